package dev.tracegate.governance.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * GateService is the gate every AI request passes, on its way out and on its way back.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class GateServiceGrpc {

  private GateServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.governance.v1.GateService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PrecheckRequest,
      dev.tracegate.governance.v1.PrecheckResponse> getPrecheckMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Precheck",
      requestType = dev.tracegate.governance.v1.PrecheckRequest.class,
      responseType = dev.tracegate.governance.v1.PrecheckResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PrecheckRequest,
      dev.tracegate.governance.v1.PrecheckResponse> getPrecheckMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PrecheckRequest, dev.tracegate.governance.v1.PrecheckResponse> getPrecheckMethod;
    if ((getPrecheckMethod = GateServiceGrpc.getPrecheckMethod) == null) {
      synchronized (GateServiceGrpc.class) {
        if ((getPrecheckMethod = GateServiceGrpc.getPrecheckMethod) == null) {
          GateServiceGrpc.getPrecheckMethod = getPrecheckMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.PrecheckRequest, dev.tracegate.governance.v1.PrecheckResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Precheck"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.PrecheckRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.PrecheckResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GateServiceMethodDescriptorSupplier("Precheck"))
              .build();
        }
      }
    }
    return getPrecheckMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PostcheckRequest,
      dev.tracegate.governance.v1.PostcheckResponse> getPostcheckMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Postcheck",
      requestType = dev.tracegate.governance.v1.PostcheckRequest.class,
      responseType = dev.tracegate.governance.v1.PostcheckResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PostcheckRequest,
      dev.tracegate.governance.v1.PostcheckResponse> getPostcheckMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PostcheckRequest, dev.tracegate.governance.v1.PostcheckResponse> getPostcheckMethod;
    if ((getPostcheckMethod = GateServiceGrpc.getPostcheckMethod) == null) {
      synchronized (GateServiceGrpc.class) {
        if ((getPostcheckMethod = GateServiceGrpc.getPostcheckMethod) == null) {
          GateServiceGrpc.getPostcheckMethod = getPostcheckMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.PostcheckRequest, dev.tracegate.governance.v1.PostcheckResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Postcheck"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.PostcheckRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.PostcheckResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GateServiceMethodDescriptorSupplier("Postcheck"))
              .build();
        }
      }
    }
    return getPostcheckMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static GateServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GateServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GateServiceStub>() {
        @java.lang.Override
        public GateServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GateServiceStub(channel, callOptions);
        }
      };
    return GateServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static GateServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GateServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GateServiceBlockingV2Stub>() {
        @java.lang.Override
        public GateServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GateServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return GateServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static GateServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GateServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GateServiceBlockingStub>() {
        @java.lang.Override
        public GateServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GateServiceBlockingStub(channel, callOptions);
        }
      };
    return GateServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static GateServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GateServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GateServiceFutureStub>() {
        @java.lang.Override
        public GateServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GateServiceFutureStub(channel, callOptions);
        }
      };
    return GateServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * GateService is the gate every AI request passes, on its way out and on its way back.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Precheck decides on content about to go to a model or a tool. The decision is durable before the answer leaves;
     * where it cannot be stored, the answer is DEPENDENCY_DOWN and nothing may be sent (fail closed).
     * </pre>
     */
    default void precheck(dev.tracegate.governance.v1.PrecheckRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PrecheckResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPrecheckMethod(), responseObserver);
    }

    /**
     * <pre>
     * Postcheck decides on the answer of the model or tool. It names the precheck it belongs to; another organization's
     * answers NOT_FOUND.
     * </pre>
     */
    default void postcheck(dev.tracegate.governance.v1.PostcheckRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PostcheckResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPostcheckMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service GateService.
   * <pre>
   * GateService is the gate every AI request passes, on its way out and on its way back.
   * </pre>
   */
  public static abstract class GateServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return GateServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service GateService.
   * <pre>
   * GateService is the gate every AI request passes, on its way out and on its way back.
   * </pre>
   */
  public static final class GateServiceStub
      extends io.grpc.stub.AbstractAsyncStub<GateServiceStub> {
    private GateServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GateServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GateServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Precheck decides on content about to go to a model or a tool. The decision is durable before the answer leaves;
     * where it cannot be stored, the answer is DEPENDENCY_DOWN and nothing may be sent (fail closed).
     * </pre>
     */
    public void precheck(dev.tracegate.governance.v1.PrecheckRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PrecheckResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPrecheckMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Postcheck decides on the answer of the model or tool. It names the precheck it belongs to; another organization's
     * answers NOT_FOUND.
     * </pre>
     */
    public void postcheck(dev.tracegate.governance.v1.PostcheckRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PostcheckResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPostcheckMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service GateService.
   * <pre>
   * GateService is the gate every AI request passes, on its way out and on its way back.
   * </pre>
   */
  public static final class GateServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<GateServiceBlockingV2Stub> {
    private GateServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GateServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GateServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Precheck decides on content about to go to a model or a tool. The decision is durable before the answer leaves;
     * where it cannot be stored, the answer is DEPENDENCY_DOWN and nothing may be sent (fail closed).
     * </pre>
     */
    public dev.tracegate.governance.v1.PrecheckResponse precheck(dev.tracegate.governance.v1.PrecheckRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPrecheckMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Postcheck decides on the answer of the model or tool. It names the precheck it belongs to; another organization's
     * answers NOT_FOUND.
     * </pre>
     */
    public dev.tracegate.governance.v1.PostcheckResponse postcheck(dev.tracegate.governance.v1.PostcheckRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPostcheckMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service GateService.
   * <pre>
   * GateService is the gate every AI request passes, on its way out and on its way back.
   * </pre>
   */
  public static final class GateServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<GateServiceBlockingStub> {
    private GateServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GateServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GateServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Precheck decides on content about to go to a model or a tool. The decision is durable before the answer leaves;
     * where it cannot be stored, the answer is DEPENDENCY_DOWN and nothing may be sent (fail closed).
     * </pre>
     */
    public dev.tracegate.governance.v1.PrecheckResponse precheck(dev.tracegate.governance.v1.PrecheckRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPrecheckMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Postcheck decides on the answer of the model or tool. It names the precheck it belongs to; another organization's
     * answers NOT_FOUND.
     * </pre>
     */
    public dev.tracegate.governance.v1.PostcheckResponse postcheck(dev.tracegate.governance.v1.PostcheckRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPostcheckMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service GateService.
   * <pre>
   * GateService is the gate every AI request passes, on its way out and on its way back.
   * </pre>
   */
  public static final class GateServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<GateServiceFutureStub> {
    private GateServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GateServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GateServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Precheck decides on content about to go to a model or a tool. The decision is durable before the answer leaves;
     * where it cannot be stored, the answer is DEPENDENCY_DOWN and nothing may be sent (fail closed).
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.PrecheckResponse> precheck(
        dev.tracegate.governance.v1.PrecheckRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPrecheckMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Postcheck decides on the answer of the model or tool. It names the precheck it belongs to; another organization's
     * answers NOT_FOUND.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.PostcheckResponse> postcheck(
        dev.tracegate.governance.v1.PostcheckRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPostcheckMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_PRECHECK = 0;
  private static final int METHODID_POSTCHECK = 1;

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
        case METHODID_PRECHECK:
          serviceImpl.precheck((dev.tracegate.governance.v1.PrecheckRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PrecheckResponse>) responseObserver);
          break;
        case METHODID_POSTCHECK:
          serviceImpl.postcheck((dev.tracegate.governance.v1.PostcheckRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PostcheckResponse>) responseObserver);
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
          getPrecheckMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.PrecheckRequest,
              dev.tracegate.governance.v1.PrecheckResponse>(
                service, METHODID_PRECHECK)))
        .addMethod(
          getPostcheckMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.PostcheckRequest,
              dev.tracegate.governance.v1.PostcheckResponse>(
                service, METHODID_POSTCHECK)))
        .build();
  }

  private static abstract class GateServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    GateServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.governance.v1.GateServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("GateService");
    }
  }

  private static final class GateServiceFileDescriptorSupplier
      extends GateServiceBaseDescriptorSupplier {
    GateServiceFileDescriptorSupplier() {}
  }

  private static final class GateServiceMethodDescriptorSupplier
      extends GateServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    GateServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (GateServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new GateServiceFileDescriptorSupplier())
              .addMethod(getPrecheckMethod())
              .addMethod(getPostcheckMethod())
              .build();
        }
      }
    }
    return result;
  }
}
