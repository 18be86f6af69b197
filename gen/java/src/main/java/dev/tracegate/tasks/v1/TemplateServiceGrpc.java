package dev.tracegate.tasks.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * TemplateService takes Word templates in and shows what is in them.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TemplateServiceGrpc {

  private TemplateServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.tasks.v1.TemplateService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.UploadTemplateRequest,
      dev.tracegate.tasks.v1.UploadTemplateResponse> getUploadTemplateMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UploadTemplate",
      requestType = dev.tracegate.tasks.v1.UploadTemplateRequest.class,
      responseType = dev.tracegate.tasks.v1.UploadTemplateResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.CLIENT_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.UploadTemplateRequest,
      dev.tracegate.tasks.v1.UploadTemplateResponse> getUploadTemplateMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.UploadTemplateRequest, dev.tracegate.tasks.v1.UploadTemplateResponse> getUploadTemplateMethod;
    if ((getUploadTemplateMethod = TemplateServiceGrpc.getUploadTemplateMethod) == null) {
      synchronized (TemplateServiceGrpc.class) {
        if ((getUploadTemplateMethod = TemplateServiceGrpc.getUploadTemplateMethod) == null) {
          TemplateServiceGrpc.getUploadTemplateMethod = getUploadTemplateMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.tasks.v1.UploadTemplateRequest, dev.tracegate.tasks.v1.UploadTemplateResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.CLIENT_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UploadTemplate"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.UploadTemplateRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.UploadTemplateResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TemplateServiceMethodDescriptorSupplier("UploadTemplate"))
              .build();
        }
      }
    }
    return getUploadTemplateMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.StartUploadRequest,
      dev.tracegate.tasks.v1.StartUploadResponse> getStartUploadMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StartUpload",
      requestType = dev.tracegate.tasks.v1.StartUploadRequest.class,
      responseType = dev.tracegate.tasks.v1.StartUploadResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.StartUploadRequest,
      dev.tracegate.tasks.v1.StartUploadResponse> getStartUploadMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.StartUploadRequest, dev.tracegate.tasks.v1.StartUploadResponse> getStartUploadMethod;
    if ((getStartUploadMethod = TemplateServiceGrpc.getStartUploadMethod) == null) {
      synchronized (TemplateServiceGrpc.class) {
        if ((getStartUploadMethod = TemplateServiceGrpc.getStartUploadMethod) == null) {
          TemplateServiceGrpc.getStartUploadMethod = getStartUploadMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.tasks.v1.StartUploadRequest, dev.tracegate.tasks.v1.StartUploadResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StartUpload"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.StartUploadRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.StartUploadResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TemplateServiceMethodDescriptorSupplier("StartUpload"))
              .build();
        }
      }
    }
    return getStartUploadMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.UploadChunkRequest,
      dev.tracegate.tasks.v1.UploadChunkResponse> getUploadChunkMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UploadChunk",
      requestType = dev.tracegate.tasks.v1.UploadChunkRequest.class,
      responseType = dev.tracegate.tasks.v1.UploadChunkResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.UploadChunkRequest,
      dev.tracegate.tasks.v1.UploadChunkResponse> getUploadChunkMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.UploadChunkRequest, dev.tracegate.tasks.v1.UploadChunkResponse> getUploadChunkMethod;
    if ((getUploadChunkMethod = TemplateServiceGrpc.getUploadChunkMethod) == null) {
      synchronized (TemplateServiceGrpc.class) {
        if ((getUploadChunkMethod = TemplateServiceGrpc.getUploadChunkMethod) == null) {
          TemplateServiceGrpc.getUploadChunkMethod = getUploadChunkMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.tasks.v1.UploadChunkRequest, dev.tracegate.tasks.v1.UploadChunkResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UploadChunk"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.UploadChunkRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.UploadChunkResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TemplateServiceMethodDescriptorSupplier("UploadChunk"))
              .build();
        }
      }
    }
    return getUploadChunkMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.FinishUploadRequest,
      dev.tracegate.tasks.v1.FinishUploadResponse> getFinishUploadMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "FinishUpload",
      requestType = dev.tracegate.tasks.v1.FinishUploadRequest.class,
      responseType = dev.tracegate.tasks.v1.FinishUploadResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.FinishUploadRequest,
      dev.tracegate.tasks.v1.FinishUploadResponse> getFinishUploadMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.FinishUploadRequest, dev.tracegate.tasks.v1.FinishUploadResponse> getFinishUploadMethod;
    if ((getFinishUploadMethod = TemplateServiceGrpc.getFinishUploadMethod) == null) {
      synchronized (TemplateServiceGrpc.class) {
        if ((getFinishUploadMethod = TemplateServiceGrpc.getFinishUploadMethod) == null) {
          TemplateServiceGrpc.getFinishUploadMethod = getFinishUploadMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.tasks.v1.FinishUploadRequest, dev.tracegate.tasks.v1.FinishUploadResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "FinishUpload"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.FinishUploadRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.FinishUploadResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TemplateServiceMethodDescriptorSupplier("FinishUpload"))
              .build();
        }
      }
    }
    return getFinishUploadMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.GetTemplateRequest,
      dev.tracegate.tasks.v1.GetTemplateResponse> getGetTemplateMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTemplate",
      requestType = dev.tracegate.tasks.v1.GetTemplateRequest.class,
      responseType = dev.tracegate.tasks.v1.GetTemplateResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.GetTemplateRequest,
      dev.tracegate.tasks.v1.GetTemplateResponse> getGetTemplateMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.GetTemplateRequest, dev.tracegate.tasks.v1.GetTemplateResponse> getGetTemplateMethod;
    if ((getGetTemplateMethod = TemplateServiceGrpc.getGetTemplateMethod) == null) {
      synchronized (TemplateServiceGrpc.class) {
        if ((getGetTemplateMethod = TemplateServiceGrpc.getGetTemplateMethod) == null) {
          TemplateServiceGrpc.getGetTemplateMethod = getGetTemplateMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.tasks.v1.GetTemplateRequest, dev.tracegate.tasks.v1.GetTemplateResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTemplate"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.GetTemplateRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.GetTemplateResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TemplateServiceMethodDescriptorSupplier("GetTemplate"))
              .build();
        }
      }
    }
    return getGetTemplateMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.ListTemplatesRequest,
      dev.tracegate.tasks.v1.ListTemplatesResponse> getListTemplatesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTemplates",
      requestType = dev.tracegate.tasks.v1.ListTemplatesRequest.class,
      responseType = dev.tracegate.tasks.v1.ListTemplatesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.ListTemplatesRequest,
      dev.tracegate.tasks.v1.ListTemplatesResponse> getListTemplatesMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.ListTemplatesRequest, dev.tracegate.tasks.v1.ListTemplatesResponse> getListTemplatesMethod;
    if ((getListTemplatesMethod = TemplateServiceGrpc.getListTemplatesMethod) == null) {
      synchronized (TemplateServiceGrpc.class) {
        if ((getListTemplatesMethod = TemplateServiceGrpc.getListTemplatesMethod) == null) {
          TemplateServiceGrpc.getListTemplatesMethod = getListTemplatesMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.tasks.v1.ListTemplatesRequest, dev.tracegate.tasks.v1.ListTemplatesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTemplates"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.ListTemplatesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.ListTemplatesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TemplateServiceMethodDescriptorSupplier("ListTemplates"))
              .build();
        }
      }
    }
    return getListTemplatesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TemplateServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TemplateServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TemplateServiceStub>() {
        @java.lang.Override
        public TemplateServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TemplateServiceStub(channel, callOptions);
        }
      };
    return TemplateServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TemplateServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TemplateServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TemplateServiceBlockingV2Stub>() {
        @java.lang.Override
        public TemplateServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TemplateServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TemplateServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TemplateServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TemplateServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TemplateServiceBlockingStub>() {
        @java.lang.Override
        public TemplateServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TemplateServiceBlockingStub(channel, callOptions);
        }
      };
    return TemplateServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TemplateServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TemplateServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TemplateServiceFutureStub>() {
        @java.lang.Override
        public TemplateServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TemplateServiceFutureStub(channel, callOptions);
        }
      };
    return TemplateServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * TemplateService takes Word templates in and shows what is in them.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * UploadTemplate takes a file as a stream: a header, then its bytes in order. Nothing is kept unless all of it
     * arrives, is a Word document, and has the announced size and hash. A parse task is queued in the same transaction.
     * </pre>
     */
    default io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.UploadTemplateRequest> uploadTemplate(
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.UploadTemplateResponse> responseObserver) {
      return io.grpc.stub.ServerCalls.asyncUnimplementedStreamingCall(getUploadTemplateMethod(), responseObserver);
    }

    /**
     * <pre>
     * StartUpload begins the same in unary steps, for browsers. An upload not finished within an hour is forgotten.
     * </pre>
     */
    default void startUpload(dev.tracegate.tasks.v1.StartUploadRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.StartUploadResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStartUploadMethod(), responseObserver);
    }

    /**
     * <pre>
     * UploadChunk adds the next bytes. A chunk sent twice changes nothing; any other offset than the expected one answers
     * CHUNK_OUT_OF_ORDER.
     * </pre>
     */
    default void uploadChunk(dev.tracegate.tasks.v1.UploadChunkRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.UploadChunkResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUploadChunkMethod(), responseObserver);
    }

    /**
     * <pre>
     * FinishUpload checks size, hash and document, stores the template and queues its parse, all in one transaction.
     * </pre>
     */
    default void finishUpload(dev.tracegate.tasks.v1.FinishUploadRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.FinishUploadResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getFinishUploadMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetTemplate shows a template; with its structure once it is READY.
     * </pre>
     */
    default void getTemplate(dev.tracegate.tasks.v1.GetTemplateRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.GetTemplateResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTemplateMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListTemplates pages through templates, newest first.
     * </pre>
     */
    default void listTemplates(dev.tracegate.tasks.v1.ListTemplatesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.ListTemplatesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTemplatesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TemplateService.
   * <pre>
   * TemplateService takes Word templates in and shows what is in them.
   * </pre>
   */
  public static abstract class TemplateServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TemplateServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TemplateService.
   * <pre>
   * TemplateService takes Word templates in and shows what is in them.
   * </pre>
   */
  public static final class TemplateServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TemplateServiceStub> {
    private TemplateServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TemplateServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TemplateServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * UploadTemplate takes a file as a stream: a header, then its bytes in order. Nothing is kept unless all of it
     * arrives, is a Word document, and has the announced size and hash. A parse task is queued in the same transaction.
     * </pre>
     */
    public io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.UploadTemplateRequest> uploadTemplate(
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.UploadTemplateResponse> responseObserver) {
      return io.grpc.stub.ClientCalls.asyncClientStreamingCall(
          getChannel().newCall(getUploadTemplateMethod(), getCallOptions()), responseObserver);
    }

    /**
     * <pre>
     * StartUpload begins the same in unary steps, for browsers. An upload not finished within an hour is forgotten.
     * </pre>
     */
    public void startUpload(dev.tracegate.tasks.v1.StartUploadRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.StartUploadResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getStartUploadMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * UploadChunk adds the next bytes. A chunk sent twice changes nothing; any other offset than the expected one answers
     * CHUNK_OUT_OF_ORDER.
     * </pre>
     */
    public void uploadChunk(dev.tracegate.tasks.v1.UploadChunkRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.UploadChunkResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUploadChunkMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * FinishUpload checks size, hash and document, stores the template and queues its parse, all in one transaction.
     * </pre>
     */
    public void finishUpload(dev.tracegate.tasks.v1.FinishUploadRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.FinishUploadResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getFinishUploadMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetTemplate shows a template; with its structure once it is READY.
     * </pre>
     */
    public void getTemplate(dev.tracegate.tasks.v1.GetTemplateRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.GetTemplateResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTemplateMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListTemplates pages through templates, newest first.
     * </pre>
     */
    public void listTemplates(dev.tracegate.tasks.v1.ListTemplatesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.ListTemplatesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTemplatesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TemplateService.
   * <pre>
   * TemplateService takes Word templates in and shows what is in them.
   * </pre>
   */
  public static final class TemplateServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TemplateServiceBlockingV2Stub> {
    private TemplateServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TemplateServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TemplateServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * UploadTemplate takes a file as a stream: a header, then its bytes in order. Nothing is kept unless all of it
     * arrives, is a Word document, and has the announced size and hash. A parse task is queued in the same transaction.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<dev.tracegate.tasks.v1.UploadTemplateRequest, dev.tracegate.tasks.v1.UploadTemplateResponse>
        uploadTemplate() {
      return io.grpc.stub.ClientCalls.blockingClientStreamingCall(
          getChannel(), getUploadTemplateMethod(), getCallOptions());
    }

    /**
     * <pre>
     * StartUpload begins the same in unary steps, for browsers. An upload not finished within an hour is forgotten.
     * </pre>
     */
    public dev.tracegate.tasks.v1.StartUploadResponse startUpload(dev.tracegate.tasks.v1.StartUploadRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getStartUploadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * UploadChunk adds the next bytes. A chunk sent twice changes nothing; any other offset than the expected one answers
     * CHUNK_OUT_OF_ORDER.
     * </pre>
     */
    public dev.tracegate.tasks.v1.UploadChunkResponse uploadChunk(dev.tracegate.tasks.v1.UploadChunkRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUploadChunkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * FinishUpload checks size, hash and document, stores the template and queues its parse, all in one transaction.
     * </pre>
     */
    public dev.tracegate.tasks.v1.FinishUploadResponse finishUpload(dev.tracegate.tasks.v1.FinishUploadRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getFinishUploadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetTemplate shows a template; with its structure once it is READY.
     * </pre>
     */
    public dev.tracegate.tasks.v1.GetTemplateResponse getTemplate(dev.tracegate.tasks.v1.GetTemplateRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTemplateMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListTemplates pages through templates, newest first.
     * </pre>
     */
    public dev.tracegate.tasks.v1.ListTemplatesResponse listTemplates(dev.tracegate.tasks.v1.ListTemplatesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTemplatesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TemplateService.
   * <pre>
   * TemplateService takes Word templates in and shows what is in them.
   * </pre>
   */
  public static final class TemplateServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TemplateServiceBlockingStub> {
    private TemplateServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TemplateServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TemplateServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * StartUpload begins the same in unary steps, for browsers. An upload not finished within an hour is forgotten.
     * </pre>
     */
    public dev.tracegate.tasks.v1.StartUploadResponse startUpload(dev.tracegate.tasks.v1.StartUploadRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getStartUploadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * UploadChunk adds the next bytes. A chunk sent twice changes nothing; any other offset than the expected one answers
     * CHUNK_OUT_OF_ORDER.
     * </pre>
     */
    public dev.tracegate.tasks.v1.UploadChunkResponse uploadChunk(dev.tracegate.tasks.v1.UploadChunkRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUploadChunkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * FinishUpload checks size, hash and document, stores the template and queues its parse, all in one transaction.
     * </pre>
     */
    public dev.tracegate.tasks.v1.FinishUploadResponse finishUpload(dev.tracegate.tasks.v1.FinishUploadRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getFinishUploadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetTemplate shows a template; with its structure once it is READY.
     * </pre>
     */
    public dev.tracegate.tasks.v1.GetTemplateResponse getTemplate(dev.tracegate.tasks.v1.GetTemplateRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTemplateMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListTemplates pages through templates, newest first.
     * </pre>
     */
    public dev.tracegate.tasks.v1.ListTemplatesResponse listTemplates(dev.tracegate.tasks.v1.ListTemplatesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTemplatesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TemplateService.
   * <pre>
   * TemplateService takes Word templates in and shows what is in them.
   * </pre>
   */
  public static final class TemplateServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TemplateServiceFutureStub> {
    private TemplateServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TemplateServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TemplateServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * StartUpload begins the same in unary steps, for browsers. An upload not finished within an hour is forgotten.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.tasks.v1.StartUploadResponse> startUpload(
        dev.tracegate.tasks.v1.StartUploadRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getStartUploadMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * UploadChunk adds the next bytes. A chunk sent twice changes nothing; any other offset than the expected one answers
     * CHUNK_OUT_OF_ORDER.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.tasks.v1.UploadChunkResponse> uploadChunk(
        dev.tracegate.tasks.v1.UploadChunkRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUploadChunkMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * FinishUpload checks size, hash and document, stores the template and queues its parse, all in one transaction.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.tasks.v1.FinishUploadResponse> finishUpload(
        dev.tracegate.tasks.v1.FinishUploadRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getFinishUploadMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetTemplate shows a template; with its structure once it is READY.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.tasks.v1.GetTemplateResponse> getTemplate(
        dev.tracegate.tasks.v1.GetTemplateRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTemplateMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListTemplates pages through templates, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.tasks.v1.ListTemplatesResponse> listTemplates(
        dev.tracegate.tasks.v1.ListTemplatesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTemplatesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_START_UPLOAD = 0;
  private static final int METHODID_UPLOAD_CHUNK = 1;
  private static final int METHODID_FINISH_UPLOAD = 2;
  private static final int METHODID_GET_TEMPLATE = 3;
  private static final int METHODID_LIST_TEMPLATES = 4;
  private static final int METHODID_UPLOAD_TEMPLATE = 5;

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
        case METHODID_START_UPLOAD:
          serviceImpl.startUpload((dev.tracegate.tasks.v1.StartUploadRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.StartUploadResponse>) responseObserver);
          break;
        case METHODID_UPLOAD_CHUNK:
          serviceImpl.uploadChunk((dev.tracegate.tasks.v1.UploadChunkRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.UploadChunkResponse>) responseObserver);
          break;
        case METHODID_FINISH_UPLOAD:
          serviceImpl.finishUpload((dev.tracegate.tasks.v1.FinishUploadRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.FinishUploadResponse>) responseObserver);
          break;
        case METHODID_GET_TEMPLATE:
          serviceImpl.getTemplate((dev.tracegate.tasks.v1.GetTemplateRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.GetTemplateResponse>) responseObserver);
          break;
        case METHODID_LIST_TEMPLATES:
          serviceImpl.listTemplates((dev.tracegate.tasks.v1.ListTemplatesRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.ListTemplatesResponse>) responseObserver);
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
        case METHODID_UPLOAD_TEMPLATE:
          return (io.grpc.stub.StreamObserver<Req>) serviceImpl.uploadTemplate(
              (io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.UploadTemplateResponse>) responseObserver);
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getUploadTemplateMethod(),
          io.grpc.stub.ServerCalls.asyncClientStreamingCall(
            new MethodHandlers<
              dev.tracegate.tasks.v1.UploadTemplateRequest,
              dev.tracegate.tasks.v1.UploadTemplateResponse>(
                service, METHODID_UPLOAD_TEMPLATE)))
        .addMethod(
          getStartUploadMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.tasks.v1.StartUploadRequest,
              dev.tracegate.tasks.v1.StartUploadResponse>(
                service, METHODID_START_UPLOAD)))
        .addMethod(
          getUploadChunkMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.tasks.v1.UploadChunkRequest,
              dev.tracegate.tasks.v1.UploadChunkResponse>(
                service, METHODID_UPLOAD_CHUNK)))
        .addMethod(
          getFinishUploadMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.tasks.v1.FinishUploadRequest,
              dev.tracegate.tasks.v1.FinishUploadResponse>(
                service, METHODID_FINISH_UPLOAD)))
        .addMethod(
          getGetTemplateMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.tasks.v1.GetTemplateRequest,
              dev.tracegate.tasks.v1.GetTemplateResponse>(
                service, METHODID_GET_TEMPLATE)))
        .addMethod(
          getListTemplatesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.tasks.v1.ListTemplatesRequest,
              dev.tracegate.tasks.v1.ListTemplatesResponse>(
                service, METHODID_LIST_TEMPLATES)))
        .build();
  }

  private static abstract class TemplateServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TemplateServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.tasks.v1.TemplateServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TemplateService");
    }
  }

  private static final class TemplateServiceFileDescriptorSupplier
      extends TemplateServiceBaseDescriptorSupplier {
    TemplateServiceFileDescriptorSupplier() {}
  }

  private static final class TemplateServiceMethodDescriptorSupplier
      extends TemplateServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TemplateServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TemplateServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TemplateServiceFileDescriptorSupplier())
              .addMethod(getUploadTemplateMethod())
              .addMethod(getStartUploadMethod())
              .addMethod(getUploadChunkMethod())
              .addMethod(getFinishUploadMethod())
              .addMethod(getGetTemplateMethod())
              .addMethod(getListTemplatesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
