package dev.tracegate.governance.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * ProviderService is the model providers an organization's calls are forwarded to, and the forwarding.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ProviderServiceGrpc {

  private ProviderServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.governance.v1.ProviderService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateChatCompletionRequest,
      dev.tracegate.governance.v1.CreateChatCompletionResponse> getCreateChatCompletionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateChatCompletion",
      requestType = dev.tracegate.governance.v1.CreateChatCompletionRequest.class,
      responseType = dev.tracegate.governance.v1.CreateChatCompletionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateChatCompletionRequest,
      dev.tracegate.governance.v1.CreateChatCompletionResponse> getCreateChatCompletionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateChatCompletionRequest, dev.tracegate.governance.v1.CreateChatCompletionResponse> getCreateChatCompletionMethod;
    if ((getCreateChatCompletionMethod = ProviderServiceGrpc.getCreateChatCompletionMethod) == null) {
      synchronized (ProviderServiceGrpc.class) {
        if ((getCreateChatCompletionMethod = ProviderServiceGrpc.getCreateChatCompletionMethod) == null) {
          ProviderServiceGrpc.getCreateChatCompletionMethod = getCreateChatCompletionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.CreateChatCompletionRequest, dev.tracegate.governance.v1.CreateChatCompletionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateChatCompletion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CreateChatCompletionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CreateChatCompletionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProviderServiceMethodDescriptorSupplier("CreateChatCompletion"))
              .build();
        }
      }
    }
    return getCreateChatCompletionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListModelsRequest,
      dev.tracegate.governance.v1.ListModelsResponse> getListModelsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListModels",
      requestType = dev.tracegate.governance.v1.ListModelsRequest.class,
      responseType = dev.tracegate.governance.v1.ListModelsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListModelsRequest,
      dev.tracegate.governance.v1.ListModelsResponse> getListModelsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListModelsRequest, dev.tracegate.governance.v1.ListModelsResponse> getListModelsMethod;
    if ((getListModelsMethod = ProviderServiceGrpc.getListModelsMethod) == null) {
      synchronized (ProviderServiceGrpc.class) {
        if ((getListModelsMethod = ProviderServiceGrpc.getListModelsMethod) == null) {
          ProviderServiceGrpc.getListModelsMethod = getListModelsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListModelsRequest, dev.tracegate.governance.v1.ListModelsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListModels"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListModelsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListModelsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProviderServiceMethodDescriptorSupplier("ListModels"))
              .build();
        }
      }
    }
    return getListModelsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateProviderRequest,
      dev.tracegate.governance.v1.CreateProviderResponse> getCreateProviderMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateProvider",
      requestType = dev.tracegate.governance.v1.CreateProviderRequest.class,
      responseType = dev.tracegate.governance.v1.CreateProviderResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateProviderRequest,
      dev.tracegate.governance.v1.CreateProviderResponse> getCreateProviderMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateProviderRequest, dev.tracegate.governance.v1.CreateProviderResponse> getCreateProviderMethod;
    if ((getCreateProviderMethod = ProviderServiceGrpc.getCreateProviderMethod) == null) {
      synchronized (ProviderServiceGrpc.class) {
        if ((getCreateProviderMethod = ProviderServiceGrpc.getCreateProviderMethod) == null) {
          ProviderServiceGrpc.getCreateProviderMethod = getCreateProviderMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.CreateProviderRequest, dev.tracegate.governance.v1.CreateProviderResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateProvider"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CreateProviderRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CreateProviderResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProviderServiceMethodDescriptorSupplier("CreateProvider"))
              .build();
        }
      }
    }
    return getCreateProviderMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.UpdateProviderRequest,
      dev.tracegate.governance.v1.UpdateProviderResponse> getUpdateProviderMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateProvider",
      requestType = dev.tracegate.governance.v1.UpdateProviderRequest.class,
      responseType = dev.tracegate.governance.v1.UpdateProviderResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.UpdateProviderRequest,
      dev.tracegate.governance.v1.UpdateProviderResponse> getUpdateProviderMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.UpdateProviderRequest, dev.tracegate.governance.v1.UpdateProviderResponse> getUpdateProviderMethod;
    if ((getUpdateProviderMethod = ProviderServiceGrpc.getUpdateProviderMethod) == null) {
      synchronized (ProviderServiceGrpc.class) {
        if ((getUpdateProviderMethod = ProviderServiceGrpc.getUpdateProviderMethod) == null) {
          ProviderServiceGrpc.getUpdateProviderMethod = getUpdateProviderMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.UpdateProviderRequest, dev.tracegate.governance.v1.UpdateProviderResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateProvider"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.UpdateProviderRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.UpdateProviderResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProviderServiceMethodDescriptorSupplier("UpdateProvider"))
              .build();
        }
      }
    }
    return getUpdateProviderMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DeleteProviderRequest,
      dev.tracegate.governance.v1.DeleteProviderResponse> getDeleteProviderMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteProvider",
      requestType = dev.tracegate.governance.v1.DeleteProviderRequest.class,
      responseType = dev.tracegate.governance.v1.DeleteProviderResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DeleteProviderRequest,
      dev.tracegate.governance.v1.DeleteProviderResponse> getDeleteProviderMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DeleteProviderRequest, dev.tracegate.governance.v1.DeleteProviderResponse> getDeleteProviderMethod;
    if ((getDeleteProviderMethod = ProviderServiceGrpc.getDeleteProviderMethod) == null) {
      synchronized (ProviderServiceGrpc.class) {
        if ((getDeleteProviderMethod = ProviderServiceGrpc.getDeleteProviderMethod) == null) {
          ProviderServiceGrpc.getDeleteProviderMethod = getDeleteProviderMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.DeleteProviderRequest, dev.tracegate.governance.v1.DeleteProviderResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteProvider"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DeleteProviderRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DeleteProviderResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProviderServiceMethodDescriptorSupplier("DeleteProvider"))
              .build();
        }
      }
    }
    return getDeleteProviderMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListProvidersRequest,
      dev.tracegate.governance.v1.ListProvidersResponse> getListProvidersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListProviders",
      requestType = dev.tracegate.governance.v1.ListProvidersRequest.class,
      responseType = dev.tracegate.governance.v1.ListProvidersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListProvidersRequest,
      dev.tracegate.governance.v1.ListProvidersResponse> getListProvidersMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListProvidersRequest, dev.tracegate.governance.v1.ListProvidersResponse> getListProvidersMethod;
    if ((getListProvidersMethod = ProviderServiceGrpc.getListProvidersMethod) == null) {
      synchronized (ProviderServiceGrpc.class) {
        if ((getListProvidersMethod = ProviderServiceGrpc.getListProvidersMethod) == null) {
          ProviderServiceGrpc.getListProvidersMethod = getListProvidersMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListProvidersRequest, dev.tracegate.governance.v1.ListProvidersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListProviders"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListProvidersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListProvidersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProviderServiceMethodDescriptorSupplier("ListProviders"))
              .build();
        }
      }
    }
    return getListProvidersMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ProviderServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProviderServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProviderServiceStub>() {
        @java.lang.Override
        public ProviderServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProviderServiceStub(channel, callOptions);
        }
      };
    return ProviderServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ProviderServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProviderServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProviderServiceBlockingV2Stub>() {
        @java.lang.Override
        public ProviderServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProviderServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ProviderServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ProviderServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProviderServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProviderServiceBlockingStub>() {
        @java.lang.Override
        public ProviderServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProviderServiceBlockingStub(channel, callOptions);
        }
      };
    return ProviderServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ProviderServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProviderServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProviderServiceFutureStub>() {
        @java.lang.Override
        public ProviderServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProviderServiceFutureStub(channel, callOptions);
        }
      };
    return ProviderServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * ProviderService is the model providers an organization's calls are forwarded to, and the forwarding.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * CreateChatCompletion takes a request in the OpenAI chat-completions format through precheck, to the provider and back through postcheck.
     * The same is served as `POST /v1/chat/completions`, so an application changes only its base URL. The answer comes in that format too: one
     * body, or one server-sent event a message where the request asks for a stream.
     * </pre>
     */
    default void createChatCompletion(dev.tracegate.governance.v1.CreateChatCompletionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateChatCompletionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateChatCompletionMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListModels is `GET /v1/models`: the models that calls may name.
     * </pre>
     */
    default void listModels(dev.tracegate.governance.v1.ListModelsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListModelsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListModelsMethod(), responseObserver);
    }

    /**
     * <pre>
     * CreateProvider keeps how to reach a provider. Its key is sealed and never shown again.
     * </pre>
     */
    default void createProvider(dev.tracegate.governance.v1.CreateProviderRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateProviderResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateProviderMethod(), responseObserver);
    }

    /**
     * <pre>
     * UpdateProvider changes it; an empty key keeps the one there is.
     * </pre>
     */
    default void updateProvider(dev.tracegate.governance.v1.UpdateProviderRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.UpdateProviderResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateProviderMethod(), responseObserver);
    }

    /**
     * <pre>
     * DeleteProvider forgets it and its key. Deleting again changes nothing.
     * </pre>
     */
    default void deleteProvider(dev.tracegate.governance.v1.DeleteProviderRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DeleteProviderResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteProviderMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListProviders shows them, by name, with their health.
     * </pre>
     */
    default void listProviders(dev.tracegate.governance.v1.ListProvidersRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListProvidersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListProvidersMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ProviderService.
   * <pre>
   * ProviderService is the model providers an organization's calls are forwarded to, and the forwarding.
   * </pre>
   */
  public static abstract class ProviderServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ProviderServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ProviderService.
   * <pre>
   * ProviderService is the model providers an organization's calls are forwarded to, and the forwarding.
   * </pre>
   */
  public static final class ProviderServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ProviderServiceStub> {
    private ProviderServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProviderServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProviderServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateChatCompletion takes a request in the OpenAI chat-completions format through precheck, to the provider and back through postcheck.
     * The same is served as `POST /v1/chat/completions`, so an application changes only its base URL. The answer comes in that format too: one
     * body, or one server-sent event a message where the request asks for a stream.
     * </pre>
     */
    public void createChatCompletion(dev.tracegate.governance.v1.CreateChatCompletionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateChatCompletionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getCreateChatCompletionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListModels is `GET /v1/models`: the models that calls may name.
     * </pre>
     */
    public void listModels(dev.tracegate.governance.v1.ListModelsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListModelsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListModelsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * CreateProvider keeps how to reach a provider. Its key is sealed and never shown again.
     * </pre>
     */
    public void createProvider(dev.tracegate.governance.v1.CreateProviderRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateProviderResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateProviderMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * UpdateProvider changes it; an empty key keeps the one there is.
     * </pre>
     */
    public void updateProvider(dev.tracegate.governance.v1.UpdateProviderRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.UpdateProviderResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateProviderMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * DeleteProvider forgets it and its key. Deleting again changes nothing.
     * </pre>
     */
    public void deleteProvider(dev.tracegate.governance.v1.DeleteProviderRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DeleteProviderResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteProviderMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListProviders shows them, by name, with their health.
     * </pre>
     */
    public void listProviders(dev.tracegate.governance.v1.ListProvidersRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListProvidersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListProvidersMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ProviderService.
   * <pre>
   * ProviderService is the model providers an organization's calls are forwarded to, and the forwarding.
   * </pre>
   */
  public static final class ProviderServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ProviderServiceBlockingV2Stub> {
    private ProviderServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProviderServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProviderServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateChatCompletion takes a request in the OpenAI chat-completions format through precheck, to the provider and back through postcheck.
     * The same is served as `POST /v1/chat/completions`, so an application changes only its base URL. The answer comes in that format too: one
     * body, or one server-sent event a message where the request asks for a stream.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.governance.v1.CreateChatCompletionResponse>
        createChatCompletion(dev.tracegate.governance.v1.CreateChatCompletionRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getCreateChatCompletionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListModels is `GET /v1/models`: the models that calls may name.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListModelsResponse listModels(dev.tracegate.governance.v1.ListModelsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListModelsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CreateProvider keeps how to reach a provider. Its key is sealed and never shown again.
     * </pre>
     */
    public dev.tracegate.governance.v1.CreateProviderResponse createProvider(dev.tracegate.governance.v1.CreateProviderRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateProviderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * UpdateProvider changes it; an empty key keeps the one there is.
     * </pre>
     */
    public dev.tracegate.governance.v1.UpdateProviderResponse updateProvider(dev.tracegate.governance.v1.UpdateProviderRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateProviderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DeleteProvider forgets it and its key. Deleting again changes nothing.
     * </pre>
     */
    public dev.tracegate.governance.v1.DeleteProviderResponse deleteProvider(dev.tracegate.governance.v1.DeleteProviderRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteProviderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListProviders shows them, by name, with their health.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListProvidersResponse listProviders(dev.tracegate.governance.v1.ListProvidersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListProvidersMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ProviderService.
   * <pre>
   * ProviderService is the model providers an organization's calls are forwarded to, and the forwarding.
   * </pre>
   */
  public static final class ProviderServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ProviderServiceBlockingStub> {
    private ProviderServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProviderServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProviderServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateChatCompletion takes a request in the OpenAI chat-completions format through precheck, to the provider and back through postcheck.
     * The same is served as `POST /v1/chat/completions`, so an application changes only its base URL. The answer comes in that format too: one
     * body, or one server-sent event a message where the request asks for a stream.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.governance.v1.CreateChatCompletionResponse> createChatCompletion(
        dev.tracegate.governance.v1.CreateChatCompletionRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getCreateChatCompletionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListModels is `GET /v1/models`: the models that calls may name.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListModelsResponse listModels(dev.tracegate.governance.v1.ListModelsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListModelsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CreateProvider keeps how to reach a provider. Its key is sealed and never shown again.
     * </pre>
     */
    public dev.tracegate.governance.v1.CreateProviderResponse createProvider(dev.tracegate.governance.v1.CreateProviderRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateProviderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * UpdateProvider changes it; an empty key keeps the one there is.
     * </pre>
     */
    public dev.tracegate.governance.v1.UpdateProviderResponse updateProvider(dev.tracegate.governance.v1.UpdateProviderRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateProviderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DeleteProvider forgets it and its key. Deleting again changes nothing.
     * </pre>
     */
    public dev.tracegate.governance.v1.DeleteProviderResponse deleteProvider(dev.tracegate.governance.v1.DeleteProviderRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteProviderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListProviders shows them, by name, with their health.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListProvidersResponse listProviders(dev.tracegate.governance.v1.ListProvidersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListProvidersMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ProviderService.
   * <pre>
   * ProviderService is the model providers an organization's calls are forwarded to, and the forwarding.
   * </pre>
   */
  public static final class ProviderServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ProviderServiceFutureStub> {
    private ProviderServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProviderServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProviderServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * ListModels is `GET /v1/models`: the models that calls may name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListModelsResponse> listModels(
        dev.tracegate.governance.v1.ListModelsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListModelsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * CreateProvider keeps how to reach a provider. Its key is sealed and never shown again.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.CreateProviderResponse> createProvider(
        dev.tracegate.governance.v1.CreateProviderRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateProviderMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * UpdateProvider changes it; an empty key keeps the one there is.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.UpdateProviderResponse> updateProvider(
        dev.tracegate.governance.v1.UpdateProviderRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateProviderMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * DeleteProvider forgets it and its key. Deleting again changes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.DeleteProviderResponse> deleteProvider(
        dev.tracegate.governance.v1.DeleteProviderRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteProviderMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListProviders shows them, by name, with their health.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListProvidersResponse> listProviders(
        dev.tracegate.governance.v1.ListProvidersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListProvidersMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_CHAT_COMPLETION = 0;
  private static final int METHODID_LIST_MODELS = 1;
  private static final int METHODID_CREATE_PROVIDER = 2;
  private static final int METHODID_UPDATE_PROVIDER = 3;
  private static final int METHODID_DELETE_PROVIDER = 4;
  private static final int METHODID_LIST_PROVIDERS = 5;

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
        case METHODID_CREATE_CHAT_COMPLETION:
          serviceImpl.createChatCompletion((dev.tracegate.governance.v1.CreateChatCompletionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateChatCompletionResponse>) responseObserver);
          break;
        case METHODID_LIST_MODELS:
          serviceImpl.listModels((dev.tracegate.governance.v1.ListModelsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListModelsResponse>) responseObserver);
          break;
        case METHODID_CREATE_PROVIDER:
          serviceImpl.createProvider((dev.tracegate.governance.v1.CreateProviderRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateProviderResponse>) responseObserver);
          break;
        case METHODID_UPDATE_PROVIDER:
          serviceImpl.updateProvider((dev.tracegate.governance.v1.UpdateProviderRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.UpdateProviderResponse>) responseObserver);
          break;
        case METHODID_DELETE_PROVIDER:
          serviceImpl.deleteProvider((dev.tracegate.governance.v1.DeleteProviderRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DeleteProviderResponse>) responseObserver);
          break;
        case METHODID_LIST_PROVIDERS:
          serviceImpl.listProviders((dev.tracegate.governance.v1.ListProvidersRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListProvidersResponse>) responseObserver);
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
          getCreateChatCompletionMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.CreateChatCompletionRequest,
              dev.tracegate.governance.v1.CreateChatCompletionResponse>(
                service, METHODID_CREATE_CHAT_COMPLETION)))
        .addMethod(
          getListModelsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListModelsRequest,
              dev.tracegate.governance.v1.ListModelsResponse>(
                service, METHODID_LIST_MODELS)))
        .addMethod(
          getCreateProviderMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.CreateProviderRequest,
              dev.tracegate.governance.v1.CreateProviderResponse>(
                service, METHODID_CREATE_PROVIDER)))
        .addMethod(
          getUpdateProviderMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.UpdateProviderRequest,
              dev.tracegate.governance.v1.UpdateProviderResponse>(
                service, METHODID_UPDATE_PROVIDER)))
        .addMethod(
          getDeleteProviderMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.DeleteProviderRequest,
              dev.tracegate.governance.v1.DeleteProviderResponse>(
                service, METHODID_DELETE_PROVIDER)))
        .addMethod(
          getListProvidersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListProvidersRequest,
              dev.tracegate.governance.v1.ListProvidersResponse>(
                service, METHODID_LIST_PROVIDERS)))
        .build();
  }

  private static abstract class ProviderServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ProviderServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.governance.v1.ProviderServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ProviderService");
    }
  }

  private static final class ProviderServiceFileDescriptorSupplier
      extends ProviderServiceBaseDescriptorSupplier {
    ProviderServiceFileDescriptorSupplier() {}
  }

  private static final class ProviderServiceMethodDescriptorSupplier
      extends ProviderServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ProviderServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ProviderServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ProviderServiceFileDescriptorSupplier())
              .addMethod(getCreateChatCompletionMethod())
              .addMethod(getListModelsMethod())
              .addMethod(getCreateProviderMethod())
              .addMethod(getUpdateProviderMethod())
              .addMethod(getDeleteProviderMethod())
              .addMethod(getListProvidersMethod())
              .build();
        }
      }
    }
    return result;
  }
}
