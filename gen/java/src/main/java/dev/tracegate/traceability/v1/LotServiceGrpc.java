package dev.tracegate.traceability.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * LotService keeps the plant's ledger: what came in, what became of it and what left. Every quantity is whole milligrams, and every command
 * happens as a whole or not at all. A lot may be taken of where it is RELEASED, not recalled, not expired, and not on a pallet.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class LotServiceGrpc {

  private LotServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.traceability.v1.LotService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateLotRequest,
      dev.tracegate.traceability.v1.CreateLotResponse> getCreateLotMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateLot",
      requestType = dev.tracegate.traceability.v1.CreateLotRequest.class,
      responseType = dev.tracegate.traceability.v1.CreateLotResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateLotRequest,
      dev.tracegate.traceability.v1.CreateLotResponse> getCreateLotMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CreateLotRequest, dev.tracegate.traceability.v1.CreateLotResponse> getCreateLotMethod;
    if ((getCreateLotMethod = LotServiceGrpc.getCreateLotMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getCreateLotMethod = LotServiceGrpc.getCreateLotMethod) == null) {
          LotServiceGrpc.getCreateLotMethod = getCreateLotMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.CreateLotRequest, dev.tracegate.traceability.v1.CreateLotResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateLot"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CreateLotRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CreateLotResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("CreateLot"))
              .build();
        }
      }
    }
    return getCreateLotMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ReceiveLotsRequest,
      dev.tracegate.traceability.v1.ReceiveLotsResponse> getReceiveLotsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReceiveLots",
      requestType = dev.tracegate.traceability.v1.ReceiveLotsRequest.class,
      responseType = dev.tracegate.traceability.v1.ReceiveLotsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ReceiveLotsRequest,
      dev.tracegate.traceability.v1.ReceiveLotsResponse> getReceiveLotsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ReceiveLotsRequest, dev.tracegate.traceability.v1.ReceiveLotsResponse> getReceiveLotsMethod;
    if ((getReceiveLotsMethod = LotServiceGrpc.getReceiveLotsMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getReceiveLotsMethod = LotServiceGrpc.getReceiveLotsMethod) == null) {
          LotServiceGrpc.getReceiveLotsMethod = getReceiveLotsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ReceiveLotsRequest, dev.tracegate.traceability.v1.ReceiveLotsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReceiveLots"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ReceiveLotsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ReceiveLotsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("ReceiveLots"))
              .build();
        }
      }
    }
    return getReceiveLotsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.TransformLotsRequest,
      dev.tracegate.traceability.v1.TransformLotsResponse> getTransformLotsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "TransformLots",
      requestType = dev.tracegate.traceability.v1.TransformLotsRequest.class,
      responseType = dev.tracegate.traceability.v1.TransformLotsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.TransformLotsRequest,
      dev.tracegate.traceability.v1.TransformLotsResponse> getTransformLotsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.TransformLotsRequest, dev.tracegate.traceability.v1.TransformLotsResponse> getTransformLotsMethod;
    if ((getTransformLotsMethod = LotServiceGrpc.getTransformLotsMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getTransformLotsMethod = LotServiceGrpc.getTransformLotsMethod) == null) {
          LotServiceGrpc.getTransformLotsMethod = getTransformLotsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.TransformLotsRequest, dev.tracegate.traceability.v1.TransformLotsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "TransformLots"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.TransformLotsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.TransformLotsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("TransformLots"))
              .build();
        }
      }
    }
    return getTransformLotsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SplitLotRequest,
      dev.tracegate.traceability.v1.SplitLotResponse> getSplitLotMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SplitLot",
      requestType = dev.tracegate.traceability.v1.SplitLotRequest.class,
      responseType = dev.tracegate.traceability.v1.SplitLotResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SplitLotRequest,
      dev.tracegate.traceability.v1.SplitLotResponse> getSplitLotMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SplitLotRequest, dev.tracegate.traceability.v1.SplitLotResponse> getSplitLotMethod;
    if ((getSplitLotMethod = LotServiceGrpc.getSplitLotMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getSplitLotMethod = LotServiceGrpc.getSplitLotMethod) == null) {
          LotServiceGrpc.getSplitLotMethod = getSplitLotMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.SplitLotRequest, dev.tracegate.traceability.v1.SplitLotResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SplitLot"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SplitLotRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SplitLotResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("SplitLot"))
              .build();
        }
      }
    }
    return getSplitLotMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.MergeLotsRequest,
      dev.tracegate.traceability.v1.MergeLotsResponse> getMergeLotsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "MergeLots",
      requestType = dev.tracegate.traceability.v1.MergeLotsRequest.class,
      responseType = dev.tracegate.traceability.v1.MergeLotsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.MergeLotsRequest,
      dev.tracegate.traceability.v1.MergeLotsResponse> getMergeLotsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.MergeLotsRequest, dev.tracegate.traceability.v1.MergeLotsResponse> getMergeLotsMethod;
    if ((getMergeLotsMethod = LotServiceGrpc.getMergeLotsMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getMergeLotsMethod = LotServiceGrpc.getMergeLotsMethod) == null) {
          LotServiceGrpc.getMergeLotsMethod = getMergeLotsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.MergeLotsRequest, dev.tracegate.traceability.v1.MergeLotsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "MergeLots"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.MergeLotsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.MergeLotsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("MergeLots"))
              .build();
        }
      }
    }
    return getMergeLotsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AggregateLotsRequest,
      dev.tracegate.traceability.v1.AggregateLotsResponse> getAggregateLotsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AggregateLots",
      requestType = dev.tracegate.traceability.v1.AggregateLotsRequest.class,
      responseType = dev.tracegate.traceability.v1.AggregateLotsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AggregateLotsRequest,
      dev.tracegate.traceability.v1.AggregateLotsResponse> getAggregateLotsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AggregateLotsRequest, dev.tracegate.traceability.v1.AggregateLotsResponse> getAggregateLotsMethod;
    if ((getAggregateLotsMethod = LotServiceGrpc.getAggregateLotsMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getAggregateLotsMethod = LotServiceGrpc.getAggregateLotsMethod) == null) {
          LotServiceGrpc.getAggregateLotsMethod = getAggregateLotsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.AggregateLotsRequest, dev.tracegate.traceability.v1.AggregateLotsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AggregateLots"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.AggregateLotsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.AggregateLotsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("AggregateLots"))
              .build();
        }
      }
    }
    return getAggregateLotsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.DisaggregateLotsRequest,
      dev.tracegate.traceability.v1.DisaggregateLotsResponse> getDisaggregateLotsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DisaggregateLots",
      requestType = dev.tracegate.traceability.v1.DisaggregateLotsRequest.class,
      responseType = dev.tracegate.traceability.v1.DisaggregateLotsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.DisaggregateLotsRequest,
      dev.tracegate.traceability.v1.DisaggregateLotsResponse> getDisaggregateLotsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.DisaggregateLotsRequest, dev.tracegate.traceability.v1.DisaggregateLotsResponse> getDisaggregateLotsMethod;
    if ((getDisaggregateLotsMethod = LotServiceGrpc.getDisaggregateLotsMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getDisaggregateLotsMethod = LotServiceGrpc.getDisaggregateLotsMethod) == null) {
          LotServiceGrpc.getDisaggregateLotsMethod = getDisaggregateLotsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.DisaggregateLotsRequest, dev.tracegate.traceability.v1.DisaggregateLotsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DisaggregateLots"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.DisaggregateLotsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.DisaggregateLotsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("DisaggregateLots"))
              .build();
        }
      }
    }
    return getDisaggregateLotsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ShipLotsRequest,
      dev.tracegate.traceability.v1.ShipLotsResponse> getShipLotsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ShipLots",
      requestType = dev.tracegate.traceability.v1.ShipLotsRequest.class,
      responseType = dev.tracegate.traceability.v1.ShipLotsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ShipLotsRequest,
      dev.tracegate.traceability.v1.ShipLotsResponse> getShipLotsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ShipLotsRequest, dev.tracegate.traceability.v1.ShipLotsResponse> getShipLotsMethod;
    if ((getShipLotsMethod = LotServiceGrpc.getShipLotsMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getShipLotsMethod = LotServiceGrpc.getShipLotsMethod) == null) {
          LotServiceGrpc.getShipLotsMethod = getShipLotsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ShipLotsRequest, dev.tracegate.traceability.v1.ShipLotsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ShipLots"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ShipLotsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ShipLotsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("ShipLots"))
              .build();
        }
      }
    }
    return getShipLotsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AdjustLotRequest,
      dev.tracegate.traceability.v1.AdjustLotResponse> getAdjustLotMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AdjustLot",
      requestType = dev.tracegate.traceability.v1.AdjustLotRequest.class,
      responseType = dev.tracegate.traceability.v1.AdjustLotResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AdjustLotRequest,
      dev.tracegate.traceability.v1.AdjustLotResponse> getAdjustLotMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.AdjustLotRequest, dev.tracegate.traceability.v1.AdjustLotResponse> getAdjustLotMethod;
    if ((getAdjustLotMethod = LotServiceGrpc.getAdjustLotMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getAdjustLotMethod = LotServiceGrpc.getAdjustLotMethod) == null) {
          LotServiceGrpc.getAdjustLotMethod = getAdjustLotMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.AdjustLotRequest, dev.tracegate.traceability.v1.AdjustLotResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AdjustLot"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.AdjustLotRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.AdjustLotResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("AdjustLot"))
              .build();
        }
      }
    }
    return getAdjustLotMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ChangeLotStateRequest,
      dev.tracegate.traceability.v1.ChangeLotStateResponse> getChangeLotStateMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ChangeLotState",
      requestType = dev.tracegate.traceability.v1.ChangeLotStateRequest.class,
      responseType = dev.tracegate.traceability.v1.ChangeLotStateResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ChangeLotStateRequest,
      dev.tracegate.traceability.v1.ChangeLotStateResponse> getChangeLotStateMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ChangeLotStateRequest, dev.tracegate.traceability.v1.ChangeLotStateResponse> getChangeLotStateMethod;
    if ((getChangeLotStateMethod = LotServiceGrpc.getChangeLotStateMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getChangeLotStateMethod = LotServiceGrpc.getChangeLotStateMethod) == null) {
          LotServiceGrpc.getChangeLotStateMethod = getChangeLotStateMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ChangeLotStateRequest, dev.tracegate.traceability.v1.ChangeLotStateResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ChangeLotState"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ChangeLotStateRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ChangeLotStateResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("ChangeLotState"))
              .build();
        }
      }
    }
    return getChangeLotStateMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.VoidEventRequest,
      dev.tracegate.traceability.v1.VoidEventResponse> getVoidEventMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "VoidEvent",
      requestType = dev.tracegate.traceability.v1.VoidEventRequest.class,
      responseType = dev.tracegate.traceability.v1.VoidEventResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.VoidEventRequest,
      dev.tracegate.traceability.v1.VoidEventResponse> getVoidEventMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.VoidEventRequest, dev.tracegate.traceability.v1.VoidEventResponse> getVoidEventMethod;
    if ((getVoidEventMethod = LotServiceGrpc.getVoidEventMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getVoidEventMethod = LotServiceGrpc.getVoidEventMethod) == null) {
          LotServiceGrpc.getVoidEventMethod = getVoidEventMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.VoidEventRequest, dev.tracegate.traceability.v1.VoidEventResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "VoidEvent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.VoidEventRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.VoidEventResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("VoidEvent"))
              .build();
        }
      }
    }
    return getVoidEventMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetLotRequest,
      dev.tracegate.traceability.v1.GetLotResponse> getGetLotMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetLot",
      requestType = dev.tracegate.traceability.v1.GetLotRequest.class,
      responseType = dev.tracegate.traceability.v1.GetLotResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetLotRequest,
      dev.tracegate.traceability.v1.GetLotResponse> getGetLotMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetLotRequest, dev.tracegate.traceability.v1.GetLotResponse> getGetLotMethod;
    if ((getGetLotMethod = LotServiceGrpc.getGetLotMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getGetLotMethod = LotServiceGrpc.getGetLotMethod) == null) {
          LotServiceGrpc.getGetLotMethod = getGetLotMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.GetLotRequest, dev.tracegate.traceability.v1.GetLotResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetLot"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetLotRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetLotResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("GetLot"))
              .build();
        }
      }
    }
    return getGetLotMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SummarizeStockRequest,
      dev.tracegate.traceability.v1.SummarizeStockResponse> getSummarizeStockMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SummarizeStock",
      requestType = dev.tracegate.traceability.v1.SummarizeStockRequest.class,
      responseType = dev.tracegate.traceability.v1.SummarizeStockResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SummarizeStockRequest,
      dev.tracegate.traceability.v1.SummarizeStockResponse> getSummarizeStockMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SummarizeStockRequest, dev.tracegate.traceability.v1.SummarizeStockResponse> getSummarizeStockMethod;
    if ((getSummarizeStockMethod = LotServiceGrpc.getSummarizeStockMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getSummarizeStockMethod = LotServiceGrpc.getSummarizeStockMethod) == null) {
          LotServiceGrpc.getSummarizeStockMethod = getSummarizeStockMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.SummarizeStockRequest, dev.tracegate.traceability.v1.SummarizeStockResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SummarizeStock"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SummarizeStockRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SummarizeStockResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("SummarizeStock"))
              .build();
        }
      }
    }
    return getSummarizeStockMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListLotsRequest,
      dev.tracegate.traceability.v1.ListLotsResponse> getListLotsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListLots",
      requestType = dev.tracegate.traceability.v1.ListLotsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListLotsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListLotsRequest,
      dev.tracegate.traceability.v1.ListLotsResponse> getListLotsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListLotsRequest, dev.tracegate.traceability.v1.ListLotsResponse> getListLotsMethod;
    if ((getListLotsMethod = LotServiceGrpc.getListLotsMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getListLotsMethod = LotServiceGrpc.getListLotsMethod) == null) {
          LotServiceGrpc.getListLotsMethod = getListLotsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListLotsRequest, dev.tracegate.traceability.v1.ListLotsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListLots"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListLotsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListLotsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("ListLots"))
              .build();
        }
      }
    }
    return getListLotsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListLotHistoryRequest,
      dev.tracegate.traceability.v1.ListLotHistoryResponse> getListLotHistoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListLotHistory",
      requestType = dev.tracegate.traceability.v1.ListLotHistoryRequest.class,
      responseType = dev.tracegate.traceability.v1.ListLotHistoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListLotHistoryRequest,
      dev.tracegate.traceability.v1.ListLotHistoryResponse> getListLotHistoryMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListLotHistoryRequest, dev.tracegate.traceability.v1.ListLotHistoryResponse> getListLotHistoryMethod;
    if ((getListLotHistoryMethod = LotServiceGrpc.getListLotHistoryMethod) == null) {
      synchronized (LotServiceGrpc.class) {
        if ((getListLotHistoryMethod = LotServiceGrpc.getListLotHistoryMethod) == null) {
          LotServiceGrpc.getListLotHistoryMethod = getListLotHistoryMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListLotHistoryRequest, dev.tracegate.traceability.v1.ListLotHistoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListLotHistory"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListLotHistoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListLotHistoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LotServiceMethodDescriptorSupplier("ListLotHistory"))
              .build();
        }
      }
    }
    return getListLotHistoryMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static LotServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LotServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LotServiceStub>() {
        @java.lang.Override
        public LotServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LotServiceStub(channel, callOptions);
        }
      };
    return LotServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static LotServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LotServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LotServiceBlockingV2Stub>() {
        @java.lang.Override
        public LotServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LotServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return LotServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static LotServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LotServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LotServiceBlockingStub>() {
        @java.lang.Override
        public LotServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LotServiceBlockingStub(channel, callOptions);
        }
      };
    return LotServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static LotServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LotServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LotServiceFutureStub>() {
        @java.lang.Override
        public LotServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LotServiceFutureStub(channel, callOptions);
        }
      };
    return LotServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * LotService keeps the plant's ledger: what came in, what became of it and what left. Every quantity is whole milligrams, and every command
   * happens as a whole or not at all. A lot may be taken of where it is RELEASED, not recalled, not expired, and not on a pallet.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * CreateLot registers one lot in CREATED, of whose origin nothing is said. Answers NAME_TAKEN where the code is in use.
     * </pre>
     */
    default void createLot(dev.tracegate.traceability.v1.CreateLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateLotResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateLotMethod(), responseObserver);
    }

    /**
     * <pre>
     * ReceiveLots takes lots in from a supplier: the Receiving event of 21 CFR 1.1345.
     * </pre>
     */
    default void receiveLots(dev.tracegate.traceability.v1.ReceiveLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ReceiveLotsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReceiveLotsMethod(), responseObserver);
    }

    /**
     * <pre>
     * TransformLots makes new lots of others: the Transformation event of 21 CFR 1.1350. What went in is what came out and what was lost.
     * </pre>
     */
    default void transformLots(dev.tracegate.traceability.v1.TransformLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.TransformLotsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getTransformLotsMethod(), responseObserver);
    }

    /**
     * <pre>
     * SplitLot divides a lot in parts of the same product, without loss.
     * </pre>
     */
    default void splitLot(dev.tracegate.traceability.v1.SplitLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SplitLotResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSplitLotMethod(), responseObserver);
    }

    /**
     * <pre>
     * MergeLots makes one lot of several of the same product, without loss.
     * </pre>
     */
    default void mergeLots(dev.tracegate.traceability.v1.MergeLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.MergeLotsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getMergeLotsMethod(), responseObserver);
    }

    /**
     * <pre>
     * AggregateLots packs lots, or parts of them, on a pallet. They stay what they are and are moved with it.
     * </pre>
     */
    default void aggregateLots(dev.tracegate.traceability.v1.AggregateLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AggregateLotsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAggregateLotsMethod(), responseObserver);
    }

    /**
     * <pre>
     * DisaggregateLots takes lots down from a pallet: all of them where none are named.
     * </pre>
     */
    default void disaggregateLots(dev.tracegate.traceability.v1.DisaggregateLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.DisaggregateLotsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDisaggregateLotsMethod(), responseObserver);
    }

    /**
     * <pre>
     * ShipLots sends lots and pallets to a customer: the Shipping event of 21 CFR 1.1340.
     * </pre>
     */
    default void shipLots(dev.tracegate.traceability.v1.ShipLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ShipLotsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getShipLotsMethod(), responseObserver);
    }

    /**
     * <pre>
     * AdjustLot counts a lot anew, or takes of it as a sample or as waste. Allowed in every state but REJECTED, where only waste is, and FINISHED.
     * </pre>
     */
    default void adjustLot(dev.tracegate.traceability.v1.AdjustLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AdjustLotResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAdjustLotMethod(), responseObserver);
    }

    /**
     * <pre>
     * ChangeLotState moves a lot along its life cycle by hand. Answers STATE_FORBIDS with the states that are allowed.
     * </pre>
     */
    default void changeLotState(dev.tracegate.traceability.v1.ChangeLotStateRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ChangeLotStateResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getChangeLotStateMethod(), responseObserver);
    }

    /**
     * <pre>
     * VoidEvent takes back an event that should not have been recorded, as long as nothing builds upon it. The event stays in the log: traces as
     * of a moment before still count it.
     * </pre>
     */
    default void voidEvent(dev.tracegate.traceability.v1.VoidEventRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.VoidEventResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getVoidEventMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetLot shows one lot, by its id or by its code.
     * </pre>
     */
    default void getLot(dev.tracegate.traceability.v1.GetLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetLotResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetLotMethod(), responseObserver);
    }

    /**
     * <pre>
     * SummarizeStock sums up what is on hand, by type and state, and names the lots that wait longest for a decision.
     * </pre>
     */
    default void summarizeStock(dev.tracegate.traceability.v1.SummarizeStockRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SummarizeStockResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSummarizeStockMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListLots pages through lots, newest first. All filters must hold.
     * </pre>
     */
    default void listLots(dev.tracegate.traceability.v1.ListLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListLotsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListLotsMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListLotHistory pages through a lot's changes of state, oldest first.
     * </pre>
     */
    default void listLotHistory(dev.tracegate.traceability.v1.ListLotHistoryRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListLotHistoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListLotHistoryMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service LotService.
   * <pre>
   * LotService keeps the plant's ledger: what came in, what became of it and what left. Every quantity is whole milligrams, and every command
   * happens as a whole or not at all. A lot may be taken of where it is RELEASED, not recalled, not expired, and not on a pallet.
   * </pre>
   */
  public static abstract class LotServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return LotServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service LotService.
   * <pre>
   * LotService keeps the plant's ledger: what came in, what became of it and what left. Every quantity is whole milligrams, and every command
   * happens as a whole or not at all. A lot may be taken of where it is RELEASED, not recalled, not expired, and not on a pallet.
   * </pre>
   */
  public static final class LotServiceStub
      extends io.grpc.stub.AbstractAsyncStub<LotServiceStub> {
    private LotServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LotServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LotServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateLot registers one lot in CREATED, of whose origin nothing is said. Answers NAME_TAKEN where the code is in use.
     * </pre>
     */
    public void createLot(dev.tracegate.traceability.v1.CreateLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateLotResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateLotMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ReceiveLots takes lots in from a supplier: the Receiving event of 21 CFR 1.1345.
     * </pre>
     */
    public void receiveLots(dev.tracegate.traceability.v1.ReceiveLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ReceiveLotsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReceiveLotsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * TransformLots makes new lots of others: the Transformation event of 21 CFR 1.1350. What went in is what came out and what was lost.
     * </pre>
     */
    public void transformLots(dev.tracegate.traceability.v1.TransformLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.TransformLotsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getTransformLotsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * SplitLot divides a lot in parts of the same product, without loss.
     * </pre>
     */
    public void splitLot(dev.tracegate.traceability.v1.SplitLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SplitLotResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSplitLotMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * MergeLots makes one lot of several of the same product, without loss.
     * </pre>
     */
    public void mergeLots(dev.tracegate.traceability.v1.MergeLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.MergeLotsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getMergeLotsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * AggregateLots packs lots, or parts of them, on a pallet. They stay what they are and are moved with it.
     * </pre>
     */
    public void aggregateLots(dev.tracegate.traceability.v1.AggregateLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AggregateLotsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAggregateLotsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * DisaggregateLots takes lots down from a pallet: all of them where none are named.
     * </pre>
     */
    public void disaggregateLots(dev.tracegate.traceability.v1.DisaggregateLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.DisaggregateLotsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDisaggregateLotsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ShipLots sends lots and pallets to a customer: the Shipping event of 21 CFR 1.1340.
     * </pre>
     */
    public void shipLots(dev.tracegate.traceability.v1.ShipLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ShipLotsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getShipLotsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * AdjustLot counts a lot anew, or takes of it as a sample or as waste. Allowed in every state but REJECTED, where only waste is, and FINISHED.
     * </pre>
     */
    public void adjustLot(dev.tracegate.traceability.v1.AdjustLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AdjustLotResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAdjustLotMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ChangeLotState moves a lot along its life cycle by hand. Answers STATE_FORBIDS with the states that are allowed.
     * </pre>
     */
    public void changeLotState(dev.tracegate.traceability.v1.ChangeLotStateRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ChangeLotStateResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getChangeLotStateMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * VoidEvent takes back an event that should not have been recorded, as long as nothing builds upon it. The event stays in the log: traces as
     * of a moment before still count it.
     * </pre>
     */
    public void voidEvent(dev.tracegate.traceability.v1.VoidEventRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.VoidEventResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getVoidEventMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetLot shows one lot, by its id or by its code.
     * </pre>
     */
    public void getLot(dev.tracegate.traceability.v1.GetLotRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetLotResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetLotMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * SummarizeStock sums up what is on hand, by type and state, and names the lots that wait longest for a decision.
     * </pre>
     */
    public void summarizeStock(dev.tracegate.traceability.v1.SummarizeStockRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SummarizeStockResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSummarizeStockMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListLots pages through lots, newest first. All filters must hold.
     * </pre>
     */
    public void listLots(dev.tracegate.traceability.v1.ListLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListLotsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListLotsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListLotHistory pages through a lot's changes of state, oldest first.
     * </pre>
     */
    public void listLotHistory(dev.tracegate.traceability.v1.ListLotHistoryRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListLotHistoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListLotHistoryMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service LotService.
   * <pre>
   * LotService keeps the plant's ledger: what came in, what became of it and what left. Every quantity is whole milligrams, and every command
   * happens as a whole or not at all. A lot may be taken of where it is RELEASED, not recalled, not expired, and not on a pallet.
   * </pre>
   */
  public static final class LotServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<LotServiceBlockingV2Stub> {
    private LotServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LotServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LotServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateLot registers one lot in CREATED, of whose origin nothing is said. Answers NAME_TAKEN where the code is in use.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CreateLotResponse createLot(dev.tracegate.traceability.v1.CreateLotRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateLotMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ReceiveLots takes lots in from a supplier: the Receiving event of 21 CFR 1.1345.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ReceiveLotsResponse receiveLots(dev.tracegate.traceability.v1.ReceiveLotsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReceiveLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * TransformLots makes new lots of others: the Transformation event of 21 CFR 1.1350. What went in is what came out and what was lost.
     * </pre>
     */
    public dev.tracegate.traceability.v1.TransformLotsResponse transformLots(dev.tracegate.traceability.v1.TransformLotsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getTransformLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SplitLot divides a lot in parts of the same product, without loss.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SplitLotResponse splitLot(dev.tracegate.traceability.v1.SplitLotRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSplitLotMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * MergeLots makes one lot of several of the same product, without loss.
     * </pre>
     */
    public dev.tracegate.traceability.v1.MergeLotsResponse mergeLots(dev.tracegate.traceability.v1.MergeLotsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getMergeLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AggregateLots packs lots, or parts of them, on a pallet. They stay what they are and are moved with it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.AggregateLotsResponse aggregateLots(dev.tracegate.traceability.v1.AggregateLotsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAggregateLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DisaggregateLots takes lots down from a pallet: all of them where none are named.
     * </pre>
     */
    public dev.tracegate.traceability.v1.DisaggregateLotsResponse disaggregateLots(dev.tracegate.traceability.v1.DisaggregateLotsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDisaggregateLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ShipLots sends lots and pallets to a customer: the Shipping event of 21 CFR 1.1340.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ShipLotsResponse shipLots(dev.tracegate.traceability.v1.ShipLotsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getShipLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AdjustLot counts a lot anew, or takes of it as a sample or as waste. Allowed in every state but REJECTED, where only waste is, and FINISHED.
     * </pre>
     */
    public dev.tracegate.traceability.v1.AdjustLotResponse adjustLot(dev.tracegate.traceability.v1.AdjustLotRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAdjustLotMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ChangeLotState moves a lot along its life cycle by hand. Answers STATE_FORBIDS with the states that are allowed.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ChangeLotStateResponse changeLotState(dev.tracegate.traceability.v1.ChangeLotStateRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getChangeLotStateMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * VoidEvent takes back an event that should not have been recorded, as long as nothing builds upon it. The event stays in the log: traces as
     * of a moment before still count it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.VoidEventResponse voidEvent(dev.tracegate.traceability.v1.VoidEventRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getVoidEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetLot shows one lot, by its id or by its code.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetLotResponse getLot(dev.tracegate.traceability.v1.GetLotRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetLotMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SummarizeStock sums up what is on hand, by type and state, and names the lots that wait longest for a decision.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SummarizeStockResponse summarizeStock(dev.tracegate.traceability.v1.SummarizeStockRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSummarizeStockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListLots pages through lots, newest first. All filters must hold.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListLotsResponse listLots(dev.tracegate.traceability.v1.ListLotsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListLotHistory pages through a lot's changes of state, oldest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListLotHistoryResponse listLotHistory(dev.tracegate.traceability.v1.ListLotHistoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListLotHistoryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service LotService.
   * <pre>
   * LotService keeps the plant's ledger: what came in, what became of it and what left. Every quantity is whole milligrams, and every command
   * happens as a whole or not at all. A lot may be taken of where it is RELEASED, not recalled, not expired, and not on a pallet.
   * </pre>
   */
  public static final class LotServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<LotServiceBlockingStub> {
    private LotServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LotServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LotServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateLot registers one lot in CREATED, of whose origin nothing is said. Answers NAME_TAKEN where the code is in use.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CreateLotResponse createLot(dev.tracegate.traceability.v1.CreateLotRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateLotMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ReceiveLots takes lots in from a supplier: the Receiving event of 21 CFR 1.1345.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ReceiveLotsResponse receiveLots(dev.tracegate.traceability.v1.ReceiveLotsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReceiveLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * TransformLots makes new lots of others: the Transformation event of 21 CFR 1.1350. What went in is what came out and what was lost.
     * </pre>
     */
    public dev.tracegate.traceability.v1.TransformLotsResponse transformLots(dev.tracegate.traceability.v1.TransformLotsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getTransformLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SplitLot divides a lot in parts of the same product, without loss.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SplitLotResponse splitLot(dev.tracegate.traceability.v1.SplitLotRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSplitLotMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * MergeLots makes one lot of several of the same product, without loss.
     * </pre>
     */
    public dev.tracegate.traceability.v1.MergeLotsResponse mergeLots(dev.tracegate.traceability.v1.MergeLotsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getMergeLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AggregateLots packs lots, or parts of them, on a pallet. They stay what they are and are moved with it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.AggregateLotsResponse aggregateLots(dev.tracegate.traceability.v1.AggregateLotsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAggregateLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DisaggregateLots takes lots down from a pallet: all of them where none are named.
     * </pre>
     */
    public dev.tracegate.traceability.v1.DisaggregateLotsResponse disaggregateLots(dev.tracegate.traceability.v1.DisaggregateLotsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDisaggregateLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ShipLots sends lots and pallets to a customer: the Shipping event of 21 CFR 1.1340.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ShipLotsResponse shipLots(dev.tracegate.traceability.v1.ShipLotsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getShipLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * AdjustLot counts a lot anew, or takes of it as a sample or as waste. Allowed in every state but REJECTED, where only waste is, and FINISHED.
     * </pre>
     */
    public dev.tracegate.traceability.v1.AdjustLotResponse adjustLot(dev.tracegate.traceability.v1.AdjustLotRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAdjustLotMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ChangeLotState moves a lot along its life cycle by hand. Answers STATE_FORBIDS with the states that are allowed.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ChangeLotStateResponse changeLotState(dev.tracegate.traceability.v1.ChangeLotStateRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getChangeLotStateMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * VoidEvent takes back an event that should not have been recorded, as long as nothing builds upon it. The event stays in the log: traces as
     * of a moment before still count it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.VoidEventResponse voidEvent(dev.tracegate.traceability.v1.VoidEventRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getVoidEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetLot shows one lot, by its id or by its code.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetLotResponse getLot(dev.tracegate.traceability.v1.GetLotRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetLotMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * SummarizeStock sums up what is on hand, by type and state, and names the lots that wait longest for a decision.
     * </pre>
     */
    public dev.tracegate.traceability.v1.SummarizeStockResponse summarizeStock(dev.tracegate.traceability.v1.SummarizeStockRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSummarizeStockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListLots pages through lots, newest first. All filters must hold.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListLotsResponse listLots(dev.tracegate.traceability.v1.ListLotsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListLotHistory pages through a lot's changes of state, oldest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListLotHistoryResponse listLotHistory(dev.tracegate.traceability.v1.ListLotHistoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListLotHistoryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service LotService.
   * <pre>
   * LotService keeps the plant's ledger: what came in, what became of it and what left. Every quantity is whole milligrams, and every command
   * happens as a whole or not at all. A lot may be taken of where it is RELEASED, not recalled, not expired, and not on a pallet.
   * </pre>
   */
  public static final class LotServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<LotServiceFutureStub> {
    private LotServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LotServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LotServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateLot registers one lot in CREATED, of whose origin nothing is said. Answers NAME_TAKEN where the code is in use.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.CreateLotResponse> createLot(
        dev.tracegate.traceability.v1.CreateLotRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateLotMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ReceiveLots takes lots in from a supplier: the Receiving event of 21 CFR 1.1345.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ReceiveLotsResponse> receiveLots(
        dev.tracegate.traceability.v1.ReceiveLotsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReceiveLotsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * TransformLots makes new lots of others: the Transformation event of 21 CFR 1.1350. What went in is what came out and what was lost.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.TransformLotsResponse> transformLots(
        dev.tracegate.traceability.v1.TransformLotsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getTransformLotsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * SplitLot divides a lot in parts of the same product, without loss.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.SplitLotResponse> splitLot(
        dev.tracegate.traceability.v1.SplitLotRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSplitLotMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * MergeLots makes one lot of several of the same product, without loss.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.MergeLotsResponse> mergeLots(
        dev.tracegate.traceability.v1.MergeLotsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getMergeLotsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * AggregateLots packs lots, or parts of them, on a pallet. They stay what they are and are moved with it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.AggregateLotsResponse> aggregateLots(
        dev.tracegate.traceability.v1.AggregateLotsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAggregateLotsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * DisaggregateLots takes lots down from a pallet: all of them where none are named.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.DisaggregateLotsResponse> disaggregateLots(
        dev.tracegate.traceability.v1.DisaggregateLotsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDisaggregateLotsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ShipLots sends lots and pallets to a customer: the Shipping event of 21 CFR 1.1340.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ShipLotsResponse> shipLots(
        dev.tracegate.traceability.v1.ShipLotsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getShipLotsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * AdjustLot counts a lot anew, or takes of it as a sample or as waste. Allowed in every state but REJECTED, where only waste is, and FINISHED.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.AdjustLotResponse> adjustLot(
        dev.tracegate.traceability.v1.AdjustLotRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAdjustLotMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ChangeLotState moves a lot along its life cycle by hand. Answers STATE_FORBIDS with the states that are allowed.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ChangeLotStateResponse> changeLotState(
        dev.tracegate.traceability.v1.ChangeLotStateRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getChangeLotStateMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * VoidEvent takes back an event that should not have been recorded, as long as nothing builds upon it. The event stays in the log: traces as
     * of a moment before still count it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.VoidEventResponse> voidEvent(
        dev.tracegate.traceability.v1.VoidEventRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getVoidEventMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetLot shows one lot, by its id or by its code.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.GetLotResponse> getLot(
        dev.tracegate.traceability.v1.GetLotRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetLotMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * SummarizeStock sums up what is on hand, by type and state, and names the lots that wait longest for a decision.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.SummarizeStockResponse> summarizeStock(
        dev.tracegate.traceability.v1.SummarizeStockRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSummarizeStockMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListLots pages through lots, newest first. All filters must hold.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListLotsResponse> listLots(
        dev.tracegate.traceability.v1.ListLotsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListLotsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListLotHistory pages through a lot's changes of state, oldest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListLotHistoryResponse> listLotHistory(
        dev.tracegate.traceability.v1.ListLotHistoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListLotHistoryMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_LOT = 0;
  private static final int METHODID_RECEIVE_LOTS = 1;
  private static final int METHODID_TRANSFORM_LOTS = 2;
  private static final int METHODID_SPLIT_LOT = 3;
  private static final int METHODID_MERGE_LOTS = 4;
  private static final int METHODID_AGGREGATE_LOTS = 5;
  private static final int METHODID_DISAGGREGATE_LOTS = 6;
  private static final int METHODID_SHIP_LOTS = 7;
  private static final int METHODID_ADJUST_LOT = 8;
  private static final int METHODID_CHANGE_LOT_STATE = 9;
  private static final int METHODID_VOID_EVENT = 10;
  private static final int METHODID_GET_LOT = 11;
  private static final int METHODID_SUMMARIZE_STOCK = 12;
  private static final int METHODID_LIST_LOTS = 13;
  private static final int METHODID_LIST_LOT_HISTORY = 14;

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
        case METHODID_CREATE_LOT:
          serviceImpl.createLot((dev.tracegate.traceability.v1.CreateLotRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CreateLotResponse>) responseObserver);
          break;
        case METHODID_RECEIVE_LOTS:
          serviceImpl.receiveLots((dev.tracegate.traceability.v1.ReceiveLotsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ReceiveLotsResponse>) responseObserver);
          break;
        case METHODID_TRANSFORM_LOTS:
          serviceImpl.transformLots((dev.tracegate.traceability.v1.TransformLotsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.TransformLotsResponse>) responseObserver);
          break;
        case METHODID_SPLIT_LOT:
          serviceImpl.splitLot((dev.tracegate.traceability.v1.SplitLotRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SplitLotResponse>) responseObserver);
          break;
        case METHODID_MERGE_LOTS:
          serviceImpl.mergeLots((dev.tracegate.traceability.v1.MergeLotsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.MergeLotsResponse>) responseObserver);
          break;
        case METHODID_AGGREGATE_LOTS:
          serviceImpl.aggregateLots((dev.tracegate.traceability.v1.AggregateLotsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AggregateLotsResponse>) responseObserver);
          break;
        case METHODID_DISAGGREGATE_LOTS:
          serviceImpl.disaggregateLots((dev.tracegate.traceability.v1.DisaggregateLotsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.DisaggregateLotsResponse>) responseObserver);
          break;
        case METHODID_SHIP_LOTS:
          serviceImpl.shipLots((dev.tracegate.traceability.v1.ShipLotsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ShipLotsResponse>) responseObserver);
          break;
        case METHODID_ADJUST_LOT:
          serviceImpl.adjustLot((dev.tracegate.traceability.v1.AdjustLotRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.AdjustLotResponse>) responseObserver);
          break;
        case METHODID_CHANGE_LOT_STATE:
          serviceImpl.changeLotState((dev.tracegate.traceability.v1.ChangeLotStateRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ChangeLotStateResponse>) responseObserver);
          break;
        case METHODID_VOID_EVENT:
          serviceImpl.voidEvent((dev.tracegate.traceability.v1.VoidEventRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.VoidEventResponse>) responseObserver);
          break;
        case METHODID_GET_LOT:
          serviceImpl.getLot((dev.tracegate.traceability.v1.GetLotRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetLotResponse>) responseObserver);
          break;
        case METHODID_SUMMARIZE_STOCK:
          serviceImpl.summarizeStock((dev.tracegate.traceability.v1.SummarizeStockRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SummarizeStockResponse>) responseObserver);
          break;
        case METHODID_LIST_LOTS:
          serviceImpl.listLots((dev.tracegate.traceability.v1.ListLotsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListLotsResponse>) responseObserver);
          break;
        case METHODID_LIST_LOT_HISTORY:
          serviceImpl.listLotHistory((dev.tracegate.traceability.v1.ListLotHistoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListLotHistoryResponse>) responseObserver);
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
          getCreateLotMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.CreateLotRequest,
              dev.tracegate.traceability.v1.CreateLotResponse>(
                service, METHODID_CREATE_LOT)))
        .addMethod(
          getReceiveLotsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ReceiveLotsRequest,
              dev.tracegate.traceability.v1.ReceiveLotsResponse>(
                service, METHODID_RECEIVE_LOTS)))
        .addMethod(
          getTransformLotsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.TransformLotsRequest,
              dev.tracegate.traceability.v1.TransformLotsResponse>(
                service, METHODID_TRANSFORM_LOTS)))
        .addMethod(
          getSplitLotMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.SplitLotRequest,
              dev.tracegate.traceability.v1.SplitLotResponse>(
                service, METHODID_SPLIT_LOT)))
        .addMethod(
          getMergeLotsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.MergeLotsRequest,
              dev.tracegate.traceability.v1.MergeLotsResponse>(
                service, METHODID_MERGE_LOTS)))
        .addMethod(
          getAggregateLotsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.AggregateLotsRequest,
              dev.tracegate.traceability.v1.AggregateLotsResponse>(
                service, METHODID_AGGREGATE_LOTS)))
        .addMethod(
          getDisaggregateLotsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.DisaggregateLotsRequest,
              dev.tracegate.traceability.v1.DisaggregateLotsResponse>(
                service, METHODID_DISAGGREGATE_LOTS)))
        .addMethod(
          getShipLotsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ShipLotsRequest,
              dev.tracegate.traceability.v1.ShipLotsResponse>(
                service, METHODID_SHIP_LOTS)))
        .addMethod(
          getAdjustLotMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.AdjustLotRequest,
              dev.tracegate.traceability.v1.AdjustLotResponse>(
                service, METHODID_ADJUST_LOT)))
        .addMethod(
          getChangeLotStateMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ChangeLotStateRequest,
              dev.tracegate.traceability.v1.ChangeLotStateResponse>(
                service, METHODID_CHANGE_LOT_STATE)))
        .addMethod(
          getVoidEventMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.VoidEventRequest,
              dev.tracegate.traceability.v1.VoidEventResponse>(
                service, METHODID_VOID_EVENT)))
        .addMethod(
          getGetLotMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.GetLotRequest,
              dev.tracegate.traceability.v1.GetLotResponse>(
                service, METHODID_GET_LOT)))
        .addMethod(
          getSummarizeStockMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.SummarizeStockRequest,
              dev.tracegate.traceability.v1.SummarizeStockResponse>(
                service, METHODID_SUMMARIZE_STOCK)))
        .addMethod(
          getListLotsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListLotsRequest,
              dev.tracegate.traceability.v1.ListLotsResponse>(
                service, METHODID_LIST_LOTS)))
        .addMethod(
          getListLotHistoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListLotHistoryRequest,
              dev.tracegate.traceability.v1.ListLotHistoryResponse>(
                service, METHODID_LIST_LOT_HISTORY)))
        .build();
  }

  private static abstract class LotServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    LotServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.traceability.v1.LotServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("LotService");
    }
  }

  private static final class LotServiceFileDescriptorSupplier
      extends LotServiceBaseDescriptorSupplier {
    LotServiceFileDescriptorSupplier() {}
  }

  private static final class LotServiceMethodDescriptorSupplier
      extends LotServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    LotServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (LotServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new LotServiceFileDescriptorSupplier())
              .addMethod(getCreateLotMethod())
              .addMethod(getReceiveLotsMethod())
              .addMethod(getTransformLotsMethod())
              .addMethod(getSplitLotMethod())
              .addMethod(getMergeLotsMethod())
              .addMethod(getAggregateLotsMethod())
              .addMethod(getDisaggregateLotsMethod())
              .addMethod(getShipLotsMethod())
              .addMethod(getAdjustLotMethod())
              .addMethod(getChangeLotStateMethod())
              .addMethod(getVoidEventMethod())
              .addMethod(getGetLotMethod())
              .addMethod(getSummarizeStockMethod())
              .addMethod(getListLotsMethod())
              .addMethod(getListLotHistoryMethod())
              .build();
        }
      }
    }
    return result;
  }
}
