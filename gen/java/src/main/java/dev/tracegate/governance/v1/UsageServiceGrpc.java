package dev.tracegate.governance.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * UsageService is what models were used for what money, and what they cost.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class UsageServiceGrpc {

  private UsageServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.governance.v1.UsageService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.QueryUsageRequest,
      dev.tracegate.governance.v1.QueryUsageResponse> getQueryUsageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "QueryUsage",
      requestType = dev.tracegate.governance.v1.QueryUsageRequest.class,
      responseType = dev.tracegate.governance.v1.QueryUsageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.QueryUsageRequest,
      dev.tracegate.governance.v1.QueryUsageResponse> getQueryUsageMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.QueryUsageRequest, dev.tracegate.governance.v1.QueryUsageResponse> getQueryUsageMethod;
    if ((getQueryUsageMethod = UsageServiceGrpc.getQueryUsageMethod) == null) {
      synchronized (UsageServiceGrpc.class) {
        if ((getQueryUsageMethod = UsageServiceGrpc.getQueryUsageMethod) == null) {
          UsageServiceGrpc.getQueryUsageMethod = getQueryUsageMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.QueryUsageRequest, dev.tracegate.governance.v1.QueryUsageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "QueryUsage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.QueryUsageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.QueryUsageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UsageServiceMethodDescriptorSupplier("QueryUsage"))
              .build();
        }
      }
    }
    return getQueryUsageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExportUsageRequest,
      dev.tracegate.governance.v1.ExportUsageResponse> getExportUsageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExportUsage",
      requestType = dev.tracegate.governance.v1.ExportUsageRequest.class,
      responseType = dev.tracegate.governance.v1.ExportUsageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExportUsageRequest,
      dev.tracegate.governance.v1.ExportUsageResponse> getExportUsageMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExportUsageRequest, dev.tracegate.governance.v1.ExportUsageResponse> getExportUsageMethod;
    if ((getExportUsageMethod = UsageServiceGrpc.getExportUsageMethod) == null) {
      synchronized (UsageServiceGrpc.class) {
        if ((getExportUsageMethod = UsageServiceGrpc.getExportUsageMethod) == null) {
          UsageServiceGrpc.getExportUsageMethod = getExportUsageMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ExportUsageRequest, dev.tracegate.governance.v1.ExportUsageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExportUsage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ExportUsageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ExportUsageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UsageServiceMethodDescriptorSupplier("ExportUsage"))
              .build();
        }
      }
    }
    return getExportUsageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPricesRequest,
      dev.tracegate.governance.v1.ListPricesResponse> getListPricesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPrices",
      requestType = dev.tracegate.governance.v1.ListPricesRequest.class,
      responseType = dev.tracegate.governance.v1.ListPricesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPricesRequest,
      dev.tracegate.governance.v1.ListPricesResponse> getListPricesMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPricesRequest, dev.tracegate.governance.v1.ListPricesResponse> getListPricesMethod;
    if ((getListPricesMethod = UsageServiceGrpc.getListPricesMethod) == null) {
      synchronized (UsageServiceGrpc.class) {
        if ((getListPricesMethod = UsageServiceGrpc.getListPricesMethod) == null) {
          UsageServiceGrpc.getListPricesMethod = getListPricesMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListPricesRequest, dev.tracegate.governance.v1.ListPricesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPrices"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListPricesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListPricesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UsageServiceMethodDescriptorSupplier("ListPrices"))
              .build();
        }
      }
    }
    return getListPricesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.SetPriceRequest,
      dev.tracegate.governance.v1.SetPriceResponse> getSetPriceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetPrice",
      requestType = dev.tracegate.governance.v1.SetPriceRequest.class,
      responseType = dev.tracegate.governance.v1.SetPriceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.SetPriceRequest,
      dev.tracegate.governance.v1.SetPriceResponse> getSetPriceMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.SetPriceRequest, dev.tracegate.governance.v1.SetPriceResponse> getSetPriceMethod;
    if ((getSetPriceMethod = UsageServiceGrpc.getSetPriceMethod) == null) {
      synchronized (UsageServiceGrpc.class) {
        if ((getSetPriceMethod = UsageServiceGrpc.getSetPriceMethod) == null) {
          UsageServiceGrpc.getSetPriceMethod = getSetPriceMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.SetPriceRequest, dev.tracegate.governance.v1.SetPriceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetPrice"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.SetPriceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.SetPriceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UsageServiceMethodDescriptorSupplier("SetPrice"))
              .build();
        }
      }
    }
    return getSetPriceMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static UsageServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UsageServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UsageServiceStub>() {
        @java.lang.Override
        public UsageServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UsageServiceStub(channel, callOptions);
        }
      };
    return UsageServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static UsageServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UsageServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UsageServiceBlockingV2Stub>() {
        @java.lang.Override
        public UsageServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UsageServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return UsageServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static UsageServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UsageServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UsageServiceBlockingStub>() {
        @java.lang.Override
        public UsageServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UsageServiceBlockingStub(channel, callOptions);
        }
      };
    return UsageServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static UsageServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UsageServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UsageServiceFutureStub>() {
        @java.lang.Override
        public UsageServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UsageServiceFutureStub(channel, callOptions);
        }
      };
    return UsageServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * UsageService is what models were used for what money, and what they cost.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * QueryUsage sums usage over days of the organization's time zone, grouped as asked.
     * </pre>
     */
    default void queryUsage(dev.tracegate.governance.v1.QueryUsageRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.QueryUsageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getQueryUsageMethod(), responseObserver);
    }

    /**
     * <pre>
     * ExportUsage streams the same as a CSV file (RFC 4180): all rows, at most 100,000, beyond which it answers INVALID_REQUEST.
     * </pre>
     */
    default void exportUsage(dev.tracegate.governance.v1.ExportUsageRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExportUsageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExportUsageMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListPrices shows the prices in force now: the built-in ones and the organization's own, which go first.
     * </pre>
     */
    default void listPrices(dev.tracegate.governance.v1.ListPricesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPricesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPricesMethod(), responseObserver);
    }

    /**
     * <pre>
     * SetPrice adds a dated price of the organization's own. Usage of before keeps its price.
     * </pre>
     */
    default void setPrice(dev.tracegate.governance.v1.SetPriceRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.SetPriceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetPriceMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service UsageService.
   * <pre>
   * UsageService is what models were used for what money, and what they cost.
   * </pre>
   */
  public static abstract class UsageServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return UsageServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service UsageService.
   * <pre>
   * UsageService is what models were used for what money, and what they cost.
   * </pre>
   */
  public static final class UsageServiceStub
      extends io.grpc.stub.AbstractAsyncStub<UsageServiceStub> {
    private UsageServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UsageServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UsageServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * QueryUsage sums usage over days of the organization's time zone, grouped as asked.
     * </pre>
     */
    public void queryUsage(dev.tracegate.governance.v1.QueryUsageRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.QueryUsageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getQueryUsageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ExportUsage streams the same as a CSV file (RFC 4180): all rows, at most 100,000, beyond which it answers INVALID_REQUEST.
     * </pre>
     */
    public void exportUsage(dev.tracegate.governance.v1.ExportUsageRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExportUsageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getExportUsageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListPrices shows the prices in force now: the built-in ones and the organization's own, which go first.
     * </pre>
     */
    public void listPrices(dev.tracegate.governance.v1.ListPricesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPricesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPricesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * SetPrice adds a dated price of the organization's own. Usage of before keeps its price.
     * </pre>
     */
    public void setPrice(dev.tracegate.governance.v1.SetPriceRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.SetPriceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetPriceMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service UsageService.
   * <pre>
   * UsageService is what models were used for what money, and what they cost.
   * </pre>
   */
  public static final class UsageServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<UsageServiceBlockingV2Stub> {
    private UsageServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UsageServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UsageServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * QueryUsage sums usage over days of the organization's time zone, grouped as asked.
     * </pre>
     */
    public dev.tracegate.governance.v1.QueryUsageResponse queryUsage(dev.tracegate.governance.v1.QueryUsageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getQueryUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExportUsage streams the same as a CSV file (RFC 4180): all rows, at most 100,000, beyond which it answers INVALID_REQUEST.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.governance.v1.ExportUsageResponse>
        exportUsage(dev.tracegate.governance.v1.ExportUsageRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getExportUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListPrices shows the prices in force now: the built-in ones and the organization's own, which go first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListPricesResponse listPrices(dev.tracegate.governance.v1.ListPricesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPricesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SetPrice adds a dated price of the organization's own. Usage of before keeps its price.
     * </pre>
     */
    public dev.tracegate.governance.v1.SetPriceResponse setPrice(dev.tracegate.governance.v1.SetPriceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetPriceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service UsageService.
   * <pre>
   * UsageService is what models were used for what money, and what they cost.
   * </pre>
   */
  public static final class UsageServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<UsageServiceBlockingStub> {
    private UsageServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UsageServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UsageServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * QueryUsage sums usage over days of the organization's time zone, grouped as asked.
     * </pre>
     */
    public dev.tracegate.governance.v1.QueryUsageResponse queryUsage(dev.tracegate.governance.v1.QueryUsageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getQueryUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExportUsage streams the same as a CSV file (RFC 4180): all rows, at most 100,000, beyond which it answers INVALID_REQUEST.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.governance.v1.ExportUsageResponse> exportUsage(
        dev.tracegate.governance.v1.ExportUsageRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getExportUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListPrices shows the prices in force now: the built-in ones and the organization's own, which go first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListPricesResponse listPrices(dev.tracegate.governance.v1.ListPricesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPricesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SetPrice adds a dated price of the organization's own. Usage of before keeps its price.
     * </pre>
     */
    public dev.tracegate.governance.v1.SetPriceResponse setPrice(dev.tracegate.governance.v1.SetPriceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetPriceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service UsageService.
   * <pre>
   * UsageService is what models were used for what money, and what they cost.
   * </pre>
   */
  public static final class UsageServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<UsageServiceFutureStub> {
    private UsageServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UsageServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UsageServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * QueryUsage sums usage over days of the organization's time zone, grouped as asked.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.QueryUsageResponse> queryUsage(
        dev.tracegate.governance.v1.QueryUsageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getQueryUsageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListPrices shows the prices in force now: the built-in ones and the organization's own, which go first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListPricesResponse> listPrices(
        dev.tracegate.governance.v1.ListPricesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPricesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * SetPrice adds a dated price of the organization's own. Usage of before keeps its price.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.SetPriceResponse> setPrice(
        dev.tracegate.governance.v1.SetPriceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetPriceMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_QUERY_USAGE = 0;
  private static final int METHODID_EXPORT_USAGE = 1;
  private static final int METHODID_LIST_PRICES = 2;
  private static final int METHODID_SET_PRICE = 3;

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
        case METHODID_QUERY_USAGE:
          serviceImpl.queryUsage((dev.tracegate.governance.v1.QueryUsageRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.QueryUsageResponse>) responseObserver);
          break;
        case METHODID_EXPORT_USAGE:
          serviceImpl.exportUsage((dev.tracegate.governance.v1.ExportUsageRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExportUsageResponse>) responseObserver);
          break;
        case METHODID_LIST_PRICES:
          serviceImpl.listPrices((dev.tracegate.governance.v1.ListPricesRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPricesResponse>) responseObserver);
          break;
        case METHODID_SET_PRICE:
          serviceImpl.setPrice((dev.tracegate.governance.v1.SetPriceRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.SetPriceResponse>) responseObserver);
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
          getQueryUsageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.QueryUsageRequest,
              dev.tracegate.governance.v1.QueryUsageResponse>(
                service, METHODID_QUERY_USAGE)))
        .addMethod(
          getExportUsageMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ExportUsageRequest,
              dev.tracegate.governance.v1.ExportUsageResponse>(
                service, METHODID_EXPORT_USAGE)))
        .addMethod(
          getListPricesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListPricesRequest,
              dev.tracegate.governance.v1.ListPricesResponse>(
                service, METHODID_LIST_PRICES)))
        .addMethod(
          getSetPriceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.SetPriceRequest,
              dev.tracegate.governance.v1.SetPriceResponse>(
                service, METHODID_SET_PRICE)))
        .build();
  }

  private static abstract class UsageServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    UsageServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.governance.v1.UsageServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("UsageService");
    }
  }

  private static final class UsageServiceFileDescriptorSupplier
      extends UsageServiceBaseDescriptorSupplier {
    UsageServiceFileDescriptorSupplier() {}
  }

  private static final class UsageServiceMethodDescriptorSupplier
      extends UsageServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    UsageServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (UsageServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new UsageServiceFileDescriptorSupplier())
              .addMethod(getQueryUsageMethod())
              .addMethod(getExportUsageMethod())
              .addMethod(getListPricesMethod())
              .addMethod(getSetPriceMethod())
              .build();
        }
      }
    }
    return result;
  }
}
