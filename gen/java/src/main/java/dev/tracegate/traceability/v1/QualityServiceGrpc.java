package dev.tracegate.traceability.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * QualityService keeps what was decided about quality, and what became of what deviates. Critical limits are judged by the server: nobody can pass
 * what violates one.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class QualityServiceGrpc {

  private QualityServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.traceability.v1.QualityService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.RecordQcDecisionRequest,
      dev.tracegate.traceability.v1.RecordQcDecisionResponse> getRecordQcDecisionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RecordQcDecision",
      requestType = dev.tracegate.traceability.v1.RecordQcDecisionRequest.class,
      responseType = dev.tracegate.traceability.v1.RecordQcDecisionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.RecordQcDecisionRequest,
      dev.tracegate.traceability.v1.RecordQcDecisionResponse> getRecordQcDecisionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.RecordQcDecisionRequest, dev.tracegate.traceability.v1.RecordQcDecisionResponse> getRecordQcDecisionMethod;
    if ((getRecordQcDecisionMethod = QualityServiceGrpc.getRecordQcDecisionMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getRecordQcDecisionMethod = QualityServiceGrpc.getRecordQcDecisionMethod) == null) {
          QualityServiceGrpc.getRecordQcDecisionMethod = getRecordQcDecisionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.RecordQcDecisionRequest, dev.tracegate.traceability.v1.RecordQcDecisionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RecordQcDecision"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.RecordQcDecisionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.RecordQcDecisionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("RecordQcDecision"))
              .build();
        }
      }
    }
    return getRecordQcDecisionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListQcDecisionsRequest,
      dev.tracegate.traceability.v1.ListQcDecisionsResponse> getListQcDecisionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListQcDecisions",
      requestType = dev.tracegate.traceability.v1.ListQcDecisionsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListQcDecisionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListQcDecisionsRequest,
      dev.tracegate.traceability.v1.ListQcDecisionsResponse> getListQcDecisionsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListQcDecisionsRequest, dev.tracegate.traceability.v1.ListQcDecisionsResponse> getListQcDecisionsMethod;
    if ((getListQcDecisionsMethod = QualityServiceGrpc.getListQcDecisionsMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getListQcDecisionsMethod = QualityServiceGrpc.getListQcDecisionsMethod) == null) {
          QualityServiceGrpc.getListQcDecisionsMethod = getListQcDecisionsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListQcDecisionsRequest, dev.tracegate.traceability.v1.ListQcDecisionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListQcDecisions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListQcDecisionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListQcDecisionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("ListQcDecisions"))
              .build();
        }
      }
    }
    return getListQcDecisionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.OpenDeviationRequest,
      dev.tracegate.traceability.v1.OpenDeviationResponse> getOpenDeviationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "OpenDeviation",
      requestType = dev.tracegate.traceability.v1.OpenDeviationRequest.class,
      responseType = dev.tracegate.traceability.v1.OpenDeviationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.OpenDeviationRequest,
      dev.tracegate.traceability.v1.OpenDeviationResponse> getOpenDeviationMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.OpenDeviationRequest, dev.tracegate.traceability.v1.OpenDeviationResponse> getOpenDeviationMethod;
    if ((getOpenDeviationMethod = QualityServiceGrpc.getOpenDeviationMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getOpenDeviationMethod = QualityServiceGrpc.getOpenDeviationMethod) == null) {
          QualityServiceGrpc.getOpenDeviationMethod = getOpenDeviationMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.OpenDeviationRequest, dev.tracegate.traceability.v1.OpenDeviationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "OpenDeviation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.OpenDeviationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.OpenDeviationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("OpenDeviation"))
              .build();
        }
      }
    }
    return getOpenDeviationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ContainDeviationRequest,
      dev.tracegate.traceability.v1.ContainDeviationResponse> getContainDeviationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ContainDeviation",
      requestType = dev.tracegate.traceability.v1.ContainDeviationRequest.class,
      responseType = dev.tracegate.traceability.v1.ContainDeviationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ContainDeviationRequest,
      dev.tracegate.traceability.v1.ContainDeviationResponse> getContainDeviationMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ContainDeviationRequest, dev.tracegate.traceability.v1.ContainDeviationResponse> getContainDeviationMethod;
    if ((getContainDeviationMethod = QualityServiceGrpc.getContainDeviationMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getContainDeviationMethod = QualityServiceGrpc.getContainDeviationMethod) == null) {
          QualityServiceGrpc.getContainDeviationMethod = getContainDeviationMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ContainDeviationRequest, dev.tracegate.traceability.v1.ContainDeviationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ContainDeviation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ContainDeviationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ContainDeviationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("ContainDeviation"))
              .build();
        }
      }
    }
    return getContainDeviationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.DisposeDeviationRequest,
      dev.tracegate.traceability.v1.DisposeDeviationResponse> getDisposeDeviationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DisposeDeviation",
      requestType = dev.tracegate.traceability.v1.DisposeDeviationRequest.class,
      responseType = dev.tracegate.traceability.v1.DisposeDeviationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.DisposeDeviationRequest,
      dev.tracegate.traceability.v1.DisposeDeviationResponse> getDisposeDeviationMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.DisposeDeviationRequest, dev.tracegate.traceability.v1.DisposeDeviationResponse> getDisposeDeviationMethod;
    if ((getDisposeDeviationMethod = QualityServiceGrpc.getDisposeDeviationMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getDisposeDeviationMethod = QualityServiceGrpc.getDisposeDeviationMethod) == null) {
          QualityServiceGrpc.getDisposeDeviationMethod = getDisposeDeviationMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.DisposeDeviationRequest, dev.tracegate.traceability.v1.DisposeDeviationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DisposeDeviation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.DisposeDeviationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.DisposeDeviationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("DisposeDeviation"))
              .build();
        }
      }
    }
    return getDisposeDeviationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.VerifyDeviationRequest,
      dev.tracegate.traceability.v1.VerifyDeviationResponse> getVerifyDeviationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "VerifyDeviation",
      requestType = dev.tracegate.traceability.v1.VerifyDeviationRequest.class,
      responseType = dev.tracegate.traceability.v1.VerifyDeviationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.VerifyDeviationRequest,
      dev.tracegate.traceability.v1.VerifyDeviationResponse> getVerifyDeviationMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.VerifyDeviationRequest, dev.tracegate.traceability.v1.VerifyDeviationResponse> getVerifyDeviationMethod;
    if ((getVerifyDeviationMethod = QualityServiceGrpc.getVerifyDeviationMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getVerifyDeviationMethod = QualityServiceGrpc.getVerifyDeviationMethod) == null) {
          QualityServiceGrpc.getVerifyDeviationMethod = getVerifyDeviationMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.VerifyDeviationRequest, dev.tracegate.traceability.v1.VerifyDeviationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "VerifyDeviation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.VerifyDeviationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.VerifyDeviationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("VerifyDeviation"))
              .build();
        }
      }
    }
    return getVerifyDeviationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CloseDeviationRequest,
      dev.tracegate.traceability.v1.CloseDeviationResponse> getCloseDeviationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CloseDeviation",
      requestType = dev.tracegate.traceability.v1.CloseDeviationRequest.class,
      responseType = dev.tracegate.traceability.v1.CloseDeviationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CloseDeviationRequest,
      dev.tracegate.traceability.v1.CloseDeviationResponse> getCloseDeviationMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CloseDeviationRequest, dev.tracegate.traceability.v1.CloseDeviationResponse> getCloseDeviationMethod;
    if ((getCloseDeviationMethod = QualityServiceGrpc.getCloseDeviationMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getCloseDeviationMethod = QualityServiceGrpc.getCloseDeviationMethod) == null) {
          QualityServiceGrpc.getCloseDeviationMethod = getCloseDeviationMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.CloseDeviationRequest, dev.tracegate.traceability.v1.CloseDeviationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CloseDeviation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CloseDeviationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CloseDeviationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("CloseDeviation"))
              .build();
        }
      }
    }
    return getCloseDeviationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetDeviationRequest,
      dev.tracegate.traceability.v1.GetDeviationResponse> getGetDeviationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDeviation",
      requestType = dev.tracegate.traceability.v1.GetDeviationRequest.class,
      responseType = dev.tracegate.traceability.v1.GetDeviationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetDeviationRequest,
      dev.tracegate.traceability.v1.GetDeviationResponse> getGetDeviationMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetDeviationRequest, dev.tracegate.traceability.v1.GetDeviationResponse> getGetDeviationMethod;
    if ((getGetDeviationMethod = QualityServiceGrpc.getGetDeviationMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getGetDeviationMethod = QualityServiceGrpc.getGetDeviationMethod) == null) {
          QualityServiceGrpc.getGetDeviationMethod = getGetDeviationMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.GetDeviationRequest, dev.tracegate.traceability.v1.GetDeviationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDeviation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetDeviationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetDeviationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("GetDeviation"))
              .build();
        }
      }
    }
    return getGetDeviationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListDeviationsRequest,
      dev.tracegate.traceability.v1.ListDeviationsResponse> getListDeviationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListDeviations",
      requestType = dev.tracegate.traceability.v1.ListDeviationsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListDeviationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListDeviationsRequest,
      dev.tracegate.traceability.v1.ListDeviationsResponse> getListDeviationsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListDeviationsRequest, dev.tracegate.traceability.v1.ListDeviationsResponse> getListDeviationsMethod;
    if ((getListDeviationsMethod = QualityServiceGrpc.getListDeviationsMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getListDeviationsMethod = QualityServiceGrpc.getListDeviationsMethod) == null) {
          QualityServiceGrpc.getListDeviationsMethod = getListDeviationsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListDeviationsRequest, dev.tracegate.traceability.v1.ListDeviationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListDeviations"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListDeviationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListDeviationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("ListDeviations"))
              .build();
        }
      }
    }
    return getListDeviationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListAlertsRequest,
      dev.tracegate.traceability.v1.ListAlertsResponse> getListAlertsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAlerts",
      requestType = dev.tracegate.traceability.v1.ListAlertsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListAlertsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListAlertsRequest,
      dev.tracegate.traceability.v1.ListAlertsResponse> getListAlertsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListAlertsRequest, dev.tracegate.traceability.v1.ListAlertsResponse> getListAlertsMethod;
    if ((getListAlertsMethod = QualityServiceGrpc.getListAlertsMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getListAlertsMethod = QualityServiceGrpc.getListAlertsMethod) == null) {
          QualityServiceGrpc.getListAlertsMethod = getListAlertsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListAlertsRequest, dev.tracegate.traceability.v1.ListAlertsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAlerts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListAlertsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListAlertsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("ListAlerts"))
              .build();
        }
      }
    }
    return getListAlertsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AcknowledgeAlertRequest,
      dev.tracegate.traceability.v1.AcknowledgeAlertResponse> getAcknowledgeAlertMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AcknowledgeAlert",
      requestType = dev.tracegate.traceability.v1.AcknowledgeAlertRequest.class,
      responseType = dev.tracegate.traceability.v1.AcknowledgeAlertResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AcknowledgeAlertRequest,
      dev.tracegate.traceability.v1.AcknowledgeAlertResponse> getAcknowledgeAlertMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AcknowledgeAlertRequest, dev.tracegate.traceability.v1.AcknowledgeAlertResponse> getAcknowledgeAlertMethod;
    if ((getAcknowledgeAlertMethod = QualityServiceGrpc.getAcknowledgeAlertMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getAcknowledgeAlertMethod = QualityServiceGrpc.getAcknowledgeAlertMethod) == null) {
          QualityServiceGrpc.getAcknowledgeAlertMethod = getAcknowledgeAlertMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.AcknowledgeAlertRequest, dev.tracegate.traceability.v1.AcknowledgeAlertResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AcknowledgeAlert"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.AcknowledgeAlertRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.AcknowledgeAlertResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("AcknowledgeAlert"))
              .build();
        }
      }
    }
    return getAcknowledgeAlertMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ResolveAlertRequest,
      dev.tracegate.traceability.v1.ResolveAlertResponse> getResolveAlertMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResolveAlert",
      requestType = dev.tracegate.traceability.v1.ResolveAlertRequest.class,
      responseType = dev.tracegate.traceability.v1.ResolveAlertResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ResolveAlertRequest,
      dev.tracegate.traceability.v1.ResolveAlertResponse> getResolveAlertMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ResolveAlertRequest, dev.tracegate.traceability.v1.ResolveAlertResponse> getResolveAlertMethod;
    if ((getResolveAlertMethod = QualityServiceGrpc.getResolveAlertMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getResolveAlertMethod = QualityServiceGrpc.getResolveAlertMethod) == null) {
          QualityServiceGrpc.getResolveAlertMethod = getResolveAlertMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ResolveAlertRequest, dev.tracegate.traceability.v1.ResolveAlertResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResolveAlert"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ResolveAlertRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ResolveAlertResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("ResolveAlert"))
              .build();
        }
      }
    }
    return getResolveAlertMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AddCertificateRequest,
      dev.tracegate.traceability.v1.AddCertificateResponse> getAddCertificateMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AddCertificate",
      requestType = dev.tracegate.traceability.v1.AddCertificateRequest.class,
      responseType = dev.tracegate.traceability.v1.AddCertificateResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AddCertificateRequest,
      dev.tracegate.traceability.v1.AddCertificateResponse> getAddCertificateMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AddCertificateRequest, dev.tracegate.traceability.v1.AddCertificateResponse> getAddCertificateMethod;
    if ((getAddCertificateMethod = QualityServiceGrpc.getAddCertificateMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getAddCertificateMethod = QualityServiceGrpc.getAddCertificateMethod) == null) {
          QualityServiceGrpc.getAddCertificateMethod = getAddCertificateMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.AddCertificateRequest, dev.tracegate.traceability.v1.AddCertificateResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AddCertificate"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.AddCertificateRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.AddCertificateResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("AddCertificate"))
              .build();
        }
      }
    }
    return getAddCertificateMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetCertificateRequest,
      dev.tracegate.traceability.v1.GetCertificateResponse> getGetCertificateMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCertificate",
      requestType = dev.tracegate.traceability.v1.GetCertificateRequest.class,
      responseType = dev.tracegate.traceability.v1.GetCertificateResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetCertificateRequest,
      dev.tracegate.traceability.v1.GetCertificateResponse> getGetCertificateMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetCertificateRequest, dev.tracegate.traceability.v1.GetCertificateResponse> getGetCertificateMethod;
    if ((getGetCertificateMethod = QualityServiceGrpc.getGetCertificateMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getGetCertificateMethod = QualityServiceGrpc.getGetCertificateMethod) == null) {
          QualityServiceGrpc.getGetCertificateMethod = getGetCertificateMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.GetCertificateRequest, dev.tracegate.traceability.v1.GetCertificateResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCertificate"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetCertificateRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetCertificateResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("GetCertificate"))
              .build();
        }
      }
    }
    return getGetCertificateMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListCertificatesRequest,
      dev.tracegate.traceability.v1.ListCertificatesResponse> getListCertificatesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListCertificates",
      requestType = dev.tracegate.traceability.v1.ListCertificatesRequest.class,
      responseType = dev.tracegate.traceability.v1.ListCertificatesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListCertificatesRequest,
      dev.tracegate.traceability.v1.ListCertificatesResponse> getListCertificatesMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListCertificatesRequest, dev.tracegate.traceability.v1.ListCertificatesResponse> getListCertificatesMethod;
    if ((getListCertificatesMethod = QualityServiceGrpc.getListCertificatesMethod) == null) {
      synchronized (QualityServiceGrpc.class) {
        if ((getListCertificatesMethod = QualityServiceGrpc.getListCertificatesMethod) == null) {
          QualityServiceGrpc.getListCertificatesMethod = getListCertificatesMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListCertificatesRequest, dev.tracegate.traceability.v1.ListCertificatesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListCertificates"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListCertificatesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListCertificatesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QualityServiceMethodDescriptorSupplier("ListCertificates"))
              .build();
        }
      }
    }
    return getListCertificatesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static QualityServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<QualityServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<QualityServiceStub>() {
        @java.lang.Override
        public QualityServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new QualityServiceStub(channel, callOptions);
        }
      };
    return QualityServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static QualityServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<QualityServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<QualityServiceBlockingV2Stub>() {
        @java.lang.Override
        public QualityServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new QualityServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return QualityServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static QualityServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<QualityServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<QualityServiceBlockingStub>() {
        @java.lang.Override
        public QualityServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new QualityServiceBlockingStub(channel, callOptions);
        }
      };
    return QualityServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static QualityServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<QualityServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<QualityServiceFutureStub>() {
        @java.lang.Override
        public QualityServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new QualityServiceFutureStub(channel, callOptions);
        }
      };
    return QualityServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * QualityService keeps what was decided about quality, and what became of what deviates. Critical limits are judged by the server: nobody can pass
   * what violates one.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * RecordQcDecision decides about a lot at a gate, or about a step of a run, and moves the lot accordingly. PASS releases it once all required
     * gates are passed; HOLD holds it; FAIL rejects it, or at a critical control point holds it and the run and opens a deviation.
     * </pre>
     */
    default void recordQcDecision(dev.tracegate.traceability.v1.RecordQcDecisionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.RecordQcDecisionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRecordQcDecisionMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListQcDecisions pages through decisions, newest first.
     * </pre>
     */
    default void listQcDecisions(dev.tracegate.traceability.v1.ListQcDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListQcDecisionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListQcDecisionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * OpenDeviation reports one that no decision opened. The lots concerned are held.
     * </pre>
     */
    default void openDeviation(dev.tracegate.traceability.v1.OpenDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.OpenDeviationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getOpenDeviationMethod(), responseObserver);
    }

    /**
     * <pre>
     * ContainDeviation holds what else is concerned, and says that all of it is.
     * </pre>
     */
    default void containDeviation(dev.tracegate.traceability.v1.ContainDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ContainDeviationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getContainDeviationMethod(), responseObserver);
    }

    /**
     * <pre>
     * DisposeDeviation decides what becomes of the lots. Answers FOUR_EYES to who opened it.
     * </pre>
     */
    default void disposeDeviation(dev.tracegate.traceability.v1.DisposeDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.DisposeDeviationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDisposeDeviationMethod(), responseObserver);
    }

    /**
     * <pre>
     * VerifyDeviation says that it was done. Answers FOUR_EYES to who decided it.
     * </pre>
     */
    default void verifyDeviation(dev.tracegate.traceability.v1.VerifyDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.VerifyDeviationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getVerifyDeviationMethod(), responseObserver);
    }

    /**
     * <pre>
     * CloseDeviation says that the cause is corrected.
     * </pre>
     */
    default void closeDeviation(dev.tracegate.traceability.v1.CloseDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CloseDeviationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCloseDeviationMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetDeviation shows one with its lots, and with lots made of them that are not held.
     * </pre>
     */
    default void getDeviation(dev.tracegate.traceability.v1.GetDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetDeviationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDeviationMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListDeviations pages through deviations, newest first.
     * </pre>
     */
    default void listDeviations(dev.tracegate.traceability.v1.ListDeviationsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListDeviationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListDeviationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListAlerts pages through alerts, newest first.
     * </pre>
     */
    default void listAlerts(dev.tracegate.traceability.v1.ListAlertsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListAlertsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAlertsMethod(), responseObserver);
    }

    /**
     * <pre>
     * AcknowledgeAlert says that somebody saw it.
     * </pre>
     */
    default void acknowledgeAlert(dev.tracegate.traceability.v1.AcknowledgeAlertRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AcknowledgeAlertResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAcknowledgeAlertMethod(), responseObserver);
    }

    /**
     * <pre>
     * ResolveAlert says that it is done with.
     * </pre>
     */
    default void resolveAlert(dev.tracegate.traceability.v1.ResolveAlertRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ResolveAlertResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResolveAlertMethod(), responseObserver);
    }

    /**
     * <pre>
     * AddCertificate keeps a certificate of analysis with its lots.
     * </pre>
     */
    default void addCertificate(dev.tracegate.traceability.v1.AddCertificateRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AddCertificateResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAddCertificateMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetCertificate shows one with its paper.
     * </pre>
     */
    default void getCertificate(dev.tracegate.traceability.v1.GetCertificateRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetCertificateResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCertificateMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListCertificates pages through certificates, newest first.
     * </pre>
     */
    default void listCertificates(dev.tracegate.traceability.v1.ListCertificatesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListCertificatesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListCertificatesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service QualityService.
   * <pre>
   * QualityService keeps what was decided about quality, and what became of what deviates. Critical limits are judged by the server: nobody can pass
   * what violates one.
   * </pre>
   */
  public static abstract class QualityServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return QualityServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service QualityService.
   * <pre>
   * QualityService keeps what was decided about quality, and what became of what deviates. Critical limits are judged by the server: nobody can pass
   * what violates one.
   * </pre>
   */
  public static final class QualityServiceStub
      extends io.grpc.stub.AbstractAsyncStub<QualityServiceStub> {
    private QualityServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected QualityServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new QualityServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * RecordQcDecision decides about a lot at a gate, or about a step of a run, and moves the lot accordingly. PASS releases it once all required
     * gates are passed; HOLD holds it; FAIL rejects it, or at a critical control point holds it and the run and opens a deviation.
     * </pre>
     */
    public void recordQcDecision(dev.tracegate.traceability.v1.RecordQcDecisionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.RecordQcDecisionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRecordQcDecisionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListQcDecisions pages through decisions, newest first.
     * </pre>
     */
    public void listQcDecisions(dev.tracegate.traceability.v1.ListQcDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListQcDecisionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListQcDecisionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * OpenDeviation reports one that no decision opened. The lots concerned are held.
     * </pre>
     */
    public void openDeviation(dev.tracegate.traceability.v1.OpenDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.OpenDeviationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getOpenDeviationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ContainDeviation holds what else is concerned, and says that all of it is.
     * </pre>
     */
    public void containDeviation(dev.tracegate.traceability.v1.ContainDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ContainDeviationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getContainDeviationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * DisposeDeviation decides what becomes of the lots. Answers FOUR_EYES to who opened it.
     * </pre>
     */
    public void disposeDeviation(dev.tracegate.traceability.v1.DisposeDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.DisposeDeviationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDisposeDeviationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * VerifyDeviation says that it was done. Answers FOUR_EYES to who decided it.
     * </pre>
     */
    public void verifyDeviation(dev.tracegate.traceability.v1.VerifyDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.VerifyDeviationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getVerifyDeviationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * CloseDeviation says that the cause is corrected.
     * </pre>
     */
    public void closeDeviation(dev.tracegate.traceability.v1.CloseDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CloseDeviationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCloseDeviationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetDeviation shows one with its lots, and with lots made of them that are not held.
     * </pre>
     */
    public void getDeviation(dev.tracegate.traceability.v1.GetDeviationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetDeviationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDeviationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListDeviations pages through deviations, newest first.
     * </pre>
     */
    public void listDeviations(dev.tracegate.traceability.v1.ListDeviationsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListDeviationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListDeviationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListAlerts pages through alerts, newest first.
     * </pre>
     */
    public void listAlerts(dev.tracegate.traceability.v1.ListAlertsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListAlertsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAlertsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * AcknowledgeAlert says that somebody saw it.
     * </pre>
     */
    public void acknowledgeAlert(dev.tracegate.traceability.v1.AcknowledgeAlertRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AcknowledgeAlertResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAcknowledgeAlertMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ResolveAlert says that it is done with.
     * </pre>
     */
    public void resolveAlert(dev.tracegate.traceability.v1.ResolveAlertRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ResolveAlertResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResolveAlertMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * AddCertificate keeps a certificate of analysis with its lots.
     * </pre>
     */
    public void addCertificate(dev.tracegate.traceability.v1.AddCertificateRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AddCertificateResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAddCertificateMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetCertificate shows one with its paper.
     * </pre>
     */
    public void getCertificate(dev.tracegate.traceability.v1.GetCertificateRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetCertificateResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCertificateMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListCertificates pages through certificates, newest first.
     * </pre>
     */
    public void listCertificates(dev.tracegate.traceability.v1.ListCertificatesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListCertificatesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListCertificatesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service QualityService.
   * <pre>
   * QualityService keeps what was decided about quality, and what became of what deviates. Critical limits are judged by the server: nobody can pass
   * what violates one.
   * </pre>
   */
  public static final class QualityServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<QualityServiceBlockingV2Stub> {
    private QualityServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected QualityServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new QualityServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * RecordQcDecision decides about a lot at a gate, or about a step of a run, and moves the lot accordingly. PASS releases it once all required
     * gates are passed; HOLD holds it; FAIL rejects it, or at a critical control point holds it and the run and opens a deviation.
     * </pre>
     */
    public dev.tracegate.traceability.v1.RecordQcDecisionResponse recordQcDecision(dev.tracegate.traceability.v1.RecordQcDecisionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRecordQcDecisionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListQcDecisions pages through decisions, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListQcDecisionsResponse listQcDecisions(dev.tracegate.traceability.v1.ListQcDecisionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListQcDecisionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * OpenDeviation reports one that no decision opened. The lots concerned are held.
     * </pre>
     */
    public dev.tracegate.traceability.v1.OpenDeviationResponse openDeviation(dev.tracegate.traceability.v1.OpenDeviationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getOpenDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ContainDeviation holds what else is concerned, and says that all of it is.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ContainDeviationResponse containDeviation(dev.tracegate.traceability.v1.ContainDeviationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getContainDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DisposeDeviation decides what becomes of the lots. Answers FOUR_EYES to who opened it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.DisposeDeviationResponse disposeDeviation(dev.tracegate.traceability.v1.DisposeDeviationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDisposeDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * VerifyDeviation says that it was done. Answers FOUR_EYES to who decided it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.VerifyDeviationResponse verifyDeviation(dev.tracegate.traceability.v1.VerifyDeviationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getVerifyDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CloseDeviation says that the cause is corrected.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CloseDeviationResponse closeDeviation(dev.tracegate.traceability.v1.CloseDeviationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCloseDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetDeviation shows one with its lots, and with lots made of them that are not held.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetDeviationResponse getDeviation(dev.tracegate.traceability.v1.GetDeviationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListDeviations pages through deviations, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListDeviationsResponse listDeviations(dev.tracegate.traceability.v1.ListDeviationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListDeviationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListAlerts pages through alerts, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListAlertsResponse listAlerts(dev.tracegate.traceability.v1.ListAlertsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAlertsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AcknowledgeAlert says that somebody saw it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.AcknowledgeAlertResponse acknowledgeAlert(dev.tracegate.traceability.v1.AcknowledgeAlertRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAcknowledgeAlertMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ResolveAlert says that it is done with.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ResolveAlertResponse resolveAlert(dev.tracegate.traceability.v1.ResolveAlertRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResolveAlertMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AddCertificate keeps a certificate of analysis with its lots.
     * </pre>
     */
    public dev.tracegate.traceability.v1.AddCertificateResponse addCertificate(dev.tracegate.traceability.v1.AddCertificateRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAddCertificateMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetCertificate shows one with its paper.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetCertificateResponse getCertificate(dev.tracegate.traceability.v1.GetCertificateRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCertificateMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListCertificates pages through certificates, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListCertificatesResponse listCertificates(dev.tracegate.traceability.v1.ListCertificatesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListCertificatesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service QualityService.
   * <pre>
   * QualityService keeps what was decided about quality, and what became of what deviates. Critical limits are judged by the server: nobody can pass
   * what violates one.
   * </pre>
   */
  public static final class QualityServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<QualityServiceBlockingStub> {
    private QualityServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected QualityServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new QualityServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * RecordQcDecision decides about a lot at a gate, or about a step of a run, and moves the lot accordingly. PASS releases it once all required
     * gates are passed; HOLD holds it; FAIL rejects it, or at a critical control point holds it and the run and opens a deviation.
     * </pre>
     */
    public dev.tracegate.traceability.v1.RecordQcDecisionResponse recordQcDecision(dev.tracegate.traceability.v1.RecordQcDecisionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRecordQcDecisionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListQcDecisions pages through decisions, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListQcDecisionsResponse listQcDecisions(dev.tracegate.traceability.v1.ListQcDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListQcDecisionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * OpenDeviation reports one that no decision opened. The lots concerned are held.
     * </pre>
     */
    public dev.tracegate.traceability.v1.OpenDeviationResponse openDeviation(dev.tracegate.traceability.v1.OpenDeviationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getOpenDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ContainDeviation holds what else is concerned, and says that all of it is.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ContainDeviationResponse containDeviation(dev.tracegate.traceability.v1.ContainDeviationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getContainDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DisposeDeviation decides what becomes of the lots. Answers FOUR_EYES to who opened it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.DisposeDeviationResponse disposeDeviation(dev.tracegate.traceability.v1.DisposeDeviationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDisposeDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * VerifyDeviation says that it was done. Answers FOUR_EYES to who decided it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.VerifyDeviationResponse verifyDeviation(dev.tracegate.traceability.v1.VerifyDeviationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getVerifyDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CloseDeviation says that the cause is corrected.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CloseDeviationResponse closeDeviation(dev.tracegate.traceability.v1.CloseDeviationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCloseDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetDeviation shows one with its lots, and with lots made of them that are not held.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetDeviationResponse getDeviation(dev.tracegate.traceability.v1.GetDeviationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDeviationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListDeviations pages through deviations, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListDeviationsResponse listDeviations(dev.tracegate.traceability.v1.ListDeviationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListDeviationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListAlerts pages through alerts, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListAlertsResponse listAlerts(dev.tracegate.traceability.v1.ListAlertsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAlertsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AcknowledgeAlert says that somebody saw it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.AcknowledgeAlertResponse acknowledgeAlert(dev.tracegate.traceability.v1.AcknowledgeAlertRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAcknowledgeAlertMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ResolveAlert says that it is done with.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ResolveAlertResponse resolveAlert(dev.tracegate.traceability.v1.ResolveAlertRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResolveAlertMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AddCertificate keeps a certificate of analysis with its lots.
     * </pre>
     */
    public dev.tracegate.traceability.v1.AddCertificateResponse addCertificate(dev.tracegate.traceability.v1.AddCertificateRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAddCertificateMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetCertificate shows one with its paper.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetCertificateResponse getCertificate(dev.tracegate.traceability.v1.GetCertificateRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCertificateMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListCertificates pages through certificates, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListCertificatesResponse listCertificates(dev.tracegate.traceability.v1.ListCertificatesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListCertificatesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service QualityService.
   * <pre>
   * QualityService keeps what was decided about quality, and what became of what deviates. Critical limits are judged by the server: nobody can pass
   * what violates one.
   * </pre>
   */
  public static final class QualityServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<QualityServiceFutureStub> {
    private QualityServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected QualityServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new QualityServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * RecordQcDecision decides about a lot at a gate, or about a step of a run, and moves the lot accordingly. PASS releases it once all required
     * gates are passed; HOLD holds it; FAIL rejects it, or at a critical control point holds it and the run and opens a deviation.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.RecordQcDecisionResponse> recordQcDecision(
        dev.tracegate.traceability.v1.RecordQcDecisionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRecordQcDecisionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListQcDecisions pages through decisions, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListQcDecisionsResponse> listQcDecisions(
        dev.tracegate.traceability.v1.ListQcDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListQcDecisionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * OpenDeviation reports one that no decision opened. The lots concerned are held.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.OpenDeviationResponse> openDeviation(
        dev.tracegate.traceability.v1.OpenDeviationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getOpenDeviationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ContainDeviation holds what else is concerned, and says that all of it is.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ContainDeviationResponse> containDeviation(
        dev.tracegate.traceability.v1.ContainDeviationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getContainDeviationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * DisposeDeviation decides what becomes of the lots. Answers FOUR_EYES to who opened it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.DisposeDeviationResponse> disposeDeviation(
        dev.tracegate.traceability.v1.DisposeDeviationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDisposeDeviationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * VerifyDeviation says that it was done. Answers FOUR_EYES to who decided it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.VerifyDeviationResponse> verifyDeviation(
        dev.tracegate.traceability.v1.VerifyDeviationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getVerifyDeviationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * CloseDeviation says that the cause is corrected.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.CloseDeviationResponse> closeDeviation(
        dev.tracegate.traceability.v1.CloseDeviationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCloseDeviationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetDeviation shows one with its lots, and with lots made of them that are not held.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.GetDeviationResponse> getDeviation(
        dev.tracegate.traceability.v1.GetDeviationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDeviationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListDeviations pages through deviations, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListDeviationsResponse> listDeviations(
        dev.tracegate.traceability.v1.ListDeviationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListDeviationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListAlerts pages through alerts, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListAlertsResponse> listAlerts(
        dev.tracegate.traceability.v1.ListAlertsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAlertsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * AcknowledgeAlert says that somebody saw it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.AcknowledgeAlertResponse> acknowledgeAlert(
        dev.tracegate.traceability.v1.AcknowledgeAlertRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAcknowledgeAlertMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ResolveAlert says that it is done with.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ResolveAlertResponse> resolveAlert(
        dev.tracegate.traceability.v1.ResolveAlertRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResolveAlertMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * AddCertificate keeps a certificate of analysis with its lots.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.AddCertificateResponse> addCertificate(
        dev.tracegate.traceability.v1.AddCertificateRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAddCertificateMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetCertificate shows one with its paper.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.GetCertificateResponse> getCertificate(
        dev.tracegate.traceability.v1.GetCertificateRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCertificateMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListCertificates pages through certificates, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListCertificatesResponse> listCertificates(
        dev.tracegate.traceability.v1.ListCertificatesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListCertificatesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_RECORD_QC_DECISION = 0;
  private static final int METHODID_LIST_QC_DECISIONS = 1;
  private static final int METHODID_OPEN_DEVIATION = 2;
  private static final int METHODID_CONTAIN_DEVIATION = 3;
  private static final int METHODID_DISPOSE_DEVIATION = 4;
  private static final int METHODID_VERIFY_DEVIATION = 5;
  private static final int METHODID_CLOSE_DEVIATION = 6;
  private static final int METHODID_GET_DEVIATION = 7;
  private static final int METHODID_LIST_DEVIATIONS = 8;
  private static final int METHODID_LIST_ALERTS = 9;
  private static final int METHODID_ACKNOWLEDGE_ALERT = 10;
  private static final int METHODID_RESOLVE_ALERT = 11;
  private static final int METHODID_ADD_CERTIFICATE = 12;
  private static final int METHODID_GET_CERTIFICATE = 13;
  private static final int METHODID_LIST_CERTIFICATES = 14;

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
        case METHODID_RECORD_QC_DECISION:
          serviceImpl.recordQcDecision((dev.tracegate.traceability.v1.RecordQcDecisionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.RecordQcDecisionResponse>) responseObserver);
          break;
        case METHODID_LIST_QC_DECISIONS:
          serviceImpl.listQcDecisions((dev.tracegate.traceability.v1.ListQcDecisionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListQcDecisionsResponse>) responseObserver);
          break;
        case METHODID_OPEN_DEVIATION:
          serviceImpl.openDeviation((dev.tracegate.traceability.v1.OpenDeviationRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.OpenDeviationResponse>) responseObserver);
          break;
        case METHODID_CONTAIN_DEVIATION:
          serviceImpl.containDeviation((dev.tracegate.traceability.v1.ContainDeviationRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ContainDeviationResponse>) responseObserver);
          break;
        case METHODID_DISPOSE_DEVIATION:
          serviceImpl.disposeDeviation((dev.tracegate.traceability.v1.DisposeDeviationRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.DisposeDeviationResponse>) responseObserver);
          break;
        case METHODID_VERIFY_DEVIATION:
          serviceImpl.verifyDeviation((dev.tracegate.traceability.v1.VerifyDeviationRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.VerifyDeviationResponse>) responseObserver);
          break;
        case METHODID_CLOSE_DEVIATION:
          serviceImpl.closeDeviation((dev.tracegate.traceability.v1.CloseDeviationRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CloseDeviationResponse>) responseObserver);
          break;
        case METHODID_GET_DEVIATION:
          serviceImpl.getDeviation((dev.tracegate.traceability.v1.GetDeviationRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetDeviationResponse>) responseObserver);
          break;
        case METHODID_LIST_DEVIATIONS:
          serviceImpl.listDeviations((dev.tracegate.traceability.v1.ListDeviationsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListDeviationsResponse>) responseObserver);
          break;
        case METHODID_LIST_ALERTS:
          serviceImpl.listAlerts((dev.tracegate.traceability.v1.ListAlertsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListAlertsResponse>) responseObserver);
          break;
        case METHODID_ACKNOWLEDGE_ALERT:
          serviceImpl.acknowledgeAlert((dev.tracegate.traceability.v1.AcknowledgeAlertRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AcknowledgeAlertResponse>) responseObserver);
          break;
        case METHODID_RESOLVE_ALERT:
          serviceImpl.resolveAlert((dev.tracegate.traceability.v1.ResolveAlertRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ResolveAlertResponse>) responseObserver);
          break;
        case METHODID_ADD_CERTIFICATE:
          serviceImpl.addCertificate((dev.tracegate.traceability.v1.AddCertificateRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AddCertificateResponse>) responseObserver);
          break;
        case METHODID_GET_CERTIFICATE:
          serviceImpl.getCertificate((dev.tracegate.traceability.v1.GetCertificateRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetCertificateResponse>) responseObserver);
          break;
        case METHODID_LIST_CERTIFICATES:
          serviceImpl.listCertificates((dev.tracegate.traceability.v1.ListCertificatesRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListCertificatesResponse>) responseObserver);
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
          getRecordQcDecisionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.RecordQcDecisionRequest,
              dev.tracegate.traceability.v1.RecordQcDecisionResponse>(
                service, METHODID_RECORD_QC_DECISION)))
        .addMethod(
          getListQcDecisionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListQcDecisionsRequest,
              dev.tracegate.traceability.v1.ListQcDecisionsResponse>(
                service, METHODID_LIST_QC_DECISIONS)))
        .addMethod(
          getOpenDeviationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.OpenDeviationRequest,
              dev.tracegate.traceability.v1.OpenDeviationResponse>(
                service, METHODID_OPEN_DEVIATION)))
        .addMethod(
          getContainDeviationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ContainDeviationRequest,
              dev.tracegate.traceability.v1.ContainDeviationResponse>(
                service, METHODID_CONTAIN_DEVIATION)))
        .addMethod(
          getDisposeDeviationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.DisposeDeviationRequest,
              dev.tracegate.traceability.v1.DisposeDeviationResponse>(
                service, METHODID_DISPOSE_DEVIATION)))
        .addMethod(
          getVerifyDeviationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.VerifyDeviationRequest,
              dev.tracegate.traceability.v1.VerifyDeviationResponse>(
                service, METHODID_VERIFY_DEVIATION)))
        .addMethod(
          getCloseDeviationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.CloseDeviationRequest,
              dev.tracegate.traceability.v1.CloseDeviationResponse>(
                service, METHODID_CLOSE_DEVIATION)))
        .addMethod(
          getGetDeviationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.GetDeviationRequest,
              dev.tracegate.traceability.v1.GetDeviationResponse>(
                service, METHODID_GET_DEVIATION)))
        .addMethod(
          getListDeviationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListDeviationsRequest,
              dev.tracegate.traceability.v1.ListDeviationsResponse>(
                service, METHODID_LIST_DEVIATIONS)))
        .addMethod(
          getListAlertsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListAlertsRequest,
              dev.tracegate.traceability.v1.ListAlertsResponse>(
                service, METHODID_LIST_ALERTS)))
        .addMethod(
          getAcknowledgeAlertMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.AcknowledgeAlertRequest,
              dev.tracegate.traceability.v1.AcknowledgeAlertResponse>(
                service, METHODID_ACKNOWLEDGE_ALERT)))
        .addMethod(
          getResolveAlertMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ResolveAlertRequest,
              dev.tracegate.traceability.v1.ResolveAlertResponse>(
                service, METHODID_RESOLVE_ALERT)))
        .addMethod(
          getAddCertificateMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.AddCertificateRequest,
              dev.tracegate.traceability.v1.AddCertificateResponse>(
                service, METHODID_ADD_CERTIFICATE)))
        .addMethod(
          getGetCertificateMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.GetCertificateRequest,
              dev.tracegate.traceability.v1.GetCertificateResponse>(
                service, METHODID_GET_CERTIFICATE)))
        .addMethod(
          getListCertificatesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListCertificatesRequest,
              dev.tracegate.traceability.v1.ListCertificatesResponse>(
                service, METHODID_LIST_CERTIFICATES)))
        .build();
  }

  private static abstract class QualityServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    QualityServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.traceability.v1.QualityServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("QualityService");
    }
  }

  private static final class QualityServiceFileDescriptorSupplier
      extends QualityServiceBaseDescriptorSupplier {
    QualityServiceFileDescriptorSupplier() {}
  }

  private static final class QualityServiceMethodDescriptorSupplier
      extends QualityServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    QualityServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (QualityServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new QualityServiceFileDescriptorSupplier())
              .addMethod(getRecordQcDecisionMethod())
              .addMethod(getListQcDecisionsMethod())
              .addMethod(getOpenDeviationMethod())
              .addMethod(getContainDeviationMethod())
              .addMethod(getDisposeDeviationMethod())
              .addMethod(getVerifyDeviationMethod())
              .addMethod(getCloseDeviationMethod())
              .addMethod(getGetDeviationMethod())
              .addMethod(getListDeviationsMethod())
              .addMethod(getListAlertsMethod())
              .addMethod(getAcknowledgeAlertMethod())
              .addMethod(getResolveAlertMethod())
              .addMethod(getAddCertificateMethod())
              .addMethod(getGetCertificateMethod())
              .addMethod(getListCertificatesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
