package dev.tracegate.governance.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * IngestService takes decisions that were taken elsewhere into the log. What is acknowledged is durable and chained. A full queue pushes back
 * with QUEUE_FULL and drops nothing.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class IngestServiceGrpc {

  private IngestServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.governance.v1.IngestService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.IngestDecisionRequest,
      dev.tracegate.governance.v1.IngestDecisionResponse> getIngestDecisionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "IngestDecision",
      requestType = dev.tracegate.governance.v1.IngestDecisionRequest.class,
      responseType = dev.tracegate.governance.v1.IngestDecisionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.IngestDecisionRequest,
      dev.tracegate.governance.v1.IngestDecisionResponse> getIngestDecisionMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.IngestDecisionRequest, dev.tracegate.governance.v1.IngestDecisionResponse> getIngestDecisionMethod;
    if ((getIngestDecisionMethod = IngestServiceGrpc.getIngestDecisionMethod) == null) {
      synchronized (IngestServiceGrpc.class) {
        if ((getIngestDecisionMethod = IngestServiceGrpc.getIngestDecisionMethod) == null) {
          IngestServiceGrpc.getIngestDecisionMethod = getIngestDecisionMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.IngestDecisionRequest, dev.tracegate.governance.v1.IngestDecisionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "IngestDecision"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.IngestDecisionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.IngestDecisionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestServiceMethodDescriptorSupplier("IngestDecision"))
              .build();
        }
      }
    }
    return getIngestDecisionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.IngestDecisionsRequest,
      dev.tracegate.governance.v1.IngestDecisionsResponse> getIngestDecisionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "IngestDecisions",
      requestType = dev.tracegate.governance.v1.IngestDecisionsRequest.class,
      responseType = dev.tracegate.governance.v1.IngestDecisionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.IngestDecisionsRequest,
      dev.tracegate.governance.v1.IngestDecisionsResponse> getIngestDecisionsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.IngestDecisionsRequest, dev.tracegate.governance.v1.IngestDecisionsResponse> getIngestDecisionsMethod;
    if ((getIngestDecisionsMethod = IngestServiceGrpc.getIngestDecisionsMethod) == null) {
      synchronized (IngestServiceGrpc.class) {
        if ((getIngestDecisionsMethod = IngestServiceGrpc.getIngestDecisionsMethod) == null) {
          IngestServiceGrpc.getIngestDecisionsMethod = getIngestDecisionsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.IngestDecisionsRequest, dev.tracegate.governance.v1.IngestDecisionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "IngestDecisions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.IngestDecisionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.IngestDecisionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestServiceMethodDescriptorSupplier("IngestDecisions"))
              .build();
        }
      }
    }
    return getIngestDecisionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.IngestDecisionStreamRequest,
      dev.tracegate.governance.v1.IngestDecisionStreamResponse> getIngestDecisionStreamMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "IngestDecisionStream",
      requestType = dev.tracegate.governance.v1.IngestDecisionStreamRequest.class,
      responseType = dev.tracegate.governance.v1.IngestDecisionStreamResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.IngestDecisionStreamRequest,
      dev.tracegate.governance.v1.IngestDecisionStreamResponse> getIngestDecisionStreamMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.IngestDecisionStreamRequest, dev.tracegate.governance.v1.IngestDecisionStreamResponse> getIngestDecisionStreamMethod;
    if ((getIngestDecisionStreamMethod = IngestServiceGrpc.getIngestDecisionStreamMethod) == null) {
      synchronized (IngestServiceGrpc.class) {
        if ((getIngestDecisionStreamMethod = IngestServiceGrpc.getIngestDecisionStreamMethod) == null) {
          IngestServiceGrpc.getIngestDecisionStreamMethod = getIngestDecisionStreamMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.IngestDecisionStreamRequest, dev.tracegate.governance.v1.IngestDecisionStreamResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "IngestDecisionStream"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.IngestDecisionStreamRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.IngestDecisionStreamResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestServiceMethodDescriptorSupplier("IngestDecisionStream"))
              .build();
        }
      }
    }
    return getIngestDecisionStreamMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateSigningSecretRequest,
      dev.tracegate.governance.v1.CreateSigningSecretResponse> getCreateSigningSecretMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSigningSecret",
      requestType = dev.tracegate.governance.v1.CreateSigningSecretRequest.class,
      responseType = dev.tracegate.governance.v1.CreateSigningSecretResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateSigningSecretRequest,
      dev.tracegate.governance.v1.CreateSigningSecretResponse> getCreateSigningSecretMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateSigningSecretRequest, dev.tracegate.governance.v1.CreateSigningSecretResponse> getCreateSigningSecretMethod;
    if ((getCreateSigningSecretMethod = IngestServiceGrpc.getCreateSigningSecretMethod) == null) {
      synchronized (IngestServiceGrpc.class) {
        if ((getCreateSigningSecretMethod = IngestServiceGrpc.getCreateSigningSecretMethod) == null) {
          IngestServiceGrpc.getCreateSigningSecretMethod = getCreateSigningSecretMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.CreateSigningSecretRequest, dev.tracegate.governance.v1.CreateSigningSecretResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSigningSecret"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CreateSigningSecretRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CreateSigningSecretResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestServiceMethodDescriptorSupplier("CreateSigningSecret"))
              .build();
        }
      }
    }
    return getCreateSigningSecretMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListSigningSecretsRequest,
      dev.tracegate.governance.v1.ListSigningSecretsResponse> getListSigningSecretsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSigningSecrets",
      requestType = dev.tracegate.governance.v1.ListSigningSecretsRequest.class,
      responseType = dev.tracegate.governance.v1.ListSigningSecretsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListSigningSecretsRequest,
      dev.tracegate.governance.v1.ListSigningSecretsResponse> getListSigningSecretsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListSigningSecretsRequest, dev.tracegate.governance.v1.ListSigningSecretsResponse> getListSigningSecretsMethod;
    if ((getListSigningSecretsMethod = IngestServiceGrpc.getListSigningSecretsMethod) == null) {
      synchronized (IngestServiceGrpc.class) {
        if ((getListSigningSecretsMethod = IngestServiceGrpc.getListSigningSecretsMethod) == null) {
          IngestServiceGrpc.getListSigningSecretsMethod = getListSigningSecretsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListSigningSecretsRequest, dev.tracegate.governance.v1.ListSigningSecretsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSigningSecrets"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListSigningSecretsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListSigningSecretsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestServiceMethodDescriptorSupplier("ListSigningSecrets"))
              .build();
        }
      }
    }
    return getListSigningSecretsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DeleteSigningSecretRequest,
      dev.tracegate.governance.v1.DeleteSigningSecretResponse> getDeleteSigningSecretMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteSigningSecret",
      requestType = dev.tracegate.governance.v1.DeleteSigningSecretRequest.class,
      responseType = dev.tracegate.governance.v1.DeleteSigningSecretResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DeleteSigningSecretRequest,
      dev.tracegate.governance.v1.DeleteSigningSecretResponse> getDeleteSigningSecretMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DeleteSigningSecretRequest, dev.tracegate.governance.v1.DeleteSigningSecretResponse> getDeleteSigningSecretMethod;
    if ((getDeleteSigningSecretMethod = IngestServiceGrpc.getDeleteSigningSecretMethod) == null) {
      synchronized (IngestServiceGrpc.class) {
        if ((getDeleteSigningSecretMethod = IngestServiceGrpc.getDeleteSigningSecretMethod) == null) {
          IngestServiceGrpc.getDeleteSigningSecretMethod = getDeleteSigningSecretMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.DeleteSigningSecretRequest, dev.tracegate.governance.v1.DeleteSigningSecretResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteSigningSecret"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DeleteSigningSecretRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DeleteSigningSecretResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestServiceMethodDescriptorSupplier("DeleteSigningSecret"))
              .build();
        }
      }
    }
    return getDeleteSigningSecretMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListDeadLettersRequest,
      dev.tracegate.governance.v1.ListDeadLettersResponse> getListDeadLettersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListDeadLetters",
      requestType = dev.tracegate.governance.v1.ListDeadLettersRequest.class,
      responseType = dev.tracegate.governance.v1.ListDeadLettersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListDeadLettersRequest,
      dev.tracegate.governance.v1.ListDeadLettersResponse> getListDeadLettersMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListDeadLettersRequest, dev.tracegate.governance.v1.ListDeadLettersResponse> getListDeadLettersMethod;
    if ((getListDeadLettersMethod = IngestServiceGrpc.getListDeadLettersMethod) == null) {
      synchronized (IngestServiceGrpc.class) {
        if ((getListDeadLettersMethod = IngestServiceGrpc.getListDeadLettersMethod) == null) {
          IngestServiceGrpc.getListDeadLettersMethod = getListDeadLettersMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListDeadLettersRequest, dev.tracegate.governance.v1.ListDeadLettersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListDeadLetters"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListDeadLettersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListDeadLettersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestServiceMethodDescriptorSupplier("ListDeadLetters"))
              .build();
        }
      }
    }
    return getListDeadLettersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RetryDeadLetterRequest,
      dev.tracegate.governance.v1.RetryDeadLetterResponse> getRetryDeadLetterMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RetryDeadLetter",
      requestType = dev.tracegate.governance.v1.RetryDeadLetterRequest.class,
      responseType = dev.tracegate.governance.v1.RetryDeadLetterResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RetryDeadLetterRequest,
      dev.tracegate.governance.v1.RetryDeadLetterResponse> getRetryDeadLetterMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RetryDeadLetterRequest, dev.tracegate.governance.v1.RetryDeadLetterResponse> getRetryDeadLetterMethod;
    if ((getRetryDeadLetterMethod = IngestServiceGrpc.getRetryDeadLetterMethod) == null) {
      synchronized (IngestServiceGrpc.class) {
        if ((getRetryDeadLetterMethod = IngestServiceGrpc.getRetryDeadLetterMethod) == null) {
          IngestServiceGrpc.getRetryDeadLetterMethod = getRetryDeadLetterMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.RetryDeadLetterRequest, dev.tracegate.governance.v1.RetryDeadLetterResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RetryDeadLetter"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.RetryDeadLetterRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.RetryDeadLetterResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestServiceMethodDescriptorSupplier("RetryDeadLetter"))
              .build();
        }
      }
    }
    return getRetryDeadLetterMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DiscardDeadLetterRequest,
      dev.tracegate.governance.v1.DiscardDeadLetterResponse> getDiscardDeadLetterMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DiscardDeadLetter",
      requestType = dev.tracegate.governance.v1.DiscardDeadLetterRequest.class,
      responseType = dev.tracegate.governance.v1.DiscardDeadLetterResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DiscardDeadLetterRequest,
      dev.tracegate.governance.v1.DiscardDeadLetterResponse> getDiscardDeadLetterMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DiscardDeadLetterRequest, dev.tracegate.governance.v1.DiscardDeadLetterResponse> getDiscardDeadLetterMethod;
    if ((getDiscardDeadLetterMethod = IngestServiceGrpc.getDiscardDeadLetterMethod) == null) {
      synchronized (IngestServiceGrpc.class) {
        if ((getDiscardDeadLetterMethod = IngestServiceGrpc.getDiscardDeadLetterMethod) == null) {
          IngestServiceGrpc.getDiscardDeadLetterMethod = getDiscardDeadLetterMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.DiscardDeadLetterRequest, dev.tracegate.governance.v1.DiscardDeadLetterResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DiscardDeadLetter"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DiscardDeadLetterRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DiscardDeadLetterResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestServiceMethodDescriptorSupplier("DiscardDeadLetter"))
              .build();
        }
      }
    }
    return getDiscardDeadLetterMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static IngestServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IngestServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IngestServiceStub>() {
        @java.lang.Override
        public IngestServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IngestServiceStub(channel, callOptions);
        }
      };
    return IngestServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static IngestServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IngestServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IngestServiceBlockingV2Stub>() {
        @java.lang.Override
        public IngestServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IngestServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return IngestServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static IngestServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IngestServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IngestServiceBlockingStub>() {
        @java.lang.Override
        public IngestServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IngestServiceBlockingStub(channel, callOptions);
        }
      };
    return IngestServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static IngestServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IngestServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IngestServiceFutureStub>() {
        @java.lang.Override
        public IngestServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IngestServiceFutureStub(channel, callOptions);
        }
      };
    return IngestServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * IngestService takes decisions that were taken elsewhere into the log. What is acknowledged is durable and chained. A full queue pushes back
   * with QUEUE_FULL and drops nothing.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * IngestDecision takes one decision.
     * </pre>
     */
    default void ingestDecision(dev.tracegate.governance.v1.IngestDecisionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.IngestDecisionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getIngestDecisionMethod(), responseObserver);
    }

    /**
     * <pre>
     * IngestDecisions takes up to 1,000 decisions and says of each what became of it.
     * </pre>
     */
    default void ingestDecisions(dev.tracegate.governance.v1.IngestDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.IngestDecisionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getIngestDecisionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * IngestDecisionStream takes batches one after the other, in this order they stand in the log, and acknowledges each as it is durable.
     * </pre>
     */
    default io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.IngestDecisionStreamRequest> ingestDecisionStream(
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.IngestDecisionStreamResponse> responseObserver) {
      return io.grpc.stub.ServerCalls.asyncUnimplementedStreamingCall(getIngestDecisionStreamMethod(), responseObserver);
    }

    /**
     * <pre>
     * CreateSigningSecret makes the HMAC secret of an API key and shows it this once. A second one takes the place of the first; the first is
     * believed for an hour more.
     * </pre>
     */
    default void createSigningSecret(dev.tracegate.governance.v1.CreateSigningSecretRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateSigningSecretResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSigningSecretMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListSigningSecrets shows which keys have one, never the secrets.
     * </pre>
     */
    default void listSigningSecrets(dev.tracegate.governance.v1.ListSigningSecretsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListSigningSecretsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSigningSecretsMethod(), responseObserver);
    }

    /**
     * <pre>
     * DeleteSigningSecret ends it: the key needs no signature any more. Deleting again changes nothing.
     * </pre>
     */
    default void deleteSigningSecret(dev.tracegate.governance.v1.DeleteSigningSecretRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DeleteSigningSecretResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteSigningSecretMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListDeadLetters pages through what could not be stored or delivered, newest first.
     * </pre>
     */
    default void listDeadLetters(dev.tracegate.governance.v1.ListDeadLettersRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListDeadLettersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListDeadLettersMethod(), responseObserver);
    }

    /**
     * <pre>
     * RetryDeadLetter tries again by the rules of today, where wanted with a corrected item. Recorded as its sender's, so one that was sent
     * again meanwhile under the same key is a duplicate. Answers what became of it.
     * </pre>
     */
    default void retryDeadLetter(dev.tracegate.governance.v1.RetryDeadLetterRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RetryDeadLetterResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRetryDeadLetterMethod(), responseObserver);
    }

    /**
     * <pre>
     * DiscardDeadLetter gives one up, with a reason for the trail. Discarding again changes nothing.
     * </pre>
     */
    default void discardDeadLetter(dev.tracegate.governance.v1.DiscardDeadLetterRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DiscardDeadLetterResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDiscardDeadLetterMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service IngestService.
   * <pre>
   * IngestService takes decisions that were taken elsewhere into the log. What is acknowledged is durable and chained. A full queue pushes back
   * with QUEUE_FULL and drops nothing.
   * </pre>
   */
  public static abstract class IngestServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return IngestServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service IngestService.
   * <pre>
   * IngestService takes decisions that were taken elsewhere into the log. What is acknowledged is durable and chained. A full queue pushes back
   * with QUEUE_FULL and drops nothing.
   * </pre>
   */
  public static final class IngestServiceStub
      extends io.grpc.stub.AbstractAsyncStub<IngestServiceStub> {
    private IngestServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IngestServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IngestServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * IngestDecision takes one decision.
     * </pre>
     */
    public void ingestDecision(dev.tracegate.governance.v1.IngestDecisionRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.IngestDecisionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getIngestDecisionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * IngestDecisions takes up to 1,000 decisions and says of each what became of it.
     * </pre>
     */
    public void ingestDecisions(dev.tracegate.governance.v1.IngestDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.IngestDecisionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getIngestDecisionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * IngestDecisionStream takes batches one after the other, in this order they stand in the log, and acknowledges each as it is durable.
     * </pre>
     */
    public io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.IngestDecisionStreamRequest> ingestDecisionStream(
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.IngestDecisionStreamResponse> responseObserver) {
      return io.grpc.stub.ClientCalls.asyncBidiStreamingCall(
          getChannel().newCall(getIngestDecisionStreamMethod(), getCallOptions()), responseObserver);
    }

    /**
     * <pre>
     * CreateSigningSecret makes the HMAC secret of an API key and shows it this once. A second one takes the place of the first; the first is
     * believed for an hour more.
     * </pre>
     */
    public void createSigningSecret(dev.tracegate.governance.v1.CreateSigningSecretRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateSigningSecretResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSigningSecretMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListSigningSecrets shows which keys have one, never the secrets.
     * </pre>
     */
    public void listSigningSecrets(dev.tracegate.governance.v1.ListSigningSecretsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListSigningSecretsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSigningSecretsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * DeleteSigningSecret ends it: the key needs no signature any more. Deleting again changes nothing.
     * </pre>
     */
    public void deleteSigningSecret(dev.tracegate.governance.v1.DeleteSigningSecretRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DeleteSigningSecretResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteSigningSecretMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListDeadLetters pages through what could not be stored or delivered, newest first.
     * </pre>
     */
    public void listDeadLetters(dev.tracegate.governance.v1.ListDeadLettersRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListDeadLettersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListDeadLettersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * RetryDeadLetter tries again by the rules of today, where wanted with a corrected item. Recorded as its sender's, so one that was sent
     * again meanwhile under the same key is a duplicate. Answers what became of it.
     * </pre>
     */
    public void retryDeadLetter(dev.tracegate.governance.v1.RetryDeadLetterRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RetryDeadLetterResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRetryDeadLetterMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * DiscardDeadLetter gives one up, with a reason for the trail. Discarding again changes nothing.
     * </pre>
     */
    public void discardDeadLetter(dev.tracegate.governance.v1.DiscardDeadLetterRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DiscardDeadLetterResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDiscardDeadLetterMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service IngestService.
   * <pre>
   * IngestService takes decisions that were taken elsewhere into the log. What is acknowledged is durable and chained. A full queue pushes back
   * with QUEUE_FULL and drops nothing.
   * </pre>
   */
  public static final class IngestServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<IngestServiceBlockingV2Stub> {
    private IngestServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IngestServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IngestServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * IngestDecision takes one decision.
     * </pre>
     */
    public dev.tracegate.governance.v1.IngestDecisionResponse ingestDecision(dev.tracegate.governance.v1.IngestDecisionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getIngestDecisionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * IngestDecisions takes up to 1,000 decisions and says of each what became of it.
     * </pre>
     */
    public dev.tracegate.governance.v1.IngestDecisionsResponse ingestDecisions(dev.tracegate.governance.v1.IngestDecisionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getIngestDecisionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * IngestDecisionStream takes batches one after the other, in this order they stand in the log, and acknowledges each as it is durable.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<dev.tracegate.governance.v1.IngestDecisionStreamRequest, dev.tracegate.governance.v1.IngestDecisionStreamResponse>
        ingestDecisionStream() {
      return io.grpc.stub.ClientCalls.blockingBidiStreamingCall(
          getChannel(), getIngestDecisionStreamMethod(), getCallOptions());
    }

    /**
     * <pre>
     * CreateSigningSecret makes the HMAC secret of an API key and shows it this once. A second one takes the place of the first; the first is
     * believed for an hour more.
     * </pre>
     */
    public dev.tracegate.governance.v1.CreateSigningSecretResponse createSigningSecret(dev.tracegate.governance.v1.CreateSigningSecretRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSigningSecretMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListSigningSecrets shows which keys have one, never the secrets.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListSigningSecretsResponse listSigningSecrets(dev.tracegate.governance.v1.ListSigningSecretsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSigningSecretsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DeleteSigningSecret ends it: the key needs no signature any more. Deleting again changes nothing.
     * </pre>
     */
    public dev.tracegate.governance.v1.DeleteSigningSecretResponse deleteSigningSecret(dev.tracegate.governance.v1.DeleteSigningSecretRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteSigningSecretMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListDeadLetters pages through what could not be stored or delivered, newest first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListDeadLettersResponse listDeadLetters(dev.tracegate.governance.v1.ListDeadLettersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListDeadLettersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RetryDeadLetter tries again by the rules of today, where wanted with a corrected item. Recorded as its sender's, so one that was sent
     * again meanwhile under the same key is a duplicate. Answers what became of it.
     * </pre>
     */
    public dev.tracegate.governance.v1.RetryDeadLetterResponse retryDeadLetter(dev.tracegate.governance.v1.RetryDeadLetterRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRetryDeadLetterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DiscardDeadLetter gives one up, with a reason for the trail. Discarding again changes nothing.
     * </pre>
     */
    public dev.tracegate.governance.v1.DiscardDeadLetterResponse discardDeadLetter(dev.tracegate.governance.v1.DiscardDeadLetterRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDiscardDeadLetterMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service IngestService.
   * <pre>
   * IngestService takes decisions that were taken elsewhere into the log. What is acknowledged is durable and chained. A full queue pushes back
   * with QUEUE_FULL and drops nothing.
   * </pre>
   */
  public static final class IngestServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<IngestServiceBlockingStub> {
    private IngestServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IngestServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IngestServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * IngestDecision takes one decision.
     * </pre>
     */
    public dev.tracegate.governance.v1.IngestDecisionResponse ingestDecision(dev.tracegate.governance.v1.IngestDecisionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getIngestDecisionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * IngestDecisions takes up to 1,000 decisions and says of each what became of it.
     * </pre>
     */
    public dev.tracegate.governance.v1.IngestDecisionsResponse ingestDecisions(dev.tracegate.governance.v1.IngestDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getIngestDecisionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CreateSigningSecret makes the HMAC secret of an API key and shows it this once. A second one takes the place of the first; the first is
     * believed for an hour more.
     * </pre>
     */
    public dev.tracegate.governance.v1.CreateSigningSecretResponse createSigningSecret(dev.tracegate.governance.v1.CreateSigningSecretRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSigningSecretMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListSigningSecrets shows which keys have one, never the secrets.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListSigningSecretsResponse listSigningSecrets(dev.tracegate.governance.v1.ListSigningSecretsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSigningSecretsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DeleteSigningSecret ends it: the key needs no signature any more. Deleting again changes nothing.
     * </pre>
     */
    public dev.tracegate.governance.v1.DeleteSigningSecretResponse deleteSigningSecret(dev.tracegate.governance.v1.DeleteSigningSecretRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteSigningSecretMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListDeadLetters pages through what could not be stored or delivered, newest first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListDeadLettersResponse listDeadLetters(dev.tracegate.governance.v1.ListDeadLettersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListDeadLettersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RetryDeadLetter tries again by the rules of today, where wanted with a corrected item. Recorded as its sender's, so one that was sent
     * again meanwhile under the same key is a duplicate. Answers what became of it.
     * </pre>
     */
    public dev.tracegate.governance.v1.RetryDeadLetterResponse retryDeadLetter(dev.tracegate.governance.v1.RetryDeadLetterRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRetryDeadLetterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DiscardDeadLetter gives one up, with a reason for the trail. Discarding again changes nothing.
     * </pre>
     */
    public dev.tracegate.governance.v1.DiscardDeadLetterResponse discardDeadLetter(dev.tracegate.governance.v1.DiscardDeadLetterRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDiscardDeadLetterMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service IngestService.
   * <pre>
   * IngestService takes decisions that were taken elsewhere into the log. What is acknowledged is durable and chained. A full queue pushes back
   * with QUEUE_FULL and drops nothing.
   * </pre>
   */
  public static final class IngestServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<IngestServiceFutureStub> {
    private IngestServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IngestServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IngestServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * IngestDecision takes one decision.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.IngestDecisionResponse> ingestDecision(
        dev.tracegate.governance.v1.IngestDecisionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getIngestDecisionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * IngestDecisions takes up to 1,000 decisions and says of each what became of it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.IngestDecisionsResponse> ingestDecisions(
        dev.tracegate.governance.v1.IngestDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getIngestDecisionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * CreateSigningSecret makes the HMAC secret of an API key and shows it this once. A second one takes the place of the first; the first is
     * believed for an hour more.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.CreateSigningSecretResponse> createSigningSecret(
        dev.tracegate.governance.v1.CreateSigningSecretRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSigningSecretMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListSigningSecrets shows which keys have one, never the secrets.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListSigningSecretsResponse> listSigningSecrets(
        dev.tracegate.governance.v1.ListSigningSecretsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSigningSecretsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * DeleteSigningSecret ends it: the key needs no signature any more. Deleting again changes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.DeleteSigningSecretResponse> deleteSigningSecret(
        dev.tracegate.governance.v1.DeleteSigningSecretRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteSigningSecretMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListDeadLetters pages through what could not be stored or delivered, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListDeadLettersResponse> listDeadLetters(
        dev.tracegate.governance.v1.ListDeadLettersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListDeadLettersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * RetryDeadLetter tries again by the rules of today, where wanted with a corrected item. Recorded as its sender's, so one that was sent
     * again meanwhile under the same key is a duplicate. Answers what became of it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.RetryDeadLetterResponse> retryDeadLetter(
        dev.tracegate.governance.v1.RetryDeadLetterRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRetryDeadLetterMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * DiscardDeadLetter gives one up, with a reason for the trail. Discarding again changes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.DiscardDeadLetterResponse> discardDeadLetter(
        dev.tracegate.governance.v1.DiscardDeadLetterRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDiscardDeadLetterMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_INGEST_DECISION = 0;
  private static final int METHODID_INGEST_DECISIONS = 1;
  private static final int METHODID_CREATE_SIGNING_SECRET = 2;
  private static final int METHODID_LIST_SIGNING_SECRETS = 3;
  private static final int METHODID_DELETE_SIGNING_SECRET = 4;
  private static final int METHODID_LIST_DEAD_LETTERS = 5;
  private static final int METHODID_RETRY_DEAD_LETTER = 6;
  private static final int METHODID_DISCARD_DEAD_LETTER = 7;
  private static final int METHODID_INGEST_DECISION_STREAM = 8;

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
        case METHODID_INGEST_DECISION:
          serviceImpl.ingestDecision((dev.tracegate.governance.v1.IngestDecisionRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.IngestDecisionResponse>) responseObserver);
          break;
        case METHODID_INGEST_DECISIONS:
          serviceImpl.ingestDecisions((dev.tracegate.governance.v1.IngestDecisionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.IngestDecisionsResponse>) responseObserver);
          break;
        case METHODID_CREATE_SIGNING_SECRET:
          serviceImpl.createSigningSecret((dev.tracegate.governance.v1.CreateSigningSecretRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateSigningSecretResponse>) responseObserver);
          break;
        case METHODID_LIST_SIGNING_SECRETS:
          serviceImpl.listSigningSecrets((dev.tracegate.governance.v1.ListSigningSecretsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListSigningSecretsResponse>) responseObserver);
          break;
        case METHODID_DELETE_SIGNING_SECRET:
          serviceImpl.deleteSigningSecret((dev.tracegate.governance.v1.DeleteSigningSecretRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DeleteSigningSecretResponse>) responseObserver);
          break;
        case METHODID_LIST_DEAD_LETTERS:
          serviceImpl.listDeadLetters((dev.tracegate.governance.v1.ListDeadLettersRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListDeadLettersResponse>) responseObserver);
          break;
        case METHODID_RETRY_DEAD_LETTER:
          serviceImpl.retryDeadLetter((dev.tracegate.governance.v1.RetryDeadLetterRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RetryDeadLetterResponse>) responseObserver);
          break;
        case METHODID_DISCARD_DEAD_LETTER:
          serviceImpl.discardDeadLetter((dev.tracegate.governance.v1.DiscardDeadLetterRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DiscardDeadLetterResponse>) responseObserver);
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
        case METHODID_INGEST_DECISION_STREAM:
          return (io.grpc.stub.StreamObserver<Req>) serviceImpl.ingestDecisionStream(
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.IngestDecisionStreamResponse>) responseObserver);
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getIngestDecisionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.IngestDecisionRequest,
              dev.tracegate.governance.v1.IngestDecisionResponse>(
                service, METHODID_INGEST_DECISION)))
        .addMethod(
          getIngestDecisionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.IngestDecisionsRequest,
              dev.tracegate.governance.v1.IngestDecisionsResponse>(
                service, METHODID_INGEST_DECISIONS)))
        .addMethod(
          getIngestDecisionStreamMethod(),
          io.grpc.stub.ServerCalls.asyncBidiStreamingCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.IngestDecisionStreamRequest,
              dev.tracegate.governance.v1.IngestDecisionStreamResponse>(
                service, METHODID_INGEST_DECISION_STREAM)))
        .addMethod(
          getCreateSigningSecretMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.CreateSigningSecretRequest,
              dev.tracegate.governance.v1.CreateSigningSecretResponse>(
                service, METHODID_CREATE_SIGNING_SECRET)))
        .addMethod(
          getListSigningSecretsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListSigningSecretsRequest,
              dev.tracegate.governance.v1.ListSigningSecretsResponse>(
                service, METHODID_LIST_SIGNING_SECRETS)))
        .addMethod(
          getDeleteSigningSecretMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.DeleteSigningSecretRequest,
              dev.tracegate.governance.v1.DeleteSigningSecretResponse>(
                service, METHODID_DELETE_SIGNING_SECRET)))
        .addMethod(
          getListDeadLettersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListDeadLettersRequest,
              dev.tracegate.governance.v1.ListDeadLettersResponse>(
                service, METHODID_LIST_DEAD_LETTERS)))
        .addMethod(
          getRetryDeadLetterMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.RetryDeadLetterRequest,
              dev.tracegate.governance.v1.RetryDeadLetterResponse>(
                service, METHODID_RETRY_DEAD_LETTER)))
        .addMethod(
          getDiscardDeadLetterMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.DiscardDeadLetterRequest,
              dev.tracegate.governance.v1.DiscardDeadLetterResponse>(
                service, METHODID_DISCARD_DEAD_LETTER)))
        .build();
  }

  private static abstract class IngestServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    IngestServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.governance.v1.IngestServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("IngestService");
    }
  }

  private static final class IngestServiceFileDescriptorSupplier
      extends IngestServiceBaseDescriptorSupplier {
    IngestServiceFileDescriptorSupplier() {}
  }

  private static final class IngestServiceMethodDescriptorSupplier
      extends IngestServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    IngestServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (IngestServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new IngestServiceFileDescriptorSupplier())
              .addMethod(getIngestDecisionMethod())
              .addMethod(getIngestDecisionsMethod())
              .addMethod(getIngestDecisionStreamMethod())
              .addMethod(getCreateSigningSecretMethod())
              .addMethod(getListSigningSecretsMethod())
              .addMethod(getDeleteSigningSecretMethod())
              .addMethod(getListDeadLettersMethod())
              .addMethod(getRetryDeadLetterMethod())
              .addMethod(getDiscardDeadLetterMethod())
              .build();
        }
      }
    }
    return result;
  }
}
