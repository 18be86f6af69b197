package dev.tracegate.traceability.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * FlowService keeps how the plant produces. A version goes from a draft through the review of a second person to its publication, and what is
 * published stays as it is.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class FlowServiceGrpc {

  private FlowServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.traceability.v1.FlowService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateFlowRequest,
      dev.tracegate.traceability.v1.CreateFlowResponse> getCreateFlowMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateFlow",
      requestType = dev.tracegate.traceability.v1.CreateFlowRequest.class,
      responseType = dev.tracegate.traceability.v1.CreateFlowResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateFlowRequest,
      dev.tracegate.traceability.v1.CreateFlowResponse> getCreateFlowMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateFlowRequest, dev.tracegate.traceability.v1.CreateFlowResponse> getCreateFlowMethod;
    if ((getCreateFlowMethod = FlowServiceGrpc.getCreateFlowMethod) == null) {
      synchronized (FlowServiceGrpc.class) {
        if ((getCreateFlowMethod = FlowServiceGrpc.getCreateFlowMethod) == null) {
          FlowServiceGrpc.getCreateFlowMethod = getCreateFlowMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.CreateFlowRequest, dev.tracegate.traceability.v1.CreateFlowResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateFlow"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CreateFlowRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CreateFlowResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FlowServiceMethodDescriptorSupplier("CreateFlow"))
              .build();
        }
      }
    }
    return getCreateFlowMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveFlowDraftRequest,
      dev.tracegate.traceability.v1.SaveFlowDraftResponse> getSaveFlowDraftMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SaveFlowDraft",
      requestType = dev.tracegate.traceability.v1.SaveFlowDraftRequest.class,
      responseType = dev.tracegate.traceability.v1.SaveFlowDraftResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveFlowDraftRequest,
      dev.tracegate.traceability.v1.SaveFlowDraftResponse> getSaveFlowDraftMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveFlowDraftRequest, dev.tracegate.traceability.v1.SaveFlowDraftResponse> getSaveFlowDraftMethod;
    if ((getSaveFlowDraftMethod = FlowServiceGrpc.getSaveFlowDraftMethod) == null) {
      synchronized (FlowServiceGrpc.class) {
        if ((getSaveFlowDraftMethod = FlowServiceGrpc.getSaveFlowDraftMethod) == null) {
          FlowServiceGrpc.getSaveFlowDraftMethod = getSaveFlowDraftMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.SaveFlowDraftRequest, dev.tracegate.traceability.v1.SaveFlowDraftResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SaveFlowDraft"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SaveFlowDraftRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SaveFlowDraftResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FlowServiceMethodDescriptorSupplier("SaveFlowDraft"))
              .build();
        }
      }
    }
    return getSaveFlowDraftMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateFlowVersionRequest,
      dev.tracegate.traceability.v1.CreateFlowVersionResponse> getCreateFlowVersionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateFlowVersion",
      requestType = dev.tracegate.traceability.v1.CreateFlowVersionRequest.class,
      responseType = dev.tracegate.traceability.v1.CreateFlowVersionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateFlowVersionRequest,
      dev.tracegate.traceability.v1.CreateFlowVersionResponse> getCreateFlowVersionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateFlowVersionRequest, dev.tracegate.traceability.v1.CreateFlowVersionResponse> getCreateFlowVersionMethod;
    if ((getCreateFlowVersionMethod = FlowServiceGrpc.getCreateFlowVersionMethod) == null) {
      synchronized (FlowServiceGrpc.class) {
        if ((getCreateFlowVersionMethod = FlowServiceGrpc.getCreateFlowVersionMethod) == null) {
          FlowServiceGrpc.getCreateFlowVersionMethod = getCreateFlowVersionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.CreateFlowVersionRequest, dev.tracegate.traceability.v1.CreateFlowVersionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateFlowVersion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CreateFlowVersionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CreateFlowVersionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FlowServiceMethodDescriptorSupplier("CreateFlowVersion"))
              .build();
        }
      }
    }
    return getCreateFlowVersionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SubmitFlowVersionRequest,
      dev.tracegate.traceability.v1.SubmitFlowVersionResponse> getSubmitFlowVersionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SubmitFlowVersion",
      requestType = dev.tracegate.traceability.v1.SubmitFlowVersionRequest.class,
      responseType = dev.tracegate.traceability.v1.SubmitFlowVersionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SubmitFlowVersionRequest,
      dev.tracegate.traceability.v1.SubmitFlowVersionResponse> getSubmitFlowVersionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SubmitFlowVersionRequest, dev.tracegate.traceability.v1.SubmitFlowVersionResponse> getSubmitFlowVersionMethod;
    if ((getSubmitFlowVersionMethod = FlowServiceGrpc.getSubmitFlowVersionMethod) == null) {
      synchronized (FlowServiceGrpc.class) {
        if ((getSubmitFlowVersionMethod = FlowServiceGrpc.getSubmitFlowVersionMethod) == null) {
          FlowServiceGrpc.getSubmitFlowVersionMethod = getSubmitFlowVersionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.SubmitFlowVersionRequest, dev.tracegate.traceability.v1.SubmitFlowVersionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SubmitFlowVersion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SubmitFlowVersionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SubmitFlowVersionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FlowServiceMethodDescriptorSupplier("SubmitFlowVersion"))
              .build();
        }
      }
    }
    return getSubmitFlowVersionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.PublishFlowVersionRequest,
      dev.tracegate.traceability.v1.PublishFlowVersionResponse> getPublishFlowVersionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PublishFlowVersion",
      requestType = dev.tracegate.traceability.v1.PublishFlowVersionRequest.class,
      responseType = dev.tracegate.traceability.v1.PublishFlowVersionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.PublishFlowVersionRequest,
      dev.tracegate.traceability.v1.PublishFlowVersionResponse> getPublishFlowVersionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.PublishFlowVersionRequest, dev.tracegate.traceability.v1.PublishFlowVersionResponse> getPublishFlowVersionMethod;
    if ((getPublishFlowVersionMethod = FlowServiceGrpc.getPublishFlowVersionMethod) == null) {
      synchronized (FlowServiceGrpc.class) {
        if ((getPublishFlowVersionMethod = FlowServiceGrpc.getPublishFlowVersionMethod) == null) {
          FlowServiceGrpc.getPublishFlowVersionMethod = getPublishFlowVersionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.PublishFlowVersionRequest, dev.tracegate.traceability.v1.PublishFlowVersionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PublishFlowVersion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.PublishFlowVersionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.PublishFlowVersionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FlowServiceMethodDescriptorSupplier("PublishFlowVersion"))
              .build();
        }
      }
    }
    return getPublishFlowVersionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.DeprecateFlowVersionRequest,
      dev.tracegate.traceability.v1.DeprecateFlowVersionResponse> getDeprecateFlowVersionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeprecateFlowVersion",
      requestType = dev.tracegate.traceability.v1.DeprecateFlowVersionRequest.class,
      responseType = dev.tracegate.traceability.v1.DeprecateFlowVersionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.DeprecateFlowVersionRequest,
      dev.tracegate.traceability.v1.DeprecateFlowVersionResponse> getDeprecateFlowVersionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.DeprecateFlowVersionRequest, dev.tracegate.traceability.v1.DeprecateFlowVersionResponse> getDeprecateFlowVersionMethod;
    if ((getDeprecateFlowVersionMethod = FlowServiceGrpc.getDeprecateFlowVersionMethod) == null) {
      synchronized (FlowServiceGrpc.class) {
        if ((getDeprecateFlowVersionMethod = FlowServiceGrpc.getDeprecateFlowVersionMethod) == null) {
          FlowServiceGrpc.getDeprecateFlowVersionMethod = getDeprecateFlowVersionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.DeprecateFlowVersionRequest, dev.tracegate.traceability.v1.DeprecateFlowVersionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeprecateFlowVersion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.DeprecateFlowVersionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.DeprecateFlowVersionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FlowServiceMethodDescriptorSupplier("DeprecateFlowVersion"))
              .build();
        }
      }
    }
    return getDeprecateFlowVersionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetFlowVersionRequest,
      dev.tracegate.traceability.v1.GetFlowVersionResponse> getGetFlowVersionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetFlowVersion",
      requestType = dev.tracegate.traceability.v1.GetFlowVersionRequest.class,
      responseType = dev.tracegate.traceability.v1.GetFlowVersionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetFlowVersionRequest,
      dev.tracegate.traceability.v1.GetFlowVersionResponse> getGetFlowVersionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetFlowVersionRequest, dev.tracegate.traceability.v1.GetFlowVersionResponse> getGetFlowVersionMethod;
    if ((getGetFlowVersionMethod = FlowServiceGrpc.getGetFlowVersionMethod) == null) {
      synchronized (FlowServiceGrpc.class) {
        if ((getGetFlowVersionMethod = FlowServiceGrpc.getGetFlowVersionMethod) == null) {
          FlowServiceGrpc.getGetFlowVersionMethod = getGetFlowVersionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.GetFlowVersionRequest, dev.tracegate.traceability.v1.GetFlowVersionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetFlowVersion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetFlowVersionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetFlowVersionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FlowServiceMethodDescriptorSupplier("GetFlowVersion"))
              .build();
        }
      }
    }
    return getGetFlowVersionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListFlowsRequest,
      dev.tracegate.traceability.v1.ListFlowsResponse> getListFlowsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListFlows",
      requestType = dev.tracegate.traceability.v1.ListFlowsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListFlowsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListFlowsRequest,
      dev.tracegate.traceability.v1.ListFlowsResponse> getListFlowsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListFlowsRequest, dev.tracegate.traceability.v1.ListFlowsResponse> getListFlowsMethod;
    if ((getListFlowsMethod = FlowServiceGrpc.getListFlowsMethod) == null) {
      synchronized (FlowServiceGrpc.class) {
        if ((getListFlowsMethod = FlowServiceGrpc.getListFlowsMethod) == null) {
          FlowServiceGrpc.getListFlowsMethod = getListFlowsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListFlowsRequest, dev.tracegate.traceability.v1.ListFlowsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListFlows"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListFlowsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListFlowsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FlowServiceMethodDescriptorSupplier("ListFlows"))
              .build();
        }
      }
    }
    return getListFlowsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListFlowVersionsRequest,
      dev.tracegate.traceability.v1.ListFlowVersionsResponse> getListFlowVersionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListFlowVersions",
      requestType = dev.tracegate.traceability.v1.ListFlowVersionsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListFlowVersionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListFlowVersionsRequest,
      dev.tracegate.traceability.v1.ListFlowVersionsResponse> getListFlowVersionsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListFlowVersionsRequest, dev.tracegate.traceability.v1.ListFlowVersionsResponse> getListFlowVersionsMethod;
    if ((getListFlowVersionsMethod = FlowServiceGrpc.getListFlowVersionsMethod) == null) {
      synchronized (FlowServiceGrpc.class) {
        if ((getListFlowVersionsMethod = FlowServiceGrpc.getListFlowVersionsMethod) == null) {
          FlowServiceGrpc.getListFlowVersionsMethod = getListFlowVersionsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListFlowVersionsRequest, dev.tracegate.traceability.v1.ListFlowVersionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListFlowVersions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListFlowVersionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListFlowVersionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FlowServiceMethodDescriptorSupplier("ListFlowVersions"))
              .build();
        }
      }
    }
    return getListFlowVersionsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static FlowServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FlowServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FlowServiceStub>() {
        @java.lang.Override
        public FlowServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FlowServiceStub(channel, callOptions);
        }
      };
    return FlowServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static FlowServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FlowServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FlowServiceBlockingV2Stub>() {
        @java.lang.Override
        public FlowServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FlowServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return FlowServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static FlowServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FlowServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FlowServiceBlockingStub>() {
        @java.lang.Override
        public FlowServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FlowServiceBlockingStub(channel, callOptions);
        }
      };
    return FlowServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static FlowServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FlowServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FlowServiceFutureStub>() {
        @java.lang.Override
        public FlowServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FlowServiceFutureStub(channel, callOptions);
        }
      };
    return FlowServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * FlowService keeps how the plant produces. A version goes from a draft through the review of a second person to its publication, and what is
   * published stays as it is.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * CreateFlow makes a flow with its first version, a draft. Answers NAME_TAKEN where another is called so.
     * </pre>
     */
    default void createFlow(dev.tracegate.traceability.v1.CreateFlowRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateFlowResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateFlowMethod(), responseObserver);
    }

    /**
     * <pre>
     * SaveFlowDraft changes a version that is a draft. Answers REVISION_MISMATCH where somebody changed it since `position`.
     * </pre>
     */
    default void saveFlowDraft(dev.tracegate.traceability.v1.SaveFlowDraftRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveFlowDraftResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSaveFlowDraftMethod(), responseObserver);
    }

    /**
     * <pre>
     * CreateFlowVersion begins a draft as a copy of another version of the flow.
     * </pre>
     */
    default void createFlowVersion(dev.tracegate.traceability.v1.CreateFlowVersionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateFlowVersionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateFlowVersionMethod(), responseObserver);
    }

    /**
     * <pre>
     * SubmitFlowVersion asks for the review of a draft.
     * </pre>
     */
    default void submitFlowVersion(dev.tracegate.traceability.v1.SubmitFlowVersionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SubmitFlowVersionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSubmitFlowVersionMethod(), responseObserver);
    }

    /**
     * <pre>
     * PublishFlowVersion makes a reviewed version the one that new runs follow, and deprecates the one before. Answers FOUR_EYES to whoever wrote
     * any of it.
     * </pre>
     */
    default void publishFlowVersion(dev.tracegate.traceability.v1.PublishFlowVersionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.PublishFlowVersionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPublishFlowVersionMethod(), responseObserver);
    }

    /**
     * <pre>
     * DeprecateFlowVersion ends a version: no new runs follow it.
     * </pre>
     */
    default void deprecateFlowVersion(dev.tracegate.traceability.v1.DeprecateFlowVersionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.DeprecateFlowVersionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeprecateFlowVersionMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetFlowVersion shows a version with its definition.
     * </pre>
     */
    default void getFlowVersion(dev.tracegate.traceability.v1.GetFlowVersionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetFlowVersionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetFlowVersionMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListFlows pages through flows, newest first.
     * </pre>
     */
    default void listFlows(dev.tracegate.traceability.v1.ListFlowsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListFlowsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListFlowsMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListFlowVersions pages through a flow's versions, newest first.
     * </pre>
     */
    default void listFlowVersions(dev.tracegate.traceability.v1.ListFlowVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListFlowVersionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListFlowVersionsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service FlowService.
   * <pre>
   * FlowService keeps how the plant produces. A version goes from a draft through the review of a second person to its publication, and what is
   * published stays as it is.
   * </pre>
   */
  public static abstract class FlowServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return FlowServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service FlowService.
   * <pre>
   * FlowService keeps how the plant produces. A version goes from a draft through the review of a second person to its publication, and what is
   * published stays as it is.
   * </pre>
   */
  public static final class FlowServiceStub
      extends io.grpc.stub.AbstractAsyncStub<FlowServiceStub> {
    private FlowServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FlowServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FlowServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateFlow makes a flow with its first version, a draft. Answers NAME_TAKEN where another is called so.
     * </pre>
     */
    public void createFlow(dev.tracegate.traceability.v1.CreateFlowRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateFlowResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateFlowMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * SaveFlowDraft changes a version that is a draft. Answers REVISION_MISMATCH where somebody changed it since `position`.
     * </pre>
     */
    public void saveFlowDraft(dev.tracegate.traceability.v1.SaveFlowDraftRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveFlowDraftResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSaveFlowDraftMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * CreateFlowVersion begins a draft as a copy of another version of the flow.
     * </pre>
     */
    public void createFlowVersion(dev.tracegate.traceability.v1.CreateFlowVersionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateFlowVersionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateFlowVersionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * SubmitFlowVersion asks for the review of a draft.
     * </pre>
     */
    public void submitFlowVersion(dev.tracegate.traceability.v1.SubmitFlowVersionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SubmitFlowVersionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSubmitFlowVersionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * PublishFlowVersion makes a reviewed version the one that new runs follow, and deprecates the one before. Answers FOUR_EYES to whoever wrote
     * any of it.
     * </pre>
     */
    public void publishFlowVersion(dev.tracegate.traceability.v1.PublishFlowVersionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.PublishFlowVersionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPublishFlowVersionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * DeprecateFlowVersion ends a version: no new runs follow it.
     * </pre>
     */
    public void deprecateFlowVersion(dev.tracegate.traceability.v1.DeprecateFlowVersionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.DeprecateFlowVersionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeprecateFlowVersionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetFlowVersion shows a version with its definition.
     * </pre>
     */
    public void getFlowVersion(dev.tracegate.traceability.v1.GetFlowVersionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetFlowVersionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetFlowVersionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListFlows pages through flows, newest first.
     * </pre>
     */
    public void listFlows(dev.tracegate.traceability.v1.ListFlowsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListFlowsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListFlowsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListFlowVersions pages through a flow's versions, newest first.
     * </pre>
     */
    public void listFlowVersions(dev.tracegate.traceability.v1.ListFlowVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListFlowVersionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListFlowVersionsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service FlowService.
   * <pre>
   * FlowService keeps how the plant produces. A version goes from a draft through the review of a second person to its publication, and what is
   * published stays as it is.
   * </pre>
   */
  public static final class FlowServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<FlowServiceBlockingV2Stub> {
    private FlowServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FlowServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FlowServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateFlow makes a flow with its first version, a draft. Answers NAME_TAKEN where another is called so.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CreateFlowResponse createFlow(dev.tracegate.traceability.v1.CreateFlowRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateFlowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SaveFlowDraft changes a version that is a draft. Answers REVISION_MISMATCH where somebody changed it since `position`.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SaveFlowDraftResponse saveFlowDraft(dev.tracegate.traceability.v1.SaveFlowDraftRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSaveFlowDraftMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CreateFlowVersion begins a draft as a copy of another version of the flow.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CreateFlowVersionResponse createFlowVersion(dev.tracegate.traceability.v1.CreateFlowVersionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateFlowVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SubmitFlowVersion asks for the review of a draft.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SubmitFlowVersionResponse submitFlowVersion(dev.tracegate.traceability.v1.SubmitFlowVersionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSubmitFlowVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * PublishFlowVersion makes a reviewed version the one that new runs follow, and deprecates the one before. Answers FOUR_EYES to whoever wrote
     * any of it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.PublishFlowVersionResponse publishFlowVersion(dev.tracegate.traceability.v1.PublishFlowVersionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPublishFlowVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DeprecateFlowVersion ends a version: no new runs follow it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.DeprecateFlowVersionResponse deprecateFlowVersion(dev.tracegate.traceability.v1.DeprecateFlowVersionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeprecateFlowVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetFlowVersion shows a version with its definition.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetFlowVersionResponse getFlowVersion(dev.tracegate.traceability.v1.GetFlowVersionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetFlowVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListFlows pages through flows, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListFlowsResponse listFlows(dev.tracegate.traceability.v1.ListFlowsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListFlowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListFlowVersions pages through a flow's versions, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListFlowVersionsResponse listFlowVersions(dev.tracegate.traceability.v1.ListFlowVersionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListFlowVersionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service FlowService.
   * <pre>
   * FlowService keeps how the plant produces. A version goes from a draft through the review of a second person to its publication, and what is
   * published stays as it is.
   * </pre>
   */
  public static final class FlowServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<FlowServiceBlockingStub> {
    private FlowServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FlowServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FlowServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateFlow makes a flow with its first version, a draft. Answers NAME_TAKEN where another is called so.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CreateFlowResponse createFlow(dev.tracegate.traceability.v1.CreateFlowRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateFlowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SaveFlowDraft changes a version that is a draft. Answers REVISION_MISMATCH where somebody changed it since `position`.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SaveFlowDraftResponse saveFlowDraft(dev.tracegate.traceability.v1.SaveFlowDraftRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSaveFlowDraftMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CreateFlowVersion begins a draft as a copy of another version of the flow.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CreateFlowVersionResponse createFlowVersion(dev.tracegate.traceability.v1.CreateFlowVersionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateFlowVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SubmitFlowVersion asks for the review of a draft.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SubmitFlowVersionResponse submitFlowVersion(dev.tracegate.traceability.v1.SubmitFlowVersionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSubmitFlowVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * PublishFlowVersion makes a reviewed version the one that new runs follow, and deprecates the one before. Answers FOUR_EYES to whoever wrote
     * any of it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.PublishFlowVersionResponse publishFlowVersion(dev.tracegate.traceability.v1.PublishFlowVersionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPublishFlowVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DeprecateFlowVersion ends a version: no new runs follow it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.DeprecateFlowVersionResponse deprecateFlowVersion(dev.tracegate.traceability.v1.DeprecateFlowVersionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeprecateFlowVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetFlowVersion shows a version with its definition.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetFlowVersionResponse getFlowVersion(dev.tracegate.traceability.v1.GetFlowVersionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetFlowVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListFlows pages through flows, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListFlowsResponse listFlows(dev.tracegate.traceability.v1.ListFlowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListFlowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListFlowVersions pages through a flow's versions, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListFlowVersionsResponse listFlowVersions(dev.tracegate.traceability.v1.ListFlowVersionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListFlowVersionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service FlowService.
   * <pre>
   * FlowService keeps how the plant produces. A version goes from a draft through the review of a second person to its publication, and what is
   * published stays as it is.
   * </pre>
   */
  public static final class FlowServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<FlowServiceFutureStub> {
    private FlowServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FlowServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FlowServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateFlow makes a flow with its first version, a draft. Answers NAME_TAKEN where another is called so.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.CreateFlowResponse> createFlow(
        dev.tracegate.traceability.v1.CreateFlowRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateFlowMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * SaveFlowDraft changes a version that is a draft. Answers REVISION_MISMATCH where somebody changed it since `position`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.SaveFlowDraftResponse> saveFlowDraft(
        dev.tracegate.traceability.v1.SaveFlowDraftRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSaveFlowDraftMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * CreateFlowVersion begins a draft as a copy of another version of the flow.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.CreateFlowVersionResponse> createFlowVersion(
        dev.tracegate.traceability.v1.CreateFlowVersionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateFlowVersionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * SubmitFlowVersion asks for the review of a draft.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.SubmitFlowVersionResponse> submitFlowVersion(
        dev.tracegate.traceability.v1.SubmitFlowVersionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSubmitFlowVersionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * PublishFlowVersion makes a reviewed version the one that new runs follow, and deprecates the one before. Answers FOUR_EYES to whoever wrote
     * any of it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.PublishFlowVersionResponse> publishFlowVersion(
        dev.tracegate.traceability.v1.PublishFlowVersionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPublishFlowVersionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * DeprecateFlowVersion ends a version: no new runs follow it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.DeprecateFlowVersionResponse> deprecateFlowVersion(
        dev.tracegate.traceability.v1.DeprecateFlowVersionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeprecateFlowVersionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetFlowVersion shows a version with its definition.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.GetFlowVersionResponse> getFlowVersion(
        dev.tracegate.traceability.v1.GetFlowVersionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetFlowVersionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListFlows pages through flows, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListFlowsResponse> listFlows(
        dev.tracegate.traceability.v1.ListFlowsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListFlowsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListFlowVersions pages through a flow's versions, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListFlowVersionsResponse> listFlowVersions(
        dev.tracegate.traceability.v1.ListFlowVersionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListFlowVersionsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_FLOW = 0;
  private static final int METHODID_SAVE_FLOW_DRAFT = 1;
  private static final int METHODID_CREATE_FLOW_VERSION = 2;
  private static final int METHODID_SUBMIT_FLOW_VERSION = 3;
  private static final int METHODID_PUBLISH_FLOW_VERSION = 4;
  private static final int METHODID_DEPRECATE_FLOW_VERSION = 5;
  private static final int METHODID_GET_FLOW_VERSION = 6;
  private static final int METHODID_LIST_FLOWS = 7;
  private static final int METHODID_LIST_FLOW_VERSIONS = 8;

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
        case METHODID_CREATE_FLOW:
          serviceImpl.createFlow((dev.tracegate.traceability.v1.CreateFlowRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateFlowResponse>) responseObserver);
          break;
        case METHODID_SAVE_FLOW_DRAFT:
          serviceImpl.saveFlowDraft((dev.tracegate.traceability.v1.SaveFlowDraftRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveFlowDraftResponse>) responseObserver);
          break;
        case METHODID_CREATE_FLOW_VERSION:
          serviceImpl.createFlowVersion((dev.tracegate.traceability.v1.CreateFlowVersionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateFlowVersionResponse>) responseObserver);
          break;
        case METHODID_SUBMIT_FLOW_VERSION:
          serviceImpl.submitFlowVersion((dev.tracegate.traceability.v1.SubmitFlowVersionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SubmitFlowVersionResponse>) responseObserver);
          break;
        case METHODID_PUBLISH_FLOW_VERSION:
          serviceImpl.publishFlowVersion((dev.tracegate.traceability.v1.PublishFlowVersionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.PublishFlowVersionResponse>) responseObserver);
          break;
        case METHODID_DEPRECATE_FLOW_VERSION:
          serviceImpl.deprecateFlowVersion((dev.tracegate.traceability.v1.DeprecateFlowVersionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.DeprecateFlowVersionResponse>) responseObserver);
          break;
        case METHODID_GET_FLOW_VERSION:
          serviceImpl.getFlowVersion((dev.tracegate.traceability.v1.GetFlowVersionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetFlowVersionResponse>) responseObserver);
          break;
        case METHODID_LIST_FLOWS:
          serviceImpl.listFlows((dev.tracegate.traceability.v1.ListFlowsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListFlowsResponse>) responseObserver);
          break;
        case METHODID_LIST_FLOW_VERSIONS:
          serviceImpl.listFlowVersions((dev.tracegate.traceability.v1.ListFlowVersionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListFlowVersionsResponse>) responseObserver);
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
          getCreateFlowMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.CreateFlowRequest,
              dev.tracegate.traceability.v1.CreateFlowResponse>(
                service, METHODID_CREATE_FLOW)))
        .addMethod(
          getSaveFlowDraftMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.SaveFlowDraftRequest,
              dev.tracegate.traceability.v1.SaveFlowDraftResponse>(
                service, METHODID_SAVE_FLOW_DRAFT)))
        .addMethod(
          getCreateFlowVersionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.CreateFlowVersionRequest,
              dev.tracegate.traceability.v1.CreateFlowVersionResponse>(
                service, METHODID_CREATE_FLOW_VERSION)))
        .addMethod(
          getSubmitFlowVersionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.SubmitFlowVersionRequest,
              dev.tracegate.traceability.v1.SubmitFlowVersionResponse>(
                service, METHODID_SUBMIT_FLOW_VERSION)))
        .addMethod(
          getPublishFlowVersionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.PublishFlowVersionRequest,
              dev.tracegate.traceability.v1.PublishFlowVersionResponse>(
                service, METHODID_PUBLISH_FLOW_VERSION)))
        .addMethod(
          getDeprecateFlowVersionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.DeprecateFlowVersionRequest,
              dev.tracegate.traceability.v1.DeprecateFlowVersionResponse>(
                service, METHODID_DEPRECATE_FLOW_VERSION)))
        .addMethod(
          getGetFlowVersionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.GetFlowVersionRequest,
              dev.tracegate.traceability.v1.GetFlowVersionResponse>(
                service, METHODID_GET_FLOW_VERSION)))
        .addMethod(
          getListFlowsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListFlowsRequest,
              dev.tracegate.traceability.v1.ListFlowsResponse>(
                service, METHODID_LIST_FLOWS)))
        .addMethod(
          getListFlowVersionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListFlowVersionsRequest,
              dev.tracegate.traceability.v1.ListFlowVersionsResponse>(
                service, METHODID_LIST_FLOW_VERSIONS)))
        .build();
  }

  private static abstract class FlowServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    FlowServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.traceability.v1.FlowServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("FlowService");
    }
  }

  private static final class FlowServiceFileDescriptorSupplier
      extends FlowServiceBaseDescriptorSupplier {
    FlowServiceFileDescriptorSupplier() {}
  }

  private static final class FlowServiceMethodDescriptorSupplier
      extends FlowServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    FlowServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (FlowServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new FlowServiceFileDescriptorSupplier())
              .addMethod(getCreateFlowMethod())
              .addMethod(getSaveFlowDraftMethod())
              .addMethod(getCreateFlowVersionMethod())
              .addMethod(getSubmitFlowVersionMethod())
              .addMethod(getPublishFlowVersionMethod())
              .addMethod(getDeprecateFlowVersionMethod())
              .addMethod(getGetFlowVersionMethod())
              .addMethod(getListFlowsMethod())
              .addMethod(getListFlowVersionsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
