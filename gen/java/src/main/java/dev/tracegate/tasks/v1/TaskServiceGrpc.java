package dev.tracegate.tasks.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * TaskService shows long work, live, and lets people stop it or try it again.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TaskServiceGrpc {

  private TaskServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.tasks.v1.TaskService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.GetTaskRequest,
      dev.tracegate.tasks.v1.GetTaskResponse> getGetTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTask",
      requestType = dev.tracegate.tasks.v1.GetTaskRequest.class,
      responseType = dev.tracegate.tasks.v1.GetTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.GetTaskRequest,
      dev.tracegate.tasks.v1.GetTaskResponse> getGetTaskMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.GetTaskRequest, dev.tracegate.tasks.v1.GetTaskResponse> getGetTaskMethod;
    if ((getGetTaskMethod = TaskServiceGrpc.getGetTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getGetTaskMethod = TaskServiceGrpc.getGetTaskMethod) == null) {
          TaskServiceGrpc.getGetTaskMethod = getGetTaskMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.tasks.v1.GetTaskRequest, dev.tracegate.tasks.v1.GetTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.GetTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.GetTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("GetTask"))
              .build();
        }
      }
    }
    return getGetTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.ListTasksRequest,
      dev.tracegate.tasks.v1.ListTasksResponse> getListTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTasks",
      requestType = dev.tracegate.tasks.v1.ListTasksRequest.class,
      responseType = dev.tracegate.tasks.v1.ListTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.ListTasksRequest,
      dev.tracegate.tasks.v1.ListTasksResponse> getListTasksMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.ListTasksRequest, dev.tracegate.tasks.v1.ListTasksResponse> getListTasksMethod;
    if ((getListTasksMethod = TaskServiceGrpc.getListTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getListTasksMethod = TaskServiceGrpc.getListTasksMethod) == null) {
          TaskServiceGrpc.getListTasksMethod = getListTasksMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.tasks.v1.ListTasksRequest, dev.tracegate.tasks.v1.ListTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTasks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.ListTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.ListTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("ListTasks"))
              .build();
        }
      }
    }
    return getListTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.WatchTaskRequest,
      dev.tracegate.tasks.v1.WatchTaskResponse> getWatchTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchTask",
      requestType = dev.tracegate.tasks.v1.WatchTaskRequest.class,
      responseType = dev.tracegate.tasks.v1.WatchTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.WatchTaskRequest,
      dev.tracegate.tasks.v1.WatchTaskResponse> getWatchTaskMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.WatchTaskRequest, dev.tracegate.tasks.v1.WatchTaskResponse> getWatchTaskMethod;
    if ((getWatchTaskMethod = TaskServiceGrpc.getWatchTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getWatchTaskMethod = TaskServiceGrpc.getWatchTaskMethod) == null) {
          TaskServiceGrpc.getWatchTaskMethod = getWatchTaskMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.tasks.v1.WatchTaskRequest, dev.tracegate.tasks.v1.WatchTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.WatchTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.WatchTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("WatchTask"))
              .build();
        }
      }
    }
    return getWatchTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.CancelTaskRequest,
      dev.tracegate.tasks.v1.CancelTaskResponse> getCancelTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CancelTask",
      requestType = dev.tracegate.tasks.v1.CancelTaskRequest.class,
      responseType = dev.tracegate.tasks.v1.CancelTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.CancelTaskRequest,
      dev.tracegate.tasks.v1.CancelTaskResponse> getCancelTaskMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.CancelTaskRequest, dev.tracegate.tasks.v1.CancelTaskResponse> getCancelTaskMethod;
    if ((getCancelTaskMethod = TaskServiceGrpc.getCancelTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getCancelTaskMethod = TaskServiceGrpc.getCancelTaskMethod) == null) {
          TaskServiceGrpc.getCancelTaskMethod = getCancelTaskMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.tasks.v1.CancelTaskRequest, dev.tracegate.tasks.v1.CancelTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CancelTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.CancelTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.CancelTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("CancelTask"))
              .build();
        }
      }
    }
    return getCancelTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.RetryTaskRequest,
      dev.tracegate.tasks.v1.RetryTaskResponse> getRetryTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RetryTask",
      requestType = dev.tracegate.tasks.v1.RetryTaskRequest.class,
      responseType = dev.tracegate.tasks.v1.RetryTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.RetryTaskRequest,
      dev.tracegate.tasks.v1.RetryTaskResponse> getRetryTaskMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.tasks.v1.RetryTaskRequest, dev.tracegate.tasks.v1.RetryTaskResponse> getRetryTaskMethod;
    if ((getRetryTaskMethod = TaskServiceGrpc.getRetryTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getRetryTaskMethod = TaskServiceGrpc.getRetryTaskMethod) == null) {
          TaskServiceGrpc.getRetryTaskMethod = getRetryTaskMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.tasks.v1.RetryTaskRequest, dev.tracegate.tasks.v1.RetryTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RetryTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.RetryTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.tasks.v1.RetryTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("RetryTask"))
              .build();
        }
      }
    }
    return getRetryTaskMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TaskServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceStub>() {
        @java.lang.Override
        public TaskServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceStub(channel, callOptions);
        }
      };
    return TaskServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TaskServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingV2Stub>() {
        @java.lang.Override
        public TaskServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TaskServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TaskServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingStub>() {
        @java.lang.Override
        public TaskServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceBlockingStub(channel, callOptions);
        }
      };
    return TaskServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TaskServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceFutureStub>() {
        @java.lang.Override
        public TaskServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceFutureStub(channel, callOptions);
        }
      };
    return TaskServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * TaskService shows long work, live, and lets people stop it or try it again.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * GetTask shows one task.
     * </pre>
     */
    default void getTask(dev.tracegate.tasks.v1.GetTaskRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.GetTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListTasks pages through tasks, newest first. A dead letter is a task in DEAD_LETTERED.
     * </pre>
     */
    default void listTasks(dev.tracegate.tasks.v1.ListTasksRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.ListTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * WatchTask streams a task's events: a snapshot first, then every event after the given sequence, then live until a
     * final state ends the stream with OK. A reconnect with the last sequence misses nothing and repeats nothing.
     * </pre>
     */
    default void watchTask(dev.tracegate.tasks.v1.WatchTaskRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.WatchTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * CancelTask stops a task within a second: QUEUED at once, RUNNING at its next safe point. Cancelling a task in a
     * final state answers STATE_FORBIDS, unless it is CANCELLED already.
     * </pre>
     */
    default void cancelTask(dev.tracegate.tasks.v1.CancelTaskRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.CancelTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCancelTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * RetryTask queues a FAILED, CANCELLED or DEAD_LETTERED task again with a fresh budget of attempts; finished steps
     * are not repeated. Any other state answers STATE_FORBIDS.
     * </pre>
     */
    default void retryTask(dev.tracegate.tasks.v1.RetryTaskRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.RetryTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRetryTaskMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TaskService.
   * <pre>
   * TaskService shows long work, live, and lets people stop it or try it again.
   * </pre>
   */
  public static abstract class TaskServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TaskServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TaskService.
   * <pre>
   * TaskService shows long work, live, and lets people stop it or try it again.
   * </pre>
   */
  public static final class TaskServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TaskServiceStub> {
    private TaskServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * GetTask shows one task.
     * </pre>
     */
    public void getTask(dev.tracegate.tasks.v1.GetTaskRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.GetTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListTasks pages through tasks, newest first. A dead letter is a task in DEAD_LETTERED.
     * </pre>
     */
    public void listTasks(dev.tracegate.tasks.v1.ListTasksRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.ListTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * WatchTask streams a task's events: a snapshot first, then every event after the given sequence, then live until a
     * final state ends the stream with OK. A reconnect with the last sequence misses nothing and repeats nothing.
     * </pre>
     */
    public void watchTask(dev.tracegate.tasks.v1.WatchTaskRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.WatchTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * CancelTask stops a task within a second: QUEUED at once, RUNNING at its next safe point. Cancelling a task in a
     * final state answers STATE_FORBIDS, unless it is CANCELLED already.
     * </pre>
     */
    public void cancelTask(dev.tracegate.tasks.v1.CancelTaskRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.CancelTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCancelTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * RetryTask queues a FAILED, CANCELLED or DEAD_LETTERED task again with a fresh budget of attempts; finished steps
     * are not repeated. Any other state answers STATE_FORBIDS.
     * </pre>
     */
    public void retryTask(dev.tracegate.tasks.v1.RetryTaskRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.RetryTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRetryTaskMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TaskService.
   * <pre>
   * TaskService shows long work, live, and lets people stop it or try it again.
   * </pre>
   */
  public static final class TaskServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TaskServiceBlockingV2Stub> {
    private TaskServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * GetTask shows one task.
     * </pre>
     */
    public dev.tracegate.tasks.v1.GetTaskResponse getTask(dev.tracegate.tasks.v1.GetTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListTasks pages through tasks, newest first. A dead letter is a task in DEAD_LETTERED.
     * </pre>
     */
    public dev.tracegate.tasks.v1.ListTasksResponse listTasks(dev.tracegate.tasks.v1.ListTasksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchTask streams a task's events: a snapshot first, then every event after the given sequence, then live until a
     * final state ends the stream with OK. A reconnect with the last sequence misses nothing and repeats nothing.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.tasks.v1.WatchTaskResponse>
        watchTask(dev.tracegate.tasks.v1.WatchTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CancelTask stops a task within a second: QUEUED at once, RUNNING at its next safe point. Cancelling a task in a
     * final state answers STATE_FORBIDS, unless it is CANCELLED already.
     * </pre>
     */
    public dev.tracegate.tasks.v1.CancelTaskResponse cancelTask(dev.tracegate.tasks.v1.CancelTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCancelTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RetryTask queues a FAILED, CANCELLED or DEAD_LETTERED task again with a fresh budget of attempts; finished steps
     * are not repeated. Any other state answers STATE_FORBIDS.
     * </pre>
     */
    public dev.tracegate.tasks.v1.RetryTaskResponse retryTask(dev.tracegate.tasks.v1.RetryTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRetryTaskMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TaskService.
   * <pre>
   * TaskService shows long work, live, and lets people stop it or try it again.
   * </pre>
   */
  public static final class TaskServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TaskServiceBlockingStub> {
    private TaskServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * GetTask shows one task.
     * </pre>
     */
    public dev.tracegate.tasks.v1.GetTaskResponse getTask(dev.tracegate.tasks.v1.GetTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListTasks pages through tasks, newest first. A dead letter is a task in DEAD_LETTERED.
     * </pre>
     */
    public dev.tracegate.tasks.v1.ListTasksResponse listTasks(dev.tracegate.tasks.v1.ListTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchTask streams a task's events: a snapshot first, then every event after the given sequence, then live until a
     * final state ends the stream with OK. A reconnect with the last sequence misses nothing and repeats nothing.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.tasks.v1.WatchTaskResponse> watchTask(
        dev.tracegate.tasks.v1.WatchTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CancelTask stops a task within a second: QUEUED at once, RUNNING at its next safe point. Cancelling a task in a
     * final state answers STATE_FORBIDS, unless it is CANCELLED already.
     * </pre>
     */
    public dev.tracegate.tasks.v1.CancelTaskResponse cancelTask(dev.tracegate.tasks.v1.CancelTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCancelTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RetryTask queues a FAILED, CANCELLED or DEAD_LETTERED task again with a fresh budget of attempts; finished steps
     * are not repeated. Any other state answers STATE_FORBIDS.
     * </pre>
     */
    public dev.tracegate.tasks.v1.RetryTaskResponse retryTask(dev.tracegate.tasks.v1.RetryTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRetryTaskMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TaskService.
   * <pre>
   * TaskService shows long work, live, and lets people stop it or try it again.
   * </pre>
   */
  public static final class TaskServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TaskServiceFutureStub> {
    private TaskServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * GetTask shows one task.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.tasks.v1.GetTaskResponse> getTask(
        dev.tracegate.tasks.v1.GetTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListTasks pages through tasks, newest first. A dead letter is a task in DEAD_LETTERED.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.tasks.v1.ListTasksResponse> listTasks(
        dev.tracegate.tasks.v1.ListTasksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTasksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * CancelTask stops a task within a second: QUEUED at once, RUNNING at its next safe point. Cancelling a task in a
     * final state answers STATE_FORBIDS, unless it is CANCELLED already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.tasks.v1.CancelTaskResponse> cancelTask(
        dev.tracegate.tasks.v1.CancelTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCancelTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * RetryTask queues a FAILED, CANCELLED or DEAD_LETTERED task again with a fresh budget of attempts; finished steps
     * are not repeated. Any other state answers STATE_FORBIDS.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.tasks.v1.RetryTaskResponse> retryTask(
        dev.tracegate.tasks.v1.RetryTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRetryTaskMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_TASK = 0;
  private static final int METHODID_LIST_TASKS = 1;
  private static final int METHODID_WATCH_TASK = 2;
  private static final int METHODID_CANCEL_TASK = 3;
  private static final int METHODID_RETRY_TASK = 4;

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
        case METHODID_GET_TASK:
          serviceImpl.getTask((dev.tracegate.tasks.v1.GetTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.GetTaskResponse>) responseObserver);
          break;
        case METHODID_LIST_TASKS:
          serviceImpl.listTasks((dev.tracegate.tasks.v1.ListTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.ListTasksResponse>) responseObserver);
          break;
        case METHODID_WATCH_TASK:
          serviceImpl.watchTask((dev.tracegate.tasks.v1.WatchTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.WatchTaskResponse>) responseObserver);
          break;
        case METHODID_CANCEL_TASK:
          serviceImpl.cancelTask((dev.tracegate.tasks.v1.CancelTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.CancelTaskResponse>) responseObserver);
          break;
        case METHODID_RETRY_TASK:
          serviceImpl.retryTask((dev.tracegate.tasks.v1.RetryTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.tasks.v1.RetryTaskResponse>) responseObserver);
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
          getGetTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.tasks.v1.GetTaskRequest,
              dev.tracegate.tasks.v1.GetTaskResponse>(
                service, METHODID_GET_TASK)))
        .addMethod(
          getListTasksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.tasks.v1.ListTasksRequest,
              dev.tracegate.tasks.v1.ListTasksResponse>(
                service, METHODID_LIST_TASKS)))
        .addMethod(
          getWatchTaskMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.tasks.v1.WatchTaskRequest,
              dev.tracegate.tasks.v1.WatchTaskResponse>(
                service, METHODID_WATCH_TASK)))
        .addMethod(
          getCancelTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.tasks.v1.CancelTaskRequest,
              dev.tracegate.tasks.v1.CancelTaskResponse>(
                service, METHODID_CANCEL_TASK)))
        .addMethod(
          getRetryTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.tasks.v1.RetryTaskRequest,
              dev.tracegate.tasks.v1.RetryTaskResponse>(
                service, METHODID_RETRY_TASK)))
        .build();
  }

  private static abstract class TaskServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TaskServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.tasks.v1.TaskServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TaskService");
    }
  }

  private static final class TaskServiceFileDescriptorSupplier
      extends TaskServiceBaseDescriptorSupplier {
    TaskServiceFileDescriptorSupplier() {}
  }

  private static final class TaskServiceMethodDescriptorSupplier
      extends TaskServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TaskServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TaskServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TaskServiceFileDescriptorSupplier())
              .addMethod(getGetTaskMethod())
              .addMethod(getListTasksMethod())
              .addMethod(getWatchTaskMethod())
              .addMethod(getCancelTaskMethod())
              .addMethod(getRetryTaskMethod())
              .build();
        }
      }
    }
    return result;
  }
}
