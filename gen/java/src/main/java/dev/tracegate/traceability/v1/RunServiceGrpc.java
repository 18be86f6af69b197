package dev.tracegate.traceability.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * RunService carries production out. A step begins when the one before is done and nothing blocks it, and no critical control point is left out
 * unnoticed.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RunServiceGrpc {

  private RunServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.traceability.v1.RunService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateRunRequest,
      dev.tracegate.traceability.v1.CreateRunResponse> getCreateRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateRun",
      requestType = dev.tracegate.traceability.v1.CreateRunRequest.class,
      responseType = dev.tracegate.traceability.v1.CreateRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateRunRequest,
      dev.tracegate.traceability.v1.CreateRunResponse> getCreateRunMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateRunRequest, dev.tracegate.traceability.v1.CreateRunResponse> getCreateRunMethod;
    if ((getCreateRunMethod = RunServiceGrpc.getCreateRunMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getCreateRunMethod = RunServiceGrpc.getCreateRunMethod) == null) {
          RunServiceGrpc.getCreateRunMethod = getCreateRunMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.CreateRunRequest, dev.tracegate.traceability.v1.CreateRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CreateRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CreateRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("CreateRun"))
              .build();
        }
      }
    }
    return getCreateRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.StartRunRequest,
      dev.tracegate.traceability.v1.StartRunResponse> getStartRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StartRun",
      requestType = dev.tracegate.traceability.v1.StartRunRequest.class,
      responseType = dev.tracegate.traceability.v1.StartRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.StartRunRequest,
      dev.tracegate.traceability.v1.StartRunResponse> getStartRunMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.StartRunRequest, dev.tracegate.traceability.v1.StartRunResponse> getStartRunMethod;
    if ((getStartRunMethod = RunServiceGrpc.getStartRunMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getStartRunMethod = RunServiceGrpc.getStartRunMethod) == null) {
          RunServiceGrpc.getStartRunMethod = getStartRunMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.StartRunRequest, dev.tracegate.traceability.v1.StartRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StartRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.StartRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.StartRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("StartRun"))
              .build();
        }
      }
    }
    return getStartRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.HoldRunRequest,
      dev.tracegate.traceability.v1.HoldRunResponse> getHoldRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "HoldRun",
      requestType = dev.tracegate.traceability.v1.HoldRunRequest.class,
      responseType = dev.tracegate.traceability.v1.HoldRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.HoldRunRequest,
      dev.tracegate.traceability.v1.HoldRunResponse> getHoldRunMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.HoldRunRequest, dev.tracegate.traceability.v1.HoldRunResponse> getHoldRunMethod;
    if ((getHoldRunMethod = RunServiceGrpc.getHoldRunMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getHoldRunMethod = RunServiceGrpc.getHoldRunMethod) == null) {
          RunServiceGrpc.getHoldRunMethod = getHoldRunMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.HoldRunRequest, dev.tracegate.traceability.v1.HoldRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "HoldRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.HoldRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.HoldRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("HoldRun"))
              .build();
        }
      }
    }
    return getHoldRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ResumeRunRequest,
      dev.tracegate.traceability.v1.ResumeRunResponse> getResumeRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResumeRun",
      requestType = dev.tracegate.traceability.v1.ResumeRunRequest.class,
      responseType = dev.tracegate.traceability.v1.ResumeRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ResumeRunRequest,
      dev.tracegate.traceability.v1.ResumeRunResponse> getResumeRunMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ResumeRunRequest, dev.tracegate.traceability.v1.ResumeRunResponse> getResumeRunMethod;
    if ((getResumeRunMethod = RunServiceGrpc.getResumeRunMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getResumeRunMethod = RunServiceGrpc.getResumeRunMethod) == null) {
          RunServiceGrpc.getResumeRunMethod = getResumeRunMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ResumeRunRequest, dev.tracegate.traceability.v1.ResumeRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResumeRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ResumeRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ResumeRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("ResumeRun"))
              .build();
        }
      }
    }
    return getResumeRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AbortRunRequest,
      dev.tracegate.traceability.v1.AbortRunResponse> getAbortRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AbortRun",
      requestType = dev.tracegate.traceability.v1.AbortRunRequest.class,
      responseType = dev.tracegate.traceability.v1.AbortRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AbortRunRequest,
      dev.tracegate.traceability.v1.AbortRunResponse> getAbortRunMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AbortRunRequest, dev.tracegate.traceability.v1.AbortRunResponse> getAbortRunMethod;
    if ((getAbortRunMethod = RunServiceGrpc.getAbortRunMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getAbortRunMethod = RunServiceGrpc.getAbortRunMethod) == null) {
          RunServiceGrpc.getAbortRunMethod = getAbortRunMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.AbortRunRequest, dev.tracegate.traceability.v1.AbortRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AbortRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.AbortRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.AbortRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("AbortRun"))
              .build();
        }
      }
    }
    return getAbortRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.EndRunRequest,
      dev.tracegate.traceability.v1.EndRunResponse> getEndRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EndRun",
      requestType = dev.tracegate.traceability.v1.EndRunRequest.class,
      responseType = dev.tracegate.traceability.v1.EndRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.EndRunRequest,
      dev.tracegate.traceability.v1.EndRunResponse> getEndRunMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.EndRunRequest, dev.tracegate.traceability.v1.EndRunResponse> getEndRunMethod;
    if ((getEndRunMethod = RunServiceGrpc.getEndRunMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getEndRunMethod = RunServiceGrpc.getEndRunMethod) == null) {
          RunServiceGrpc.getEndRunMethod = getEndRunMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.EndRunRequest, dev.tracegate.traceability.v1.EndRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EndRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.EndRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.EndRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("EndRun"))
              .build();
        }
      }
    }
    return getEndRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.EndRunEarlyRequest,
      dev.tracegate.traceability.v1.EndRunEarlyResponse> getEndRunEarlyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EndRunEarly",
      requestType = dev.tracegate.traceability.v1.EndRunEarlyRequest.class,
      responseType = dev.tracegate.traceability.v1.EndRunEarlyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.EndRunEarlyRequest,
      dev.tracegate.traceability.v1.EndRunEarlyResponse> getEndRunEarlyMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.EndRunEarlyRequest, dev.tracegate.traceability.v1.EndRunEarlyResponse> getEndRunEarlyMethod;
    if ((getEndRunEarlyMethod = RunServiceGrpc.getEndRunEarlyMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getEndRunEarlyMethod = RunServiceGrpc.getEndRunEarlyMethod) == null) {
          RunServiceGrpc.getEndRunEarlyMethod = getEndRunEarlyMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.EndRunEarlyRequest, dev.tracegate.traceability.v1.EndRunEarlyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EndRunEarly"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.EndRunEarlyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.EndRunEarlyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("EndRunEarly"))
              .build();
        }
      }
    }
    return getEndRunEarlyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ArchiveRunRequest,
      dev.tracegate.traceability.v1.ArchiveRunResponse> getArchiveRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ArchiveRun",
      requestType = dev.tracegate.traceability.v1.ArchiveRunRequest.class,
      responseType = dev.tracegate.traceability.v1.ArchiveRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ArchiveRunRequest,
      dev.tracegate.traceability.v1.ArchiveRunResponse> getArchiveRunMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ArchiveRunRequest, dev.tracegate.traceability.v1.ArchiveRunResponse> getArchiveRunMethod;
    if ((getArchiveRunMethod = RunServiceGrpc.getArchiveRunMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getArchiveRunMethod = RunServiceGrpc.getArchiveRunMethod) == null) {
          RunServiceGrpc.getArchiveRunMethod = getArchiveRunMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ArchiveRunRequest, dev.tracegate.traceability.v1.ArchiveRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ArchiveRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ArchiveRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ArchiveRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("ArchiveRun"))
              .build();
        }
      }
    }
    return getArchiveRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.StartRunStepRequest,
      dev.tracegate.traceability.v1.StartRunStepResponse> getStartRunStepMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StartRunStep",
      requestType = dev.tracegate.traceability.v1.StartRunStepRequest.class,
      responseType = dev.tracegate.traceability.v1.StartRunStepResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.StartRunStepRequest,
      dev.tracegate.traceability.v1.StartRunStepResponse> getStartRunStepMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.StartRunStepRequest, dev.tracegate.traceability.v1.StartRunStepResponse> getStartRunStepMethod;
    if ((getStartRunStepMethod = RunServiceGrpc.getStartRunStepMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getStartRunStepMethod = RunServiceGrpc.getStartRunStepMethod) == null) {
          RunServiceGrpc.getStartRunStepMethod = getStartRunStepMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.StartRunStepRequest, dev.tracegate.traceability.v1.StartRunStepResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StartRunStep"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.StartRunStepRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.StartRunStepResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("StartRunStep"))
              .build();
        }
      }
    }
    return getStartRunStepMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CompleteRunStepRequest,
      dev.tracegate.traceability.v1.CompleteRunStepResponse> getCompleteRunStepMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteRunStep",
      requestType = dev.tracegate.traceability.v1.CompleteRunStepRequest.class,
      responseType = dev.tracegate.traceability.v1.CompleteRunStepResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CompleteRunStepRequest,
      dev.tracegate.traceability.v1.CompleteRunStepResponse> getCompleteRunStepMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CompleteRunStepRequest, dev.tracegate.traceability.v1.CompleteRunStepResponse> getCompleteRunStepMethod;
    if ((getCompleteRunStepMethod = RunServiceGrpc.getCompleteRunStepMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getCompleteRunStepMethod = RunServiceGrpc.getCompleteRunStepMethod) == null) {
          RunServiceGrpc.getCompleteRunStepMethod = getCompleteRunStepMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.CompleteRunStepRequest, dev.tracegate.traceability.v1.CompleteRunStepResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteRunStep"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CompleteRunStepRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CompleteRunStepResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("CompleteRunStep"))
              .build();
        }
      }
    }
    return getCompleteRunStepMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetRunRequest,
      dev.tracegate.traceability.v1.GetRunResponse> getGetRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRun",
      requestType = dev.tracegate.traceability.v1.GetRunRequest.class,
      responseType = dev.tracegate.traceability.v1.GetRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetRunRequest,
      dev.tracegate.traceability.v1.GetRunResponse> getGetRunMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetRunRequest, dev.tracegate.traceability.v1.GetRunResponse> getGetRunMethod;
    if ((getGetRunMethod = RunServiceGrpc.getGetRunMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getGetRunMethod = RunServiceGrpc.getGetRunMethod) == null) {
          RunServiceGrpc.getGetRunMethod = getGetRunMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.GetRunRequest, dev.tracegate.traceability.v1.GetRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("GetRun"))
              .build();
        }
      }
    }
    return getGetRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRunsRequest,
      dev.tracegate.traceability.v1.ListRunsResponse> getListRunsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRuns",
      requestType = dev.tracegate.traceability.v1.ListRunsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListRunsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRunsRequest,
      dev.tracegate.traceability.v1.ListRunsResponse> getListRunsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRunsRequest, dev.tracegate.traceability.v1.ListRunsResponse> getListRunsMethod;
    if ((getListRunsMethod = RunServiceGrpc.getListRunsMethod) == null) {
      synchronized (RunServiceGrpc.class) {
        if ((getListRunsMethod = RunServiceGrpc.getListRunsMethod) == null) {
          RunServiceGrpc.getListRunsMethod = getListRunsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListRunsRequest, dev.tracegate.traceability.v1.ListRunsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRuns"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListRunsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListRunsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RunServiceMethodDescriptorSupplier("ListRuns"))
              .build();
        }
      }
    }
    return getListRunsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static RunServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RunServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RunServiceStub>() {
        @java.lang.Override
        public RunServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RunServiceStub(channel, callOptions);
        }
      };
    return RunServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static RunServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RunServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RunServiceBlockingV2Stub>() {
        @java.lang.Override
        public RunServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RunServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return RunServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static RunServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RunServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RunServiceBlockingStub>() {
        @java.lang.Override
        public RunServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RunServiceBlockingStub(channel, callOptions);
        }
      };
    return RunServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static RunServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RunServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RunServiceFutureStub>() {
        @java.lang.Override
        public RunServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RunServiceFutureStub(channel, callOptions);
        }
      };
    return RunServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * RunService carries production out. A step begins when the one before is done and nothing blocks it, and no critical control point is left out
   * unnoticed.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * CreateRun makes a run of a flow's published version, in IDLE. Answers FLOW_NOT_PUBLISHED, or NAME_TAKEN where the code is in use.
     * </pre>
     */
    default void createRun(dev.tracegate.traceability.v1.CreateRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * StartRun begins production.
     * </pre>
     */
    default void startRun(dev.tracegate.traceability.v1.StartRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.StartRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStartRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * HoldRun stops a run for now.
     * </pre>
     */
    default void holdRun(dev.tracegate.traceability.v1.HoldRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.HoldRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getHoldRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * ResumeRun goes on with a run that was held. Answers DEVIATION_OPEN while one of it has no disposition.
     * </pre>
     */
    default void resumeRun(dev.tracegate.traceability.v1.ResumeRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ResumeRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResumeRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * AbortRun gives a run up. What is not done is skipped.
     * </pre>
     */
    default void abortRun(dev.tracegate.traceability.v1.AbortRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AbortRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAbortRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * EndRun completes a run. Steps that were not begun and have no gate that blocks are skipped; answers GATE_PENDING where one has.
     * </pre>
     */
    default void endRun(dev.tracegate.traceability.v1.EndRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.EndRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEndRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * EndRunEarly completes a run although gates are not passed. Who did it and why is kept.
     * </pre>
     */
    default void endRunEarly(dev.tracegate.traceability.v1.EndRunEarlyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.EndRunEarlyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEndRunEarlyMethod(), responseObserver);
    }

    /**
     * <pre>
     * ArchiveRun puts a completed run away.
     * </pre>
     */
    default void archiveRun(dev.tracegate.traceability.v1.ArchiveRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ArchiveRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getArchiveRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * StartRunStep begins a step, or joins the operator to it. Answers STATE_FORBIDS before its turn, and GATE_PENDING where a gate blocks.
     * </pre>
     */
    default void startRunStep(dev.tracegate.traceability.v1.StartRunStepRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.StartRunStepResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStartRunStepMethod(), responseObserver);
    }

    /**
     * <pre>
     * CompleteRunStep says that a step is done.
     * </pre>
     */
    default void completeRunStep(dev.tracegate.traceability.v1.CompleteRunStepRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CompleteRunStepResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteRunStepMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetRun shows a run with what it made.
     * </pre>
     */
    default void getRun(dev.tracegate.traceability.v1.GetRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListRuns pages through runs, newest first.
     * </pre>
     */
    default void listRuns(dev.tracegate.traceability.v1.ListRunsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRunsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRunsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RunService.
   * <pre>
   * RunService carries production out. A step begins when the one before is done and nothing blocks it, and no critical control point is left out
   * unnoticed.
   * </pre>
   */
  public static abstract class RunServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return RunServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service RunService.
   * <pre>
   * RunService carries production out. A step begins when the one before is done and nothing blocks it, and no critical control point is left out
   * unnoticed.
   * </pre>
   */
  public static final class RunServiceStub
      extends io.grpc.stub.AbstractAsyncStub<RunServiceStub> {
    private RunServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RunServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RunServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateRun makes a run of a flow's published version, in IDLE. Answers FLOW_NOT_PUBLISHED, or NAME_TAKEN where the code is in use.
     * </pre>
     */
    public void createRun(dev.tracegate.traceability.v1.CreateRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * StartRun begins production.
     * </pre>
     */
    public void startRun(dev.tracegate.traceability.v1.StartRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.StartRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getStartRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * HoldRun stops a run for now.
     * </pre>
     */
    public void holdRun(dev.tracegate.traceability.v1.HoldRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.HoldRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getHoldRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ResumeRun goes on with a run that was held. Answers DEVIATION_OPEN while one of it has no disposition.
     * </pre>
     */
    public void resumeRun(dev.tracegate.traceability.v1.ResumeRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ResumeRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResumeRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * AbortRun gives a run up. What is not done is skipped.
     * </pre>
     */
    public void abortRun(dev.tracegate.traceability.v1.AbortRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AbortRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAbortRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * EndRun completes a run. Steps that were not begun and have no gate that blocks are skipped; answers GATE_PENDING where one has.
     * </pre>
     */
    public void endRun(dev.tracegate.traceability.v1.EndRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.EndRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEndRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * EndRunEarly completes a run although gates are not passed. Who did it and why is kept.
     * </pre>
     */
    public void endRunEarly(dev.tracegate.traceability.v1.EndRunEarlyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.EndRunEarlyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEndRunEarlyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ArchiveRun puts a completed run away.
     * </pre>
     */
    public void archiveRun(dev.tracegate.traceability.v1.ArchiveRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ArchiveRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getArchiveRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * StartRunStep begins a step, or joins the operator to it. Answers STATE_FORBIDS before its turn, and GATE_PENDING where a gate blocks.
     * </pre>
     */
    public void startRunStep(dev.tracegate.traceability.v1.StartRunStepRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.StartRunStepResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getStartRunStepMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * CompleteRunStep says that a step is done.
     * </pre>
     */
    public void completeRunStep(dev.tracegate.traceability.v1.CompleteRunStepRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CompleteRunStepResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteRunStepMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetRun shows a run with what it made.
     * </pre>
     */
    public void getRun(dev.tracegate.traceability.v1.GetRunRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListRuns pages through runs, newest first.
     * </pre>
     */
    public void listRuns(dev.tracegate.traceability.v1.ListRunsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRunsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRunsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RunService.
   * <pre>
   * RunService carries production out. A step begins when the one before is done and nothing blocks it, and no critical control point is left out
   * unnoticed.
   * </pre>
   */
  public static final class RunServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<RunServiceBlockingV2Stub> {
    private RunServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RunServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RunServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateRun makes a run of a flow's published version, in IDLE. Answers FLOW_NOT_PUBLISHED, or NAME_TAKEN where the code is in use.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CreateRunResponse createRun(dev.tracegate.traceability.v1.CreateRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * StartRun begins production.
     * </pre>
     */
    public dev.tracegate.traceability.v1.StartRunResponse startRun(dev.tracegate.traceability.v1.StartRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getStartRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * HoldRun stops a run for now.
     * </pre>
     */
    public dev.tracegate.traceability.v1.HoldRunResponse holdRun(dev.tracegate.traceability.v1.HoldRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getHoldRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ResumeRun goes on with a run that was held. Answers DEVIATION_OPEN while one of it has no disposition.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ResumeRunResponse resumeRun(dev.tracegate.traceability.v1.ResumeRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResumeRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AbortRun gives a run up. What is not done is skipped.
     * </pre>
     */
    public dev.tracegate.traceability.v1.AbortRunResponse abortRun(dev.tracegate.traceability.v1.AbortRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAbortRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * EndRun completes a run. Steps that were not begun and have no gate that blocks are skipped; answers GATE_PENDING where one has.
     * </pre>
     */
    public dev.tracegate.traceability.v1.EndRunResponse endRun(dev.tracegate.traceability.v1.EndRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEndRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * EndRunEarly completes a run although gates are not passed. Who did it and why is kept.
     * </pre>
     */
    public dev.tracegate.traceability.v1.EndRunEarlyResponse endRunEarly(dev.tracegate.traceability.v1.EndRunEarlyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEndRunEarlyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ArchiveRun puts a completed run away.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ArchiveRunResponse archiveRun(dev.tracegate.traceability.v1.ArchiveRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getArchiveRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * StartRunStep begins a step, or joins the operator to it. Answers STATE_FORBIDS before its turn, and GATE_PENDING where a gate blocks.
     * </pre>
     */
    public dev.tracegate.traceability.v1.StartRunStepResponse startRunStep(dev.tracegate.traceability.v1.StartRunStepRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getStartRunStepMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CompleteRunStep says that a step is done.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CompleteRunStepResponse completeRunStep(dev.tracegate.traceability.v1.CompleteRunStepRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteRunStepMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetRun shows a run with what it made.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetRunResponse getRun(dev.tracegate.traceability.v1.GetRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListRuns pages through runs, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListRunsResponse listRuns(dev.tracegate.traceability.v1.ListRunsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRunsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RunService.
   * <pre>
   * RunService carries production out. A step begins when the one before is done and nothing blocks it, and no critical control point is left out
   * unnoticed.
   * </pre>
   */
  public static final class RunServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<RunServiceBlockingStub> {
    private RunServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RunServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RunServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateRun makes a run of a flow's published version, in IDLE. Answers FLOW_NOT_PUBLISHED, or NAME_TAKEN where the code is in use.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CreateRunResponse createRun(dev.tracegate.traceability.v1.CreateRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * StartRun begins production.
     * </pre>
     */
    public dev.tracegate.traceability.v1.StartRunResponse startRun(dev.tracegate.traceability.v1.StartRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getStartRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * HoldRun stops a run for now.
     * </pre>
     */
    public dev.tracegate.traceability.v1.HoldRunResponse holdRun(dev.tracegate.traceability.v1.HoldRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getHoldRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ResumeRun goes on with a run that was held. Answers DEVIATION_OPEN while one of it has no disposition.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ResumeRunResponse resumeRun(dev.tracegate.traceability.v1.ResumeRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResumeRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AbortRun gives a run up. What is not done is skipped.
     * </pre>
     */
    public dev.tracegate.traceability.v1.AbortRunResponse abortRun(dev.tracegate.traceability.v1.AbortRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAbortRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * EndRun completes a run. Steps that were not begun and have no gate that blocks are skipped; answers GATE_PENDING where one has.
     * </pre>
     */
    public dev.tracegate.traceability.v1.EndRunResponse endRun(dev.tracegate.traceability.v1.EndRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEndRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * EndRunEarly completes a run although gates are not passed. Who did it and why is kept.
     * </pre>
     */
    public dev.tracegate.traceability.v1.EndRunEarlyResponse endRunEarly(dev.tracegate.traceability.v1.EndRunEarlyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEndRunEarlyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ArchiveRun puts a completed run away.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ArchiveRunResponse archiveRun(dev.tracegate.traceability.v1.ArchiveRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getArchiveRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * StartRunStep begins a step, or joins the operator to it. Answers STATE_FORBIDS before its turn, and GATE_PENDING where a gate blocks.
     * </pre>
     */
    public dev.tracegate.traceability.v1.StartRunStepResponse startRunStep(dev.tracegate.traceability.v1.StartRunStepRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getStartRunStepMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CompleteRunStep says that a step is done.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CompleteRunStepResponse completeRunStep(dev.tracegate.traceability.v1.CompleteRunStepRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteRunStepMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetRun shows a run with what it made.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetRunResponse getRun(dev.tracegate.traceability.v1.GetRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListRuns pages through runs, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListRunsResponse listRuns(dev.tracegate.traceability.v1.ListRunsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRunsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RunService.
   * <pre>
   * RunService carries production out. A step begins when the one before is done and nothing blocks it, and no critical control point is left out
   * unnoticed.
   * </pre>
   */
  public static final class RunServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<RunServiceFutureStub> {
    private RunServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RunServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RunServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateRun makes a run of a flow's published version, in IDLE. Answers FLOW_NOT_PUBLISHED, or NAME_TAKEN where the code is in use.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.CreateRunResponse> createRun(
        dev.tracegate.traceability.v1.CreateRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * StartRun begins production.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.StartRunResponse> startRun(
        dev.tracegate.traceability.v1.StartRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getStartRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * HoldRun stops a run for now.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.HoldRunResponse> holdRun(
        dev.tracegate.traceability.v1.HoldRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getHoldRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ResumeRun goes on with a run that was held. Answers DEVIATION_OPEN while one of it has no disposition.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ResumeRunResponse> resumeRun(
        dev.tracegate.traceability.v1.ResumeRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResumeRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * AbortRun gives a run up. What is not done is skipped.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.AbortRunResponse> abortRun(
        dev.tracegate.traceability.v1.AbortRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAbortRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * EndRun completes a run. Steps that were not begun and have no gate that blocks are skipped; answers GATE_PENDING where one has.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.EndRunResponse> endRun(
        dev.tracegate.traceability.v1.EndRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEndRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * EndRunEarly completes a run although gates are not passed. Who did it and why is kept.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.EndRunEarlyResponse> endRunEarly(
        dev.tracegate.traceability.v1.EndRunEarlyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEndRunEarlyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ArchiveRun puts a completed run away.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ArchiveRunResponse> archiveRun(
        dev.tracegate.traceability.v1.ArchiveRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getArchiveRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * StartRunStep begins a step, or joins the operator to it. Answers STATE_FORBIDS before its turn, and GATE_PENDING where a gate blocks.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.StartRunStepResponse> startRunStep(
        dev.tracegate.traceability.v1.StartRunStepRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getStartRunStepMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * CompleteRunStep says that a step is done.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.CompleteRunStepResponse> completeRunStep(
        dev.tracegate.traceability.v1.CompleteRunStepRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteRunStepMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetRun shows a run with what it made.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.GetRunResponse> getRun(
        dev.tracegate.traceability.v1.GetRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListRuns pages through runs, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListRunsResponse> listRuns(
        dev.tracegate.traceability.v1.ListRunsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRunsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_RUN = 0;
  private static final int METHODID_START_RUN = 1;
  private static final int METHODID_HOLD_RUN = 2;
  private static final int METHODID_RESUME_RUN = 3;
  private static final int METHODID_ABORT_RUN = 4;
  private static final int METHODID_END_RUN = 5;
  private static final int METHODID_END_RUN_EARLY = 6;
  private static final int METHODID_ARCHIVE_RUN = 7;
  private static final int METHODID_START_RUN_STEP = 8;
  private static final int METHODID_COMPLETE_RUN_STEP = 9;
  private static final int METHODID_GET_RUN = 10;
  private static final int METHODID_LIST_RUNS = 11;

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
        case METHODID_CREATE_RUN:
          serviceImpl.createRun((dev.tracegate.traceability.v1.CreateRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateRunResponse>) responseObserver);
          break;
        case METHODID_START_RUN:
          serviceImpl.startRun((dev.tracegate.traceability.v1.StartRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.StartRunResponse>) responseObserver);
          break;
        case METHODID_HOLD_RUN:
          serviceImpl.holdRun((dev.tracegate.traceability.v1.HoldRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.HoldRunResponse>) responseObserver);
          break;
        case METHODID_RESUME_RUN:
          serviceImpl.resumeRun((dev.tracegate.traceability.v1.ResumeRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ResumeRunResponse>) responseObserver);
          break;
        case METHODID_ABORT_RUN:
          serviceImpl.abortRun((dev.tracegate.traceability.v1.AbortRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AbortRunResponse>) responseObserver);
          break;
        case METHODID_END_RUN:
          serviceImpl.endRun((dev.tracegate.traceability.v1.EndRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.EndRunResponse>) responseObserver);
          break;
        case METHODID_END_RUN_EARLY:
          serviceImpl.endRunEarly((dev.tracegate.traceability.v1.EndRunEarlyRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.EndRunEarlyResponse>) responseObserver);
          break;
        case METHODID_ARCHIVE_RUN:
          serviceImpl.archiveRun((dev.tracegate.traceability.v1.ArchiveRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ArchiveRunResponse>) responseObserver);
          break;
        case METHODID_START_RUN_STEP:
          serviceImpl.startRunStep((dev.tracegate.traceability.v1.StartRunStepRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.StartRunStepResponse>) responseObserver);
          break;
        case METHODID_COMPLETE_RUN_STEP:
          serviceImpl.completeRunStep((dev.tracegate.traceability.v1.CompleteRunStepRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CompleteRunStepResponse>) responseObserver);
          break;
        case METHODID_GET_RUN:
          serviceImpl.getRun((dev.tracegate.traceability.v1.GetRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetRunResponse>) responseObserver);
          break;
        case METHODID_LIST_RUNS:
          serviceImpl.listRuns((dev.tracegate.traceability.v1.ListRunsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRunsResponse>) responseObserver);
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
          getCreateRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.CreateRunRequest,
              dev.tracegate.traceability.v1.CreateRunResponse>(
                service, METHODID_CREATE_RUN)))
        .addMethod(
          getStartRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.StartRunRequest,
              dev.tracegate.traceability.v1.StartRunResponse>(
                service, METHODID_START_RUN)))
        .addMethod(
          getHoldRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.HoldRunRequest,
              dev.tracegate.traceability.v1.HoldRunResponse>(
                service, METHODID_HOLD_RUN)))
        .addMethod(
          getResumeRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ResumeRunRequest,
              dev.tracegate.traceability.v1.ResumeRunResponse>(
                service, METHODID_RESUME_RUN)))
        .addMethod(
          getAbortRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.AbortRunRequest,
              dev.tracegate.traceability.v1.AbortRunResponse>(
                service, METHODID_ABORT_RUN)))
        .addMethod(
          getEndRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.EndRunRequest,
              dev.tracegate.traceability.v1.EndRunResponse>(
                service, METHODID_END_RUN)))
        .addMethod(
          getEndRunEarlyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.EndRunEarlyRequest,
              dev.tracegate.traceability.v1.EndRunEarlyResponse>(
                service, METHODID_END_RUN_EARLY)))
        .addMethod(
          getArchiveRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ArchiveRunRequest,
              dev.tracegate.traceability.v1.ArchiveRunResponse>(
                service, METHODID_ARCHIVE_RUN)))
        .addMethod(
          getStartRunStepMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.StartRunStepRequest,
              dev.tracegate.traceability.v1.StartRunStepResponse>(
                service, METHODID_START_RUN_STEP)))
        .addMethod(
          getCompleteRunStepMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.CompleteRunStepRequest,
              dev.tracegate.traceability.v1.CompleteRunStepResponse>(
                service, METHODID_COMPLETE_RUN_STEP)))
        .addMethod(
          getGetRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.GetRunRequest,
              dev.tracegate.traceability.v1.GetRunResponse>(
                service, METHODID_GET_RUN)))
        .addMethod(
          getListRunsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListRunsRequest,
              dev.tracegate.traceability.v1.ListRunsResponse>(
                service, METHODID_LIST_RUNS)))
        .build();
  }

  private static abstract class RunServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RunServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.traceability.v1.RunServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("RunService");
    }
  }

  private static final class RunServiceFileDescriptorSupplier
      extends RunServiceBaseDescriptorSupplier {
    RunServiceFileDescriptorSupplier() {}
  }

  private static final class RunServiceMethodDescriptorSupplier
      extends RunServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    RunServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (RunServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new RunServiceFileDescriptorSupplier())
              .addMethod(getCreateRunMethod())
              .addMethod(getStartRunMethod())
              .addMethod(getHoldRunMethod())
              .addMethod(getResumeRunMethod())
              .addMethod(getAbortRunMethod())
              .addMethod(getEndRunMethod())
              .addMethod(getEndRunEarlyMethod())
              .addMethod(getArchiveRunMethod())
              .addMethod(getStartRunStepMethod())
              .addMethod(getCompleteRunStepMethod())
              .addMethod(getGetRunMethod())
              .addMethod(getListRunsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
