package dev.tracegate.auth.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * MemberService is who belongs to the caller's organization.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class MemberServiceGrpc {

  private MemberServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.auth.v1.MemberService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.ListMembersRequest,
      dev.tracegate.auth.v1.ListMembersResponse> getListMembersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMembers",
      requestType = dev.tracegate.auth.v1.ListMembersRequest.class,
      responseType = dev.tracegate.auth.v1.ListMembersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.ListMembersRequest,
      dev.tracegate.auth.v1.ListMembersResponse> getListMembersMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.ListMembersRequest, dev.tracegate.auth.v1.ListMembersResponse> getListMembersMethod;
    if ((getListMembersMethod = MemberServiceGrpc.getListMembersMethod) == null) {
      synchronized (MemberServiceGrpc.class) {
        if ((getListMembersMethod = MemberServiceGrpc.getListMembersMethod) == null) {
          MemberServiceGrpc.getListMembersMethod = getListMembersMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.ListMembersRequest, dev.tracegate.auth.v1.ListMembersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMembers"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.ListMembersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.ListMembersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MemberServiceMethodDescriptorSupplier("ListMembers"))
              .build();
        }
      }
    }
    return getListMembersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.InviteMemberRequest,
      dev.tracegate.auth.v1.InviteMemberResponse> getInviteMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "InviteMember",
      requestType = dev.tracegate.auth.v1.InviteMemberRequest.class,
      responseType = dev.tracegate.auth.v1.InviteMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.InviteMemberRequest,
      dev.tracegate.auth.v1.InviteMemberResponse> getInviteMemberMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.InviteMemberRequest, dev.tracegate.auth.v1.InviteMemberResponse> getInviteMemberMethod;
    if ((getInviteMemberMethod = MemberServiceGrpc.getInviteMemberMethod) == null) {
      synchronized (MemberServiceGrpc.class) {
        if ((getInviteMemberMethod = MemberServiceGrpc.getInviteMemberMethod) == null) {
          MemberServiceGrpc.getInviteMemberMethod = getInviteMemberMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.InviteMemberRequest, dev.tracegate.auth.v1.InviteMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "InviteMember"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.InviteMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.InviteMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MemberServiceMethodDescriptorSupplier("InviteMember"))
              .build();
        }
      }
    }
    return getInviteMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.AcceptInvitationRequest,
      dev.tracegate.auth.v1.AcceptInvitationResponse> getAcceptInvitationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AcceptInvitation",
      requestType = dev.tracegate.auth.v1.AcceptInvitationRequest.class,
      responseType = dev.tracegate.auth.v1.AcceptInvitationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.AcceptInvitationRequest,
      dev.tracegate.auth.v1.AcceptInvitationResponse> getAcceptInvitationMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.AcceptInvitationRequest, dev.tracegate.auth.v1.AcceptInvitationResponse> getAcceptInvitationMethod;
    if ((getAcceptInvitationMethod = MemberServiceGrpc.getAcceptInvitationMethod) == null) {
      synchronized (MemberServiceGrpc.class) {
        if ((getAcceptInvitationMethod = MemberServiceGrpc.getAcceptInvitationMethod) == null) {
          MemberServiceGrpc.getAcceptInvitationMethod = getAcceptInvitationMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.AcceptInvitationRequest, dev.tracegate.auth.v1.AcceptInvitationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AcceptInvitation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.AcceptInvitationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.AcceptInvitationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MemberServiceMethodDescriptorSupplier("AcceptInvitation"))
              .build();
        }
      }
    }
    return getAcceptInvitationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.SetMemberRolesRequest,
      dev.tracegate.auth.v1.SetMemberRolesResponse> getSetMemberRolesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetMemberRoles",
      requestType = dev.tracegate.auth.v1.SetMemberRolesRequest.class,
      responseType = dev.tracegate.auth.v1.SetMemberRolesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.SetMemberRolesRequest,
      dev.tracegate.auth.v1.SetMemberRolesResponse> getSetMemberRolesMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.SetMemberRolesRequest, dev.tracegate.auth.v1.SetMemberRolesResponse> getSetMemberRolesMethod;
    if ((getSetMemberRolesMethod = MemberServiceGrpc.getSetMemberRolesMethod) == null) {
      synchronized (MemberServiceGrpc.class) {
        if ((getSetMemberRolesMethod = MemberServiceGrpc.getSetMemberRolesMethod) == null) {
          MemberServiceGrpc.getSetMemberRolesMethod = getSetMemberRolesMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.SetMemberRolesRequest, dev.tracegate.auth.v1.SetMemberRolesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetMemberRoles"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.SetMemberRolesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.SetMemberRolesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MemberServiceMethodDescriptorSupplier("SetMemberRoles"))
              .build();
        }
      }
    }
    return getSetMemberRolesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.auth.v1.RemoveMemberRequest,
      dev.tracegate.auth.v1.RemoveMemberResponse> getRemoveMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RemoveMember",
      requestType = dev.tracegate.auth.v1.RemoveMemberRequest.class,
      responseType = dev.tracegate.auth.v1.RemoveMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.auth.v1.RemoveMemberRequest,
      dev.tracegate.auth.v1.RemoveMemberResponse> getRemoveMemberMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.auth.v1.RemoveMemberRequest, dev.tracegate.auth.v1.RemoveMemberResponse> getRemoveMemberMethod;
    if ((getRemoveMemberMethod = MemberServiceGrpc.getRemoveMemberMethod) == null) {
      synchronized (MemberServiceGrpc.class) {
        if ((getRemoveMemberMethod = MemberServiceGrpc.getRemoveMemberMethod) == null) {
          MemberServiceGrpc.getRemoveMemberMethod = getRemoveMemberMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.auth.v1.RemoveMemberRequest, dev.tracegate.auth.v1.RemoveMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RemoveMember"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.RemoveMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.auth.v1.RemoveMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MemberServiceMethodDescriptorSupplier("RemoveMember"))
              .build();
        }
      }
    }
    return getRemoveMemberMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static MemberServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MemberServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MemberServiceStub>() {
        @java.lang.Override
        public MemberServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MemberServiceStub(channel, callOptions);
        }
      };
    return MemberServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static MemberServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MemberServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MemberServiceBlockingV2Stub>() {
        @java.lang.Override
        public MemberServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MemberServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return MemberServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static MemberServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MemberServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MemberServiceBlockingStub>() {
        @java.lang.Override
        public MemberServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MemberServiceBlockingStub(channel, callOptions);
        }
      };
    return MemberServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static MemberServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MemberServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MemberServiceFutureStub>() {
        @java.lang.Override
        public MemberServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MemberServiceFutureStub(channel, callOptions);
        }
      };
    return MemberServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * MemberService is who belongs to the caller's organization.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * ListMembers pages through the members by join time, oldest first.
     * </pre>
     */
    default void listMembers(dev.tracegate.auth.v1.ListMembersRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.ListMembersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMembersMethod(), responseObserver);
    }

    /**
     * <pre>
     * InviteMember mails a link that lets its reader join with the given roles. Nobody grants what they do not hold.
     * </pre>
     */
    default void inviteMember(dev.tracegate.auth.v1.InviteMemberRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.InviteMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getInviteMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * AcceptInvitation joins the organization. A new person chooses a password; a person with an account proves it with theirs.
     * Answers MAIL_TOKEN_INVALID for revoked, used and old links alike.
     * </pre>
     */
    default void acceptInvitation(dev.tracegate.auth.v1.AcceptInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.AcceptInvitationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAcceptInvitationMethod(), responseObserver);
    }

    /**
     * <pre>
     * SetMemberRoles replaces a member's roles; open sessions feel it within a second. The last owner stays.
     * </pre>
     */
    default void setMemberRoles(dev.tracegate.auth.v1.SetMemberRolesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.SetMemberRolesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetMemberRolesMethod(), responseObserver);
    }

    /**
     * <pre>
     * RemoveMember ends a membership and its sessions within a second. The last owner stays.
     * </pre>
     */
    default void removeMember(dev.tracegate.auth.v1.RemoveMemberRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.RemoveMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRemoveMemberMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service MemberService.
   * <pre>
   * MemberService is who belongs to the caller's organization.
   * </pre>
   */
  public static abstract class MemberServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return MemberServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service MemberService.
   * <pre>
   * MemberService is who belongs to the caller's organization.
   * </pre>
   */
  public static final class MemberServiceStub
      extends io.grpc.stub.AbstractAsyncStub<MemberServiceStub> {
    private MemberServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MemberServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MemberServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * ListMembers pages through the members by join time, oldest first.
     * </pre>
     */
    public void listMembers(dev.tracegate.auth.v1.ListMembersRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.ListMembersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMembersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * InviteMember mails a link that lets its reader join with the given roles. Nobody grants what they do not hold.
     * </pre>
     */
    public void inviteMember(dev.tracegate.auth.v1.InviteMemberRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.InviteMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getInviteMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * AcceptInvitation joins the organization. A new person chooses a password; a person with an account proves it with theirs.
     * Answers MAIL_TOKEN_INVALID for revoked, used and old links alike.
     * </pre>
     */
    public void acceptInvitation(dev.tracegate.auth.v1.AcceptInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.AcceptInvitationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAcceptInvitationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * SetMemberRoles replaces a member's roles; open sessions feel it within a second. The last owner stays.
     * </pre>
     */
    public void setMemberRoles(dev.tracegate.auth.v1.SetMemberRolesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.SetMemberRolesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetMemberRolesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * RemoveMember ends a membership and its sessions within a second. The last owner stays.
     * </pre>
     */
    public void removeMember(dev.tracegate.auth.v1.RemoveMemberRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.RemoveMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRemoveMemberMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service MemberService.
   * <pre>
   * MemberService is who belongs to the caller's organization.
   * </pre>
   */
  public static final class MemberServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<MemberServiceBlockingV2Stub> {
    private MemberServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MemberServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MemberServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * ListMembers pages through the members by join time, oldest first.
     * </pre>
     */
    public dev.tracegate.auth.v1.ListMembersResponse listMembers(dev.tracegate.auth.v1.ListMembersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMembersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * InviteMember mails a link that lets its reader join with the given roles. Nobody grants what they do not hold.
     * </pre>
     */
    public dev.tracegate.auth.v1.InviteMemberResponse inviteMember(dev.tracegate.auth.v1.InviteMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getInviteMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AcceptInvitation joins the organization. A new person chooses a password; a person with an account proves it with theirs.
     * Answers MAIL_TOKEN_INVALID for revoked, used and old links alike.
     * </pre>
     */
    public dev.tracegate.auth.v1.AcceptInvitationResponse acceptInvitation(dev.tracegate.auth.v1.AcceptInvitationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAcceptInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SetMemberRoles replaces a member's roles; open sessions feel it within a second. The last owner stays.
     * </pre>
     */
    public dev.tracegate.auth.v1.SetMemberRolesResponse setMemberRoles(dev.tracegate.auth.v1.SetMemberRolesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetMemberRolesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RemoveMember ends a membership and its sessions within a second. The last owner stays.
     * </pre>
     */
    public dev.tracegate.auth.v1.RemoveMemberResponse removeMember(dev.tracegate.auth.v1.RemoveMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRemoveMemberMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service MemberService.
   * <pre>
   * MemberService is who belongs to the caller's organization.
   * </pre>
   */
  public static final class MemberServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<MemberServiceBlockingStub> {
    private MemberServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MemberServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MemberServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * ListMembers pages through the members by join time, oldest first.
     * </pre>
     */
    public dev.tracegate.auth.v1.ListMembersResponse listMembers(dev.tracegate.auth.v1.ListMembersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMembersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * InviteMember mails a link that lets its reader join with the given roles. Nobody grants what they do not hold.
     * </pre>
     */
    public dev.tracegate.auth.v1.InviteMemberResponse inviteMember(dev.tracegate.auth.v1.InviteMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getInviteMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AcceptInvitation joins the organization. A new person chooses a password; a person with an account proves it with theirs.
     * Answers MAIL_TOKEN_INVALID for revoked, used and old links alike.
     * </pre>
     */
    public dev.tracegate.auth.v1.AcceptInvitationResponse acceptInvitation(dev.tracegate.auth.v1.AcceptInvitationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAcceptInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SetMemberRoles replaces a member's roles; open sessions feel it within a second. The last owner stays.
     * </pre>
     */
    public dev.tracegate.auth.v1.SetMemberRolesResponse setMemberRoles(dev.tracegate.auth.v1.SetMemberRolesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetMemberRolesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RemoveMember ends a membership and its sessions within a second. The last owner stays.
     * </pre>
     */
    public dev.tracegate.auth.v1.RemoveMemberResponse removeMember(dev.tracegate.auth.v1.RemoveMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRemoveMemberMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service MemberService.
   * <pre>
   * MemberService is who belongs to the caller's organization.
   * </pre>
   */
  public static final class MemberServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<MemberServiceFutureStub> {
    private MemberServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MemberServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MemberServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * ListMembers pages through the members by join time, oldest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.ListMembersResponse> listMembers(
        dev.tracegate.auth.v1.ListMembersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMembersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * InviteMember mails a link that lets its reader join with the given roles. Nobody grants what they do not hold.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.InviteMemberResponse> inviteMember(
        dev.tracegate.auth.v1.InviteMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getInviteMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * AcceptInvitation joins the organization. A new person chooses a password; a person with an account proves it with theirs.
     * Answers MAIL_TOKEN_INVALID for revoked, used and old links alike.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.AcceptInvitationResponse> acceptInvitation(
        dev.tracegate.auth.v1.AcceptInvitationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAcceptInvitationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * SetMemberRoles replaces a member's roles; open sessions feel it within a second. The last owner stays.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.SetMemberRolesResponse> setMemberRoles(
        dev.tracegate.auth.v1.SetMemberRolesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetMemberRolesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * RemoveMember ends a membership and its sessions within a second. The last owner stays.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.auth.v1.RemoveMemberResponse> removeMember(
        dev.tracegate.auth.v1.RemoveMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRemoveMemberMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_MEMBERS = 0;
  private static final int METHODID_INVITE_MEMBER = 1;
  private static final int METHODID_ACCEPT_INVITATION = 2;
  private static final int METHODID_SET_MEMBER_ROLES = 3;
  private static final int METHODID_REMOVE_MEMBER = 4;

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
        case METHODID_LIST_MEMBERS:
          serviceImpl.listMembers((dev.tracegate.auth.v1.ListMembersRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.ListMembersResponse>) responseObserver);
          break;
        case METHODID_INVITE_MEMBER:
          serviceImpl.inviteMember((dev.tracegate.auth.v1.InviteMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.InviteMemberResponse>) responseObserver);
          break;
        case METHODID_ACCEPT_INVITATION:
          serviceImpl.acceptInvitation((dev.tracegate.auth.v1.AcceptInvitationRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.AcceptInvitationResponse>) responseObserver);
          break;
        case METHODID_SET_MEMBER_ROLES:
          serviceImpl.setMemberRoles((dev.tracegate.auth.v1.SetMemberRolesRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.SetMemberRolesResponse>) responseObserver);
          break;
        case METHODID_REMOVE_MEMBER:
          serviceImpl.removeMember((dev.tracegate.auth.v1.RemoveMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.auth.v1.RemoveMemberResponse>) responseObserver);
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
          getListMembersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.ListMembersRequest,
              dev.tracegate.auth.v1.ListMembersResponse>(
                service, METHODID_LIST_MEMBERS)))
        .addMethod(
          getInviteMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.InviteMemberRequest,
              dev.tracegate.auth.v1.InviteMemberResponse>(
                service, METHODID_INVITE_MEMBER)))
        .addMethod(
          getAcceptInvitationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.AcceptInvitationRequest,
              dev.tracegate.auth.v1.AcceptInvitationResponse>(
                service, METHODID_ACCEPT_INVITATION)))
        .addMethod(
          getSetMemberRolesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.SetMemberRolesRequest,
              dev.tracegate.auth.v1.SetMemberRolesResponse>(
                service, METHODID_SET_MEMBER_ROLES)))
        .addMethod(
          getRemoveMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.auth.v1.RemoveMemberRequest,
              dev.tracegate.auth.v1.RemoveMemberResponse>(
                service, METHODID_REMOVE_MEMBER)))
        .build();
  }

  private static abstract class MemberServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    MemberServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.auth.v1.MemberServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("MemberService");
    }
  }

  private static final class MemberServiceFileDescriptorSupplier
      extends MemberServiceBaseDescriptorSupplier {
    MemberServiceFileDescriptorSupplier() {}
  }

  private static final class MemberServiceMethodDescriptorSupplier
      extends MemberServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    MemberServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (MemberServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new MemberServiceFileDescriptorSupplier())
              .addMethod(getListMembersMethod())
              .addMethod(getInviteMemberMethod())
              .addMethod(getAcceptInvitationMethod())
              .addMethod(getSetMemberRolesMethod())
              .addMethod(getRemoveMemberMethod())
              .build();
        }
      }
    }
    return result;
  }
}
