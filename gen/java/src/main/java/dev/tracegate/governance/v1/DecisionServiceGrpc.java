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
  }

  private static final int METHODID_GET_DECISION = 0;
  private static final int METHODID_LIST_DECISIONS = 1;
  private static final int METHODID_WATCH_DECISIONS = 2;

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
              .build();
        }
      }
    }
    return result;
  }
}
