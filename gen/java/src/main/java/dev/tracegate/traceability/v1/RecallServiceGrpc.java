package dev.tracegate.traceability.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * RecallService answers how many kilograms are concerned, where they are and at whom.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RecallServiceGrpc {

  private RecallServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.traceability.v1.RecallService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SimulateRecallRequest,
      dev.tracegate.traceability.v1.SimulateRecallResponse> getSimulateRecallMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SimulateRecall",
      requestType = dev.tracegate.traceability.v1.SimulateRecallRequest.class,
      responseType = dev.tracegate.traceability.v1.SimulateRecallResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SimulateRecallRequest,
      dev.tracegate.traceability.v1.SimulateRecallResponse> getSimulateRecallMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.SimulateRecallRequest, dev.tracegate.traceability.v1.SimulateRecallResponse> getSimulateRecallMethod;
    if ((getSimulateRecallMethod = RecallServiceGrpc.getSimulateRecallMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getSimulateRecallMethod = RecallServiceGrpc.getSimulateRecallMethod) == null) {
          RecallServiceGrpc.getSimulateRecallMethod = getSimulateRecallMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.SimulateRecallRequest, dev.tracegate.traceability.v1.SimulateRecallResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SimulateRecall"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SimulateRecallRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.SimulateRecallResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("SimulateRecall"))
              .build();
        }
      }
    }
    return getSimulateRecallMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.OpenRecallRequest,
      dev.tracegate.traceability.v1.OpenRecallResponse> getOpenRecallMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "OpenRecall",
      requestType = dev.tracegate.traceability.v1.OpenRecallRequest.class,
      responseType = dev.tracegate.traceability.v1.OpenRecallResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.OpenRecallRequest,
      dev.tracegate.traceability.v1.OpenRecallResponse> getOpenRecallMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.OpenRecallRequest, dev.tracegate.traceability.v1.OpenRecallResponse> getOpenRecallMethod;
    if ((getOpenRecallMethod = RecallServiceGrpc.getOpenRecallMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getOpenRecallMethod = RecallServiceGrpc.getOpenRecallMethod) == null) {
          RecallServiceGrpc.getOpenRecallMethod = getOpenRecallMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.OpenRecallRequest, dev.tracegate.traceability.v1.OpenRecallResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "OpenRecall"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.OpenRecallRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.OpenRecallResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("OpenRecall"))
              .build();
        }
      }
    }
    return getOpenRecallMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CloseRecallRequest,
      dev.tracegate.traceability.v1.CloseRecallResponse> getCloseRecallMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CloseRecall",
      requestType = dev.tracegate.traceability.v1.CloseRecallRequest.class,
      responseType = dev.tracegate.traceability.v1.CloseRecallResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CloseRecallRequest,
      dev.tracegate.traceability.v1.CloseRecallResponse> getCloseRecallMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.CloseRecallRequest, dev.tracegate.traceability.v1.CloseRecallResponse> getCloseRecallMethod;
    if ((getCloseRecallMethod = RecallServiceGrpc.getCloseRecallMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getCloseRecallMethod = RecallServiceGrpc.getCloseRecallMethod) == null) {
          RecallServiceGrpc.getCloseRecallMethod = getCloseRecallMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.CloseRecallRequest, dev.tracegate.traceability.v1.CloseRecallResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CloseRecall"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CloseRecallRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.CloseRecallResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("CloseRecall"))
              .build();
        }
      }
    }
    return getCloseRecallMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ClearRecallLotsRequest,
      dev.tracegate.traceability.v1.ClearRecallLotsResponse> getClearRecallLotsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ClearRecallLots",
      requestType = dev.tracegate.traceability.v1.ClearRecallLotsRequest.class,
      responseType = dev.tracegate.traceability.v1.ClearRecallLotsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ClearRecallLotsRequest,
      dev.tracegate.traceability.v1.ClearRecallLotsResponse> getClearRecallLotsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ClearRecallLotsRequest, dev.tracegate.traceability.v1.ClearRecallLotsResponse> getClearRecallLotsMethod;
    if ((getClearRecallLotsMethod = RecallServiceGrpc.getClearRecallLotsMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getClearRecallLotsMethod = RecallServiceGrpc.getClearRecallLotsMethod) == null) {
          RecallServiceGrpc.getClearRecallLotsMethod = getClearRecallLotsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ClearRecallLotsRequest, dev.tracegate.traceability.v1.ClearRecallLotsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ClearRecallLots"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ClearRecallLotsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ClearRecallLotsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("ClearRecallLots"))
              .build();
        }
      }
    }
    return getClearRecallLotsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetRecallRequest,
      dev.tracegate.traceability.v1.GetRecallResponse> getGetRecallMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRecall",
      requestType = dev.tracegate.traceability.v1.GetRecallRequest.class,
      responseType = dev.tracegate.traceability.v1.GetRecallResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetRecallRequest,
      dev.tracegate.traceability.v1.GetRecallResponse> getGetRecallMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetRecallRequest, dev.tracegate.traceability.v1.GetRecallResponse> getGetRecallMethod;
    if ((getGetRecallMethod = RecallServiceGrpc.getGetRecallMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getGetRecallMethod = RecallServiceGrpc.getGetRecallMethod) == null) {
          RecallServiceGrpc.getGetRecallMethod = getGetRecallMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.GetRecallRequest, dev.tracegate.traceability.v1.GetRecallResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRecall"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetRecallRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetRecallResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("GetRecall"))
              .build();
        }
      }
    }
    return getGetRecallMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRecallsRequest,
      dev.tracegate.traceability.v1.ListRecallsResponse> getListRecallsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRecalls",
      requestType = dev.tracegate.traceability.v1.ListRecallsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListRecallsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRecallsRequest,
      dev.tracegate.traceability.v1.ListRecallsResponse> getListRecallsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRecallsRequest, dev.tracegate.traceability.v1.ListRecallsResponse> getListRecallsMethod;
    if ((getListRecallsMethod = RecallServiceGrpc.getListRecallsMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getListRecallsMethod = RecallServiceGrpc.getListRecallsMethod) == null) {
          RecallServiceGrpc.getListRecallsMethod = getListRecallsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListRecallsRequest, dev.tracegate.traceability.v1.ListRecallsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRecalls"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListRecallsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListRecallsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("ListRecalls"))
              .build();
        }
      }
    }
    return getListRecallsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRecallLotsRequest,
      dev.tracegate.traceability.v1.ListRecallLotsResponse> getListRecallLotsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRecallLots",
      requestType = dev.tracegate.traceability.v1.ListRecallLotsRequest.class,
      responseType = dev.tracegate.traceability.v1.ListRecallLotsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRecallLotsRequest,
      dev.tracegate.traceability.v1.ListRecallLotsResponse> getListRecallLotsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRecallLotsRequest, dev.tracegate.traceability.v1.ListRecallLotsResponse> getListRecallLotsMethod;
    if ((getListRecallLotsMethod = RecallServiceGrpc.getListRecallLotsMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getListRecallLotsMethod = RecallServiceGrpc.getListRecallLotsMethod) == null) {
          RecallServiceGrpc.getListRecallLotsMethod = getListRecallLotsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListRecallLotsRequest, dev.tracegate.traceability.v1.ListRecallLotsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRecallLots"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListRecallLotsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListRecallLotsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("ListRecallLots"))
              .build();
        }
      }
    }
    return getListRecallLotsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.WatchRecallRequest,
      dev.tracegate.traceability.v1.WatchRecallResponse> getWatchRecallMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchRecall",
      requestType = dev.tracegate.traceability.v1.WatchRecallRequest.class,
      responseType = dev.tracegate.traceability.v1.WatchRecallResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.WatchRecallRequest,
      dev.tracegate.traceability.v1.WatchRecallResponse> getWatchRecallMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.WatchRecallRequest, dev.tracegate.traceability.v1.WatchRecallResponse> getWatchRecallMethod;
    if ((getWatchRecallMethod = RecallServiceGrpc.getWatchRecallMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getWatchRecallMethod = RecallServiceGrpc.getWatchRecallMethod) == null) {
          RecallServiceGrpc.getWatchRecallMethod = getWatchRecallMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.WatchRecallRequest, dev.tracegate.traceability.v1.WatchRecallResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchRecall"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.WatchRecallRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.WatchRecallResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("WatchRecall"))
              .build();
        }
      }
    }
    return getWatchRecallMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ChangeRecallNoticeRequest,
      dev.tracegate.traceability.v1.ChangeRecallNoticeResponse> getChangeRecallNoticeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ChangeRecallNotice",
      requestType = dev.tracegate.traceability.v1.ChangeRecallNoticeRequest.class,
      responseType = dev.tracegate.traceability.v1.ChangeRecallNoticeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ChangeRecallNoticeRequest,
      dev.tracegate.traceability.v1.ChangeRecallNoticeResponse> getChangeRecallNoticeMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ChangeRecallNoticeRequest, dev.tracegate.traceability.v1.ChangeRecallNoticeResponse> getChangeRecallNoticeMethod;
    if ((getChangeRecallNoticeMethod = RecallServiceGrpc.getChangeRecallNoticeMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getChangeRecallNoticeMethod = RecallServiceGrpc.getChangeRecallNoticeMethod) == null) {
          RecallServiceGrpc.getChangeRecallNoticeMethod = getChangeRecallNoticeMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ChangeRecallNoticeRequest, dev.tracegate.traceability.v1.ChangeRecallNoticeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ChangeRecallNotice"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ChangeRecallNoticeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ChangeRecallNoticeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("ChangeRecallNotice"))
              .build();
        }
      }
    }
    return getChangeRecallNoticeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetRecallNoticeRequest,
      dev.tracegate.traceability.v1.GetRecallNoticeResponse> getGetRecallNoticeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRecallNotice",
      requestType = dev.tracegate.traceability.v1.GetRecallNoticeRequest.class,
      responseType = dev.tracegate.traceability.v1.GetRecallNoticeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetRecallNoticeRequest,
      dev.tracegate.traceability.v1.GetRecallNoticeResponse> getGetRecallNoticeMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.GetRecallNoticeRequest, dev.tracegate.traceability.v1.GetRecallNoticeResponse> getGetRecallNoticeMethod;
    if ((getGetRecallNoticeMethod = RecallServiceGrpc.getGetRecallNoticeMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getGetRecallNoticeMethod = RecallServiceGrpc.getGetRecallNoticeMethod) == null) {
          RecallServiceGrpc.getGetRecallNoticeMethod = getGetRecallNoticeMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.GetRecallNoticeRequest, dev.tracegate.traceability.v1.GetRecallNoticeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRecallNotice"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetRecallNoticeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.GetRecallNoticeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("GetRecallNotice"))
              .build();
        }
      }
    }
    return getGetRecallNoticeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRecallNoticesRequest,
      dev.tracegate.traceability.v1.ListRecallNoticesResponse> getListRecallNoticesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRecallNotices",
      requestType = dev.tracegate.traceability.v1.ListRecallNoticesRequest.class,
      responseType = dev.tracegate.traceability.v1.ListRecallNoticesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRecallNoticesRequest,
      dev.tracegate.traceability.v1.ListRecallNoticesResponse> getListRecallNoticesMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListRecallNoticesRequest, dev.tracegate.traceability.v1.ListRecallNoticesResponse> getListRecallNoticesMethod;
    if ((getListRecallNoticesMethod = RecallServiceGrpc.getListRecallNoticesMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getListRecallNoticesMethod = RecallServiceGrpc.getListRecallNoticesMethod) == null) {
          RecallServiceGrpc.getListRecallNoticesMethod = getListRecallNoticesMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListRecallNoticesRequest, dev.tracegate.traceability.v1.ListRecallNoticesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRecallNotices"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListRecallNoticesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListRecallNoticesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("ListRecallNotices"))
              .build();
        }
      }
    }
    return getListRecallNoticesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.RecordCleanBreakRequest,
      dev.tracegate.traceability.v1.RecordCleanBreakResponse> getRecordCleanBreakMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RecordCleanBreak",
      requestType = dev.tracegate.traceability.v1.RecordCleanBreakRequest.class,
      responseType = dev.tracegate.traceability.v1.RecordCleanBreakResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.RecordCleanBreakRequest,
      dev.tracegate.traceability.v1.RecordCleanBreakResponse> getRecordCleanBreakMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.RecordCleanBreakRequest, dev.tracegate.traceability.v1.RecordCleanBreakResponse> getRecordCleanBreakMethod;
    if ((getRecordCleanBreakMethod = RecallServiceGrpc.getRecordCleanBreakMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getRecordCleanBreakMethod = RecallServiceGrpc.getRecordCleanBreakMethod) == null) {
          RecallServiceGrpc.getRecordCleanBreakMethod = getRecordCleanBreakMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.RecordCleanBreakRequest, dev.tracegate.traceability.v1.RecordCleanBreakResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RecordCleanBreak"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.RecordCleanBreakRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.RecordCleanBreakResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("RecordCleanBreak"))
              .build();
        }
      }
    }
    return getRecordCleanBreakMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListCleanBreaksRequest,
      dev.tracegate.traceability.v1.ListCleanBreaksResponse> getListCleanBreaksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListCleanBreaks",
      requestType = dev.tracegate.traceability.v1.ListCleanBreaksRequest.class,
      responseType = dev.tracegate.traceability.v1.ListCleanBreaksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListCleanBreaksRequest,
      dev.tracegate.traceability.v1.ListCleanBreaksResponse> getListCleanBreaksMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.traceability.v1.ListCleanBreaksRequest, dev.tracegate.traceability.v1.ListCleanBreaksResponse> getListCleanBreaksMethod;
    if ((getListCleanBreaksMethod = RecallServiceGrpc.getListCleanBreaksMethod) == null) {
      synchronized (RecallServiceGrpc.class) {
        if ((getListCleanBreaksMethod = RecallServiceGrpc.getListCleanBreaksMethod) == null) {
          RecallServiceGrpc.getListCleanBreaksMethod = getListCleanBreaksMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.traceability.v1.ListCleanBreaksRequest, dev.tracegate.traceability.v1.ListCleanBreaksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListCleanBreaks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListCleanBreaksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.traceability.v1.ListCleanBreaksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecallServiceMethodDescriptorSupplier("ListCleanBreaks"))
              .build();
        }
      }
    }
    return getListCleanBreaksMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static RecallServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecallServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecallServiceStub>() {
        @java.lang.Override
        public RecallServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecallServiceStub(channel, callOptions);
        }
      };
    return RecallServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static RecallServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecallServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecallServiceBlockingV2Stub>() {
        @java.lang.Override
        public RecallServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecallServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return RecallServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static RecallServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecallServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecallServiceBlockingStub>() {
        @java.lang.Override
        public RecallServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecallServiceBlockingStub(channel, callOptions);
        }
      };
    return RecallServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static RecallServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecallServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecallServiceFutureStub>() {
        @java.lang.Override
        public RecallServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecallServiceFutureStub(channel, callOptions);
        }
      };
    return RecallServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * SimulateRecall finds everything that was made of lots that are suspect, and says what is still in house, what was shipped to whom, and what is
     * gone. It changes nothing, and is always complete.
     * </pre>
     */
    default void simulateRecall(dev.tracegate.traceability.v1.SimulateRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SimulateRecallResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSimulateRecallMethod(), responseObserver);
    }

    /**
     * <pre>
     * OpenRecall marks everything that was made of what is suspect, holds what is in house, and makes a notice for each customer, all at once. A
     * drill only finds and counts it.
     * </pre>
     */
    default void openRecall(dev.tracegate.traceability.v1.OpenRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.OpenRecallResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getOpenRecallMethod(), responseObserver);
    }

    /**
     * <pre>
     * CloseRecall ends a recall. Answers STATE_FORBIDS while a notice is neither closed nor declined.
     * </pre>
     */
    default void closeRecall(dev.tracegate.traceability.v1.CloseRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CloseRecallResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCloseRecallMethod(), responseObserver);
    }

    /**
     * <pre>
     * ClearRecallLots takes the mark of a recall off lots that were found innocent, or of which it was settled what becomes of them. The recall must
     * be CLOSED, or STATE_FORBIDS: until then nothing leaves its scope. As with a disposition, it takes a second person: whoever closed the recall is
     * answered FOUR_EYES. A lot that another recall marks as well stays recalled until that one is cleared of it too. States stay as they are: what is
     * on HOLD is released by the decisions that release any lot.
     * </pre>
     */
    default void clearRecallLots(dev.tracegate.traceability.v1.ClearRecallLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ClearRecallLotsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getClearRecallLotsMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetRecall shows a recall with how effective it is.
     * </pre>
     */
    default void getRecall(dev.tracegate.traceability.v1.GetRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetRecallResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRecallMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListRecalls pages through recalls, newest first.
     * </pre>
     */
    default void listRecalls(dev.tracegate.traceability.v1.ListRecallsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRecallsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRecallsMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListRecallLots pages through the lots of a recall, newest first.
     * </pre>
     */
    default void listRecallLots(dev.tracegate.traceability.v1.ListRecallLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRecallLotsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRecallLotsMethod(), responseObserver);
    }

    /**
     * <pre>
     * WatchRecall sends every event that concerns a recall: lots and shipments that fall in, notices, its end. It begins after the position that is
     * named.
     * </pre>
     */
    default void watchRecall(dev.tracegate.traceability.v1.WatchRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.WatchRecallResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchRecallMethod(), responseObserver);
    }

    /**
     * <pre>
     * ChangeRecallNotice takes a notice further on.
     * </pre>
     */
    default void changeRecallNotice(dev.tracegate.traceability.v1.ChangeRecallNoticeRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ChangeRecallNoticeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getChangeRecallNoticeMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetRecallNotice shows a notice with its lines.
     * </pre>
     */
    default void getRecallNotice(dev.tracegate.traceability.v1.GetRecallNoticeRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetRecallNoticeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRecallNoticeMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListRecallNotices pages through the notices of a recall, newest first.
     * </pre>
     */
    default void listRecallNotices(dev.tracegate.traceability.v1.ListRecallNoticesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRecallNoticesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRecallNoticesMethod(), responseObserver);
    }

    /**
     * <pre>
     * RecordCleanBreak keeps that equipment was cleaned.
     * </pre>
     */
    default void recordCleanBreak(dev.tracegate.traceability.v1.RecordCleanBreakRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.RecordCleanBreakResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRecordCleanBreakMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListCleanBreaks pages through the clean breaks of equipment, newest first.
     * </pre>
     */
    default void listCleanBreaks(dev.tracegate.traceability.v1.ListCleanBreaksRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListCleanBreaksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListCleanBreaksMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RecallService.
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public static abstract class RecallServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return RecallServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service RecallService.
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public static final class RecallServiceStub
      extends io.grpc.stub.AbstractAsyncStub<RecallServiceStub> {
    private RecallServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecallServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecallServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * SimulateRecall finds everything that was made of lots that are suspect, and says what is still in house, what was shipped to whom, and what is
     * gone. It changes nothing, and is always complete.
     * </pre>
     */
    public void simulateRecall(dev.tracegate.traceability.v1.SimulateRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SimulateRecallResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getSimulateRecallMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * OpenRecall marks everything that was made of what is suspect, holds what is in house, and makes a notice for each customer, all at once. A
     * drill only finds and counts it.
     * </pre>
     */
    public void openRecall(dev.tracegate.traceability.v1.OpenRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.OpenRecallResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getOpenRecallMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * CloseRecall ends a recall. Answers STATE_FORBIDS while a notice is neither closed nor declined.
     * </pre>
     */
    public void closeRecall(dev.tracegate.traceability.v1.CloseRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CloseRecallResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCloseRecallMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ClearRecallLots takes the mark of a recall off lots that were found innocent, or of which it was settled what becomes of them. The recall must
     * be CLOSED, or STATE_FORBIDS: until then nothing leaves its scope. As with a disposition, it takes a second person: whoever closed the recall is
     * answered FOUR_EYES. A lot that another recall marks as well stays recalled until that one is cleared of it too. States stay as they are: what is
     * on HOLD is released by the decisions that release any lot.
     * </pre>
     */
    public void clearRecallLots(dev.tracegate.traceability.v1.ClearRecallLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ClearRecallLotsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getClearRecallLotsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetRecall shows a recall with how effective it is.
     * </pre>
     */
    public void getRecall(dev.tracegate.traceability.v1.GetRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetRecallResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRecallMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListRecalls pages through recalls, newest first.
     * </pre>
     */
    public void listRecalls(dev.tracegate.traceability.v1.ListRecallsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRecallsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRecallsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListRecallLots pages through the lots of a recall, newest first.
     * </pre>
     */
    public void listRecallLots(dev.tracegate.traceability.v1.ListRecallLotsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRecallLotsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRecallLotsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * WatchRecall sends every event that concerns a recall: lots and shipments that fall in, notices, its end. It begins after the position that is
     * named.
     * </pre>
     */
    public void watchRecall(dev.tracegate.traceability.v1.WatchRecallRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.WatchRecallResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchRecallMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ChangeRecallNotice takes a notice further on.
     * </pre>
     */
    public void changeRecallNotice(dev.tracegate.traceability.v1.ChangeRecallNoticeRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ChangeRecallNoticeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getChangeRecallNoticeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetRecallNotice shows a notice with its lines.
     * </pre>
     */
    public void getRecallNotice(dev.tracegate.traceability.v1.GetRecallNoticeRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetRecallNoticeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRecallNoticeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListRecallNotices pages through the notices of a recall, newest first.
     * </pre>
     */
    public void listRecallNotices(dev.tracegate.traceability.v1.ListRecallNoticesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRecallNoticesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRecallNoticesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * RecordCleanBreak keeps that equipment was cleaned.
     * </pre>
     */
    public void recordCleanBreak(dev.tracegate.traceability.v1.RecordCleanBreakRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.RecordCleanBreakResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRecordCleanBreakMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListCleanBreaks pages through the clean breaks of equipment, newest first.
     * </pre>
     */
    public void listCleanBreaks(dev.tracegate.traceability.v1.ListCleanBreaksRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListCleanBreaksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListCleanBreaksMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RecallService.
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public static final class RecallServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<RecallServiceBlockingV2Stub> {
    private RecallServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecallServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecallServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * SimulateRecall finds everything that was made of lots that are suspect, and says what is still in house, what was shipped to whom, and what is
     * gone. It changes nothing, and is always complete.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.traceability.v1.SimulateRecallResponse>
        simulateRecall(dev.tracegate.traceability.v1.SimulateRecallRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getSimulateRecallMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * OpenRecall marks everything that was made of what is suspect, holds what is in house, and makes a notice for each customer, all at once. A
     * drill only finds and counts it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.OpenRecallResponse openRecall(dev.tracegate.traceability.v1.OpenRecallRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getOpenRecallMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CloseRecall ends a recall. Answers STATE_FORBIDS while a notice is neither closed nor declined.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CloseRecallResponse closeRecall(dev.tracegate.traceability.v1.CloseRecallRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCloseRecallMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ClearRecallLots takes the mark of a recall off lots that were found innocent, or of which it was settled what becomes of them. The recall must
     * be CLOSED, or STATE_FORBIDS: until then nothing leaves its scope. As with a disposition, it takes a second person: whoever closed the recall is
     * answered FOUR_EYES. A lot that another recall marks as well stays recalled until that one is cleared of it too. States stay as they are: what is
     * on HOLD is released by the decisions that release any lot.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ClearRecallLotsResponse clearRecallLots(dev.tracegate.traceability.v1.ClearRecallLotsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getClearRecallLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetRecall shows a recall with how effective it is.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetRecallResponse getRecall(dev.tracegate.traceability.v1.GetRecallRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRecallMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListRecalls pages through recalls, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListRecallsResponse listRecalls(dev.tracegate.traceability.v1.ListRecallsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRecallsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListRecallLots pages through the lots of a recall, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListRecallLotsResponse listRecallLots(dev.tracegate.traceability.v1.ListRecallLotsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRecallLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchRecall sends every event that concerns a recall: lots and shipments that fall in, notices, its end. It begins after the position that is
     * named.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.traceability.v1.WatchRecallResponse>
        watchRecall(dev.tracegate.traceability.v1.WatchRecallRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchRecallMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ChangeRecallNotice takes a notice further on.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ChangeRecallNoticeResponse changeRecallNotice(dev.tracegate.traceability.v1.ChangeRecallNoticeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getChangeRecallNoticeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetRecallNotice shows a notice with its lines.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetRecallNoticeResponse getRecallNotice(dev.tracegate.traceability.v1.GetRecallNoticeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRecallNoticeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListRecallNotices pages through the notices of a recall, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListRecallNoticesResponse listRecallNotices(dev.tracegate.traceability.v1.ListRecallNoticesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRecallNoticesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RecordCleanBreak keeps that equipment was cleaned.
     * </pre>
     */
    public dev.tracegate.traceability.v1.RecordCleanBreakResponse recordCleanBreak(dev.tracegate.traceability.v1.RecordCleanBreakRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRecordCleanBreakMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListCleanBreaks pages through the clean breaks of equipment, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListCleanBreaksResponse listCleanBreaks(dev.tracegate.traceability.v1.ListCleanBreaksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListCleanBreaksMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RecallService.
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public static final class RecallServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<RecallServiceBlockingStub> {
    private RecallServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecallServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecallServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * SimulateRecall finds everything that was made of lots that are suspect, and says what is still in house, what was shipped to whom, and what is
     * gone. It changes nothing, and is always complete.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.traceability.v1.SimulateRecallResponse> simulateRecall(
        dev.tracegate.traceability.v1.SimulateRecallRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getSimulateRecallMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * OpenRecall marks everything that was made of what is suspect, holds what is in house, and makes a notice for each customer, all at once. A
     * drill only finds and counts it.
     * </pre>
     */
    public dev.tracegate.traceability.v1.OpenRecallResponse openRecall(dev.tracegate.traceability.v1.OpenRecallRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getOpenRecallMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CloseRecall ends a recall. Answers STATE_FORBIDS while a notice is neither closed nor declined.
     * </pre>
     */
    public dev.tracegate.traceability.v1.CloseRecallResponse closeRecall(dev.tracegate.traceability.v1.CloseRecallRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCloseRecallMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ClearRecallLots takes the mark of a recall off lots that were found innocent, or of which it was settled what becomes of them. The recall must
     * be CLOSED, or STATE_FORBIDS: until then nothing leaves its scope. As with a disposition, it takes a second person: whoever closed the recall is
     * answered FOUR_EYES. A lot that another recall marks as well stays recalled until that one is cleared of it too. States stay as they are: what is
     * on HOLD is released by the decisions that release any lot.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ClearRecallLotsResponse clearRecallLots(dev.tracegate.traceability.v1.ClearRecallLotsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getClearRecallLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetRecall shows a recall with how effective it is.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetRecallResponse getRecall(dev.tracegate.traceability.v1.GetRecallRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRecallMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListRecalls pages through recalls, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListRecallsResponse listRecalls(dev.tracegate.traceability.v1.ListRecallsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRecallsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListRecallLots pages through the lots of a recall, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListRecallLotsResponse listRecallLots(dev.tracegate.traceability.v1.ListRecallLotsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRecallLotsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchRecall sends every event that concerns a recall: lots and shipments that fall in, notices, its end. It begins after the position that is
     * named.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.traceability.v1.WatchRecallResponse> watchRecall(
        dev.tracegate.traceability.v1.WatchRecallRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchRecallMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ChangeRecallNotice takes a notice further on.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ChangeRecallNoticeResponse changeRecallNotice(dev.tracegate.traceability.v1.ChangeRecallNoticeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getChangeRecallNoticeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetRecallNotice shows a notice with its lines.
     * </pre>
     */
    public dev.tracegate.traceability.v1.GetRecallNoticeResponse getRecallNotice(dev.tracegate.traceability.v1.GetRecallNoticeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRecallNoticeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListRecallNotices pages through the notices of a recall, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListRecallNoticesResponse listRecallNotices(dev.tracegate.traceability.v1.ListRecallNoticesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRecallNoticesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RecordCleanBreak keeps that equipment was cleaned.
     * </pre>
     */
    public dev.tracegate.traceability.v1.RecordCleanBreakResponse recordCleanBreak(dev.tracegate.traceability.v1.RecordCleanBreakRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRecordCleanBreakMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListCleanBreaks pages through the clean breaks of equipment, newest first.
     * </pre>
     */
    public dev.tracegate.traceability.v1.ListCleanBreaksResponse listCleanBreaks(dev.tracegate.traceability.v1.ListCleanBreaksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListCleanBreaksMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RecallService.
   * <pre>
   * RecallService answers how many kilograms are concerned, where they are and at whom.
   * </pre>
   */
  public static final class RecallServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<RecallServiceFutureStub> {
    private RecallServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecallServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecallServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * OpenRecall marks everything that was made of what is suspect, holds what is in house, and makes a notice for each customer, all at once. A
     * drill only finds and counts it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.OpenRecallResponse> openRecall(
        dev.tracegate.traceability.v1.OpenRecallRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getOpenRecallMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * CloseRecall ends a recall. Answers STATE_FORBIDS while a notice is neither closed nor declined.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.CloseRecallResponse> closeRecall(
        dev.tracegate.traceability.v1.CloseRecallRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCloseRecallMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ClearRecallLots takes the mark of a recall off lots that were found innocent, or of which it was settled what becomes of them. The recall must
     * be CLOSED, or STATE_FORBIDS: until then nothing leaves its scope. As with a disposition, it takes a second person: whoever closed the recall is
     * answered FOUR_EYES. A lot that another recall marks as well stays recalled until that one is cleared of it too. States stay as they are: what is
     * on HOLD is released by the decisions that release any lot.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ClearRecallLotsResponse> clearRecallLots(
        dev.tracegate.traceability.v1.ClearRecallLotsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getClearRecallLotsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetRecall shows a recall with how effective it is.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.GetRecallResponse> getRecall(
        dev.tracegate.traceability.v1.GetRecallRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRecallMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListRecalls pages through recalls, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListRecallsResponse> listRecalls(
        dev.tracegate.traceability.v1.ListRecallsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRecallsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListRecallLots pages through the lots of a recall, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListRecallLotsResponse> listRecallLots(
        dev.tracegate.traceability.v1.ListRecallLotsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRecallLotsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ChangeRecallNotice takes a notice further on.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ChangeRecallNoticeResponse> changeRecallNotice(
        dev.tracegate.traceability.v1.ChangeRecallNoticeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getChangeRecallNoticeMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetRecallNotice shows a notice with its lines.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.GetRecallNoticeResponse> getRecallNotice(
        dev.tracegate.traceability.v1.GetRecallNoticeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRecallNoticeMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListRecallNotices pages through the notices of a recall, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListRecallNoticesResponse> listRecallNotices(
        dev.tracegate.traceability.v1.ListRecallNoticesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRecallNoticesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * RecordCleanBreak keeps that equipment was cleaned.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.RecordCleanBreakResponse> recordCleanBreak(
        dev.tracegate.traceability.v1.RecordCleanBreakRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRecordCleanBreakMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListCleanBreaks pages through the clean breaks of equipment, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.traceability.v1.ListCleanBreaksResponse> listCleanBreaks(
        dev.tracegate.traceability.v1.ListCleanBreaksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListCleanBreaksMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_SIMULATE_RECALL = 0;
  private static final int METHODID_OPEN_RECALL = 1;
  private static final int METHODID_CLOSE_RECALL = 2;
  private static final int METHODID_CLEAR_RECALL_LOTS = 3;
  private static final int METHODID_GET_RECALL = 4;
  private static final int METHODID_LIST_RECALLS = 5;
  private static final int METHODID_LIST_RECALL_LOTS = 6;
  private static final int METHODID_WATCH_RECALL = 7;
  private static final int METHODID_CHANGE_RECALL_NOTICE = 8;
  private static final int METHODID_GET_RECALL_NOTICE = 9;
  private static final int METHODID_LIST_RECALL_NOTICES = 10;
  private static final int METHODID_RECORD_CLEAN_BREAK = 11;
  private static final int METHODID_LIST_CLEAN_BREAKS = 12;

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
        case METHODID_SIMULATE_RECALL:
          serviceImpl.simulateRecall((dev.tracegate.traceability.v1.SimulateRecallRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.SimulateRecallResponse>) responseObserver);
          break;
        case METHODID_OPEN_RECALL:
          serviceImpl.openRecall((dev.tracegate.traceability.v1.OpenRecallRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.OpenRecallResponse>) responseObserver);
          break;
        case METHODID_CLOSE_RECALL:
          serviceImpl.closeRecall((dev.tracegate.traceability.v1.CloseRecallRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.CloseRecallResponse>) responseObserver);
          break;
        case METHODID_CLEAR_RECALL_LOTS:
          serviceImpl.clearRecallLots((dev.tracegate.traceability.v1.ClearRecallLotsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ClearRecallLotsResponse>) responseObserver);
          break;
        case METHODID_GET_RECALL:
          serviceImpl.getRecall((dev.tracegate.traceability.v1.GetRecallRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetRecallResponse>) responseObserver);
          break;
        case METHODID_LIST_RECALLS:
          serviceImpl.listRecalls((dev.tracegate.traceability.v1.ListRecallsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRecallsResponse>) responseObserver);
          break;
        case METHODID_LIST_RECALL_LOTS:
          serviceImpl.listRecallLots((dev.tracegate.traceability.v1.ListRecallLotsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRecallLotsResponse>) responseObserver);
          break;
        case METHODID_WATCH_RECALL:
          serviceImpl.watchRecall((dev.tracegate.traceability.v1.WatchRecallRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.WatchRecallResponse>) responseObserver);
          break;
        case METHODID_CHANGE_RECALL_NOTICE:
          serviceImpl.changeRecallNotice((dev.tracegate.traceability.v1.ChangeRecallNoticeRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ChangeRecallNoticeResponse>) responseObserver);
          break;
        case METHODID_GET_RECALL_NOTICE:
          serviceImpl.getRecallNotice((dev.tracegate.traceability.v1.GetRecallNoticeRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.GetRecallNoticeResponse>) responseObserver);
          break;
        case METHODID_LIST_RECALL_NOTICES:
          serviceImpl.listRecallNotices((dev.tracegate.traceability.v1.ListRecallNoticesRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListRecallNoticesResponse>) responseObserver);
          break;
        case METHODID_RECORD_CLEAN_BREAK:
          serviceImpl.recordCleanBreak((dev.tracegate.traceability.v1.RecordCleanBreakRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.RecordCleanBreakResponse>) responseObserver);
          break;
        case METHODID_LIST_CLEAN_BREAKS:
          serviceImpl.listCleanBreaks((dev.tracegate.traceability.v1.ListCleanBreaksRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.traceability.v1.ListCleanBreaksResponse>) responseObserver);
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
          getSimulateRecallMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.SimulateRecallRequest,
              dev.tracegate.traceability.v1.SimulateRecallResponse>(
                service, METHODID_SIMULATE_RECALL)))
        .addMethod(
          getOpenRecallMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.OpenRecallRequest,
              dev.tracegate.traceability.v1.OpenRecallResponse>(
                service, METHODID_OPEN_RECALL)))
        .addMethod(
          getCloseRecallMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.CloseRecallRequest,
              dev.tracegate.traceability.v1.CloseRecallResponse>(
                service, METHODID_CLOSE_RECALL)))
        .addMethod(
          getClearRecallLotsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ClearRecallLotsRequest,
              dev.tracegate.traceability.v1.ClearRecallLotsResponse>(
                service, METHODID_CLEAR_RECALL_LOTS)))
        .addMethod(
          getGetRecallMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.GetRecallRequest,
              dev.tracegate.traceability.v1.GetRecallResponse>(
                service, METHODID_GET_RECALL)))
        .addMethod(
          getListRecallsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListRecallsRequest,
              dev.tracegate.traceability.v1.ListRecallsResponse>(
                service, METHODID_LIST_RECALLS)))
        .addMethod(
          getListRecallLotsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListRecallLotsRequest,
              dev.tracegate.traceability.v1.ListRecallLotsResponse>(
                service, METHODID_LIST_RECALL_LOTS)))
        .addMethod(
          getWatchRecallMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.WatchRecallRequest,
              dev.tracegate.traceability.v1.WatchRecallResponse>(
                service, METHODID_WATCH_RECALL)))
        .addMethod(
          getChangeRecallNoticeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ChangeRecallNoticeRequest,
              dev.tracegate.traceability.v1.ChangeRecallNoticeResponse>(
                service, METHODID_CHANGE_RECALL_NOTICE)))
        .addMethod(
          getGetRecallNoticeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.GetRecallNoticeRequest,
              dev.tracegate.traceability.v1.GetRecallNoticeResponse>(
                service, METHODID_GET_RECALL_NOTICE)))
        .addMethod(
          getListRecallNoticesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListRecallNoticesRequest,
              dev.tracegate.traceability.v1.ListRecallNoticesResponse>(
                service, METHODID_LIST_RECALL_NOTICES)))
        .addMethod(
          getRecordCleanBreakMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.RecordCleanBreakRequest,
              dev.tracegate.traceability.v1.RecordCleanBreakResponse>(
                service, METHODID_RECORD_CLEAN_BREAK)))
        .addMethod(
          getListCleanBreaksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.traceability.v1.ListCleanBreaksRequest,
              dev.tracegate.traceability.v1.ListCleanBreaksResponse>(
                service, METHODID_LIST_CLEAN_BREAKS)))
        .build();
  }

  private static abstract class RecallServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RecallServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.traceability.v1.RecallServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("RecallService");
    }
  }

  private static final class RecallServiceFileDescriptorSupplier
      extends RecallServiceBaseDescriptorSupplier {
    RecallServiceFileDescriptorSupplier() {}
  }

  private static final class RecallServiceMethodDescriptorSupplier
      extends RecallServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    RecallServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (RecallServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new RecallServiceFileDescriptorSupplier())
              .addMethod(getSimulateRecallMethod())
              .addMethod(getOpenRecallMethod())
              .addMethod(getCloseRecallMethod())
              .addMethod(getClearRecallLotsMethod())
              .addMethod(getGetRecallMethod())
              .addMethod(getListRecallsMethod())
              .addMethod(getListRecallLotsMethod())
              .addMethod(getWatchRecallMethod())
              .addMethod(getChangeRecallNoticeMethod())
              .addMethod(getGetRecallNoticeMethod())
              .addMethod(getListRecallNoticesMethod())
              .addMethod(getRecordCleanBreakMethod())
              .addMethod(getListCleanBreaksMethod())
              .build();
        }
      }
    }
    return result;
  }
}
