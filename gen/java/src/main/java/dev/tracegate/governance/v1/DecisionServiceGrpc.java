package dev.tracegate.governance.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * DecisionService is the record of what the gate decided.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class DecisionServiceGrpc {

  private DecisionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.governance.v1.DecisionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetDecisionRequest,
      dev.tracegate.governance.v1.GetDecisionResponse> getGetDecisionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDecision",
      requestType = dev.tracegate.governance.v1.GetDecisionRequest.class,
      responseType = dev.tracegate.governance.v1.GetDecisionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetDecisionRequest,
      dev.tracegate.governance.v1.GetDecisionResponse> getGetDecisionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetDecisionRequest, dev.tracegate.governance.v1.GetDecisionResponse> getGetDecisionMethod;
    if ((getGetDecisionMethod = DecisionServiceGrpc.getGetDecisionMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getGetDecisionMethod = DecisionServiceGrpc.getGetDecisionMethod) == null) {
          DecisionServiceGrpc.getGetDecisionMethod = getGetDecisionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.GetDecisionRequest, dev.tracegate.governance.v1.GetDecisionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDecision"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetDecisionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetDecisionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("GetDecision"))
              .build();
        }
      }
    }
    return getGetDecisionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListDecisionsRequest,
      dev.tracegate.governance.v1.ListDecisionsResponse> getListDecisionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListDecisions",
      requestType = dev.tracegate.governance.v1.ListDecisionsRequest.class,
      responseType = dev.tracegate.governance.v1.ListDecisionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListDecisionsRequest,
      dev.tracegate.governance.v1.ListDecisionsResponse> getListDecisionsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListDecisionsRequest, dev.tracegate.governance.v1.ListDecisionsResponse> getListDecisionsMethod;
    if ((getListDecisionsMethod = DecisionServiceGrpc.getListDecisionsMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getListDecisionsMethod = DecisionServiceGrpc.getListDecisionsMethod) == null) {
          DecisionServiceGrpc.getListDecisionsMethod = getListDecisionsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListDecisionsRequest, dev.tracegate.governance.v1.ListDecisionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListDecisions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListDecisionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListDecisionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("ListDecisions"))
              .build();
        }
      }
    }
    return getListDecisionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.WatchDecisionsRequest,
      dev.tracegate.governance.v1.WatchDecisionsResponse> getWatchDecisionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchDecisions",
      requestType = dev.tracegate.governance.v1.WatchDecisionsRequest.class,
      responseType = dev.tracegate.governance.v1.WatchDecisionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.WatchDecisionsRequest,
      dev.tracegate.governance.v1.WatchDecisionsResponse> getWatchDecisionsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.WatchDecisionsRequest, dev.tracegate.governance.v1.WatchDecisionsResponse> getWatchDecisionsMethod;
    if ((getWatchDecisionsMethod = DecisionServiceGrpc.getWatchDecisionsMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getWatchDecisionsMethod = DecisionServiceGrpc.getWatchDecisionsMethod) == null) {
          DecisionServiceGrpc.getWatchDecisionsMethod = getWatchDecisionsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.WatchDecisionsRequest, dev.tracegate.governance.v1.WatchDecisionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchDecisions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.WatchDecisionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.WatchDecisionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("WatchDecisions"))
              .build();
        }
      }
    }
    return getWatchDecisionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExplainDecisionRequest,
      dev.tracegate.governance.v1.ExplainDecisionResponse> getExplainDecisionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExplainDecision",
      requestType = dev.tracegate.governance.v1.ExplainDecisionRequest.class,
      responseType = dev.tracegate.governance.v1.ExplainDecisionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExplainDecisionRequest,
      dev.tracegate.governance.v1.ExplainDecisionResponse> getExplainDecisionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExplainDecisionRequest, dev.tracegate.governance.v1.ExplainDecisionResponse> getExplainDecisionMethod;
    if ((getExplainDecisionMethod = DecisionServiceGrpc.getExplainDecisionMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getExplainDecisionMethod = DecisionServiceGrpc.getExplainDecisionMethod) == null) {
          DecisionServiceGrpc.getExplainDecisionMethod = getExplainDecisionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ExplainDecisionRequest, dev.tracegate.governance.v1.ExplainDecisionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExplainDecision"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ExplainDecisionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ExplainDecisionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("ExplainDecision"))
              .build();
        }
      }
    }
    return getExplainDecisionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetDecisionStatsRequest,
      dev.tracegate.governance.v1.GetDecisionStatsResponse> getGetDecisionStatsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDecisionStats",
      requestType = dev.tracegate.governance.v1.GetDecisionStatsRequest.class,
      responseType = dev.tracegate.governance.v1.GetDecisionStatsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetDecisionStatsRequest,
      dev.tracegate.governance.v1.GetDecisionStatsResponse> getGetDecisionStatsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetDecisionStatsRequest, dev.tracegate.governance.v1.GetDecisionStatsResponse> getGetDecisionStatsMethod;
    if ((getGetDecisionStatsMethod = DecisionServiceGrpc.getGetDecisionStatsMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getGetDecisionStatsMethod = DecisionServiceGrpc.getGetDecisionStatsMethod) == null) {
          DecisionServiceGrpc.getGetDecisionStatsMethod = getGetDecisionStatsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.GetDecisionStatsRequest, dev.tracegate.governance.v1.GetDecisionStatsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDecisionStats"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetDecisionStatsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetDecisionStatsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("GetDecisionStats"))
              .build();
        }
      }
    }
    return getGetDecisionStatsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExportDecisionsRequest,
      dev.tracegate.governance.v1.ExportDecisionsResponse> getExportDecisionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExportDecisions",
      requestType = dev.tracegate.governance.v1.ExportDecisionsRequest.class,
      responseType = dev.tracegate.governance.v1.ExportDecisionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExportDecisionsRequest,
      dev.tracegate.governance.v1.ExportDecisionsResponse> getExportDecisionsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExportDecisionsRequest, dev.tracegate.governance.v1.ExportDecisionsResponse> getExportDecisionsMethod;
    if ((getExportDecisionsMethod = DecisionServiceGrpc.getExportDecisionsMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getExportDecisionsMethod = DecisionServiceGrpc.getExportDecisionsMethod) == null) {
          DecisionServiceGrpc.getExportDecisionsMethod = getExportDecisionsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ExportDecisionsRequest, dev.tracegate.governance.v1.ExportDecisionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExportDecisions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ExportDecisionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ExportDecisionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("ExportDecisions"))
              .build();
        }
      }
    }
    return getExportDecisionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetCheckpointRequest,
      dev.tracegate.governance.v1.GetCheckpointResponse> getGetCheckpointMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCheckpoint",
      requestType = dev.tracegate.governance.v1.GetCheckpointRequest.class,
      responseType = dev.tracegate.governance.v1.GetCheckpointResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetCheckpointRequest,
      dev.tracegate.governance.v1.GetCheckpointResponse> getGetCheckpointMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetCheckpointRequest, dev.tracegate.governance.v1.GetCheckpointResponse> getGetCheckpointMethod;
    if ((getGetCheckpointMethod = DecisionServiceGrpc.getGetCheckpointMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getGetCheckpointMethod = DecisionServiceGrpc.getGetCheckpointMethod) == null) {
          DecisionServiceGrpc.getGetCheckpointMethod = getGetCheckpointMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.GetCheckpointRequest, dev.tracegate.governance.v1.GetCheckpointResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCheckpoint"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetCheckpointRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetCheckpointResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("GetCheckpoint"))
              .build();
        }
      }
    }
    return getGetCheckpointMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetInclusionProofRequest,
      dev.tracegate.governance.v1.GetInclusionProofResponse> getGetInclusionProofMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetInclusionProof",
      requestType = dev.tracegate.governance.v1.GetInclusionProofRequest.class,
      responseType = dev.tracegate.governance.v1.GetInclusionProofResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetInclusionProofRequest,
      dev.tracegate.governance.v1.GetInclusionProofResponse> getGetInclusionProofMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetInclusionProofRequest, dev.tracegate.governance.v1.GetInclusionProofResponse> getGetInclusionProofMethod;
    if ((getGetInclusionProofMethod = DecisionServiceGrpc.getGetInclusionProofMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getGetInclusionProofMethod = DecisionServiceGrpc.getGetInclusionProofMethod) == null) {
          DecisionServiceGrpc.getGetInclusionProofMethod = getGetInclusionProofMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.GetInclusionProofRequest, dev.tracegate.governance.v1.GetInclusionProofResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetInclusionProof"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetInclusionProofRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetInclusionProofResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("GetInclusionProof"))
              .build();
        }
      }
    }
    return getGetInclusionProofMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetConsistencyProofRequest,
      dev.tracegate.governance.v1.GetConsistencyProofResponse> getGetConsistencyProofMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetConsistencyProof",
      requestType = dev.tracegate.governance.v1.GetConsistencyProofRequest.class,
      responseType = dev.tracegate.governance.v1.GetConsistencyProofResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetConsistencyProofRequest,
      dev.tracegate.governance.v1.GetConsistencyProofResponse> getGetConsistencyProofMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetConsistencyProofRequest, dev.tracegate.governance.v1.GetConsistencyProofResponse> getGetConsistencyProofMethod;
    if ((getGetConsistencyProofMethod = DecisionServiceGrpc.getGetConsistencyProofMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getGetConsistencyProofMethod = DecisionServiceGrpc.getGetConsistencyProofMethod) == null) {
          DecisionServiceGrpc.getGetConsistencyProofMethod = getGetConsistencyProofMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.GetConsistencyProofRequest, dev.tracegate.governance.v1.GetConsistencyProofResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetConsistencyProof"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetConsistencyProofRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetConsistencyProofResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("GetConsistencyProof"))
              .build();
        }
      }
    }
    return getGetConsistencyProofMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetGateHealthRequest,
      dev.tracegate.governance.v1.GetGateHealthResponse> getGetGateHealthMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetGateHealth",
      requestType = dev.tracegate.governance.v1.GetGateHealthRequest.class,
      responseType = dev.tracegate.governance.v1.GetGateHealthResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetGateHealthRequest,
      dev.tracegate.governance.v1.GetGateHealthResponse> getGetGateHealthMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetGateHealthRequest, dev.tracegate.governance.v1.GetGateHealthResponse> getGetGateHealthMethod;
    if ((getGetGateHealthMethod = DecisionServiceGrpc.getGetGateHealthMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getGetGateHealthMethod = DecisionServiceGrpc.getGetGateHealthMethod) == null) {
          DecisionServiceGrpc.getGetGateHealthMethod = getGetGateHealthMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.GetGateHealthRequest, dev.tracegate.governance.v1.GetGateHealthResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetGateHealth"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetGateHealthRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetGateHealthResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("GetGateHealth"))
              .build();
        }
      }
    }
    return getGetGateHealthMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetRetentionRequest,
      dev.tracegate.governance.v1.GetRetentionResponse> getGetRetentionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRetention",
      requestType = dev.tracegate.governance.v1.GetRetentionRequest.class,
      responseType = dev.tracegate.governance.v1.GetRetentionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetRetentionRequest,
      dev.tracegate.governance.v1.GetRetentionResponse> getGetRetentionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetRetentionRequest, dev.tracegate.governance.v1.GetRetentionResponse> getGetRetentionMethod;
    if ((getGetRetentionMethod = DecisionServiceGrpc.getGetRetentionMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getGetRetentionMethod = DecisionServiceGrpc.getGetRetentionMethod) == null) {
          DecisionServiceGrpc.getGetRetentionMethod = getGetRetentionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.GetRetentionRequest, dev.tracegate.governance.v1.GetRetentionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRetention"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetRetentionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetRetentionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("GetRetention"))
              .build();
        }
      }
    }
    return getGetRetentionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.SetRetentionRequest,
      dev.tracegate.governance.v1.SetRetentionResponse> getSetRetentionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetRetention",
      requestType = dev.tracegate.governance.v1.SetRetentionRequest.class,
      responseType = dev.tracegate.governance.v1.SetRetentionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.SetRetentionRequest,
      dev.tracegate.governance.v1.SetRetentionResponse> getSetRetentionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.SetRetentionRequest, dev.tracegate.governance.v1.SetRetentionResponse> getSetRetentionMethod;
    if ((getSetRetentionMethod = DecisionServiceGrpc.getSetRetentionMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getSetRetentionMethod = DecisionServiceGrpc.getSetRetentionMethod) == null) {
          DecisionServiceGrpc.getSetRetentionMethod = getSetRetentionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.SetRetentionRequest, dev.tracegate.governance.v1.SetRetentionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetRetention"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.SetRetentionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.SetRetentionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("SetRetention"))
              .build();
        }
      }
    }
    return getSetRetentionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PlaceLegalHoldRequest,
      dev.tracegate.governance.v1.PlaceLegalHoldResponse> getPlaceLegalHoldMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PlaceLegalHold",
      requestType = dev.tracegate.governance.v1.PlaceLegalHoldRequest.class,
      responseType = dev.tracegate.governance.v1.PlaceLegalHoldResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PlaceLegalHoldRequest,
      dev.tracegate.governance.v1.PlaceLegalHoldResponse> getPlaceLegalHoldMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PlaceLegalHoldRequest, dev.tracegate.governance.v1.PlaceLegalHoldResponse> getPlaceLegalHoldMethod;
    if ((getPlaceLegalHoldMethod = DecisionServiceGrpc.getPlaceLegalHoldMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getPlaceLegalHoldMethod = DecisionServiceGrpc.getPlaceLegalHoldMethod) == null) {
          DecisionServiceGrpc.getPlaceLegalHoldMethod = getPlaceLegalHoldMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.PlaceLegalHoldRequest, dev.tracegate.governance.v1.PlaceLegalHoldResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PlaceLegalHold"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.PlaceLegalHoldRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.PlaceLegalHoldResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("PlaceLegalHold"))
              .build();
        }
      }
    }
    return getPlaceLegalHoldMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ReleaseLegalHoldRequest,
      dev.tracegate.governance.v1.ReleaseLegalHoldResponse> getReleaseLegalHoldMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReleaseLegalHold",
      requestType = dev.tracegate.governance.v1.ReleaseLegalHoldRequest.class,
      responseType = dev.tracegate.governance.v1.ReleaseLegalHoldResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ReleaseLegalHoldRequest,
      dev.tracegate.governance.v1.ReleaseLegalHoldResponse> getReleaseLegalHoldMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ReleaseLegalHoldRequest, dev.tracegate.governance.v1.ReleaseLegalHoldResponse> getReleaseLegalHoldMethod;
    if ((getReleaseLegalHoldMethod = DecisionServiceGrpc.getReleaseLegalHoldMethod) == null) {
      synchronized (DecisionServiceGrpc.class) {
        if ((getReleaseLegalHoldMethod = DecisionServiceGrpc.getReleaseLegalHoldMethod) == null) {
          DecisionServiceGrpc.getReleaseLegalHoldMethod = getReleaseLegalHoldMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ReleaseLegalHoldRequest, dev.tracegate.governance.v1.ReleaseLegalHoldResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReleaseLegalHold"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ReleaseLegalHoldRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ReleaseLegalHoldResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DecisionServiceMethodDescriptorSupplier("ReleaseLegalHold"))
              .build();
        }
      }
    }
    return getReleaseLegalHoldMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static DecisionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DecisionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DecisionServiceStub>() {
        @java.lang.Override
        public DecisionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DecisionServiceStub(channel, callOptions);
        }
      };
    return DecisionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static DecisionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DecisionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DecisionServiceBlockingV2Stub>() {
        @java.lang.Override
        public DecisionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DecisionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return DecisionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static DecisionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DecisionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DecisionServiceBlockingStub>() {
        @java.lang.Override
        public DecisionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DecisionServiceBlockingStub(channel, callOptions);
        }
      };
    return DecisionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static DecisionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DecisionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DecisionServiceFutureStub>() {
        @java.lang.Override
        public DecisionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DecisionServiceFutureStub(channel, callOptions);
        }
      };
    return DecisionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * DecisionService is the record of what the gate decided.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * GetDecision shows one decision.
     * </pre>
     */
    default void getDecision(dev.tracegate.governance.v1.GetDecisionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetDecisionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDecisionMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListDecisions pages through decisions, newest first. All filters must hold.
     * </pre>
     */
    default void listDecisions(dev.tracegate.governance.v1.ListDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListDecisionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListDecisionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * WatchDecisions streams decisions as they are recorded, in the order of their sequence and without gaps. A reconnect
     * with the last sequence misses nothing and repeats nothing.
     * </pre>
     */
    default void watchDecisions(dev.tracegate.governance.v1.WatchDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.WatchDecisionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchDecisionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * ExplainDecision tells which rule, cell, detector and budget decided, from the record and the policy of then.
     * </pre>
     */
    default void explainDecision(dev.tracegate.governance.v1.ExplainDecisionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExplainDecisionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExplainDecisionMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetDecisionStats counts decisions by hour or day. Counts are exact and stay when decisions are dropped by retention.
     * </pre>
     */
    default void getDecisionStats(dev.tracegate.governance.v1.GetDecisionStatsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetDecisionStatsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDecisionStatsMethod(), responseObserver);
    }

    /**
     * <pre>
     * ExportDecisions streams decisions as a file, oldest first.
     * </pre>
     */
    default void exportDecisions(dev.tracegate.governance.v1.ExportDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExportDecisionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExportDecisionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetCheckpoint signs the log as it is.
     * </pre>
     */
    default void getCheckpoint(dev.tracegate.governance.v1.GetCheckpointRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetCheckpointResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCheckpointMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetInclusionProof proves that a decision is in the log.
     * </pre>
     */
    default void getInclusionProof(dev.tracegate.governance.v1.GetInclusionProofRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetInclusionProofResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetInclusionProofMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetConsistencyProof proves that an older state of the log is a prefix of a newer one: nothing was changed or taken out since.
     * </pre>
     */
    default void getConsistencyProof(dev.tracegate.governance.v1.GetConsistencyProofRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetConsistencyProofResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetConsistencyProofMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetGateHealth is the health pill.
     * </pre>
     */
    default void getGateHealth(dev.tracegate.governance.v1.GetGateHealthRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetGateHealthResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetGateHealthMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetRetention shows how long decisions are kept.
     * </pre>
     */
    default void getRetention(dev.tracegate.governance.v1.GetRetentionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetRetentionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRetentionMethod(), responseObserver);
    }

    /**
     * <pre>
     * SetRetention changes how long decisions recorded from now on are kept, and the organization's time zone.
     * </pre>
     */
    default void setRetention(dev.tracegate.governance.v1.SetRetentionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.SetRetentionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetRetentionMethod(), responseObserver);
    }

    /**
     * <pre>
     * PlaceLegalHold keeps every decision from being dropped until it is released.
     * </pre>
     */
    default void placeLegalHold(dev.tracegate.governance.v1.PlaceLegalHoldRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PlaceLegalHoldResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPlaceLegalHoldMethod(), responseObserver);
    }

    /**
     * <pre>
     * ReleaseLegalHold ends it: decisions past their time are dropped at the next round.
     * </pre>
     */
    default void releaseLegalHold(dev.tracegate.governance.v1.ReleaseLegalHoldRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ReleaseLegalHoldResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReleaseLegalHoldMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service DecisionService.
   * <pre>
   * DecisionService is the record of what the gate decided.
   * </pre>
   */
  public static abstract class DecisionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return DecisionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service DecisionService.
   * <pre>
   * DecisionService is the record of what the gate decided.
   * </pre>
   */
  public static final class DecisionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<DecisionServiceStub> {
    private DecisionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DecisionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DecisionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * GetDecision shows one decision.
     * </pre>
     */
    public void getDecision(dev.tracegate.governance.v1.GetDecisionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetDecisionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDecisionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListDecisions pages through decisions, newest first. All filters must hold.
     * </pre>
     */
    public void listDecisions(dev.tracegate.governance.v1.ListDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListDecisionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListDecisionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * WatchDecisions streams decisions as they are recorded, in the order of their sequence and without gaps. A reconnect
     * with the last sequence misses nothing and repeats nothing.
     * </pre>
     */
    public void watchDecisions(dev.tracegate.governance.v1.WatchDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.WatchDecisionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchDecisionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ExplainDecision tells which rule, cell, detector and budget decided, from the record and the policy of then.
     * </pre>
     */
    public void explainDecision(dev.tracegate.governance.v1.ExplainDecisionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExplainDecisionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExplainDecisionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetDecisionStats counts decisions by hour or day. Counts are exact and stay when decisions are dropped by retention.
     * </pre>
     */
    public void getDecisionStats(dev.tracegate.governance.v1.GetDecisionStatsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetDecisionStatsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDecisionStatsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ExportDecisions streams decisions as a file, oldest first.
     * </pre>
     */
    public void exportDecisions(dev.tracegate.governance.v1.ExportDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExportDecisionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getExportDecisionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetCheckpoint signs the log as it is.
     * </pre>
     */
    public void getCheckpoint(dev.tracegate.governance.v1.GetCheckpointRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetCheckpointResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCheckpointMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetInclusionProof proves that a decision is in the log.
     * </pre>
     */
    public void getInclusionProof(dev.tracegate.governance.v1.GetInclusionProofRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetInclusionProofResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetInclusionProofMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetConsistencyProof proves that an older state of the log is a prefix of a newer one: nothing was changed or taken out since.
     * </pre>
     */
    public void getConsistencyProof(dev.tracegate.governance.v1.GetConsistencyProofRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetConsistencyProofResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetConsistencyProofMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetGateHealth is the health pill.
     * </pre>
     */
    public void getGateHealth(dev.tracegate.governance.v1.GetGateHealthRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetGateHealthResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetGateHealthMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetRetention shows how long decisions are kept.
     * </pre>
     */
    public void getRetention(dev.tracegate.governance.v1.GetRetentionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetRetentionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRetentionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * SetRetention changes how long decisions recorded from now on are kept, and the organization's time zone.
     * </pre>
     */
    public void setRetention(dev.tracegate.governance.v1.SetRetentionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.SetRetentionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetRetentionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * PlaceLegalHold keeps every decision from being dropped until it is released.
     * </pre>
     */
    public void placeLegalHold(dev.tracegate.governance.v1.PlaceLegalHoldRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PlaceLegalHoldResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPlaceLegalHoldMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ReleaseLegalHold ends it: decisions past their time are dropped at the next round.
     * </pre>
     */
    public void releaseLegalHold(dev.tracegate.governance.v1.ReleaseLegalHoldRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ReleaseLegalHoldResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReleaseLegalHoldMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service DecisionService.
   * <pre>
   * DecisionService is the record of what the gate decided.
   * </pre>
   */
  public static final class DecisionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<DecisionServiceBlockingV2Stub> {
    private DecisionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DecisionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DecisionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * GetDecision shows one decision.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetDecisionResponse getDecision(dev.tracegate.governance.v1.GetDecisionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDecisionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListDecisions pages through decisions, newest first. All filters must hold.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListDecisionsResponse listDecisions(dev.tracegate.governance.v1.ListDecisionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListDecisionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchDecisions streams decisions as they are recorded, in the order of their sequence and without gaps. A reconnect
     * with the last sequence misses nothing and repeats nothing.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.governance.v1.WatchDecisionsResponse>
        watchDecisions(dev.tracegate.governance.v1.WatchDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchDecisionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExplainDecision tells which rule, cell, detector and budget decided, from the record and the policy of then.
     * </pre>
     */
    public dev.tracegate.governance.v1.ExplainDecisionResponse explainDecision(dev.tracegate.governance.v1.ExplainDecisionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExplainDecisionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetDecisionStats counts decisions by hour or day. Counts are exact and stay when decisions are dropped by retention.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetDecisionStatsResponse getDecisionStats(dev.tracegate.governance.v1.GetDecisionStatsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDecisionStatsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExportDecisions streams decisions as a file, oldest first.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.governance.v1.ExportDecisionsResponse>
        exportDecisions(dev.tracegate.governance.v1.ExportDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getExportDecisionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetCheckpoint signs the log as it is.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetCheckpointResponse getCheckpoint(dev.tracegate.governance.v1.GetCheckpointRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCheckpointMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetInclusionProof proves that a decision is in the log.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetInclusionProofResponse getInclusionProof(dev.tracegate.governance.v1.GetInclusionProofRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetInclusionProofMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetConsistencyProof proves that an older state of the log is a prefix of a newer one: nothing was changed or taken out since.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetConsistencyProofResponse getConsistencyProof(dev.tracegate.governance.v1.GetConsistencyProofRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetConsistencyProofMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetGateHealth is the health pill.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetGateHealthResponse getGateHealth(dev.tracegate.governance.v1.GetGateHealthRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetGateHealthMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetRetention shows how long decisions are kept.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetRetentionResponse getRetention(dev.tracegate.governance.v1.GetRetentionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRetentionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SetRetention changes how long decisions recorded from now on are kept, and the organization's time zone.
     * </pre>
     */
    public dev.tracegate.governance.v1.SetRetentionResponse setRetention(dev.tracegate.governance.v1.SetRetentionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetRetentionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * PlaceLegalHold keeps every decision from being dropped until it is released.
     * </pre>
     */
    public dev.tracegate.governance.v1.PlaceLegalHoldResponse placeLegalHold(dev.tracegate.governance.v1.PlaceLegalHoldRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPlaceLegalHoldMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ReleaseLegalHold ends it: decisions past their time are dropped at the next round.
     * </pre>
     */
    public dev.tracegate.governance.v1.ReleaseLegalHoldResponse releaseLegalHold(dev.tracegate.governance.v1.ReleaseLegalHoldRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReleaseLegalHoldMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service DecisionService.
   * <pre>
   * DecisionService is the record of what the gate decided.
   * </pre>
   */
  public static final class DecisionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<DecisionServiceBlockingStub> {
    private DecisionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DecisionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DecisionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * GetDecision shows one decision.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetDecisionResponse getDecision(dev.tracegate.governance.v1.GetDecisionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDecisionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListDecisions pages through decisions, newest first. All filters must hold.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListDecisionsResponse listDecisions(dev.tracegate.governance.v1.ListDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListDecisionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchDecisions streams decisions as they are recorded, in the order of their sequence and without gaps. A reconnect
     * with the last sequence misses nothing and repeats nothing.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.governance.v1.WatchDecisionsResponse> watchDecisions(
        dev.tracegate.governance.v1.WatchDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchDecisionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExplainDecision tells which rule, cell, detector and budget decided, from the record and the policy of then.
     * </pre>
     */
    public dev.tracegate.governance.v1.ExplainDecisionResponse explainDecision(dev.tracegate.governance.v1.ExplainDecisionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExplainDecisionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetDecisionStats counts decisions by hour or day. Counts are exact and stay when decisions are dropped by retention.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetDecisionStatsResponse getDecisionStats(dev.tracegate.governance.v1.GetDecisionStatsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDecisionStatsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExportDecisions streams decisions as a file, oldest first.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.governance.v1.ExportDecisionsResponse> exportDecisions(
        dev.tracegate.governance.v1.ExportDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getExportDecisionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetCheckpoint signs the log as it is.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetCheckpointResponse getCheckpoint(dev.tracegate.governance.v1.GetCheckpointRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCheckpointMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetInclusionProof proves that a decision is in the log.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetInclusionProofResponse getInclusionProof(dev.tracegate.governance.v1.GetInclusionProofRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetInclusionProofMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetConsistencyProof proves that an older state of the log is a prefix of a newer one: nothing was changed or taken out since.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetConsistencyProofResponse getConsistencyProof(dev.tracegate.governance.v1.GetConsistencyProofRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetConsistencyProofMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetGateHealth is the health pill.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetGateHealthResponse getGateHealth(dev.tracegate.governance.v1.GetGateHealthRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetGateHealthMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetRetention shows how long decisions are kept.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetRetentionResponse getRetention(dev.tracegate.governance.v1.GetRetentionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRetentionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SetRetention changes how long decisions recorded from now on are kept, and the organization's time zone.
     * </pre>
     */
    public dev.tracegate.governance.v1.SetRetentionResponse setRetention(dev.tracegate.governance.v1.SetRetentionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetRetentionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * PlaceLegalHold keeps every decision from being dropped until it is released.
     * </pre>
     */
    public dev.tracegate.governance.v1.PlaceLegalHoldResponse placeLegalHold(dev.tracegate.governance.v1.PlaceLegalHoldRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPlaceLegalHoldMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ReleaseLegalHold ends it: decisions past their time are dropped at the next round.
     * </pre>
     */
    public dev.tracegate.governance.v1.ReleaseLegalHoldResponse releaseLegalHold(dev.tracegate.governance.v1.ReleaseLegalHoldRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReleaseLegalHoldMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service DecisionService.
   * <pre>
   * DecisionService is the record of what the gate decided.
   * </pre>
   */
  public static final class DecisionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<DecisionServiceFutureStub> {
    private DecisionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DecisionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DecisionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * GetDecision shows one decision.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.GetDecisionResponse> getDecision(
        dev.tracegate.governance.v1.GetDecisionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDecisionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListDecisions pages through decisions, newest first. All filters must hold.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListDecisionsResponse> listDecisions(
        dev.tracegate.governance.v1.ListDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListDecisionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ExplainDecision tells which rule, cell, detector and budget decided, from the record and the policy of then.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ExplainDecisionResponse> explainDecision(
        dev.tracegate.governance.v1.ExplainDecisionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExplainDecisionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetDecisionStats counts decisions by hour or day. Counts are exact and stay when decisions are dropped by retention.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.GetDecisionStatsResponse> getDecisionStats(
        dev.tracegate.governance.v1.GetDecisionStatsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDecisionStatsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetCheckpoint signs the log as it is.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.GetCheckpointResponse> getCheckpoint(
        dev.tracegate.governance.v1.GetCheckpointRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCheckpointMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetInclusionProof proves that a decision is in the log.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.GetInclusionProofResponse> getInclusionProof(
        dev.tracegate.governance.v1.GetInclusionProofRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetInclusionProofMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetConsistencyProof proves that an older state of the log is a prefix of a newer one: nothing was changed or taken out since.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.GetConsistencyProofResponse> getConsistencyProof(
        dev.tracegate.governance.v1.GetConsistencyProofRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetConsistencyProofMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetGateHealth is the health pill.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.GetGateHealthResponse> getGateHealth(
        dev.tracegate.governance.v1.GetGateHealthRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetGateHealthMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetRetention shows how long decisions are kept.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.GetRetentionResponse> getRetention(
        dev.tracegate.governance.v1.GetRetentionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRetentionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * SetRetention changes how long decisions recorded from now on are kept, and the organization's time zone.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.SetRetentionResponse> setRetention(
        dev.tracegate.governance.v1.SetRetentionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetRetentionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * PlaceLegalHold keeps every decision from being dropped until it is released.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.PlaceLegalHoldResponse> placeLegalHold(
        dev.tracegate.governance.v1.PlaceLegalHoldRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPlaceLegalHoldMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ReleaseLegalHold ends it: decisions past their time are dropped at the next round.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ReleaseLegalHoldResponse> releaseLegalHold(
        dev.tracegate.governance.v1.ReleaseLegalHoldRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReleaseLegalHoldMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_DECISION = 0;
  private static final int METHODID_LIST_DECISIONS = 1;
  private static final int METHODID_WATCH_DECISIONS = 2;
  private static final int METHODID_EXPLAIN_DECISION = 3;
  private static final int METHODID_GET_DECISION_STATS = 4;
  private static final int METHODID_EXPORT_DECISIONS = 5;
  private static final int METHODID_GET_CHECKPOINT = 6;
  private static final int METHODID_GET_INCLUSION_PROOF = 7;
  private static final int METHODID_GET_CONSISTENCY_PROOF = 8;
  private static final int METHODID_GET_GATE_HEALTH = 9;
  private static final int METHODID_GET_RETENTION = 10;
  private static final int METHODID_SET_RETENTION = 11;
  private static final int METHODID_PLACE_LEGAL_HOLD = 12;
  private static final int METHODID_RELEASE_LEGAL_HOLD = 13;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_GET_DECISION:
          serviceImpl.getDecision((dev.tracegate.governance.v1.GetDecisionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetDecisionResponse>) responseObserver);
          break;
        case METHODID_LIST_DECISIONS:
          serviceImpl.listDecisions((dev.tracegate.governance.v1.ListDecisionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListDecisionsResponse>) responseObserver);
          break;
        case METHODID_WATCH_DECISIONS:
          serviceImpl.watchDecisions((dev.tracegate.governance.v1.WatchDecisionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.WatchDecisionsResponse>) responseObserver);
          break;
        case METHODID_EXPLAIN_DECISION:
          serviceImpl.explainDecision((dev.tracegate.governance.v1.ExplainDecisionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExplainDecisionResponse>) responseObserver);
          break;
        case METHODID_GET_DECISION_STATS:
          serviceImpl.getDecisionStats((dev.tracegate.governance.v1.GetDecisionStatsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetDecisionStatsResponse>) responseObserver);
          break;
        case METHODID_EXPORT_DECISIONS:
          serviceImpl.exportDecisions((dev.tracegate.governance.v1.ExportDecisionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExportDecisionsResponse>) responseObserver);
          break;
        case METHODID_GET_CHECKPOINT:
          serviceImpl.getCheckpoint((dev.tracegate.governance.v1.GetCheckpointRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetCheckpointResponse>) responseObserver);
          break;
        case METHODID_GET_INCLUSION_PROOF:
          serviceImpl.getInclusionProof((dev.tracegate.governance.v1.GetInclusionProofRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetInclusionProofResponse>) responseObserver);
          break;
        case METHODID_GET_CONSISTENCY_PROOF:
          serviceImpl.getConsistencyProof((dev.tracegate.governance.v1.GetConsistencyProofRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetConsistencyProofResponse>) responseObserver);
          break;
        case METHODID_GET_GATE_HEALTH:
          serviceImpl.getGateHealth((dev.tracegate.governance.v1.GetGateHealthRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetGateHealthResponse>) responseObserver);
          break;
        case METHODID_GET_RETENTION:
          serviceImpl.getRetention((dev.tracegate.governance.v1.GetRetentionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetRetentionResponse>) responseObserver);
          break;
        case METHODID_SET_RETENTION:
          serviceImpl.setRetention((dev.tracegate.governance.v1.SetRetentionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.SetRetentionResponse>) responseObserver);
          break;
        case METHODID_PLACE_LEGAL_HOLD:
          serviceImpl.placeLegalHold((dev.tracegate.governance.v1.PlaceLegalHoldRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PlaceLegalHoldResponse>) responseObserver);
          break;
        case METHODID_RELEASE_LEGAL_HOLD:
          serviceImpl.releaseLegalHold((dev.tracegate.governance.v1.ReleaseLegalHoldRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ReleaseLegalHoldResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getGetDecisionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.GetDecisionRequest,
              dev.tracegate.governance.v1.GetDecisionResponse>(
                service, METHODID_GET_DECISION)))
        .addMethod(
          getListDecisionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListDecisionsRequest,
              dev.tracegate.governance.v1.ListDecisionsResponse>(
                service, METHODID_LIST_DECISIONS)))
        .addMethod(
          getWatchDecisionsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.WatchDecisionsRequest,
              dev.tracegate.governance.v1.WatchDecisionsResponse>(
                service, METHODID_WATCH_DECISIONS)))
        .addMethod(
          getExplainDecisionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ExplainDecisionRequest,
              dev.tracegate.governance.v1.ExplainDecisionResponse>(
                service, METHODID_EXPLAIN_DECISION)))
        .addMethod(
          getGetDecisionStatsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.GetDecisionStatsRequest,
              dev.tracegate.governance.v1.GetDecisionStatsResponse>(
                service, METHODID_GET_DECISION_STATS)))
        .addMethod(
          getExportDecisionsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ExportDecisionsRequest,
              dev.tracegate.governance.v1.ExportDecisionsResponse>(
                service, METHODID_EXPORT_DECISIONS)))
        .addMethod(
          getGetCheckpointMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.GetCheckpointRequest,
              dev.tracegate.governance.v1.GetCheckpointResponse>(
                service, METHODID_GET_CHECKPOINT)))
        .addMethod(
          getGetInclusionProofMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.GetInclusionProofRequest,
              dev.tracegate.governance.v1.GetInclusionProofResponse>(
                service, METHODID_GET_INCLUSION_PROOF)))
        .addMethod(
          getGetConsistencyProofMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.GetConsistencyProofRequest,
              dev.tracegate.governance.v1.GetConsistencyProofResponse>(
                service, METHODID_GET_CONSISTENCY_PROOF)))
        .addMethod(
          getGetGateHealthMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.GetGateHealthRequest,
              dev.tracegate.governance.v1.GetGateHealthResponse>(
                service, METHODID_GET_GATE_HEALTH)))
        .addMethod(
          getGetRetentionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.GetRetentionRequest,
              dev.tracegate.governance.v1.GetRetentionResponse>(
                service, METHODID_GET_RETENTION)))
        .addMethod(
          getSetRetentionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.SetRetentionRequest,
              dev.tracegate.governance.v1.SetRetentionResponse>(
                service, METHODID_SET_RETENTION)))
        .addMethod(
          getPlaceLegalHoldMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.PlaceLegalHoldRequest,
              dev.tracegate.governance.v1.PlaceLegalHoldResponse>(
                service, METHODID_PLACE_LEGAL_HOLD)))
        .addMethod(
          getReleaseLegalHoldMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ReleaseLegalHoldRequest,
              dev.tracegate.governance.v1.ReleaseLegalHoldResponse>(
                service, METHODID_RELEASE_LEGAL_HOLD)))
        .build();
  }

  private static abstract class DecisionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    DecisionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.governance.v1.DecisionServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("DecisionService");
    }
  }

  private static final class DecisionServiceFileDescriptorSupplier
      extends DecisionServiceBaseDescriptorSupplier {
    DecisionServiceFileDescriptorSupplier() {}
  }

  private static final class DecisionServiceMethodDescriptorSupplier
      extends DecisionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    DecisionServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (DecisionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new DecisionServiceFileDescriptorSupplier())
              .addMethod(getGetDecisionMethod())
              .addMethod(getListDecisionsMethod())
              .addMethod(getWatchDecisionsMethod())
              .addMethod(getExplainDecisionMethod())
              .addMethod(getGetDecisionStatsMethod())
              .addMethod(getExportDecisionsMethod())
              .addMethod(getGetCheckpointMethod())
              .addMethod(getGetInclusionProofMethod())
              .addMethod(getGetConsistencyProofMethod())
              .addMethod(getGetGateHealthMethod())
              .addMethod(getGetRetentionMethod())
              .addMethod(getSetRetentionMethod())
              .addMethod(getPlaceLegalHoldMethod())
              .addMethod(getReleaseLegalHoldMethod())
              .build();
        }
      }
    }
    return result;
  }
}
