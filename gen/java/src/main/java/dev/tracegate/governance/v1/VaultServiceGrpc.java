package dev.tracegate.governance.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * VaultService is what the gate's tokens stand for.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class VaultServiceGrpc {

  private VaultServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.governance.v1.VaultService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DetokenizeRequest,
      dev.tracegate.governance.v1.DetokenizeResponse> getDetokenizeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Detokenize",
      requestType = dev.tracegate.governance.v1.DetokenizeRequest.class,
      responseType = dev.tracegate.governance.v1.DetokenizeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DetokenizeRequest,
      dev.tracegate.governance.v1.DetokenizeResponse> getDetokenizeMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DetokenizeRequest, dev.tracegate.governance.v1.DetokenizeResponse> getDetokenizeMethod;
    if ((getDetokenizeMethod = VaultServiceGrpc.getDetokenizeMethod) == null) {
      synchronized (VaultServiceGrpc.class) {
        if ((getDetokenizeMethod = VaultServiceGrpc.getDetokenizeMethod) == null) {
          VaultServiceGrpc.getDetokenizeMethod = getDetokenizeMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.DetokenizeRequest, dev.tracegate.governance.v1.DetokenizeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Detokenize"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DetokenizeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DetokenizeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new VaultServiceMethodDescriptorSupplier("Detokenize"))
              .build();
        }
      }
    }
    return getDetokenizeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.EraseSubjectRequest,
      dev.tracegate.governance.v1.EraseSubjectResponse> getEraseSubjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EraseSubject",
      requestType = dev.tracegate.governance.v1.EraseSubjectRequest.class,
      responseType = dev.tracegate.governance.v1.EraseSubjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.EraseSubjectRequest,
      dev.tracegate.governance.v1.EraseSubjectResponse> getEraseSubjectMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.EraseSubjectRequest, dev.tracegate.governance.v1.EraseSubjectResponse> getEraseSubjectMethod;
    if ((getEraseSubjectMethod = VaultServiceGrpc.getEraseSubjectMethod) == null) {
      synchronized (VaultServiceGrpc.class) {
        if ((getEraseSubjectMethod = VaultServiceGrpc.getEraseSubjectMethod) == null) {
          VaultServiceGrpc.getEraseSubjectMethod = getEraseSubjectMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.EraseSubjectRequest, dev.tracegate.governance.v1.EraseSubjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EraseSubject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.EraseSubjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.EraseSubjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new VaultServiceMethodDescriptorSupplier("EraseSubject"))
              .build();
        }
      }
    }
    return getEraseSubjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RotateVaultKeyRequest,
      dev.tracegate.governance.v1.RotateVaultKeyResponse> getRotateVaultKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RotateVaultKey",
      requestType = dev.tracegate.governance.v1.RotateVaultKeyRequest.class,
      responseType = dev.tracegate.governance.v1.RotateVaultKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RotateVaultKeyRequest,
      dev.tracegate.governance.v1.RotateVaultKeyResponse> getRotateVaultKeyMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RotateVaultKeyRequest, dev.tracegate.governance.v1.RotateVaultKeyResponse> getRotateVaultKeyMethod;
    if ((getRotateVaultKeyMethod = VaultServiceGrpc.getRotateVaultKeyMethod) == null) {
      synchronized (VaultServiceGrpc.class) {
        if ((getRotateVaultKeyMethod = VaultServiceGrpc.getRotateVaultKeyMethod) == null) {
          VaultServiceGrpc.getRotateVaultKeyMethod = getRotateVaultKeyMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.RotateVaultKeyRequest, dev.tracegate.governance.v1.RotateVaultKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RotateVaultKey"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.RotateVaultKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.RotateVaultKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new VaultServiceMethodDescriptorSupplier("RotateVaultKey"))
              .build();
        }
      }
    }
    return getRotateVaultKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetVaultRequest,
      dev.tracegate.governance.v1.GetVaultResponse> getGetVaultMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetVault",
      requestType = dev.tracegate.governance.v1.GetVaultRequest.class,
      responseType = dev.tracegate.governance.v1.GetVaultResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetVaultRequest,
      dev.tracegate.governance.v1.GetVaultResponse> getGetVaultMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetVaultRequest, dev.tracegate.governance.v1.GetVaultResponse> getGetVaultMethod;
    if ((getGetVaultMethod = VaultServiceGrpc.getGetVaultMethod) == null) {
      synchronized (VaultServiceGrpc.class) {
        if ((getGetVaultMethod = VaultServiceGrpc.getGetVaultMethod) == null) {
          VaultServiceGrpc.getGetVaultMethod = getGetVaultMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.GetVaultRequest, dev.tracegate.governance.v1.GetVaultResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetVault"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetVaultRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetVaultResponse.getDefaultInstance()))
              .setSchemaDescriptor(new VaultServiceMethodDescriptorSupplier("GetVault"))
              .build();
        }
      }
    }
    return getGetVaultMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static VaultServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<VaultServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<VaultServiceStub>() {
        @java.lang.Override
        public VaultServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new VaultServiceStub(channel, callOptions);
        }
      };
    return VaultServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static VaultServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<VaultServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<VaultServiceBlockingV2Stub>() {
        @java.lang.Override
        public VaultServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new VaultServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return VaultServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static VaultServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<VaultServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<VaultServiceBlockingStub>() {
        @java.lang.Override
        public VaultServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new VaultServiceBlockingStub(channel, callOptions);
        }
      };
    return VaultServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static VaultServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<VaultServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<VaultServiceFutureStub>() {
        @java.lang.Override
        public VaultServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new VaultServiceFutureStub(channel, callOptions);
        }
      };
    return VaultServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * VaultService is what the gate's tokens stand for.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Detokenize puts the values back in a text that carries tokens. Every call is in the audit trail, with the number of tokens and never
     * their values. Tokens that are unknown, erased or of another organization stay as they are and are named.
     * </pre>
     */
    default void detokenize(dev.tracegate.governance.v1.DetokenizeRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DetokenizeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDetokenizeMethod(), responseObserver);
    }

    /**
     * <pre>
     * EraseSubject drops what tokens stand for, by subject or by value, and the labels of decisions that name the subject in a tag or
     * correlation id. The log keeps its commitments and still verifies.
     * </pre>
     */
    default void eraseSubject(dev.tracegate.governance.v1.EraseSubjectRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.EraseSubjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEraseSubjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * RotateVaultKey makes a new data key; values are sealed anew under it in the background of the call. Tokens stay the same.
     * </pre>
     */
    default void rotateVaultKey(dev.tracegate.governance.v1.RotateVaultKeyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RotateVaultKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRotateVaultKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetVault shows how much the vault holds, by class, and the version of its key.
     * </pre>
     */
    default void getVault(dev.tracegate.governance.v1.GetVaultRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetVaultResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetVaultMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service VaultService.
   * <pre>
   * VaultService is what the gate's tokens stand for.
   * </pre>
   */
  public static abstract class VaultServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return VaultServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service VaultService.
   * <pre>
   * VaultService is what the gate's tokens stand for.
   * </pre>
   */
  public static final class VaultServiceStub
      extends io.grpc.stub.AbstractAsyncStub<VaultServiceStub> {
    private VaultServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected VaultServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new VaultServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Detokenize puts the values back in a text that carries tokens. Every call is in the audit trail, with the number of tokens and never
     * their values. Tokens that are unknown, erased or of another organization stay as they are and are named.
     * </pre>
     */
    public void detokenize(dev.tracegate.governance.v1.DetokenizeRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DetokenizeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDetokenizeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * EraseSubject drops what tokens stand for, by subject or by value, and the labels of decisions that name the subject in a tag or
     * correlation id. The log keeps its commitments and still verifies.
     * </pre>
     */
    public void eraseSubject(dev.tracegate.governance.v1.EraseSubjectRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.EraseSubjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEraseSubjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * RotateVaultKey makes a new data key; values are sealed anew under it in the background of the call. Tokens stay the same.
     * </pre>
     */
    public void rotateVaultKey(dev.tracegate.governance.v1.RotateVaultKeyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RotateVaultKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRotateVaultKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetVault shows how much the vault holds, by class, and the version of its key.
     * </pre>
     */
    public void getVault(dev.tracegate.governance.v1.GetVaultRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetVaultResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetVaultMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service VaultService.
   * <pre>
   * VaultService is what the gate's tokens stand for.
   * </pre>
   */
  public static final class VaultServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<VaultServiceBlockingV2Stub> {
    private VaultServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected VaultServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new VaultServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Detokenize puts the values back in a text that carries tokens. Every call is in the audit trail, with the number of tokens and never
     * their values. Tokens that are unknown, erased or of another organization stay as they are and are named.
     * </pre>
     */
    public dev.tracegate.governance.v1.DetokenizeResponse detokenize(dev.tracegate.governance.v1.DetokenizeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDetokenizeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * EraseSubject drops what tokens stand for, by subject or by value, and the labels of decisions that name the subject in a tag or
     * correlation id. The log keeps its commitments and still verifies.
     * </pre>
     */
    public dev.tracegate.governance.v1.EraseSubjectResponse eraseSubject(dev.tracegate.governance.v1.EraseSubjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEraseSubjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RotateVaultKey makes a new data key; values are sealed anew under it in the background of the call. Tokens stay the same.
     * </pre>
     */
    public dev.tracegate.governance.v1.RotateVaultKeyResponse rotateVaultKey(dev.tracegate.governance.v1.RotateVaultKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRotateVaultKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetVault shows how much the vault holds, by class, and the version of its key.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetVaultResponse getVault(dev.tracegate.governance.v1.GetVaultRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetVaultMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service VaultService.
   * <pre>
   * VaultService is what the gate's tokens stand for.
   * </pre>
   */
  public static final class VaultServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<VaultServiceBlockingStub> {
    private VaultServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected VaultServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new VaultServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Detokenize puts the values back in a text that carries tokens. Every call is in the audit trail, with the number of tokens and never
     * their values. Tokens that are unknown, erased or of another organization stay as they are and are named.
     * </pre>
     */
    public dev.tracegate.governance.v1.DetokenizeResponse detokenize(dev.tracegate.governance.v1.DetokenizeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDetokenizeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * EraseSubject drops what tokens stand for, by subject or by value, and the labels of decisions that name the subject in a tag or
     * correlation id. The log keeps its commitments and still verifies.
     * </pre>
     */
    public dev.tracegate.governance.v1.EraseSubjectResponse eraseSubject(dev.tracegate.governance.v1.EraseSubjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEraseSubjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RotateVaultKey makes a new data key; values are sealed anew under it in the background of the call. Tokens stay the same.
     * </pre>
     */
    public dev.tracegate.governance.v1.RotateVaultKeyResponse rotateVaultKey(dev.tracegate.governance.v1.RotateVaultKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRotateVaultKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetVault shows how much the vault holds, by class, and the version of its key.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetVaultResponse getVault(dev.tracegate.governance.v1.GetVaultRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetVaultMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service VaultService.
   * <pre>
   * VaultService is what the gate's tokens stand for.
   * </pre>
   */
  public static final class VaultServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<VaultServiceFutureStub> {
    private VaultServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected VaultServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new VaultServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Detokenize puts the values back in a text that carries tokens. Every call is in the audit trail, with the number of tokens and never
     * their values. Tokens that are unknown, erased or of another organization stay as they are and are named.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.DetokenizeResponse> detokenize(
        dev.tracegate.governance.v1.DetokenizeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDetokenizeMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * EraseSubject drops what tokens stand for, by subject or by value, and the labels of decisions that name the subject in a tag or
     * correlation id. The log keeps its commitments and still verifies.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.EraseSubjectResponse> eraseSubject(
        dev.tracegate.governance.v1.EraseSubjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEraseSubjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * RotateVaultKey makes a new data key; values are sealed anew under it in the background of the call. Tokens stay the same.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.RotateVaultKeyResponse> rotateVaultKey(
        dev.tracegate.governance.v1.RotateVaultKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRotateVaultKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetVault shows how much the vault holds, by class, and the version of its key.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.GetVaultResponse> getVault(
        dev.tracegate.governance.v1.GetVaultRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetVaultMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_DETOKENIZE = 0;
  private static final int METHODID_ERASE_SUBJECT = 1;
  private static final int METHODID_ROTATE_VAULT_KEY = 2;
  private static final int METHODID_GET_VAULT = 3;

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
        case METHODID_DETOKENIZE:
          serviceImpl.detokenize((dev.tracegate.governance.v1.DetokenizeRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DetokenizeResponse>) responseObserver);
          break;
        case METHODID_ERASE_SUBJECT:
          serviceImpl.eraseSubject((dev.tracegate.governance.v1.EraseSubjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.EraseSubjectResponse>) responseObserver);
          break;
        case METHODID_ROTATE_VAULT_KEY:
          serviceImpl.rotateVaultKey((dev.tracegate.governance.v1.RotateVaultKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RotateVaultKeyResponse>) responseObserver);
          break;
        case METHODID_GET_VAULT:
          serviceImpl.getVault((dev.tracegate.governance.v1.GetVaultRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetVaultResponse>) responseObserver);
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
          getDetokenizeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.DetokenizeRequest,
              dev.tracegate.governance.v1.DetokenizeResponse>(
                service, METHODID_DETOKENIZE)))
        .addMethod(
          getEraseSubjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.EraseSubjectRequest,
              dev.tracegate.governance.v1.EraseSubjectResponse>(
                service, METHODID_ERASE_SUBJECT)))
        .addMethod(
          getRotateVaultKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.RotateVaultKeyRequest,
              dev.tracegate.governance.v1.RotateVaultKeyResponse>(
                service, METHODID_ROTATE_VAULT_KEY)))
        .addMethod(
          getGetVaultMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.GetVaultRequest,
              dev.tracegate.governance.v1.GetVaultResponse>(
                service, METHODID_GET_VAULT)))
        .build();
  }

  private static abstract class VaultServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    VaultServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.governance.v1.VaultServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("VaultService");
    }
  }

  private static final class VaultServiceFileDescriptorSupplier
      extends VaultServiceBaseDescriptorSupplier {
    VaultServiceFileDescriptorSupplier() {}
  }

  private static final class VaultServiceMethodDescriptorSupplier
      extends VaultServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    VaultServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (VaultServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new VaultServiceFileDescriptorSupplier())
              .addMethod(getDetokenizeMethod())
              .addMethod(getEraseSubjectMethod())
              .addMethod(getRotateVaultKeyMethod())
              .addMethod(getGetVaultMethod())
              .build();
        }
      }
    }
    return result;
  }
}
