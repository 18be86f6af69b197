package dev.tracegate.auth.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * MeshService is what the other services ask of auth. Callable by the mesh itself only.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class MeshServiceGrpc {

  private MeshServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.auth.v1.MeshService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.IntrospectRequest,
      dev.tracegate.auth.v1.IntrospectResponse> getIntrospectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Introspect",
      requestType = dev.tracegate.auth.v1.IntrospectRequest.class,
      responseType = dev.tracegate.auth.v1.IntrospectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.IntrospectRequest,
      dev.tracegate.auth.v1.IntrospectResponse> getIntrospectMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.IntrospectRequest, dev.tracegate.auth.v1.IntrospectResponse> getIntrospectMethod;
    if ((getIntrospectMethod = MeshServiceGrpc.getIntrospectMethod) == null) {
      synchronized (MeshServiceGrpc.class) {
        if ((getIntrospectMethod = MeshServiceGrpc.getIntrospectMethod) == null) {
          MeshServiceGrpc.getIntrospectMethod = getIntrospectMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.IntrospectRequest, dev.tracegate.auth.v1.IntrospectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Introspect"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.IntrospectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.IntrospectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MeshServiceMethodDescriptorSupplier("Introspect"))
              .build();
        }
      }
    }
    return getIntrospectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.WatchRevocationsRequest,
      dev.tracegate.auth.v1.WatchRevocationsResponse> getWatchRevocationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchRevocations",
      requestType = dev.tracegate.auth.v1.WatchRevocationsRequest.class,
      responseType = dev.tracegate.auth.v1.WatchRevocationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.WatchRevocationsRequest,
      dev.tracegate.auth.v1.WatchRevocationsResponse> getWatchRevocationsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.WatchRevocationsRequest, dev.tracegate.auth.v1.WatchRevocationsResponse> getWatchRevocationsMethod;
    if ((getWatchRevocationsMethod = MeshServiceGrpc.getWatchRevocationsMethod) == null) {
      synchronized (MeshServiceGrpc.class) {
        if ((getWatchRevocationsMethod = MeshServiceGrpc.getWatchRevocationsMethod) == null) {
          MeshServiceGrpc.getWatchRevocationsMethod = getWatchRevocationsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.WatchRevocationsRequest, dev.tracegate.auth.v1.WatchRevocationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchRevocations"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.WatchRevocationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.WatchRevocationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MeshServiceMethodDescriptorSupplier("WatchRevocations"))
              .build();
        }
      }
    }
    return getWatchRevocationsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static MeshServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MeshServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MeshServiceStub>() {
        @java.lang.Override
        public MeshServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MeshServiceStub(channel, callOptions);
        }
      };
    return MeshServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static MeshServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MeshServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MeshServiceBlockingV2Stub>() {
        @java.lang.Override
        public MeshServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MeshServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return MeshServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static MeshServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MeshServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MeshServiceBlockingStub>() {
        @java.lang.Override
        public MeshServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MeshServiceBlockingStub(channel, callOptions);
        }
      };
    return MeshServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static MeshServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MeshServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MeshServiceFutureStub>() {
        @java.lang.Override
        public MeshServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MeshServiceFutureStub(channel, callOptions);
        }
      };
    return MeshServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * MeshService is what the other services ask of auth. Callable by the mesh itself only.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Introspect turns a credential into a caller. Answers CREDENTIAL_INVALID or SESSION_ENDED.
     * </pre>
     */
    default void introspect(dev.tracegate.auth.v1.IntrospectRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.IntrospectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getIntrospectMethod(), responseObserver);
    }

    /**
     * <pre>
     * WatchRevocations says at once whose cached identity is no longer true. While it is silent for longer than its heartbeat
     * (every 250 ms), caches must not be trusted.
     * </pre>
     */
    default void watchRevocations(dev.tracegate.auth.v1.WatchRevocationsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.WatchRevocationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchRevocationsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service MeshService.
   * <pre>
   * MeshService is what the other services ask of auth. Callable by the mesh itself only.
   * </pre>
   */
  public static abstract class MeshServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return MeshServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service MeshService.
   * <pre>
   * MeshService is what the other services ask of auth. Callable by the mesh itself only.
   * </pre>
   */
  public static final class MeshServiceStub
      extends io.grpc.stub.AbstractAsyncStub<MeshServiceStub> {
    private MeshServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MeshServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MeshServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Introspect turns a credential into a caller. Answers CREDENTIAL_INVALID or SESSION_ENDED.
     * </pre>
     */
    public void introspect(dev.tracegate.auth.v1.IntrospectRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.IntrospectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getIntrospectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * WatchRevocations says at once whose cached identity is no longer true. While it is silent for longer than its heartbeat
     * (every 250 ms), caches must not be trusted.
     * </pre>
     */
    public void watchRevocations(dev.tracegate.auth.v1.WatchRevocationsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.WatchRevocationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchRevocationsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service MeshService.
   * <pre>
   * MeshService is what the other services ask of auth. Callable by the mesh itself only.
   * </pre>
   */
  public static final class MeshServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<MeshServiceBlockingV2Stub> {
    private MeshServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MeshServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MeshServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Introspect turns a credential into a caller. Answers CREDENTIAL_INVALID or SESSION_ENDED.
     * </pre>
     */
    public dev.tracegate.auth.v1.IntrospectResponse introspect(dev.tracegate.auth.v1.IntrospectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getIntrospectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchRevocations says at once whose cached identity is no longer true. While it is silent for longer than its heartbeat
     * (every 250 ms), caches must not be trusted.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.auth.v1.WatchRevocationsResponse>
        watchRevocations(dev.tracegate.auth.v1.WatchRevocationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchRevocationsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service MeshService.
   * <pre>
   * MeshService is what the other services ask of auth. Callable by the mesh itself only.
   * </pre>
   */
  public static final class MeshServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<MeshServiceBlockingStub> {
    private MeshServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MeshServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MeshServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Introspect turns a credential into a caller. Answers CREDENTIAL_INVALID or SESSION_ENDED.
     * </pre>
     */
    public dev.tracegate.auth.v1.IntrospectResponse introspect(dev.tracegate.auth.v1.IntrospectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getIntrospectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchRevocations says at once whose cached identity is no longer true. While it is silent for longer than its heartbeat
     * (every 250 ms), caches must not be trusted.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.auth.v1.WatchRevocationsResponse> watchRevocations(
        dev.tracegate.auth.v1.WatchRevocationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchRevocationsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service MeshService.
   * <pre>
   * MeshService is what the other services ask of auth. Callable by the mesh itself only.
   * </pre>
   */
  public static final class MeshServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<MeshServiceFutureStub> {
    private MeshServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MeshServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MeshServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Introspect turns a credential into a caller. Answers CREDENTIAL_INVALID or SESSION_ENDED.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.IntrospectResponse> introspect(
        dev.tracegate.auth.v1.IntrospectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getIntrospectMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_INTROSPECT = 0;
  private static final int METHODID_WATCH_REVOCATIONS = 1;

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
        case METHODID_INTROSPECT:
          serviceImpl.introspect((dev.tracegate.auth.v1.IntrospectRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.IntrospectResponse>) responseObserver);
          break;
        case METHODID_WATCH_REVOCATIONS:
          serviceImpl.watchRevocations((dev.tracegate.auth.v1.WatchRevocationsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.WatchRevocationsResponse>) responseObserver);
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
          getIntrospectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.IntrospectRequest,
              dev.tracegate.auth.v1.IntrospectResponse>(
                service, METHODID_INTROSPECT)))
        .addMethod(
          getWatchRevocationsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.WatchRevocationsRequest,
              dev.tracegate.auth.v1.WatchRevocationsResponse>(
                service, METHODID_WATCH_REVOCATIONS)))
        .build();
  }

  private static abstract class MeshServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    MeshServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.auth.v1.MeshServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("MeshService");
    }
  }

  private static final class MeshServiceFileDescriptorSupplier
      extends MeshServiceBaseDescriptorSupplier {
    MeshServiceFileDescriptorSupplier() {}
  }

  private static final class MeshServiceMethodDescriptorSupplier
      extends MeshServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    MeshServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (MeshServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new MeshServiceFileDescriptorSupplier())
              .addMethod(getIntrospectMethod())
              .addMethod(getWatchRevocationsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
