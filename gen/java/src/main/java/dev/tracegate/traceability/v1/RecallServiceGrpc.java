package dev.tracegate.traceability.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * RecallService answers how many kilograms are concerned, where they are and at whom.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RecallServiceGrpc {

  private RecallServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.traceability.v1.RecallService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SimulateRecallRequest,
      dev.tracegate.traceability.v1.SimulateRecallResponse> getSimulateRecallMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SimulateRecall",
      requestType = dev.tracegate.traceability.v1.SimulateRecallRequest.class,
      responseType = dev.tracegate.traceability.v1.SimulateRecallResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SimulateRecallRequest,
      dev.tracegate.traceability.v1.SimulateRecallResponse> getSimulateRecallMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SimulateRecallRequest, dev.tracegate.traceability.v1.SimulateRecallResponse> getSimulateRecallMethod;
    if ((getSimulateRecallMethod = RecallServiceGrpc.getSimulateRecallMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getSimulateRecallMethod = RecallServiceGrpc.getSimulateRecallMethod) == null) {
          RecallServiceGrpc.getSimulateRecallMethod = getSimulateRecallMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.SimulateRecallRequest, dev.tracegate.traceability.v1.SimulateRecallResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SimulateRecall"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SimulateRecallRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SimulateRecallResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("SimulateRecall"))
              .build();
        }
      }
    }
    return getSimulateRecallMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static RecallServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecallServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecallServiceStub>() {
        @java.lang.Override
        public RecallServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecallServiceStub(channel, callOptions);
        }
      };
    return RecallServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static RecallServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecallServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecallServiceBlockingV2Stub>() {
        @java.lang.Override
        public RecallServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecallServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return RecallServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static RecallServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecallServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecallServiceBlockingStub>() {
        @java.lang.Override
        public RecallServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecallServiceBlockingStub(channel, callOptions);
        }
      };
    return RecallServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static RecallServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecallServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecallServiceFutureStub>() {
        @java.lang.Override
        public RecallServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecallServiceFutureStub(channel, callOptions);
        }
      };
    return RecallServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * SimulateRecall finds everything that was made of lots that are suspect, and says what is still in house, what was shipped to whom, and what is
     * gone. It changes nothing, and is always complete.
     * </pre>
     */
    default void simulateRecall(dev.tracegate.traceability.v1.SimulateRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SimulateRecallResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSimulateRecallMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RecallService.
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public static abstract class RecallServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return RecallServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service RecallService.
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public static final class RecallServiceStub
      extends io.grpc.stub.AbstractAsyncStub<RecallServiceStub> {
    private RecallServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecallServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecallServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * SimulateRecall finds everything that was made of lots that are suspect, and says what is still in house, what was shipped to whom, and what is
     * gone. It changes nothing, and is always complete.
     * </pre>
     */
    public void simulateRecall(dev.tracegate.traceability.v1.SimulateRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SimulateRecallResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getSimulateRecallMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RecallService.
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public static final class RecallServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<RecallServiceBlockingV2Stub> {
    private RecallServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecallServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecallServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * SimulateRecall finds everything that was made of lots that are suspect, and says what is still in house, what was shipped to whom, and what is
     * gone. It changes nothing, and is always complete.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.traceability.v1.SimulateRecallResponse>
        simulateRecall(dev.tracegate.traceability.v1.SimulateRecallRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getSimulateRecallMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RecallService.
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public static final class RecallServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<RecallServiceBlockingStub> {
    private RecallServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecallServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecallServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * SimulateRecall finds everything that was made of lots that are suspect, and says what is still in house, what was shipped to whom, and what is
     * gone. It changes nothing, and is always complete.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.traceability.v1.SimulateRecallResponse> simulateRecall(
        dev.tracegate.traceability.v1.SimulateRecallRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getSimulateRecallMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RecallService.
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public static final class RecallServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<RecallServiceFutureStub> {
    private RecallServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecallServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecallServiceFutureStub(channel, callOptions);
    }
  }

  private static final int METHODID_SIMULATE_RECALL = 0;

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
        case METHODID_SIMULATE_RECALL:
          serviceImpl.simulateRecall((dev.tracegate.traceability.v1.SimulateRecallRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SimulateRecallResponse>) responseObserver);
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
          getSimulateRecallMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.SimulateRecallRequest,
              dev.tracegate.traceability.v1.SimulateRecallResponse>(
                service, METHODID_SIMULATE_RECALL)))
        .build();
  }

  private static abstract class RecallServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RecallServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.traceability.v1.RecallServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("RecallService");
    }
  }

  private static final class RecallServiceFileDescriptorSupplier
      extends RecallServiceBaseDescriptorSupplier {
    RecallServiceFileDescriptorSupplier() {}
  }

  private static final class RecallServiceMethodDescriptorSupplier
      extends RecallServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    RecallServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (RecallServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new RecallServiceFileDescriptorSupplier())
              .addMethod(getSimulateRecallMethod())
              .build();
        }
      }
    }
    return result;
  }
}
