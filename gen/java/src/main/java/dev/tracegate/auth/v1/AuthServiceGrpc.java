package dev.tracegate.auth.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * AuthService is how a person gets a session and ends it.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AuthServiceGrpc {

  private AuthServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.auth.v1.AuthService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.SignUpRequest,
      dev.tracegate.auth.v1.SignUpResponse> getSignUpMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SignUp",
      requestType = dev.tracegate.auth.v1.SignUpRequest.class,
      responseType = dev.tracegate.auth.v1.SignUpResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.SignUpRequest,
      dev.tracegate.auth.v1.SignUpResponse> getSignUpMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.SignUpRequest, dev.tracegate.auth.v1.SignUpResponse> getSignUpMethod;
    if ((getSignUpMethod = AuthServiceGrpc.getSignUpMethod) == null) {
      synchronized (AuthServiceGrpc.class) {
        if ((getSignUpMethod = AuthServiceGrpc.getSignUpMethod) == null) {
          AuthServiceGrpc.getSignUpMethod = getSignUpMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.SignUpRequest, dev.tracegate.auth.v1.SignUpResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SignUp"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.SignUpRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.SignUpResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthServiceMethodDescriptorSupplier("SignUp"))
              .build();
        }
      }
    }
    return getSignUpMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.VerifyEmailRequest,
      dev.tracegate.auth.v1.VerifyEmailResponse> getVerifyEmailMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "VerifyEmail",
      requestType = dev.tracegate.auth.v1.VerifyEmailRequest.class,
      responseType = dev.tracegate.auth.v1.VerifyEmailResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.VerifyEmailRequest,
      dev.tracegate.auth.v1.VerifyEmailResponse> getVerifyEmailMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.VerifyEmailRequest, dev.tracegate.auth.v1.VerifyEmailResponse> getVerifyEmailMethod;
    if ((getVerifyEmailMethod = AuthServiceGrpc.getVerifyEmailMethod) == null) {
      synchronized (AuthServiceGrpc.class) {
        if ((getVerifyEmailMethod = AuthServiceGrpc.getVerifyEmailMethod) == null) {
          AuthServiceGrpc.getVerifyEmailMethod = getVerifyEmailMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.VerifyEmailRequest, dev.tracegate.auth.v1.VerifyEmailResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "VerifyEmail"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.VerifyEmailRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.VerifyEmailResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthServiceMethodDescriptorSupplier("VerifyEmail"))
              .build();
        }
      }
    }
    return getVerifyEmailMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.LogInRequest,
      dev.tracegate.auth.v1.LogInResponse> getLogInMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "LogIn",
      requestType = dev.tracegate.auth.v1.LogInRequest.class,
      responseType = dev.tracegate.auth.v1.LogInResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.LogInRequest,
      dev.tracegate.auth.v1.LogInResponse> getLogInMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.LogInRequest, dev.tracegate.auth.v1.LogInResponse> getLogInMethod;
    if ((getLogInMethod = AuthServiceGrpc.getLogInMethod) == null) {
      synchronized (AuthServiceGrpc.class) {
        if ((getLogInMethod = AuthServiceGrpc.getLogInMethod) == null) {
          AuthServiceGrpc.getLogInMethod = getLogInMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.LogInRequest, dev.tracegate.auth.v1.LogInResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "LogIn"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.LogInRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.LogInResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthServiceMethodDescriptorSupplier("LogIn"))
              .build();
        }
      }
    }
    return getLogInMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.RefreshSessionRequest,
      dev.tracegate.auth.v1.RefreshSessionResponse> getRefreshSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RefreshSession",
      requestType = dev.tracegate.auth.v1.RefreshSessionRequest.class,
      responseType = dev.tracegate.auth.v1.RefreshSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.RefreshSessionRequest,
      dev.tracegate.auth.v1.RefreshSessionResponse> getRefreshSessionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.RefreshSessionRequest, dev.tracegate.auth.v1.RefreshSessionResponse> getRefreshSessionMethod;
    if ((getRefreshSessionMethod = AuthServiceGrpc.getRefreshSessionMethod) == null) {
      synchronized (AuthServiceGrpc.class) {
        if ((getRefreshSessionMethod = AuthServiceGrpc.getRefreshSessionMethod) == null) {
          AuthServiceGrpc.getRefreshSessionMethod = getRefreshSessionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.RefreshSessionRequest, dev.tracegate.auth.v1.RefreshSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RefreshSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.RefreshSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.RefreshSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthServiceMethodDescriptorSupplier("RefreshSession"))
              .build();
        }
      }
    }
    return getRefreshSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.LogOutRequest,
      dev.tracegate.auth.v1.LogOutResponse> getLogOutMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "LogOut",
      requestType = dev.tracegate.auth.v1.LogOutRequest.class,
      responseType = dev.tracegate.auth.v1.LogOutResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.LogOutRequest,
      dev.tracegate.auth.v1.LogOutResponse> getLogOutMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.LogOutRequest, dev.tracegate.auth.v1.LogOutResponse> getLogOutMethod;
    if ((getLogOutMethod = AuthServiceGrpc.getLogOutMethod) == null) {
      synchronized (AuthServiceGrpc.class) {
        if ((getLogOutMethod = AuthServiceGrpc.getLogOutMethod) == null) {
          AuthServiceGrpc.getLogOutMethod = getLogOutMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.LogOutRequest, dev.tracegate.auth.v1.LogOutResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "LogOut"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.LogOutRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.LogOutResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthServiceMethodDescriptorSupplier("LogOut"))
              .build();
        }
      }
    }
    return getLogOutMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.GetCallerRequest,
      dev.tracegate.auth.v1.GetCallerResponse> getGetCallerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCaller",
      requestType = dev.tracegate.auth.v1.GetCallerRequest.class,
      responseType = dev.tracegate.auth.v1.GetCallerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.GetCallerRequest,
      dev.tracegate.auth.v1.GetCallerResponse> getGetCallerMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.GetCallerRequest, dev.tracegate.auth.v1.GetCallerResponse> getGetCallerMethod;
    if ((getGetCallerMethod = AuthServiceGrpc.getGetCallerMethod) == null) {
      synchronized (AuthServiceGrpc.class) {
        if ((getGetCallerMethod = AuthServiceGrpc.getGetCallerMethod) == null) {
          AuthServiceGrpc.getGetCallerMethod = getGetCallerMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.GetCallerRequest, dev.tracegate.auth.v1.GetCallerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCaller"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.GetCallerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.GetCallerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthServiceMethodDescriptorSupplier("GetCaller"))
              .build();
        }
      }
    }
    return getGetCallerMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AuthServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuthServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuthServiceStub>() {
        @java.lang.Override
        public AuthServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuthServiceStub(channel, callOptions);
        }
      };
    return AuthServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AuthServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuthServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuthServiceBlockingV2Stub>() {
        @java.lang.Override
        public AuthServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuthServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AuthServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AuthServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuthServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuthServiceBlockingStub>() {
        @java.lang.Override
        public AuthServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuthServiceBlockingStub(channel, callOptions);
        }
      };
    return AuthServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AuthServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuthServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuthServiceFutureStub>() {
        @java.lang.Override
        public AuthServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuthServiceFutureStub(channel, callOptions);
        }
      };
    return AuthServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * AuthService is how a person gets a session and ends it.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * SignUp asks for a new organization with its owner. Nothing exists until the mailed link is followed; the answer is the
     * same whether the e-mail is known or not.
     * </pre>
     */
    default void signUp(dev.tracegate.auth.v1.SignUpRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.SignUpResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSignUpMethod(), responseObserver);
    }

    /**
     * <pre>
     * VerifyEmail follows the mailed link: organization, owner and subscriptions come into being together.
     * Answers MAIL_TOKEN_INVALID for a used or old link and NAME_TAKEN where the slug went to somebody else meanwhile.
     * </pre>
     */
    default void verifyEmail(dev.tracegate.auth.v1.VerifyEmailRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.VerifyEmailResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getVerifyEmailMethod(), responseObserver);
    }

    /**
     * <pre>
     * LogIn opens a session in one organization. Answers LOGIN_FAILED for every wrong combination alike, and
     * ORGANIZATION_CHOICE_NEEDED (after a right password) where the person belongs to several and named none.
     * </pre>
     */
    default void logIn(dev.tracegate.auth.v1.LogInRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.LogInResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getLogInMethod(), responseObserver);
    }

    /**
     * <pre>
     * RefreshSession trades a refresh token for its successor and a new access token. Within 30 seconds the immediately
     * previous token gets the same successor again, unless that was used; any other replay ends the session.
     * </pre>
     */
    default void refreshSession(dev.tracegate.auth.v1.RefreshSessionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.RefreshSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRefreshSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * LogOut ends the caller's session everywhere within a second, open streams included.
     * </pre>
     */
    default void logOut(dev.tracegate.auth.v1.LogOutRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.LogOutResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getLogOutMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetCaller says who the caller is and what the caller may do here.
     * </pre>
     */
    default void getCaller(dev.tracegate.auth.v1.GetCallerRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.GetCallerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCallerMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AuthService.
   * <pre>
   * AuthService is how a person gets a session and ends it.
   * </pre>
   */
  public static abstract class AuthServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AuthServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AuthService.
   * <pre>
   * AuthService is how a person gets a session and ends it.
   * </pre>
   */
  public static final class AuthServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AuthServiceStub> {
    private AuthServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuthServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuthServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * SignUp asks for a new organization with its owner. Nothing exists until the mailed link is followed; the answer is the
     * same whether the e-mail is known or not.
     * </pre>
     */
    public void signUp(dev.tracegate.auth.v1.SignUpRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.SignUpResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSignUpMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * VerifyEmail follows the mailed link: organization, owner and subscriptions come into being together.
     * Answers MAIL_TOKEN_INVALID for a used or old link and NAME_TAKEN where the slug went to somebody else meanwhile.
     * </pre>
     */
    public void verifyEmail(dev.tracegate.auth.v1.VerifyEmailRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.VerifyEmailResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getVerifyEmailMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * LogIn opens a session in one organization. Answers LOGIN_FAILED for every wrong combination alike, and
     * ORGANIZATION_CHOICE_NEEDED (after a right password) where the person belongs to several and named none.
     * </pre>
     */
    public void logIn(dev.tracegate.auth.v1.LogInRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.LogInResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getLogInMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * RefreshSession trades a refresh token for its successor and a new access token. Within 30 seconds the immediately
     * previous token gets the same successor again, unless that was used; any other replay ends the session.
     * </pre>
     */
    public void refreshSession(dev.tracegate.auth.v1.RefreshSessionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.RefreshSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRefreshSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * LogOut ends the caller's session everywhere within a second, open streams included.
     * </pre>
     */
    public void logOut(dev.tracegate.auth.v1.LogOutRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.LogOutResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getLogOutMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetCaller says who the caller is and what the caller may do here.
     * </pre>
     */
    public void getCaller(dev.tracegate.auth.v1.GetCallerRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.GetCallerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCallerMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AuthService.
   * <pre>
   * AuthService is how a person gets a session and ends it.
   * </pre>
   */
  public static final class AuthServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AuthServiceBlockingV2Stub> {
    private AuthServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuthServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuthServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * SignUp asks for a new organization with its owner. Nothing exists until the mailed link is followed; the answer is the
     * same whether the e-mail is known or not.
     * </pre>
     */
    public dev.tracegate.auth.v1.SignUpResponse signUp(dev.tracegate.auth.v1.SignUpRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSignUpMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * VerifyEmail follows the mailed link: organization, owner and subscriptions come into being together.
     * Answers MAIL_TOKEN_INVALID for a used or old link and NAME_TAKEN where the slug went to somebody else meanwhile.
     * </pre>
     */
    public dev.tracegate.auth.v1.VerifyEmailResponse verifyEmail(dev.tracegate.auth.v1.VerifyEmailRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getVerifyEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * LogIn opens a session in one organization. Answers LOGIN_FAILED for every wrong combination alike, and
     * ORGANIZATION_CHOICE_NEEDED (after a right password) where the person belongs to several and named none.
     * </pre>
     */
    public dev.tracegate.auth.v1.LogInResponse logIn(dev.tracegate.auth.v1.LogInRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getLogInMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RefreshSession trades a refresh token for its successor and a new access token. Within 30 seconds the immediately
     * previous token gets the same successor again, unless that was used; any other replay ends the session.
     * </pre>
     */
    public dev.tracegate.auth.v1.RefreshSessionResponse refreshSession(dev.tracegate.auth.v1.RefreshSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRefreshSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * LogOut ends the caller's session everywhere within a second, open streams included.
     * </pre>
     */
    public dev.tracegate.auth.v1.LogOutResponse logOut(dev.tracegate.auth.v1.LogOutRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getLogOutMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetCaller says who the caller is and what the caller may do here.
     * </pre>
     */
    public dev.tracegate.auth.v1.GetCallerResponse getCaller(dev.tracegate.auth.v1.GetCallerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCallerMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AuthService.
   * <pre>
   * AuthService is how a person gets a session and ends it.
   * </pre>
   */
  public static final class AuthServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AuthServiceBlockingStub> {
    private AuthServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuthServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuthServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * SignUp asks for a new organization with its owner. Nothing exists until the mailed link is followed; the answer is the
     * same whether the e-mail is known or not.
     * </pre>
     */
    public dev.tracegate.auth.v1.SignUpResponse signUp(dev.tracegate.auth.v1.SignUpRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSignUpMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * VerifyEmail follows the mailed link: organization, owner and subscriptions come into being together.
     * Answers MAIL_TOKEN_INVALID for a used or old link and NAME_TAKEN where the slug went to somebody else meanwhile.
     * </pre>
     */
    public dev.tracegate.auth.v1.VerifyEmailResponse verifyEmail(dev.tracegate.auth.v1.VerifyEmailRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getVerifyEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * LogIn opens a session in one organization. Answers LOGIN_FAILED for every wrong combination alike, and
     * ORGANIZATION_CHOICE_NEEDED (after a right password) where the person belongs to several and named none.
     * </pre>
     */
    public dev.tracegate.auth.v1.LogInResponse logIn(dev.tracegate.auth.v1.LogInRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getLogInMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RefreshSession trades a refresh token for its successor and a new access token. Within 30 seconds the immediately
     * previous token gets the same successor again, unless that was used; any other replay ends the session.
     * </pre>
     */
    public dev.tracegate.auth.v1.RefreshSessionResponse refreshSession(dev.tracegate.auth.v1.RefreshSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRefreshSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * LogOut ends the caller's session everywhere within a second, open streams included.
     * </pre>
     */
    public dev.tracegate.auth.v1.LogOutResponse logOut(dev.tracegate.auth.v1.LogOutRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getLogOutMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetCaller says who the caller is and what the caller may do here.
     * </pre>
     */
    public dev.tracegate.auth.v1.GetCallerResponse getCaller(dev.tracegate.auth.v1.GetCallerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCallerMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AuthService.
   * <pre>
   * AuthService is how a person gets a session and ends it.
   * </pre>
   */
  public static final class AuthServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AuthServiceFutureStub> {
    private AuthServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuthServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuthServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * SignUp asks for a new organization with its owner. Nothing exists until the mailed link is followed; the answer is the
     * same whether the e-mail is known or not.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.SignUpResponse> signUp(
        dev.tracegate.auth.v1.SignUpRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSignUpMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * VerifyEmail follows the mailed link: organization, owner and subscriptions come into being together.
     * Answers MAIL_TOKEN_INVALID for a used or old link and NAME_TAKEN where the slug went to somebody else meanwhile.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.VerifyEmailResponse> verifyEmail(
        dev.tracegate.auth.v1.VerifyEmailRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getVerifyEmailMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * LogIn opens a session in one organization. Answers LOGIN_FAILED for every wrong combination alike, and
     * ORGANIZATION_CHOICE_NEEDED (after a right password) where the person belongs to several and named none.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.LogInResponse> logIn(
        dev.tracegate.auth.v1.LogInRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getLogInMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * RefreshSession trades a refresh token for its successor and a new access token. Within 30 seconds the immediately
     * previous token gets the same successor again, unless that was used; any other replay ends the session.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.RefreshSessionResponse> refreshSession(
        dev.tracegate.auth.v1.RefreshSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRefreshSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * LogOut ends the caller's session everywhere within a second, open streams included.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.LogOutResponse> logOut(
        dev.tracegate.auth.v1.LogOutRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getLogOutMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetCaller says who the caller is and what the caller may do here.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.GetCallerResponse> getCaller(
        dev.tracegate.auth.v1.GetCallerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCallerMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_SIGN_UP = 0;
  private static final int METHODID_VERIFY_EMAIL = 1;
  private static final int METHODID_LOG_IN = 2;
  private static final int METHODID_REFRESH_SESSION = 3;
  private static final int METHODID_LOG_OUT = 4;
  private static final int METHODID_GET_CALLER = 5;

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
        case METHODID_SIGN_UP:
          serviceImpl.signUp((dev.tracegate.auth.v1.SignUpRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.SignUpResponse>) responseObserver);
          break;
        case METHODID_VERIFY_EMAIL:
          serviceImpl.verifyEmail((dev.tracegate.auth.v1.VerifyEmailRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.VerifyEmailResponse>) responseObserver);
          break;
        case METHODID_LOG_IN:
          serviceImpl.logIn((dev.tracegate.auth.v1.LogInRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.LogInResponse>) responseObserver);
          break;
        case METHODID_REFRESH_SESSION:
          serviceImpl.refreshSession((dev.tracegate.auth.v1.RefreshSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.RefreshSessionResponse>) responseObserver);
          break;
        case METHODID_LOG_OUT:
          serviceImpl.logOut((dev.tracegate.auth.v1.LogOutRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.LogOutResponse>) responseObserver);
          break;
        case METHODID_GET_CALLER:
          serviceImpl.getCaller((dev.tracegate.auth.v1.GetCallerRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.GetCallerResponse>) responseObserver);
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
          getSignUpMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.SignUpRequest,
              dev.tracegate.auth.v1.SignUpResponse>(
                service, METHODID_SIGN_UP)))
        .addMethod(
          getVerifyEmailMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.VerifyEmailRequest,
              dev.tracegate.auth.v1.VerifyEmailResponse>(
                service, METHODID_VERIFY_EMAIL)))
        .addMethod(
          getLogInMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.LogInRequest,
              dev.tracegate.auth.v1.LogInResponse>(
                service, METHODID_LOG_IN)))
        .addMethod(
          getRefreshSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.RefreshSessionRequest,
              dev.tracegate.auth.v1.RefreshSessionResponse>(
                service, METHODID_REFRESH_SESSION)))
        .addMethod(
          getLogOutMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.LogOutRequest,
              dev.tracegate.auth.v1.LogOutResponse>(
                service, METHODID_LOG_OUT)))
        .addMethod(
          getGetCallerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.GetCallerRequest,
              dev.tracegate.auth.v1.GetCallerResponse>(
                service, METHODID_GET_CALLER)))
        .build();
  }

  private static abstract class AuthServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AuthServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.auth.v1.AuthServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AuthService");
    }
  }

  private static final class AuthServiceFileDescriptorSupplier
      extends AuthServiceBaseDescriptorSupplier {
    AuthServiceFileDescriptorSupplier() {}
  }

  private static final class AuthServiceMethodDescriptorSupplier
      extends AuthServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AuthServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AuthServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AuthServiceFileDescriptorSupplier())
              .addMethod(getSignUpMethod())
              .addMethod(getVerifyEmailMethod())
              .addMethod(getLogInMethod())
              .addMethod(getRefreshSessionMethod())
              .addMethod(getLogOutMethod())
              .addMethod(getGetCallerMethod())
              .build();
        }
      }
    }
    return result;
  }
}
