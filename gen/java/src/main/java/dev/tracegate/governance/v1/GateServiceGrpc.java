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

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PostcheckStreamRequest,
      dev.tracegate.governance.v1.PostcheckStreamResponse> getPostcheckStreamMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PostcheckStream",
      requestType = dev.tracegate.governance.v1.PostcheckStreamRequest.class,
      responseType = dev.tracegate.governance.v1.PostcheckStreamResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PostcheckStreamRequest,
      dev.tracegate.governance.v1.PostcheckStreamResponse> getPostcheckStreamMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PostcheckStreamRequest, dev.tracegate.governance.v1.PostcheckStreamResponse> getPostcheckStreamMethod;
    if ((getPostcheckStreamMethod = GateServiceGrpc.getPostcheckStreamMethod) == null) {
      synchronized (GateServiceGrpc.class) {
        if ((getPostcheckStreamMethod = GateServiceGrpc.getPostcheckStreamMethod) == null) {
          GateServiceGrpc.getPostcheckStreamMethod = getPostcheckStreamMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.PostcheckStreamRequest, dev.tracegate.governance.v1.PostcheckStreamResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PostcheckStream"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.PostcheckStreamRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.PostcheckStreamResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GateServiceMethodDescriptorSupplier("PostcheckStream"))
              .build();
        }
      }
    }
    return getPostcheckStreamMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CancelPrecheckRequest,
      dev.tracegate.governance.v1.CancelPrecheckResponse> getCancelPrecheckMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CancelPrecheck",
      requestType = dev.tracegate.governance.v1.CancelPrecheckRequest.class,
      responseType = dev.tracegate.governance.v1.CancelPrecheckResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CancelPrecheckRequest,
      dev.tracegate.governance.v1.CancelPrecheckResponse> getCancelPrecheckMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CancelPrecheckRequest, dev.tracegate.governance.v1.CancelPrecheckResponse> getCancelPrecheckMethod;
    if ((getCancelPrecheckMethod = GateServiceGrpc.getCancelPrecheckMethod) == null) {
      synchronized (GateServiceGrpc.class) {
        if ((getCancelPrecheckMethod = GateServiceGrpc.getCancelPrecheckMethod) == null) {
          GateServiceGrpc.getCancelPrecheckMethod = getCancelPrecheckMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.CancelPrecheckRequest, dev.tracegate.governance.v1.CancelPrecheckResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CancelPrecheck"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CancelPrecheckRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CancelPrecheckResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GateServiceMethodDescriptorSupplier("CancelPrecheck"))
              .build();
        }
      }
    }
    return getCancelPrecheckMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.VerifyReceiptRequest,
      dev.tracegate.governance.v1.VerifyReceiptResponse> getVerifyReceiptMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "VerifyReceipt",
      requestType = dev.tracegate.governance.v1.VerifyReceiptRequest.class,
      responseType = dev.tracegate.governance.v1.VerifyReceiptResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.VerifyReceiptRequest,
      dev.tracegate.governance.v1.VerifyReceiptResponse> getVerifyReceiptMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.VerifyReceiptRequest, dev.tracegate.governance.v1.VerifyReceiptResponse> getVerifyReceiptMethod;
    if ((getVerifyReceiptMethod = GateServiceGrpc.getVerifyReceiptMethod) == null) {
      synchronized (GateServiceGrpc.class) {
        if ((getVerifyReceiptMethod = GateServiceGrpc.getVerifyReceiptMethod) == null) {
          GateServiceGrpc.getVerifyReceiptMethod = getVerifyReceiptMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.VerifyReceiptRequest, dev.tracegate.governance.v1.VerifyReceiptResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "VerifyReceipt"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.VerifyReceiptRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.VerifyReceiptResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GateServiceMethodDescriptorSupplier("VerifyReceipt"))
              .build();
        }
      }
    }
    return getVerifyReceiptMethod;
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
     * Precheck decides on content about to go to a model or a tool, and reserves its cost. The decision is durable before the answer
     * leaves; where it cannot be stored, the answer is DEPENDENCY_DOWN and nothing may be sent (fail closed).
     * </pre>
     */
    default void precheck(dev.tracegate.governance.v1.PrecheckRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PrecheckResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPrecheckMethod(), responseObserver);
    }

    /**
     * <pre>
     * Postcheck decides on the answer of the model or tool, and settles the reservation. It names the precheck it belongs to, best by its
     * receipt; another organization's answers NOT_FOUND.
     * </pre>
     */
    default void postcheck(dev.tracegate.governance.v1.PostcheckRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PostcheckResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPostcheckMethod(), responseObserver);
    }

    /**
     * <pre>
     * PostcheckStream decides on an answer as it arrives: chunks in, safe chunks out, held back as far as a finding may still grow. The last
     * response carries the decision on the whole; a stream that ends without it was not decided on, and its reservation stays until its time.
     * </pre>
     */
    default io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PostcheckStreamRequest> postcheckStream(
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PostcheckStreamResponse> responseObserver) {
      return io.grpc.stub.ServerCalls.asyncUnimplementedStreamingCall(getPostcheckStreamMethod(), responseObserver);
    }

    /**
     * <pre>
     * CancelPrecheck gives a reservation back: the call was not made. Cancelling again changes nothing; one already settled answers
     * STATE_FORBIDS.
     * </pre>
     */
    default void cancelPrecheck(dev.tracegate.governance.v1.CancelPrecheckRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CancelPrecheckResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCancelPrecheckMethod(), responseObserver);
    }

    /**
     * <pre>
     * VerifyReceipt says whether a receipt is this organization's and unchanged, and proves its decision to be in the log. Both hold after
     * retention has dropped the decision's record: the receipt carries the leaf, and the tree's hashes stay.
     * </pre>
     */
    default void verifyReceipt(dev.tracegate.governance.v1.VerifyReceiptRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.VerifyReceiptResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getVerifyReceiptMethod(), responseObserver);
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
     * Precheck decides on content about to go to a model or a tool, and reserves its cost. The decision is durable before the answer
     * leaves; where it cannot be stored, the answer is DEPENDENCY_DOWN and nothing may be sent (fail closed).
     * </pre>
     */
    public void precheck(dev.tracegate.governance.v1.PrecheckRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PrecheckResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPrecheckMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Postcheck decides on the answer of the model or tool, and settles the reservation. It names the precheck it belongs to, best by its
     * receipt; another organization's answers NOT_FOUND.
     * </pre>
     */
    public void postcheck(dev.tracegate.governance.v1.PostcheckRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PostcheckResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPostcheckMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * PostcheckStream decides on an answer as it arrives: chunks in, safe chunks out, held back as far as a finding may still grow. The last
     * response carries the decision on the whole; a stream that ends without it was not decided on, and its reservation stays until its time.
     * </pre>
     */
    public io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PostcheckStreamRequest> postcheckStream(
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PostcheckStreamResponse> responseObserver) {
      return io.grpc.stub.ClientCalls.asyncBidiStreamingCall(
          getChannel().newCall(getPostcheckStreamMethod(), getCallOptions()), responseObserver);
    }

    /**
     * <pre>
     * CancelPrecheck gives a reservation back: the call was not made. Cancelling again changes nothing; one already settled answers
     * STATE_FORBIDS.
     * </pre>
     */
    public void cancelPrecheck(dev.tracegate.governance.v1.CancelPrecheckRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CancelPrecheckResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCancelPrecheckMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * VerifyReceipt says whether a receipt is this organization's and unchanged, and proves its decision to be in the log. Both hold after
     * retention has dropped the decision's record: the receipt carries the leaf, and the tree's hashes stay.
     * </pre>
     */
    public void verifyReceipt(dev.tracegate.governance.v1.VerifyReceiptRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.VerifyReceiptResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getVerifyReceiptMethod(), getCallOptions()), request, responseObserver);
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
     * Precheck decides on content about to go to a model or a tool, and reserves its cost. The decision is durable before the answer
     * leaves; where it cannot be stored, the answer is DEPENDENCY_DOWN and nothing may be sent (fail closed).
     * </pre>
     */
    public dev.tracegate.governance.v1.PrecheckResponse precheck(dev.tracegate.governance.v1.PrecheckRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPrecheckMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Postcheck decides on the answer of the model or tool, and settles the reservation. It names the precheck it belongs to, best by its
     * receipt; another organization's answers NOT_FOUND.
     * </pre>
     */
    public dev.tracegate.governance.v1.PostcheckResponse postcheck(dev.tracegate.governance.v1.PostcheckRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPostcheckMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * PostcheckStream decides on an answer as it arrives: chunks in, safe chunks out, held back as far as a finding may still grow. The last
     * response carries the decision on the whole; a stream that ends without it was not decided on, and its reservation stays until its time.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<dev.tracegate.governance.v1.PostcheckStreamRequest, dev.tracegate.governance.v1.PostcheckStreamResponse>
        postcheckStream() {
      return io.grpc.stub.ClientCalls.blockingBidiStreamingCall(
          getChannel(), getPostcheckStreamMethod(), getCallOptions());
    }

    /**
     * <pre>
     * CancelPrecheck gives a reservation back: the call was not made. Cancelling again changes nothing; one already settled answers
     * STATE_FORBIDS.
     * </pre>
     */
    public dev.tracegate.governance.v1.CancelPrecheckResponse cancelPrecheck(dev.tracegate.governance.v1.CancelPrecheckRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCancelPrecheckMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * VerifyReceipt says whether a receipt is this organization's and unchanged, and proves its decision to be in the log. Both hold after
     * retention has dropped the decision's record: the receipt carries the leaf, and the tree's hashes stay.
     * </pre>
     */
    public dev.tracegate.governance.v1.VerifyReceiptResponse verifyReceipt(dev.tracegate.governance.v1.VerifyReceiptRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getVerifyReceiptMethod(), getCallOptions(), request);
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
     * Precheck decides on content about to go to a model or a tool, and reserves its cost. The decision is durable before the answer
     * leaves; where it cannot be stored, the answer is DEPENDENCY_DOWN and nothing may be sent (fail closed).
     * </pre>
     */
    public dev.tracegate.governance.v1.PrecheckResponse precheck(dev.tracegate.governance.v1.PrecheckRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPrecheckMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Postcheck decides on the answer of the model or tool, and settles the reservation. It names the precheck it belongs to, best by its
     * receipt; another organization's answers NOT_FOUND.
     * </pre>
     */
    public dev.tracegate.governance.v1.PostcheckResponse postcheck(dev.tracegate.governance.v1.PostcheckRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPostcheckMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CancelPrecheck gives a reservation back: the call was not made. Cancelling again changes nothing; one already settled answers
     * STATE_FORBIDS.
     * </pre>
     */
    public dev.tracegate.governance.v1.CancelPrecheckResponse cancelPrecheck(dev.tracegate.governance.v1.CancelPrecheckRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCancelPrecheckMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * VerifyReceipt says whether a receipt is this organization's and unchanged, and proves its decision to be in the log. Both hold after
     * retention has dropped the decision's record: the receipt carries the leaf, and the tree's hashes stay.
     * </pre>
     */
    public dev.tracegate.governance.v1.VerifyReceiptResponse verifyReceipt(dev.tracegate.governance.v1.VerifyReceiptRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getVerifyReceiptMethod(), getCallOptions(), request);
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
     * Precheck decides on content about to go to a model or a tool, and reserves its cost. The decision is durable before the answer
     * leaves; where it cannot be stored, the answer is DEPENDENCY_DOWN and nothing may be sent (fail closed).
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.PrecheckResponse> precheck(
        dev.tracegate.governance.v1.PrecheckRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPrecheckMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Postcheck decides on the answer of the model or tool, and settles the reservation. It names the precheck it belongs to, best by its
     * receipt; another organization's answers NOT_FOUND.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.PostcheckResponse> postcheck(
        dev.tracegate.governance.v1.PostcheckRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPostcheckMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * CancelPrecheck gives a reservation back: the call was not made. Cancelling again changes nothing; one already settled answers
     * STATE_FORBIDS.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.CancelPrecheckResponse> cancelPrecheck(
        dev.tracegate.governance.v1.CancelPrecheckRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCancelPrecheckMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * VerifyReceipt says whether a receipt is this organization's and unchanged, and proves its decision to be in the log. Both hold after
     * retention has dropped the decision's record: the receipt carries the leaf, and the tree's hashes stay.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.VerifyReceiptResponse> verifyReceipt(
        dev.tracegate.governance.v1.VerifyReceiptRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getVerifyReceiptMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_PRECHECK = 0;
  private static final int METHODID_POSTCHECK = 1;
  private static final int METHODID_CANCEL_PRECHECK = 2;
  private static final int METHODID_VERIFY_RECEIPT = 3;
  private static final int METHODID_POSTCHECK_STREAM = 4;

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
        case METHODID_CANCEL_PRECHECK:
          serviceImpl.cancelPrecheck((dev.tracegate.governance.v1.CancelPrecheckRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CancelPrecheckResponse>) responseObserver);
          break;
        case METHODID_VERIFY_RECEIPT:
          serviceImpl.verifyReceipt((dev.tracegate.governance.v1.VerifyReceiptRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.VerifyReceiptResponse>) responseObserver);
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
        case METHODID_POSTCHECK_STREAM:
          return (io.grpc.stub.StreamObserver<Req>) serviceImpl.postcheckStream(
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PostcheckStreamResponse>) responseObserver);
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
        .addMethod(
          getPostcheckStreamMethod(),
          io.grpc.stub.ServerCalls.asyncBidiStreamingCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.PostcheckStreamRequest,
              dev.tracegate.governance.v1.PostcheckStreamResponse>(
                service, METHODID_POSTCHECK_STREAM)))
        .addMethod(
          getCancelPrecheckMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.CancelPrecheckRequest,
              dev.tracegate.governance.v1.CancelPrecheckResponse>(
                service, METHODID_CANCEL_PRECHECK)))
        .addMethod(
          getVerifyReceiptMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.VerifyReceiptRequest,
              dev.tracegate.governance.v1.VerifyReceiptResponse>(
                service, METHODID_VERIFY_RECEIPT)))
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
              .addMethod(getPostcheckStreamMethod())
              .addMethod(getCancelPrecheckMethod())
              .addMethod(getVerifyReceiptMethod())
              .build();
        }
      }
    }
    return result;
  }
}
