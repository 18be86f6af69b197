package dev.tracegate.traceability.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * LotService registers lots and shows them.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class LotServiceGrpc {

  private LotServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.traceability.v1.LotService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateLotRequest,
      dev.tracegate.traceability.v1.CreateLotResponse> getCreateLotMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateLot",
      requestType = dev.tracegate.traceability.v1.CreateLotRequest.class,
      responseType = dev.tracegate.traceability.v1.CreateLotResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateLotRequest,
      dev.tracegate.traceability.v1.CreateLotResponse> getCreateLotMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateLotRequest, dev.tracegate.traceability.v1.CreateLotResponse> getCreateLotMethod;
    if ((getCreateLotMethod = LotServiceGrpc.getCreateLotMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getCreateLotMethod = LotServiceGrpc.getCreateLotMethod) == null) {
          LotServiceGrpc.getCreateLotMethod = getCreateLotMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.CreateLotRequest, dev.tracegate.traceability.v1.CreateLotResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateLot"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CreateLotRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CreateLotResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("CreateLot"))
              .build();
        }
      }
    }
    return getCreateLotMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetLotRequest,
      dev.tracegate.traceability.v1.GetLotResponse> getGetLotMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetLot",
      requestType = dev.tracegate.traceability.v1.GetLotRequest.class,
      responseType = dev.tracegate.traceability.v1.GetLotResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetLotRequest,
      dev.tracegate.traceability.v1.GetLotResponse> getGetLotMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetLotRequest, dev.tracegate.traceability.v1.GetLotResponse> getGetLotMethod;
    if ((getGetLotMethod = LotServiceGrpc.getGetLotMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getGetLotMethod = LotServiceGrpc.getGetLotMethod) == null) {
          LotServiceGrpc.getGetLotMethod = getGetLotMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.GetLotRequest, dev.tracegate.traceability.v1.GetLotResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetLot"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetLotRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetLotResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("GetLot"))
              .build();
        }
      }
    }
    return getGetLotMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static LotServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LotServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LotServiceStub>() {
        @java.lang.Override
        public LotServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LotServiceStub(channel, callOptions);
        }
      };
    return LotServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static LotServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LotServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LotServiceBlockingV2Stub>() {
        @java.lang.Override
        public LotServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LotServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return LotServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static LotServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LotServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LotServiceBlockingStub>() {
        @java.lang.Override
        public LotServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LotServiceBlockingStub(channel, callOptions);
        }
      };
    return LotServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static LotServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LotServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LotServiceFutureStub>() {
        @java.lang.Override
        public LotServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LotServiceFutureStub(channel, callOptions);
        }
      };
    return LotServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * LotService registers lots and shows them.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * CreateLot registers a lot in CREATED. Answers NAME_TAKEN where the organization has the code already.
     * </pre>
     */
    default void createLot(dev.tracegate.traceability.v1.CreateLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateLotResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateLotMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetLot shows one lot.
     * </pre>
     */
    default void getLot(dev.tracegate.traceability.v1.GetLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetLotResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetLotMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service LotService.
   * <pre>
   * LotService registers lots and shows them.
   * </pre>
   */
  public static abstract class LotServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return LotServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service LotService.
   * <pre>
   * LotService registers lots and shows them.
   * </pre>
   */
  public static final class LotServiceStub
      extends io.grpc.stub.AbstractAsyncStub<LotServiceStub> {
    private LotServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LotServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LotServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateLot registers a lot in CREATED. Answers NAME_TAKEN where the organization has the code already.
     * </pre>
     */
    public void createLot(dev.tracegate.traceability.v1.CreateLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateLotResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateLotMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetLot shows one lot.
     * </pre>
     */
    public void getLot(dev.tracegate.traceability.v1.GetLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetLotResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetLotMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service LotService.
   * <pre>
   * LotService registers lots and shows them.
   * </pre>
   */
  public static final class LotServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<LotServiceBlockingV2Stub> {
    private LotServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LotServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LotServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateLot registers a lot in CREATED. Answers NAME_TAKEN where the organization has the code already.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CreateLotResponse createLot(dev.tracegate.traceability.v1.CreateLotRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateLotMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetLot shows one lot.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetLotResponse getLot(dev.tracegate.traceability.v1.GetLotRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetLotMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service LotService.
   * <pre>
   * LotService registers lots and shows them.
   * </pre>
   */
  public static final class LotServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<LotServiceBlockingStub> {
    private LotServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LotServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LotServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateLot registers a lot in CREATED. Answers NAME_TAKEN where the organization has the code already.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CreateLotResponse createLot(dev.tracegate.traceability.v1.CreateLotRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateLotMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetLot shows one lot.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetLotResponse getLot(dev.tracegate.traceability.v1.GetLotRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetLotMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service LotService.
   * <pre>
   * LotService registers lots and shows them.
   * </pre>
   */
  public static final class LotServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<LotServiceFutureStub> {
    private LotServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LotServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LotServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateLot registers a lot in CREATED. Answers NAME_TAKEN where the organization has the code already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.CreateLotResponse> createLot(
        dev.tracegate.traceability.v1.CreateLotRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateLotMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetLot shows one lot.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.GetLotResponse> getLot(
        dev.tracegate.traceability.v1.GetLotRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetLotMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_LOT = 0;
  private static final int METHODID_GET_LOT = 1;

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
        case METHODID_CREATE_LOT:
          serviceImpl.createLot((dev.tracegate.traceability.v1.CreateLotRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateLotResponse>) responseObserver);
          break;
        case METHODID_GET_LOT:
          serviceImpl.getLot((dev.tracegate.traceability.v1.GetLotRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetLotResponse>) responseObserver);
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
          getCreateLotMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.CreateLotRequest,
              dev.tracegate.traceability.v1.CreateLotResponse>(
                service, METHODID_CREATE_LOT)))
        .addMethod(
          getGetLotMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.GetLotRequest,
              dev.tracegate.traceability.v1.GetLotResponse>(
                service, METHODID_GET_LOT)))
        .build();
  }

  private static abstract class LotServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    LotServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.traceability.v1.LotServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("LotService");
    }
  }

  private static final class LotServiceFileDescriptorSupplier
      extends LotServiceBaseDescriptorSupplier {
    LotServiceFileDescriptorSupplier() {}
  }

  private static final class LotServiceMethodDescriptorSupplier
      extends LotServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    LotServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (LotServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new LotServiceFileDescriptorSupplier())
              .addMethod(getCreateLotMethod())
              .addMethod(getGetLotMethod())
              .build();
        }
      }
    }
    return result;
  }
}
