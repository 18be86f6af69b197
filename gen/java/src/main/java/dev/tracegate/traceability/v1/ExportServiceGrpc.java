package dev.tracegate.traceability.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * ExportService writes the records that regulators and auditors ask for, from the log. Events that were taken back are left out. Each file is as of
 * one position of the log; names and addresses are those of master data as it is.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ExportServiceGrpc {

  private ExportServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.traceability.v1.ExportService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportSortableRequest,
      dev.tracegate.traceability.v1.ExportSortableResponse> getExportSortableMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExportSortable",
      requestType = dev.tracegate.traceability.v1.ExportSortableRequest.class,
      responseType = dev.tracegate.traceability.v1.ExportSortableResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportSortableRequest,
      dev.tracegate.traceability.v1.ExportSortableResponse> getExportSortableMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportSortableRequest, dev.tracegate.traceability.v1.ExportSortableResponse> getExportSortableMethod;
    if ((getExportSortableMethod = ExportServiceGrpc.getExportSortableMethod) == null) {
      synchronized (ExportServiceGrpc.class) {
        if ((getExportSortableMethod = ExportServiceGrpc.getExportSortableMethod) == null) {
          ExportServiceGrpc.getExportSortableMethod = getExportSortableMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ExportSortableRequest, dev.tracegate.traceability.v1.ExportSortableResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExportSortable"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ExportSortableRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ExportSortableResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ExportServiceMethodDescriptorSupplier("ExportSortable"))
              .build();
        }
      }
    }
    return getExportSortableMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportDispatch931Request,
      dev.tracegate.traceability.v1.ExportDispatch931Response> getExportDispatch931Method;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExportDispatch931",
      requestType = dev.tracegate.traceability.v1.ExportDispatch931Request.class,
      responseType = dev.tracegate.traceability.v1.ExportDispatch931Response.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportDispatch931Request,
      dev.tracegate.traceability.v1.ExportDispatch931Response> getExportDispatch931Method() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportDispatch931Request, dev.tracegate.traceability.v1.ExportDispatch931Response> getExportDispatch931Method;
    if ((getExportDispatch931Method = ExportServiceGrpc.getExportDispatch931Method) == null) {
      synchronized (ExportServiceGrpc.class) {
        if ((getExportDispatch931Method = ExportServiceGrpc.getExportDispatch931Method) == null) {
          ExportServiceGrpc.getExportDispatch931Method = getExportDispatch931Method =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ExportDispatch931Request, dev.tracegate.traceability.v1.ExportDispatch931Response>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExportDispatch931"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ExportDispatch931Request.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ExportDispatch931Response.getDefaultInstance()))
              .setSchemaDescriptor(new ExportServiceMethodDescriptorSupplier("ExportDispatch931"))
              .build();
        }
      }
    }
    return getExportDispatch931Method;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportRecallReportRequest,
      dev.tracegate.traceability.v1.ExportRecallReportResponse> getExportRecallReportMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExportRecallReport",
      requestType = dev.tracegate.traceability.v1.ExportRecallReportRequest.class,
      responseType = dev.tracegate.traceability.v1.ExportRecallReportResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportRecallReportRequest,
      dev.tracegate.traceability.v1.ExportRecallReportResponse> getExportRecallReportMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ExportRecallReportRequest, dev.tracegate.traceability.v1.ExportRecallReportResponse> getExportRecallReportMethod;
    if ((getExportRecallReportMethod = ExportServiceGrpc.getExportRecallReportMethod) == null) {
      synchronized (ExportServiceGrpc.class) {
        if ((getExportRecallReportMethod = ExportServiceGrpc.getExportRecallReportMethod) == null) {
          ExportServiceGrpc.getExportRecallReportMethod = getExportRecallReportMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ExportRecallReportRequest, dev.tracegate.traceability.v1.ExportRecallReportResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExportRecallReport"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ExportRecallReportRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ExportRecallReportResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ExportServiceMethodDescriptorSupplier("ExportRecallReport"))
              .build();
        }
      }
    }
    return getExportRecallReportMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ExportServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExportServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExportServiceStub>() {
        @java.lang.Override
        public ExportServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExportServiceStub(channel, callOptions);
        }
      };
    return ExportServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ExportServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExportServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExportServiceBlockingV2Stub>() {
        @java.lang.Override
        public ExportServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExportServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ExportServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ExportServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExportServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExportServiceBlockingStub>() {
        @java.lang.Override
        public ExportServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExportServiceBlockingStub(channel, callOptions);
        }
      };
    return ExportServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ExportServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExportServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExportServiceFutureStub>() {
        @java.lang.Override
        public ExportServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExportServiceFutureStub(channel, callOptions);
        }
      };
    return ExportServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * ExportService writes the records that regulators and auditors ask for, from the log. Events that were taken back are left out. Each file is as of
   * one position of the log; names and addresses are those of master data as it is.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * ExportSortable writes the electronic sortable spreadsheet of 21 CFR 1.1455(c)(3)(ii): what was received, transformed and shipped, with locations,
     * products, gaps and notes. Initial packing is not among the events of this plant.
     * </pre>
     */
    default void exportSortable(dev.tracegate.traceability.v1.ExportSortableRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportSortableResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExportSortableMethod(), responseObserver);
    }

    /**
     * <pre>
     * ExportDispatch931 writes the list of dispatches of Implementing Regulation (EU) No 931/2011, article 3: a line for each lot that left.
     * </pre>
     */
    default void exportDispatch931(dev.tracegate.traceability.v1.ExportDispatch931Request request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportDispatch931Response> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExportDispatch931Method(), responseObserver);
    }

    /**
     * <pre>
     * ExportRecallReport writes the report of a recall or a drill, for the recall team and for auditors: a summary with the mass balance, what is in
     * house, what was shipped to whom, what was lost, the notices with how effective they were, and what was done when. It tells of an open recall how
     * it stands, and of a closed one how it stood when it was closed; what a lot's place is called is as of now.
     * </pre>
     */
    default void exportRecallReport(dev.tracegate.traceability.v1.ExportRecallReportRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportRecallReportResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExportRecallReportMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ExportService.
   * <pre>
   * ExportService writes the records that regulators and auditors ask for, from the log. Events that were taken back are left out. Each file is as of
   * one position of the log; names and addresses are those of master data as it is.
   * </pre>
   */
  public static abstract class ExportServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ExportServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ExportService.
   * <pre>
   * ExportService writes the records that regulators and auditors ask for, from the log. Events that were taken back are left out. Each file is as of
   * one position of the log; names and addresses are those of master data as it is.
   * </pre>
   */
  public static final class ExportServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ExportServiceStub> {
    private ExportServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExportServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExportServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * ExportSortable writes the electronic sortable spreadsheet of 21 CFR 1.1455(c)(3)(ii): what was received, transformed and shipped, with locations,
     * products, gaps and notes. Initial packing is not among the events of this plant.
     * </pre>
     */
    public void exportSortable(dev.tracegate.traceability.v1.ExportSortableRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportSortableResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getExportSortableMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ExportDispatch931 writes the list of dispatches of Implementing Regulation (EU) No 931/2011, article 3: a line for each lot that left.
     * </pre>
     */
    public void exportDispatch931(dev.tracegate.traceability.v1.ExportDispatch931Request request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportDispatch931Response> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getExportDispatch931Method(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ExportRecallReport writes the report of a recall or a drill, for the recall team and for auditors: a summary with the mass balance, what is in
     * house, what was shipped to whom, what was lost, the notices with how effective they were, and what was done when. It tells of an open recall how
     * it stands, and of a closed one how it stood when it was closed; what a lot's place is called is as of now.
     * </pre>
     */
    public void exportRecallReport(dev.tracegate.traceability.v1.ExportRecallReportRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportRecallReportResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getExportRecallReportMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ExportService.
   * <pre>
   * ExportService writes the records that regulators and auditors ask for, from the log. Events that were taken back are left out. Each file is as of
   * one position of the log; names and addresses are those of master data as it is.
   * </pre>
   */
  public static final class ExportServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ExportServiceBlockingV2Stub> {
    private ExportServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExportServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExportServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * ExportSortable writes the electronic sortable spreadsheet of 21 CFR 1.1455(c)(3)(ii): what was received, transformed and shipped, with locations,
     * products, gaps and notes. Initial packing is not among the events of this plant.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.traceability.v1.ExportSortableResponse>
        exportSortable(dev.tracegate.traceability.v1.ExportSortableRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getExportSortableMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExportDispatch931 writes the list of dispatches of Implementing Regulation (EU) No 931/2011, article 3: a line for each lot that left.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.traceability.v1.ExportDispatch931Response>
        exportDispatch931(dev.tracegate.traceability.v1.ExportDispatch931Request request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getExportDispatch931Method(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExportRecallReport writes the report of a recall or a drill, for the recall team and for auditors: a summary with the mass balance, what is in
     * house, what was shipped to whom, what was lost, the notices with how effective they were, and what was done when. It tells of an open recall how
     * it stands, and of a closed one how it stood when it was closed; what a lot's place is called is as of now.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.traceability.v1.ExportRecallReportResponse>
        exportRecallReport(dev.tracegate.traceability.v1.ExportRecallReportRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getExportRecallReportMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ExportService.
   * <pre>
   * ExportService writes the records that regulators and auditors ask for, from the log. Events that were taken back are left out. Each file is as of
   * one position of the log; names and addresses are those of master data as it is.
   * </pre>
   */
  public static final class ExportServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ExportServiceBlockingStub> {
    private ExportServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExportServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExportServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * ExportSortable writes the electronic sortable spreadsheet of 21 CFR 1.1455(c)(3)(ii): what was received, transformed and shipped, with locations,
     * products, gaps and notes. Initial packing is not among the events of this plant.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.traceability.v1.ExportSortableResponse> exportSortable(
        dev.tracegate.traceability.v1.ExportSortableRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getExportSortableMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExportDispatch931 writes the list of dispatches of Implementing Regulation (EU) No 931/2011, article 3: a line for each lot that left.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.traceability.v1.ExportDispatch931Response> exportDispatch931(
        dev.tracegate.traceability.v1.ExportDispatch931Request request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getExportDispatch931Method(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExportRecallReport writes the report of a recall or a drill, for the recall team and for auditors: a summary with the mass balance, what is in
     * house, what was shipped to whom, what was lost, the notices with how effective they were, and what was done when. It tells of an open recall how
     * it stands, and of a closed one how it stood when it was closed; what a lot's place is called is as of now.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.traceability.v1.ExportRecallReportResponse> exportRecallReport(
        dev.tracegate.traceability.v1.ExportRecallReportRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getExportRecallReportMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ExportService.
   * <pre>
   * ExportService writes the records that regulators and auditors ask for, from the log. Events that were taken back are left out. Each file is as of
   * one position of the log; names and addresses are those of master data as it is.
   * </pre>
   */
  public static final class ExportServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ExportServiceFutureStub> {
    private ExportServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExportServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExportServiceFutureStub(channel, callOptions);
    }
  }

  private static final int METHODID_EXPORT_SORTABLE = 0;
  private static final int METHODID_EXPORT_DISPATCH931 = 1;
  private static final int METHODID_EXPORT_RECALL_REPORT = 2;

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
        case METHODID_EXPORT_SORTABLE:
          serviceImpl.exportSortable((dev.tracegate.traceability.v1.ExportSortableRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportSortableResponse>) responseObserver);
          break;
        case METHODID_EXPORT_DISPATCH931:
          serviceImpl.exportDispatch931((dev.tracegate.traceability.v1.ExportDispatch931Request) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportDispatch931Response>) responseObserver);
          break;
        case METHODID_EXPORT_RECALL_REPORT:
          serviceImpl.exportRecallReport((dev.tracegate.traceability.v1.ExportRecallReportRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ExportRecallReportResponse>) responseObserver);
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
          getExportSortableMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ExportSortableRequest,
              dev.tracegate.traceability.v1.ExportSortableResponse>(
                service, METHODID_EXPORT_SORTABLE)))
        .addMethod(
          getExportDispatch931Method(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ExportDispatch931Request,
              dev.tracegate.traceability.v1.ExportDispatch931Response>(
                service, METHODID_EXPORT_DISPATCH931)))
        .addMethod(
          getExportRecallReportMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ExportRecallReportRequest,
              dev.tracegate.traceability.v1.ExportRecallReportResponse>(
                service, METHODID_EXPORT_RECALL_REPORT)))
        .build();
  }

  private static abstract class ExportServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ExportServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.traceability.v1.ExportServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ExportService");
    }
  }

  private static final class ExportServiceFileDescriptorSupplier
      extends ExportServiceBaseDescriptorSupplier {
    ExportServiceFileDescriptorSupplier() {}
  }

  private static final class ExportServiceMethodDescriptorSupplier
      extends ExportServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ExportServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ExportServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ExportServiceFileDescriptorSupplier())
              .addMethod(getExportSortableMethod())
              .addMethod(getExportDispatch931Method())
              .addMethod(getExportRecallReportMethod())
              .build();
        }
      }
    }
    return result;
  }
}
