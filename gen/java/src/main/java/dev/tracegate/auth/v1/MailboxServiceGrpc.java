package dev.tracegate.auth.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * MailboxService shows the mail that would have been sent. Served in the `dev` environment only.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class MailboxServiceGrpc {

  private MailboxServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.auth.v1.MailboxService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.ListMailRequest,
      dev.tracegate.auth.v1.ListMailResponse> getListMailMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMail",
      requestType = dev.tracegate.auth.v1.ListMailRequest.class,
      responseType = dev.tracegate.auth.v1.ListMailResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.ListMailRequest,
      dev.tracegate.auth.v1.ListMailResponse> getListMailMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.ListMailRequest, dev.tracegate.auth.v1.ListMailResponse> getListMailMethod;
    if ((getListMailMethod = MailboxServiceGrpc.getListMailMethod) == null) {
      synchronized (MailboxServiceGrpc.class) {
        if ((getListMailMethod = MailboxServiceGrpc.getListMailMethod) == null) {
          MailboxServiceGrpc.getListMailMethod = getListMailMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.ListMailRequest, dev.tracegate.auth.v1.ListMailResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMail"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.ListMailRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.ListMailResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MailboxServiceMethodDescriptorSupplier("ListMail"))
              .build();
        }
      }
    }
    return getListMailMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static MailboxServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MailboxServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MailboxServiceStub>() {
        @java.lang.Override
        public MailboxServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MailboxServiceStub(channel, callOptions);
        }
      };
    return MailboxServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static MailboxServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MailboxServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MailboxServiceBlockingV2Stub>() {
        @java.lang.Override
        public MailboxServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MailboxServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return MailboxServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static MailboxServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MailboxServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MailboxServiceBlockingStub>() {
        @java.lang.Override
        public MailboxServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MailboxServiceBlockingStub(channel, callOptions);
        }
      };
    return MailboxServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static MailboxServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MailboxServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MailboxServiceFutureStub>() {
        @java.lang.Override
        public MailboxServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MailboxServiceFutureStub(channel, callOptions);
        }
      };
    return MailboxServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * MailboxService shows the mail that would have been sent. Served in the `dev` environment only.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * ListMail shows the newest 20 mails to one address.
     * </pre>
     */
    default void listMail(dev.tracegate.auth.v1.ListMailRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.ListMailResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMailMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service MailboxService.
   * <pre>
   * MailboxService shows the mail that would have been sent. Served in the `dev` environment only.
   * </pre>
   */
  public static abstract class MailboxServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return MailboxServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service MailboxService.
   * <pre>
   * MailboxService shows the mail that would have been sent. Served in the `dev` environment only.
   * </pre>
   */
  public static final class MailboxServiceStub
      extends io.grpc.stub.AbstractAsyncStub<MailboxServiceStub> {
    private MailboxServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MailboxServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MailboxServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * ListMail shows the newest 20 mails to one address.
     * </pre>
     */
    public void listMail(dev.tracegate.auth.v1.ListMailRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.ListMailResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMailMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service MailboxService.
   * <pre>
   * MailboxService shows the mail that would have been sent. Served in the `dev` environment only.
   * </pre>
   */
  public static final class MailboxServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<MailboxServiceBlockingV2Stub> {
    private MailboxServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MailboxServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MailboxServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * ListMail shows the newest 20 mails to one address.
     * </pre>
     */
    public dev.tracegate.auth.v1.ListMailResponse listMail(dev.tracegate.auth.v1.ListMailRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMailMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service MailboxService.
   * <pre>
   * MailboxService shows the mail that would have been sent. Served in the `dev` environment only.
   * </pre>
   */
  public static final class MailboxServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<MailboxServiceBlockingStub> {
    private MailboxServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MailboxServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MailboxServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * ListMail shows the newest 20 mails to one address.
     * </pre>
     */
    public dev.tracegate.auth.v1.ListMailResponse listMail(dev.tracegate.auth.v1.ListMailRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMailMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service MailboxService.
   * <pre>
   * MailboxService shows the mail that would have been sent. Served in the `dev` environment only.
   * </pre>
   */
  public static final class MailboxServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<MailboxServiceFutureStub> {
    private MailboxServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MailboxServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MailboxServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * ListMail shows the newest 20 mails to one address.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.ListMailResponse> listMail(
        dev.tracegate.auth.v1.ListMailRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMailMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_MAIL = 0;

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
        case METHODID_LIST_MAIL:
          serviceImpl.listMail((dev.tracegate.auth.v1.ListMailRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.ListMailResponse>) responseObserver);
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
          getListMailMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.ListMailRequest,
              dev.tracegate.auth.v1.ListMailResponse>(
                service, METHODID_LIST_MAIL)))
        .build();
  }

  private static abstract class MailboxServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    MailboxServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.auth.v1.MailboxServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("MailboxService");
    }
  }

  private static final class MailboxServiceFileDescriptorSupplier
      extends MailboxServiceBaseDescriptorSupplier {
    MailboxServiceFileDescriptorSupplier() {}
  }

  private static final class MailboxServiceMethodDescriptorSupplier
      extends MailboxServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    MailboxServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (MailboxServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new MailboxServiceFileDescriptorSupplier())
              .addMethod(getListMailMethod())
              .build();
        }
      }
    }
    return result;
  }
}
