package dev.tracegate.traceability.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * PlantEventService is the plant's log: read page by page, or watched as it grows.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class PlantEventServiceGrpc {

  private PlantEventServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.traceability.v1.PlantEventService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListPlantEventsRequest,
      dev.tracegate.traceability.v1.ListPlantEventsResponse> getListPlantEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPlantEvents",
      requestType = dev.tracegate.traceability.v1.ListPlantEventsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListPlantEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListPlantEventsRequest,
      dev.tracegate.traceability.v1.ListPlantEventsResponse> getListPlantEventsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListPlantEventsRequest, dev.tracegate.traceability.v1.ListPlantEventsResponse> getListPlantEventsMethod;
    if ((getListPlantEventsMethod = PlantEventServiceGrpc.getListPlantEventsMethod) == null) {
      synchronized (PlantEventServiceGrpc.class) {
        if ((getListPlantEventsMethod = PlantEventServiceGrpc.getListPlantEventsMethod) == null) {
          PlantEventServiceGrpc.getListPlantEventsMethod = getListPlantEventsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListPlantEventsRequest, dev.tracegate.traceability.v1.ListPlantEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPlantEvents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListPlantEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListPlantEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PlantEventServiceMethodDescriptorSupplier("ListPlantEvents"))
              .build();
        }
      }
    }
    return getListPlantEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.WatchPlantRequest,
      dev.tracegate.traceability.v1.WatchPlantResponse> getWatchPlantMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchPlant",
      requestType = dev.tracegate.traceability.v1.WatchPlantRequest.class,
      responseType = dev.tracegate.traceability.v1.WatchPlantResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.WatchPlantRequest,
      dev.tracegate.traceability.v1.WatchPlantResponse> getWatchPlantMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.WatchPlantRequest, dev.tracegate.traceability.v1.WatchPlantResponse> getWatchPlantMethod;
    if ((getWatchPlantMethod = PlantEventServiceGrpc.getWatchPlantMethod) == null) {
      synchronized (PlantEventServiceGrpc.class) {
        if ((getWatchPlantMethod = PlantEventServiceGrpc.getWatchPlantMethod) == null) {
          PlantEventServiceGrpc.getWatchPlantMethod = getWatchPlantMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.WatchPlantRequest, dev.tracegate.traceability.v1.WatchPlantResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchPlant"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.WatchPlantRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.WatchPlantResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PlantEventServiceMethodDescriptorSupplier("WatchPlant"))
              .build();
        }
      }
    }
    return getWatchPlantMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static PlantEventServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PlantEventServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PlantEventServiceStub>() {
        @java.lang.Override
        public PlantEventServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PlantEventServiceStub(channel, callOptions);
        }
      };
    return PlantEventServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static PlantEventServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PlantEventServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PlantEventServiceBlockingV2Stub>() {
        @java.lang.Override
        public PlantEventServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PlantEventServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return PlantEventServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static PlantEventServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PlantEventServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PlantEventServiceBlockingStub>() {
        @java.lang.Override
        public PlantEventServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PlantEventServiceBlockingStub(channel, callOptions);
        }
      };
    return PlantEventServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static PlantEventServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PlantEventServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PlantEventServiceFutureStub>() {
        @java.lang.Override
        public PlantEventServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PlantEventServiceFutureStub(channel, callOptions);
        }
      };
    return PlantEventServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * PlantEventService is the plant's log: read page by page, or watched as it grows.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * ListPlantEvents pages through the log, newest first. All filters must hold.
     * </pre>
     */
    default void listPlantEvents(dev.tracegate.traceability.v1.ListPlantEventsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListPlantEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPlantEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * WatchPlant streams the log as it grows, in order and without gaps. A reconnect with the last position misses nothing and repeats nothing.
     * </pre>
     */
    default void watchPlant(dev.tracegate.traceability.v1.WatchPlantRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.WatchPlantResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchPlantMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service PlantEventService.
   * <pre>
   * PlantEventService is the plant's log: read page by page, or watched as it grows.
   * </pre>
   */
  public static abstract class PlantEventServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return PlantEventServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service PlantEventService.
   * <pre>
   * PlantEventService is the plant's log: read page by page, or watched as it grows.
   * </pre>
   */
  public static final class PlantEventServiceStub
      extends io.grpc.stub.AbstractAsyncStub<PlantEventServiceStub> {
    private PlantEventServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PlantEventServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PlantEventServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * ListPlantEvents pages through the log, newest first. All filters must hold.
     * </pre>
     */
    public void listPlantEvents(dev.tracegate.traceability.v1.ListPlantEventsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListPlantEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPlantEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * WatchPlant streams the log as it grows, in order and without gaps. A reconnect with the last position misses nothing and repeats nothing.
     * </pre>
     */
    public void watchPlant(dev.tracegate.traceability.v1.WatchPlantRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.WatchPlantResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchPlantMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service PlantEventService.
   * <pre>
   * PlantEventService is the plant's log: read page by page, or watched as it grows.
   * </pre>
   */
  public static final class PlantEventServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<PlantEventServiceBlockingV2Stub> {
    private PlantEventServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PlantEventServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PlantEventServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * ListPlantEvents pages through the log, newest first. All filters must hold.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListPlantEventsResponse listPlantEvents(dev.tracegate.traceability.v1.ListPlantEventsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPlantEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchPlant streams the log as it grows, in order and without gaps. A reconnect with the last position misses nothing and repeats nothing.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.traceability.v1.WatchPlantResponse>
        watchPlant(dev.tracegate.traceability.v1.WatchPlantRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchPlantMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service PlantEventService.
   * <pre>
   * PlantEventService is the plant's log: read page by page, or watched as it grows.
   * </pre>
   */
  public static final class PlantEventServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<PlantEventServiceBlockingStub> {
    private PlantEventServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PlantEventServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PlantEventServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * ListPlantEvents pages through the log, newest first. All filters must hold.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListPlantEventsResponse listPlantEvents(dev.tracegate.traceability.v1.ListPlantEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPlantEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchPlant streams the log as it grows, in order and without gaps. A reconnect with the last position misses nothing and repeats nothing.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.traceability.v1.WatchPlantResponse> watchPlant(
        dev.tracegate.traceability.v1.WatchPlantRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchPlantMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service PlantEventService.
   * <pre>
   * PlantEventService is the plant's log: read page by page, or watched as it grows.
   * </pre>
   */
  public static final class PlantEventServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<PlantEventServiceFutureStub> {
    private PlantEventServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PlantEventServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PlantEventServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * ListPlantEvents pages through the log, newest first. All filters must hold.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListPlantEventsResponse> listPlantEvents(
        dev.tracegate.traceability.v1.ListPlantEventsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPlantEventsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_PLANT_EVENTS = 0;
  private static final int METHODID_WATCH_PLANT = 1;

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
        case METHODID_LIST_PLANT_EVENTS:
          serviceImpl.listPlantEvents((dev.tracegate.traceability.v1.ListPlantEventsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListPlantEventsResponse>) responseObserver);
          break;
        case METHODID_WATCH_PLANT:
          serviceImpl.watchPlant((dev.tracegate.traceability.v1.WatchPlantRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.WatchPlantResponse>) responseObserver);
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
          getListPlantEventsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListPlantEventsRequest,
              dev.tracegate.traceability.v1.ListPlantEventsResponse>(
                service, METHODID_LIST_PLANT_EVENTS)))
        .addMethod(
          getWatchPlantMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.WatchPlantRequest,
              dev.tracegate.traceability.v1.WatchPlantResponse>(
                service, METHODID_WATCH_PLANT)))
        .build();
  }

  private static abstract class PlantEventServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    PlantEventServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.traceability.v1.PlantEventServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("PlantEventService");
    }
  }

  private static final class PlantEventServiceFileDescriptorSupplier
      extends PlantEventServiceBaseDescriptorSupplier {
    PlantEventServiceFileDescriptorSupplier() {}
  }

  private static final class PlantEventServiceMethodDescriptorSupplier
      extends PlantEventServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    PlantEventServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (PlantEventServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new PlantEventServiceFileDescriptorSupplier())
              .addMethod(getListPlantEventsMethod())
              .addMethod(getWatchPlantMethod())
              .build();
        }
      }
    }
    return result;
  }
}
