package dev.tracegate.traceability.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * MasterDataService keeps what lots refer to: products, locations, parties and equipment. Nothing of it is deleted, only archived.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class MasterDataServiceGrpc {

  private MasterDataServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.traceability.v1.MasterDataService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveProductRequest,
      dev.tracegate.traceability.v1.SaveProductResponse> getSaveProductMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SaveProduct",
      requestType = dev.tracegate.traceability.v1.SaveProductRequest.class,
      responseType = dev.tracegate.traceability.v1.SaveProductResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveProductRequest,
      dev.tracegate.traceability.v1.SaveProductResponse> getSaveProductMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveProductRequest, dev.tracegate.traceability.v1.SaveProductResponse> getSaveProductMethod;
    if ((getSaveProductMethod = MasterDataServiceGrpc.getSaveProductMethod) == null) {
      synchronized (MasterDataServiceGrpc.class) {
        if ((getSaveProductMethod = MasterDataServiceGrpc.getSaveProductMethod) == null) {
          MasterDataServiceGrpc.getSaveProductMethod = getSaveProductMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.SaveProductRequest, dev.tracegate.traceability.v1.SaveProductResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SaveProduct"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SaveProductRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SaveProductResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MasterDataServiceMethodDescriptorSupplier("SaveProduct"))
              .build();
        }
      }
    }
    return getSaveProductMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListProductsRequest,
      dev.tracegate.traceability.v1.ListProductsResponse> getListProductsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListProducts",
      requestType = dev.tracegate.traceability.v1.ListProductsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListProductsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListProductsRequest,
      dev.tracegate.traceability.v1.ListProductsResponse> getListProductsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListProductsRequest, dev.tracegate.traceability.v1.ListProductsResponse> getListProductsMethod;
    if ((getListProductsMethod = MasterDataServiceGrpc.getListProductsMethod) == null) {
      synchronized (MasterDataServiceGrpc.class) {
        if ((getListProductsMethod = MasterDataServiceGrpc.getListProductsMethod) == null) {
          MasterDataServiceGrpc.getListProductsMethod = getListProductsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListProductsRequest, dev.tracegate.traceability.v1.ListProductsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListProducts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListProductsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListProductsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MasterDataServiceMethodDescriptorSupplier("ListProducts"))
              .build();
        }
      }
    }
    return getListProductsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveLocationRequest,
      dev.tracegate.traceability.v1.SaveLocationResponse> getSaveLocationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SaveLocation",
      requestType = dev.tracegate.traceability.v1.SaveLocationRequest.class,
      responseType = dev.tracegate.traceability.v1.SaveLocationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveLocationRequest,
      dev.tracegate.traceability.v1.SaveLocationResponse> getSaveLocationMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveLocationRequest, dev.tracegate.traceability.v1.SaveLocationResponse> getSaveLocationMethod;
    if ((getSaveLocationMethod = MasterDataServiceGrpc.getSaveLocationMethod) == null) {
      synchronized (MasterDataServiceGrpc.class) {
        if ((getSaveLocationMethod = MasterDataServiceGrpc.getSaveLocationMethod) == null) {
          MasterDataServiceGrpc.getSaveLocationMethod = getSaveLocationMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.SaveLocationRequest, dev.tracegate.traceability.v1.SaveLocationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SaveLocation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SaveLocationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SaveLocationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MasterDataServiceMethodDescriptorSupplier("SaveLocation"))
              .build();
        }
      }
    }
    return getSaveLocationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListLocationsRequest,
      dev.tracegate.traceability.v1.ListLocationsResponse> getListLocationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListLocations",
      requestType = dev.tracegate.traceability.v1.ListLocationsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListLocationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListLocationsRequest,
      dev.tracegate.traceability.v1.ListLocationsResponse> getListLocationsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListLocationsRequest, dev.tracegate.traceability.v1.ListLocationsResponse> getListLocationsMethod;
    if ((getListLocationsMethod = MasterDataServiceGrpc.getListLocationsMethod) == null) {
      synchronized (MasterDataServiceGrpc.class) {
        if ((getListLocationsMethod = MasterDataServiceGrpc.getListLocationsMethod) == null) {
          MasterDataServiceGrpc.getListLocationsMethod = getListLocationsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListLocationsRequest, dev.tracegate.traceability.v1.ListLocationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListLocations"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListLocationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListLocationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MasterDataServiceMethodDescriptorSupplier("ListLocations"))
              .build();
        }
      }
    }
    return getListLocationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SavePartyRequest,
      dev.tracegate.traceability.v1.SavePartyResponse> getSavePartyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SaveParty",
      requestType = dev.tracegate.traceability.v1.SavePartyRequest.class,
      responseType = dev.tracegate.traceability.v1.SavePartyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SavePartyRequest,
      dev.tracegate.traceability.v1.SavePartyResponse> getSavePartyMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SavePartyRequest, dev.tracegate.traceability.v1.SavePartyResponse> getSavePartyMethod;
    if ((getSavePartyMethod = MasterDataServiceGrpc.getSavePartyMethod) == null) {
      synchronized (MasterDataServiceGrpc.class) {
        if ((getSavePartyMethod = MasterDataServiceGrpc.getSavePartyMethod) == null) {
          MasterDataServiceGrpc.getSavePartyMethod = getSavePartyMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.SavePartyRequest, dev.tracegate.traceability.v1.SavePartyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SaveParty"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SavePartyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SavePartyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MasterDataServiceMethodDescriptorSupplier("SaveParty"))
              .build();
        }
      }
    }
    return getSavePartyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListPartiesRequest,
      dev.tracegate.traceability.v1.ListPartiesResponse> getListPartiesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListParties",
      requestType = dev.tracegate.traceability.v1.ListPartiesRequest.class,
      responseType = dev.tracegate.traceability.v1.ListPartiesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListPartiesRequest,
      dev.tracegate.traceability.v1.ListPartiesResponse> getListPartiesMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListPartiesRequest, dev.tracegate.traceability.v1.ListPartiesResponse> getListPartiesMethod;
    if ((getListPartiesMethod = MasterDataServiceGrpc.getListPartiesMethod) == null) {
      synchronized (MasterDataServiceGrpc.class) {
        if ((getListPartiesMethod = MasterDataServiceGrpc.getListPartiesMethod) == null) {
          MasterDataServiceGrpc.getListPartiesMethod = getListPartiesMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListPartiesRequest, dev.tracegate.traceability.v1.ListPartiesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListParties"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListPartiesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListPartiesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MasterDataServiceMethodDescriptorSupplier("ListParties"))
              .build();
        }
      }
    }
    return getListPartiesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveEquipmentRequest,
      dev.tracegate.traceability.v1.SaveEquipmentResponse> getSaveEquipmentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SaveEquipment",
      requestType = dev.tracegate.traceability.v1.SaveEquipmentRequest.class,
      responseType = dev.tracegate.traceability.v1.SaveEquipmentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveEquipmentRequest,
      dev.tracegate.traceability.v1.SaveEquipmentResponse> getSaveEquipmentMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SaveEquipmentRequest, dev.tracegate.traceability.v1.SaveEquipmentResponse> getSaveEquipmentMethod;
    if ((getSaveEquipmentMethod = MasterDataServiceGrpc.getSaveEquipmentMethod) == null) {
      synchronized (MasterDataServiceGrpc.class) {
        if ((getSaveEquipmentMethod = MasterDataServiceGrpc.getSaveEquipmentMethod) == null) {
          MasterDataServiceGrpc.getSaveEquipmentMethod = getSaveEquipmentMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.SaveEquipmentRequest, dev.tracegate.traceability.v1.SaveEquipmentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SaveEquipment"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SaveEquipmentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SaveEquipmentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MasterDataServiceMethodDescriptorSupplier("SaveEquipment"))
              .build();
        }
      }
    }
    return getSaveEquipmentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListEquipmentRequest,
      dev.tracegate.traceability.v1.ListEquipmentResponse> getListEquipmentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListEquipment",
      requestType = dev.tracegate.traceability.v1.ListEquipmentRequest.class,
      responseType = dev.tracegate.traceability.v1.ListEquipmentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListEquipmentRequest,
      dev.tracegate.traceability.v1.ListEquipmentResponse> getListEquipmentMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListEquipmentRequest, dev.tracegate.traceability.v1.ListEquipmentResponse> getListEquipmentMethod;
    if ((getListEquipmentMethod = MasterDataServiceGrpc.getListEquipmentMethod) == null) {
      synchronized (MasterDataServiceGrpc.class) {
        if ((getListEquipmentMethod = MasterDataServiceGrpc.getListEquipmentMethod) == null) {
          MasterDataServiceGrpc.getListEquipmentMethod = getListEquipmentMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListEquipmentRequest, dev.tracegate.traceability.v1.ListEquipmentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListEquipment"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListEquipmentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListEquipmentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MasterDataServiceMethodDescriptorSupplier("ListEquipment"))
              .build();
        }
      }
    }
    return getListEquipmentMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static MasterDataServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MasterDataServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MasterDataServiceStub>() {
        @java.lang.Override
        public MasterDataServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MasterDataServiceStub(channel, callOptions);
        }
      };
    return MasterDataServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static MasterDataServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MasterDataServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MasterDataServiceBlockingV2Stub>() {
        @java.lang.Override
        public MasterDataServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MasterDataServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return MasterDataServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static MasterDataServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MasterDataServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MasterDataServiceBlockingStub>() {
        @java.lang.Override
        public MasterDataServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MasterDataServiceBlockingStub(channel, callOptions);
        }
      };
    return MasterDataServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static MasterDataServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MasterDataServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MasterDataServiceFutureStub>() {
        @java.lang.Override
        public MasterDataServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MasterDataServiceFutureStub(channel, callOptions);
        }
      };
    return MasterDataServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * MasterDataService keeps what lots refer to: products, locations, parties and equipment. Nothing of it is deleted, only archived.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * SaveProduct makes a product, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    default void saveProduct(dev.tracegate.traceability.v1.SaveProductRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveProductResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSaveProductMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListProducts pages through products, by name.
     * </pre>
     */
    default void listProducts(dev.tracegate.traceability.v1.ListProductsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListProductsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListProductsMethod(), responseObserver);
    }

    /**
     * <pre>
     * SaveLocation makes a location, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    default void saveLocation(dev.tracegate.traceability.v1.SaveLocationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveLocationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSaveLocationMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListLocations pages through locations, by name.
     * </pre>
     */
    default void listLocations(dev.tracegate.traceability.v1.ListLocationsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListLocationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListLocationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * SaveParty makes a party, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    default void saveParty(dev.tracegate.traceability.v1.SavePartyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SavePartyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSavePartyMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListParties pages through parties, by name.
     * </pre>
     */
    default void listParties(dev.tracegate.traceability.v1.ListPartiesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListPartiesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPartiesMethod(), responseObserver);
    }

    /**
     * <pre>
     * SaveEquipment makes equipment, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    default void saveEquipment(dev.tracegate.traceability.v1.SaveEquipmentRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveEquipmentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSaveEquipmentMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListEquipment pages through equipment, by name.
     * </pre>
     */
    default void listEquipment(dev.tracegate.traceability.v1.ListEquipmentRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListEquipmentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListEquipmentMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service MasterDataService.
   * <pre>
   * MasterDataService keeps what lots refer to: products, locations, parties and equipment. Nothing of it is deleted, only archived.
   * </pre>
   */
  public static abstract class MasterDataServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return MasterDataServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service MasterDataService.
   * <pre>
   * MasterDataService keeps what lots refer to: products, locations, parties and equipment. Nothing of it is deleted, only archived.
   * </pre>
   */
  public static final class MasterDataServiceStub
      extends io.grpc.stub.AbstractAsyncStub<MasterDataServiceStub> {
    private MasterDataServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MasterDataServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MasterDataServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * SaveProduct makes a product, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public void saveProduct(dev.tracegate.traceability.v1.SaveProductRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveProductResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSaveProductMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListProducts pages through products, by name.
     * </pre>
     */
    public void listProducts(dev.tracegate.traceability.v1.ListProductsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListProductsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListProductsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * SaveLocation makes a location, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public void saveLocation(dev.tracegate.traceability.v1.SaveLocationRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveLocationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSaveLocationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListLocations pages through locations, by name.
     * </pre>
     */
    public void listLocations(dev.tracegate.traceability.v1.ListLocationsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListLocationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListLocationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * SaveParty makes a party, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public void saveParty(dev.tracegate.traceability.v1.SavePartyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SavePartyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSavePartyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListParties pages through parties, by name.
     * </pre>
     */
    public void listParties(dev.tracegate.traceability.v1.ListPartiesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListPartiesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPartiesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * SaveEquipment makes equipment, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public void saveEquipment(dev.tracegate.traceability.v1.SaveEquipmentRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveEquipmentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSaveEquipmentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListEquipment pages through equipment, by name.
     * </pre>
     */
    public void listEquipment(dev.tracegate.traceability.v1.ListEquipmentRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListEquipmentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListEquipmentMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service MasterDataService.
   * <pre>
   * MasterDataService keeps what lots refer to: products, locations, parties and equipment. Nothing of it is deleted, only archived.
   * </pre>
   */
  public static final class MasterDataServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<MasterDataServiceBlockingV2Stub> {
    private MasterDataServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MasterDataServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MasterDataServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * SaveProduct makes a product, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SaveProductResponse saveProduct(dev.tracegate.traceability.v1.SaveProductRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSaveProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListProducts pages through products, by name.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListProductsResponse listProducts(dev.tracegate.traceability.v1.ListProductsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListProductsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SaveLocation makes a location, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SaveLocationResponse saveLocation(dev.tracegate.traceability.v1.SaveLocationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSaveLocationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListLocations pages through locations, by name.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListLocationsResponse listLocations(dev.tracegate.traceability.v1.ListLocationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListLocationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SaveParty makes a party, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SavePartyResponse saveParty(dev.tracegate.traceability.v1.SavePartyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSavePartyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListParties pages through parties, by name.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListPartiesResponse listParties(dev.tracegate.traceability.v1.ListPartiesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPartiesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SaveEquipment makes equipment, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SaveEquipmentResponse saveEquipment(dev.tracegate.traceability.v1.SaveEquipmentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSaveEquipmentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListEquipment pages through equipment, by name.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListEquipmentResponse listEquipment(dev.tracegate.traceability.v1.ListEquipmentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListEquipmentMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service MasterDataService.
   * <pre>
   * MasterDataService keeps what lots refer to: products, locations, parties and equipment. Nothing of it is deleted, only archived.
   * </pre>
   */
  public static final class MasterDataServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<MasterDataServiceBlockingStub> {
    private MasterDataServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MasterDataServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MasterDataServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * SaveProduct makes a product, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SaveProductResponse saveProduct(dev.tracegate.traceability.v1.SaveProductRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSaveProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListProducts pages through products, by name.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListProductsResponse listProducts(dev.tracegate.traceability.v1.ListProductsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListProductsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SaveLocation makes a location, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SaveLocationResponse saveLocation(dev.tracegate.traceability.v1.SaveLocationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSaveLocationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListLocations pages through locations, by name.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListLocationsResponse listLocations(dev.tracegate.traceability.v1.ListLocationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListLocationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SaveParty makes a party, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SavePartyResponse saveParty(dev.tracegate.traceability.v1.SavePartyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSavePartyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListParties pages through parties, by name.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListPartiesResponse listParties(dev.tracegate.traceability.v1.ListPartiesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPartiesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SaveEquipment makes equipment, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SaveEquipmentResponse saveEquipment(dev.tracegate.traceability.v1.SaveEquipmentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSaveEquipmentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListEquipment pages through equipment, by name.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListEquipmentResponse listEquipment(dev.tracegate.traceability.v1.ListEquipmentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListEquipmentMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service MasterDataService.
   * <pre>
   * MasterDataService keeps what lots refer to: products, locations, parties and equipment. Nothing of it is deleted, only archived.
   * </pre>
   */
  public static final class MasterDataServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<MasterDataServiceFutureStub> {
    private MasterDataServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MasterDataServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MasterDataServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * SaveProduct makes a product, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.SaveProductResponse> saveProduct(
        dev.tracegate.traceability.v1.SaveProductRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSaveProductMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListProducts pages through products, by name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListProductsResponse> listProducts(
        dev.tracegate.traceability.v1.ListProductsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListProductsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * SaveLocation makes a location, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.SaveLocationResponse> saveLocation(
        dev.tracegate.traceability.v1.SaveLocationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSaveLocationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListLocations pages through locations, by name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListLocationsResponse> listLocations(
        dev.tracegate.traceability.v1.ListLocationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListLocationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * SaveParty makes a party, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.SavePartyResponse> saveParty(
        dev.tracegate.traceability.v1.SavePartyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSavePartyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListParties pages through parties, by name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListPartiesResponse> listParties(
        dev.tracegate.traceability.v1.ListPartiesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPartiesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * SaveEquipment makes equipment, or changes the one whose id it has. Answers NAME_TAKEN where its number is another's already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.SaveEquipmentResponse> saveEquipment(
        dev.tracegate.traceability.v1.SaveEquipmentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSaveEquipmentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListEquipment pages through equipment, by name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListEquipmentResponse> listEquipment(
        dev.tracegate.traceability.v1.ListEquipmentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListEquipmentMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_SAVE_PRODUCT = 0;
  private static final int METHODID_LIST_PRODUCTS = 1;
  private static final int METHODID_SAVE_LOCATION = 2;
  private static final int METHODID_LIST_LOCATIONS = 3;
  private static final int METHODID_SAVE_PARTY = 4;
  private static final int METHODID_LIST_PARTIES = 5;
  private static final int METHODID_SAVE_EQUIPMENT = 6;
  private static final int METHODID_LIST_EQUIPMENT = 7;

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
        case METHODID_SAVE_PRODUCT:
          serviceImpl.saveProduct((dev.tracegate.traceability.v1.SaveProductRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveProductResponse>) responseObserver);
          break;
        case METHODID_LIST_PRODUCTS:
          serviceImpl.listProducts((dev.tracegate.traceability.v1.ListProductsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListProductsResponse>) responseObserver);
          break;
        case METHODID_SAVE_LOCATION:
          serviceImpl.saveLocation((dev.tracegate.traceability.v1.SaveLocationRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveLocationResponse>) responseObserver);
          break;
        case METHODID_LIST_LOCATIONS:
          serviceImpl.listLocations((dev.tracegate.traceability.v1.ListLocationsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListLocationsResponse>) responseObserver);
          break;
        case METHODID_SAVE_PARTY:
          serviceImpl.saveParty((dev.tracegate.traceability.v1.SavePartyRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SavePartyResponse>) responseObserver);
          break;
        case METHODID_LIST_PARTIES:
          serviceImpl.listParties((dev.tracegate.traceability.v1.ListPartiesRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListPartiesResponse>) responseObserver);
          break;
        case METHODID_SAVE_EQUIPMENT:
          serviceImpl.saveEquipment((dev.tracegate.traceability.v1.SaveEquipmentRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SaveEquipmentResponse>) responseObserver);
          break;
        case METHODID_LIST_EQUIPMENT:
          serviceImpl.listEquipment((dev.tracegate.traceability.v1.ListEquipmentRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListEquipmentResponse>) responseObserver);
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
          getSaveProductMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.SaveProductRequest,
              dev.tracegate.traceability.v1.SaveProductResponse>(
                service, METHODID_SAVE_PRODUCT)))
        .addMethod(
          getListProductsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListProductsRequest,
              dev.tracegate.traceability.v1.ListProductsResponse>(
                service, METHODID_LIST_PRODUCTS)))
        .addMethod(
          getSaveLocationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.SaveLocationRequest,
              dev.tracegate.traceability.v1.SaveLocationResponse>(
                service, METHODID_SAVE_LOCATION)))
        .addMethod(
          getListLocationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListLocationsRequest,
              dev.tracegate.traceability.v1.ListLocationsResponse>(
                service, METHODID_LIST_LOCATIONS)))
        .addMethod(
          getSavePartyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.SavePartyRequest,
              dev.tracegate.traceability.v1.SavePartyResponse>(
                service, METHODID_SAVE_PARTY)))
        .addMethod(
          getListPartiesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListPartiesRequest,
              dev.tracegate.traceability.v1.ListPartiesResponse>(
                service, METHODID_LIST_PARTIES)))
        .addMethod(
          getSaveEquipmentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.SaveEquipmentRequest,
              dev.tracegate.traceability.v1.SaveEquipmentResponse>(
                service, METHODID_SAVE_EQUIPMENT)))
        .addMethod(
          getListEquipmentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListEquipmentRequest,
              dev.tracegate.traceability.v1.ListEquipmentResponse>(
                service, METHODID_LIST_EQUIPMENT)))
        .build();
  }

  private static abstract class MasterDataServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    MasterDataServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.traceability.v1.MasterDataServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("MasterDataService");
    }
  }

  private static final class MasterDataServiceFileDescriptorSupplier
      extends MasterDataServiceBaseDescriptorSupplier {
    MasterDataServiceFileDescriptorSupplier() {}
  }

  private static final class MasterDataServiceMethodDescriptorSupplier
      extends MasterDataServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    MasterDataServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (MasterDataServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new MasterDataServiceFileDescriptorSupplier())
              .addMethod(getSaveProductMethod())
              .addMethod(getListProductsMethod())
              .addMethod(getSaveLocationMethod())
              .addMethod(getListLocationsMethod())
              .addMethod(getSavePartyMethod())
              .addMethod(getListPartiesMethod())
              .addMethod(getSaveEquipmentMethod())
              .addMethod(getListEquipmentMethod())
              .build();
        }
      }
    }
    return result;
  }
}
