package dev.tracegate.governance.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * BudgetService is the ceilings on cost and where they stand.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class BudgetServiceGrpc {

  private BudgetServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.governance.v1.BudgetService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateBudgetRequest,
      dev.tracegate.governance.v1.CreateBudgetResponse> getCreateBudgetMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateBudget",
      requestType = dev.tracegate.governance.v1.CreateBudgetRequest.class,
      responseType = dev.tracegate.governance.v1.CreateBudgetResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateBudgetRequest,
      dev.tracegate.governance.v1.CreateBudgetResponse> getCreateBudgetMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreateBudgetRequest, dev.tracegate.governance.v1.CreateBudgetResponse> getCreateBudgetMethod;
    if ((getCreateBudgetMethod = BudgetServiceGrpc.getCreateBudgetMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getCreateBudgetMethod = BudgetServiceGrpc.getCreateBudgetMethod) == null) {
          BudgetServiceGrpc.getCreateBudgetMethod = getCreateBudgetMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.CreateBudgetRequest, dev.tracegate.governance.v1.CreateBudgetResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateBudget"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CreateBudgetRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CreateBudgetResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("CreateBudget"))
              .build();
        }
      }
    }
    return getCreateBudgetMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.UpdateBudgetRequest,
      dev.tracegate.governance.v1.UpdateBudgetResponse> getUpdateBudgetMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateBudget",
      requestType = dev.tracegate.governance.v1.UpdateBudgetRequest.class,
      responseType = dev.tracegate.governance.v1.UpdateBudgetResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.UpdateBudgetRequest,
      dev.tracegate.governance.v1.UpdateBudgetResponse> getUpdateBudgetMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.UpdateBudgetRequest, dev.tracegate.governance.v1.UpdateBudgetResponse> getUpdateBudgetMethod;
    if ((getUpdateBudgetMethod = BudgetServiceGrpc.getUpdateBudgetMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getUpdateBudgetMethod = BudgetServiceGrpc.getUpdateBudgetMethod) == null) {
          BudgetServiceGrpc.getUpdateBudgetMethod = getUpdateBudgetMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.UpdateBudgetRequest, dev.tracegate.governance.v1.UpdateBudgetResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateBudget"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.UpdateBudgetRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.UpdateBudgetResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("UpdateBudget"))
              .build();
        }
      }
    }
    return getUpdateBudgetMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ArchiveBudgetRequest,
      dev.tracegate.governance.v1.ArchiveBudgetResponse> getArchiveBudgetMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ArchiveBudget",
      requestType = dev.tracegate.governance.v1.ArchiveBudgetRequest.class,
      responseType = dev.tracegate.governance.v1.ArchiveBudgetResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ArchiveBudgetRequest,
      dev.tracegate.governance.v1.ArchiveBudgetResponse> getArchiveBudgetMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ArchiveBudgetRequest, dev.tracegate.governance.v1.ArchiveBudgetResponse> getArchiveBudgetMethod;
    if ((getArchiveBudgetMethod = BudgetServiceGrpc.getArchiveBudgetMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getArchiveBudgetMethod = BudgetServiceGrpc.getArchiveBudgetMethod) == null) {
          BudgetServiceGrpc.getArchiveBudgetMethod = getArchiveBudgetMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ArchiveBudgetRequest, dev.tracegate.governance.v1.ArchiveBudgetResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ArchiveBudget"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ArchiveBudgetRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ArchiveBudgetResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("ArchiveBudget"))
              .build();
        }
      }
    }
    return getArchiveBudgetMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetBudgetRequest,
      dev.tracegate.governance.v1.GetBudgetResponse> getGetBudgetMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetBudget",
      requestType = dev.tracegate.governance.v1.GetBudgetRequest.class,
      responseType = dev.tracegate.governance.v1.GetBudgetResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetBudgetRequest,
      dev.tracegate.governance.v1.GetBudgetResponse> getGetBudgetMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetBudgetRequest, dev.tracegate.governance.v1.GetBudgetResponse> getGetBudgetMethod;
    if ((getGetBudgetMethod = BudgetServiceGrpc.getGetBudgetMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getGetBudgetMethod = BudgetServiceGrpc.getGetBudgetMethod) == null) {
          BudgetServiceGrpc.getGetBudgetMethod = getGetBudgetMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.GetBudgetRequest, dev.tracegate.governance.v1.GetBudgetResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetBudget"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetBudgetRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetBudgetResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("GetBudget"))
              .build();
        }
      }
    }
    return getGetBudgetMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListBudgetsRequest,
      dev.tracegate.governance.v1.ListBudgetsResponse> getListBudgetsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListBudgets",
      requestType = dev.tracegate.governance.v1.ListBudgetsRequest.class,
      responseType = dev.tracegate.governance.v1.ListBudgetsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListBudgetsRequest,
      dev.tracegate.governance.v1.ListBudgetsResponse> getListBudgetsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListBudgetsRequest, dev.tracegate.governance.v1.ListBudgetsResponse> getListBudgetsMethod;
    if ((getListBudgetsMethod = BudgetServiceGrpc.getListBudgetsMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getListBudgetsMethod = BudgetServiceGrpc.getListBudgetsMethod) == null) {
          BudgetServiceGrpc.getListBudgetsMethod = getListBudgetsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListBudgetsRequest, dev.tracegate.governance.v1.ListBudgetsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListBudgets"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListBudgetsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListBudgetsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("ListBudgets"))
              .build();
        }
      }
    }
    return getListBudgetsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListBudgetPeriodsRequest,
      dev.tracegate.governance.v1.ListBudgetPeriodsResponse> getListBudgetPeriodsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListBudgetPeriods",
      requestType = dev.tracegate.governance.v1.ListBudgetPeriodsRequest.class,
      responseType = dev.tracegate.governance.v1.ListBudgetPeriodsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListBudgetPeriodsRequest,
      dev.tracegate.governance.v1.ListBudgetPeriodsResponse> getListBudgetPeriodsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListBudgetPeriodsRequest, dev.tracegate.governance.v1.ListBudgetPeriodsResponse> getListBudgetPeriodsMethod;
    if ((getListBudgetPeriodsMethod = BudgetServiceGrpc.getListBudgetPeriodsMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getListBudgetPeriodsMethod = BudgetServiceGrpc.getListBudgetPeriodsMethod) == null) {
          BudgetServiceGrpc.getListBudgetPeriodsMethod = getListBudgetPeriodsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListBudgetPeriodsRequest, dev.tracegate.governance.v1.ListBudgetPeriodsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListBudgetPeriods"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListBudgetPeriodsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListBudgetPeriodsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("ListBudgetPeriods"))
              .build();
        }
      }
    }
    return getListBudgetPeriodsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetBudgetBurnDownRequest,
      dev.tracegate.governance.v1.GetBudgetBurnDownResponse> getGetBudgetBurnDownMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetBudgetBurnDown",
      requestType = dev.tracegate.governance.v1.GetBudgetBurnDownRequest.class,
      responseType = dev.tracegate.governance.v1.GetBudgetBurnDownResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetBudgetBurnDownRequest,
      dev.tracegate.governance.v1.GetBudgetBurnDownResponse> getGetBudgetBurnDownMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetBudgetBurnDownRequest, dev.tracegate.governance.v1.GetBudgetBurnDownResponse> getGetBudgetBurnDownMethod;
    if ((getGetBudgetBurnDownMethod = BudgetServiceGrpc.getGetBudgetBurnDownMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getGetBudgetBurnDownMethod = BudgetServiceGrpc.getGetBudgetBurnDownMethod) == null) {
          BudgetServiceGrpc.getGetBudgetBurnDownMethod = getGetBudgetBurnDownMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.GetBudgetBurnDownRequest, dev.tracegate.governance.v1.GetBudgetBurnDownResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetBudgetBurnDown"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetBudgetBurnDownRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetBudgetBurnDownResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("GetBudgetBurnDown"))
              .build();
        }
      }
    }
    return getGetBudgetBurnDownMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListHoldsRequest,
      dev.tracegate.governance.v1.ListHoldsResponse> getListHoldsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListHolds",
      requestType = dev.tracegate.governance.v1.ListHoldsRequest.class,
      responseType = dev.tracegate.governance.v1.ListHoldsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListHoldsRequest,
      dev.tracegate.governance.v1.ListHoldsResponse> getListHoldsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListHoldsRequest, dev.tracegate.governance.v1.ListHoldsResponse> getListHoldsMethod;
    if ((getListHoldsMethod = BudgetServiceGrpc.getListHoldsMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getListHoldsMethod = BudgetServiceGrpc.getListHoldsMethod) == null) {
          BudgetServiceGrpc.getListHoldsMethod = getListHoldsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListHoldsRequest, dev.tracegate.governance.v1.ListHoldsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListHolds"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListHoldsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListHoldsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("ListHolds"))
              .build();
        }
      }
    }
    return getListHoldsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ReleaseHoldRequest,
      dev.tracegate.governance.v1.ReleaseHoldResponse> getReleaseHoldMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReleaseHold",
      requestType = dev.tracegate.governance.v1.ReleaseHoldRequest.class,
      responseType = dev.tracegate.governance.v1.ReleaseHoldResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ReleaseHoldRequest,
      dev.tracegate.governance.v1.ReleaseHoldResponse> getReleaseHoldMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ReleaseHoldRequest, dev.tracegate.governance.v1.ReleaseHoldResponse> getReleaseHoldMethod;
    if ((getReleaseHoldMethod = BudgetServiceGrpc.getReleaseHoldMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getReleaseHoldMethod = BudgetServiceGrpc.getReleaseHoldMethod) == null) {
          BudgetServiceGrpc.getReleaseHoldMethod = getReleaseHoldMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ReleaseHoldRequest, dev.tracegate.governance.v1.ReleaseHoldResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReleaseHold"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ReleaseHoldRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ReleaseHoldResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("ReleaseHold"))
              .build();
        }
      }
    }
    return getReleaseHoldMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ResetBudgetRequest,
      dev.tracegate.governance.v1.ResetBudgetResponse> getResetBudgetMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResetBudget",
      requestType = dev.tracegate.governance.v1.ResetBudgetRequest.class,
      responseType = dev.tracegate.governance.v1.ResetBudgetResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ResetBudgetRequest,
      dev.tracegate.governance.v1.ResetBudgetResponse> getResetBudgetMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ResetBudgetRequest, dev.tracegate.governance.v1.ResetBudgetResponse> getResetBudgetMethod;
    if ((getResetBudgetMethod = BudgetServiceGrpc.getResetBudgetMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getResetBudgetMethod = BudgetServiceGrpc.getResetBudgetMethod) == null) {
          BudgetServiceGrpc.getResetBudgetMethod = getResetBudgetMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ResetBudgetRequest, dev.tracegate.governance.v1.ResetBudgetResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResetBudget"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ResetBudgetRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ResetBudgetResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("ResetBudget"))
              .build();
        }
      }
    }
    return getResetBudgetMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExtendBudgetRequest,
      dev.tracegate.governance.v1.ExtendBudgetResponse> getExtendBudgetMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExtendBudget",
      requestType = dev.tracegate.governance.v1.ExtendBudgetRequest.class,
      responseType = dev.tracegate.governance.v1.ExtendBudgetResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExtendBudgetRequest,
      dev.tracegate.governance.v1.ExtendBudgetResponse> getExtendBudgetMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ExtendBudgetRequest, dev.tracegate.governance.v1.ExtendBudgetResponse> getExtendBudgetMethod;
    if ((getExtendBudgetMethod = BudgetServiceGrpc.getExtendBudgetMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getExtendBudgetMethod = BudgetServiceGrpc.getExtendBudgetMethod) == null) {
          BudgetServiceGrpc.getExtendBudgetMethod = getExtendBudgetMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ExtendBudgetRequest, dev.tracegate.governance.v1.ExtendBudgetResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExtendBudget"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ExtendBudgetRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ExtendBudgetResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("ExtendBudget"))
              .build();
        }
      }
    }
    return getExtendBudgetMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.TopUpBudgetRequest,
      dev.tracegate.governance.v1.TopUpBudgetResponse> getTopUpBudgetMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "TopUpBudget",
      requestType = dev.tracegate.governance.v1.TopUpBudgetRequest.class,
      responseType = dev.tracegate.governance.v1.TopUpBudgetResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.TopUpBudgetRequest,
      dev.tracegate.governance.v1.TopUpBudgetResponse> getTopUpBudgetMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.TopUpBudgetRequest, dev.tracegate.governance.v1.TopUpBudgetResponse> getTopUpBudgetMethod;
    if ((getTopUpBudgetMethod = BudgetServiceGrpc.getTopUpBudgetMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getTopUpBudgetMethod = BudgetServiceGrpc.getTopUpBudgetMethod) == null) {
          BudgetServiceGrpc.getTopUpBudgetMethod = getTopUpBudgetMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.TopUpBudgetRequest, dev.tracegate.governance.v1.TopUpBudgetResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "TopUpBudget"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.TopUpBudgetRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.TopUpBudgetResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("TopUpBudget"))
              .build();
        }
      }
    }
    return getTopUpBudgetMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.WatchBudgetsRequest,
      dev.tracegate.governance.v1.WatchBudgetsResponse> getWatchBudgetsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchBudgets",
      requestType = dev.tracegate.governance.v1.WatchBudgetsRequest.class,
      responseType = dev.tracegate.governance.v1.WatchBudgetsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.WatchBudgetsRequest,
      dev.tracegate.governance.v1.WatchBudgetsResponse> getWatchBudgetsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.WatchBudgetsRequest, dev.tracegate.governance.v1.WatchBudgetsResponse> getWatchBudgetsMethod;
    if ((getWatchBudgetsMethod = BudgetServiceGrpc.getWatchBudgetsMethod) == null) {
      synchronized (BudgetServiceGrpc.class) {
        if ((getWatchBudgetsMethod = BudgetServiceGrpc.getWatchBudgetsMethod) == null) {
          BudgetServiceGrpc.getWatchBudgetsMethod = getWatchBudgetsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.WatchBudgetsRequest, dev.tracegate.governance.v1.WatchBudgetsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchBudgets"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.WatchBudgetsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.WatchBudgetsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BudgetServiceMethodDescriptorSupplier("WatchBudgets"))
              .build();
        }
      }
    }
    return getWatchBudgetsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static BudgetServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BudgetServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BudgetServiceStub>() {
        @java.lang.Override
        public BudgetServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BudgetServiceStub(channel, callOptions);
        }
      };
    return BudgetServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static BudgetServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BudgetServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BudgetServiceBlockingV2Stub>() {
        @java.lang.Override
        public BudgetServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BudgetServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return BudgetServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static BudgetServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BudgetServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BudgetServiceBlockingStub>() {
        @java.lang.Override
        public BudgetServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BudgetServiceBlockingStub(channel, callOptions);
        }
      };
    return BudgetServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static BudgetServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BudgetServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BudgetServiceFutureStub>() {
        @java.lang.Override
        public BudgetServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BudgetServiceFutureStub(channel, callOptions);
        }
      };
    return BudgetServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * BudgetService is the ceilings on cost and where they stand.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * CreateBudget makes a budget; it counts from now on.
     * </pre>
     */
    default void createBudget(dev.tracegate.governance.v1.CreateBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateBudgetResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateBudgetMethod(), responseObserver);
    }

    /**
     * <pre>
     * UpdateBudget changes name, limit, enforcement and thresholds. A limit below what is spent and held blocks until it fits again.
     * </pre>
     */
    default void updateBudget(dev.tracegate.governance.v1.UpdateBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.UpdateBudgetResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateBudgetMethod(), responseObserver);
    }

    /**
     * <pre>
     * ArchiveBudget ends it. Archiving again changes nothing.
     * </pre>
     */
    default void archiveBudget(dev.tracegate.governance.v1.ArchiveBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ArchiveBudgetResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getArchiveBudgetMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetBudget shows a budget with its standing and forecast.
     * </pre>
     */
    default void getBudget(dev.tracegate.governance.v1.GetBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetBudgetResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetBudgetMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListBudgets pages through budgets with their standing, by name.
     * </pre>
     */
    default void listBudgets(dev.tracegate.governance.v1.ListBudgetsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListBudgetsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListBudgetsMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListBudgetPeriods pages through a budget's periods, newest first.
     * </pre>
     */
    default void listBudgetPeriods(dev.tracegate.governance.v1.ListBudgetPeriodsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListBudgetPeriodsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListBudgetPeriodsMethod(), responseObserver);
    }

    /**
     * <pre>
     * GetBudgetBurnDown is what was settled of a budget, day by day of the period under way.
     * </pre>
     */
    default void getBudgetBurnDown(dev.tracegate.governance.v1.GetBudgetBurnDownRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetBudgetBurnDownResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetBudgetBurnDownMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListHolds pages through a budget's reservations, newest first.
     * </pre>
     */
    default void listHolds(dev.tracegate.governance.v1.ListHoldsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListHoldsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListHoldsMethod(), responseObserver);
    }

    /**
     * <pre>
     * ReleaseHold gives an open reservation back, with a reason for the trail.
     * </pre>
     */
    default void releaseHold(dev.tracegate.governance.v1.ReleaseHoldRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ReleaseHoldResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReleaseHoldMethod(), responseObserver);
    }

    /**
     * <pre>
     * ResetBudget sets what the period under way has settled and overrun to zero, with a reason for the trail. Open reservations stay.
     * </pre>
     */
    default void resetBudget(dev.tracegate.governance.v1.ResetBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ResetBudgetResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResetBudgetMethod(), responseObserver);
    }

    /**
     * <pre>
     * ExtendBudget adds to the limit until a time, at most to the end of the period, with a reason for the trail.
     * </pre>
     */
    default void extendBudget(dev.tracegate.governance.v1.ExtendBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExtendBudgetResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExtendBudgetMethod(), responseObserver);
    }

    /**
     * <pre>
     * TopUpBudget adds credit to a prepaid budget.
     * </pre>
     */
    default void topUpBudget(dev.tracegate.governance.v1.TopUpBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.TopUpBudgetResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getTopUpBudgetMethod(), responseObserver);
    }

    /**
     * <pre>
     * WatchBudgets streams alerts and changes, resumable and without gaps.
     * </pre>
     */
    default void watchBudgets(dev.tracegate.governance.v1.WatchBudgetsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.WatchBudgetsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchBudgetsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service BudgetService.
   * <pre>
   * BudgetService is the ceilings on cost and where they stand.
   * </pre>
   */
  public static abstract class BudgetServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return BudgetServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service BudgetService.
   * <pre>
   * BudgetService is the ceilings on cost and where they stand.
   * </pre>
   */
  public static final class BudgetServiceStub
      extends io.grpc.stub.AbstractAsyncStub<BudgetServiceStub> {
    private BudgetServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BudgetServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BudgetServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateBudget makes a budget; it counts from now on.
     * </pre>
     */
    public void createBudget(dev.tracegate.governance.v1.CreateBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateBudgetResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateBudgetMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * UpdateBudget changes name, limit, enforcement and thresholds. A limit below what is spent and held blocks until it fits again.
     * </pre>
     */
    public void updateBudget(dev.tracegate.governance.v1.UpdateBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.UpdateBudgetResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateBudgetMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ArchiveBudget ends it. Archiving again changes nothing.
     * </pre>
     */
    public void archiveBudget(dev.tracegate.governance.v1.ArchiveBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ArchiveBudgetResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getArchiveBudgetMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetBudget shows a budget with its standing and forecast.
     * </pre>
     */
    public void getBudget(dev.tracegate.governance.v1.GetBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetBudgetResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetBudgetMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListBudgets pages through budgets with their standing, by name.
     * </pre>
     */
    public void listBudgets(dev.tracegate.governance.v1.ListBudgetsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListBudgetsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListBudgetsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListBudgetPeriods pages through a budget's periods, newest first.
     * </pre>
     */
    public void listBudgetPeriods(dev.tracegate.governance.v1.ListBudgetPeriodsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListBudgetPeriodsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListBudgetPeriodsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * GetBudgetBurnDown is what was settled of a budget, day by day of the period under way.
     * </pre>
     */
    public void getBudgetBurnDown(dev.tracegate.governance.v1.GetBudgetBurnDownRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetBudgetBurnDownResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetBudgetBurnDownMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListHolds pages through a budget's reservations, newest first.
     * </pre>
     */
    public void listHolds(dev.tracegate.governance.v1.ListHoldsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListHoldsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListHoldsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ReleaseHold gives an open reservation back, with a reason for the trail.
     * </pre>
     */
    public void releaseHold(dev.tracegate.governance.v1.ReleaseHoldRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ReleaseHoldResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReleaseHoldMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ResetBudget sets what the period under way has settled and overrun to zero, with a reason for the trail. Open reservations stay.
     * </pre>
     */
    public void resetBudget(dev.tracegate.governance.v1.ResetBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ResetBudgetResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResetBudgetMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ExtendBudget adds to the limit until a time, at most to the end of the period, with a reason for the trail.
     * </pre>
     */
    public void extendBudget(dev.tracegate.governance.v1.ExtendBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExtendBudgetResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExtendBudgetMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * TopUpBudget adds credit to a prepaid budget.
     * </pre>
     */
    public void topUpBudget(dev.tracegate.governance.v1.TopUpBudgetRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.TopUpBudgetResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getTopUpBudgetMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * WatchBudgets streams alerts and changes, resumable and without gaps.
     * </pre>
     */
    public void watchBudgets(dev.tracegate.governance.v1.WatchBudgetsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.WatchBudgetsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchBudgetsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service BudgetService.
   * <pre>
   * BudgetService is the ceilings on cost and where they stand.
   * </pre>
   */
  public static final class BudgetServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<BudgetServiceBlockingV2Stub> {
    private BudgetServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BudgetServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BudgetServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateBudget makes a budget; it counts from now on.
     * </pre>
     */
    public dev.tracegate.governance.v1.CreateBudgetResponse createBudget(dev.tracegate.governance.v1.CreateBudgetRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * UpdateBudget changes name, limit, enforcement and thresholds. A limit below what is spent and held blocks until it fits again.
     * </pre>
     */
    public dev.tracegate.governance.v1.UpdateBudgetResponse updateBudget(dev.tracegate.governance.v1.UpdateBudgetRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ArchiveBudget ends it. Archiving again changes nothing.
     * </pre>
     */
    public dev.tracegate.governance.v1.ArchiveBudgetResponse archiveBudget(dev.tracegate.governance.v1.ArchiveBudgetRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getArchiveBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetBudget shows a budget with its standing and forecast.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetBudgetResponse getBudget(dev.tracegate.governance.v1.GetBudgetRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListBudgets pages through budgets with their standing, by name.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListBudgetsResponse listBudgets(dev.tracegate.governance.v1.ListBudgetsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListBudgetsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListBudgetPeriods pages through a budget's periods, newest first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListBudgetPeriodsResponse listBudgetPeriods(dev.tracegate.governance.v1.ListBudgetPeriodsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListBudgetPeriodsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetBudgetBurnDown is what was settled of a budget, day by day of the period under way.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetBudgetBurnDownResponse getBudgetBurnDown(dev.tracegate.governance.v1.GetBudgetBurnDownRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetBudgetBurnDownMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListHolds pages through a budget's reservations, newest first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListHoldsResponse listHolds(dev.tracegate.governance.v1.ListHoldsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListHoldsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ReleaseHold gives an open reservation back, with a reason for the trail.
     * </pre>
     */
    public dev.tracegate.governance.v1.ReleaseHoldResponse releaseHold(dev.tracegate.governance.v1.ReleaseHoldRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReleaseHoldMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ResetBudget sets what the period under way has settled and overrun to zero, with a reason for the trail. Open reservations stay.
     * </pre>
     */
    public dev.tracegate.governance.v1.ResetBudgetResponse resetBudget(dev.tracegate.governance.v1.ResetBudgetRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResetBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExtendBudget adds to the limit until a time, at most to the end of the period, with a reason for the trail.
     * </pre>
     */
    public dev.tracegate.governance.v1.ExtendBudgetResponse extendBudget(dev.tracegate.governance.v1.ExtendBudgetRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExtendBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * TopUpBudget adds credit to a prepaid budget.
     * </pre>
     */
    public dev.tracegate.governance.v1.TopUpBudgetResponse topUpBudget(dev.tracegate.governance.v1.TopUpBudgetRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getTopUpBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchBudgets streams alerts and changes, resumable and without gaps.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.governance.v1.WatchBudgetsResponse>
        watchBudgets(dev.tracegate.governance.v1.WatchBudgetsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchBudgetsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service BudgetService.
   * <pre>
   * BudgetService is the ceilings on cost and where they stand.
   * </pre>
   */
  public static final class BudgetServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<BudgetServiceBlockingStub> {
    private BudgetServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BudgetServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BudgetServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateBudget makes a budget; it counts from now on.
     * </pre>
     */
    public dev.tracegate.governance.v1.CreateBudgetResponse createBudget(dev.tracegate.governance.v1.CreateBudgetRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * UpdateBudget changes name, limit, enforcement and thresholds. A limit below what is spent and held blocks until it fits again.
     * </pre>
     */
    public dev.tracegate.governance.v1.UpdateBudgetResponse updateBudget(dev.tracegate.governance.v1.UpdateBudgetRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ArchiveBudget ends it. Archiving again changes nothing.
     * </pre>
     */
    public dev.tracegate.governance.v1.ArchiveBudgetResponse archiveBudget(dev.tracegate.governance.v1.ArchiveBudgetRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getArchiveBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetBudget shows a budget with its standing and forecast.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetBudgetResponse getBudget(dev.tracegate.governance.v1.GetBudgetRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListBudgets pages through budgets with their standing, by name.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListBudgetsResponse listBudgets(dev.tracegate.governance.v1.ListBudgetsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListBudgetsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListBudgetPeriods pages through a budget's periods, newest first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListBudgetPeriodsResponse listBudgetPeriods(dev.tracegate.governance.v1.ListBudgetPeriodsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListBudgetPeriodsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * GetBudgetBurnDown is what was settled of a budget, day by day of the period under way.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetBudgetBurnDownResponse getBudgetBurnDown(dev.tracegate.governance.v1.GetBudgetBurnDownRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetBudgetBurnDownMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListHolds pages through a budget's reservations, newest first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListHoldsResponse listHolds(dev.tracegate.governance.v1.ListHoldsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListHoldsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ReleaseHold gives an open reservation back, with a reason for the trail.
     * </pre>
     */
    public dev.tracegate.governance.v1.ReleaseHoldResponse releaseHold(dev.tracegate.governance.v1.ReleaseHoldRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReleaseHoldMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ResetBudget sets what the period under way has settled and overrun to zero, with a reason for the trail. Open reservations stay.
     * </pre>
     */
    public dev.tracegate.governance.v1.ResetBudgetResponse resetBudget(dev.tracegate.governance.v1.ResetBudgetRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResetBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ExtendBudget adds to the limit until a time, at most to the end of the period, with a reason for the trail.
     * </pre>
     */
    public dev.tracegate.governance.v1.ExtendBudgetResponse extendBudget(dev.tracegate.governance.v1.ExtendBudgetRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExtendBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * TopUpBudget adds credit to a prepaid budget.
     * </pre>
     */
    public dev.tracegate.governance.v1.TopUpBudgetResponse topUpBudget(dev.tracegate.governance.v1.TopUpBudgetRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getTopUpBudgetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * WatchBudgets streams alerts and changes, resumable and without gaps.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.governance.v1.WatchBudgetsResponse> watchBudgets(
        dev.tracegate.governance.v1.WatchBudgetsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchBudgetsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service BudgetService.
   * <pre>
   * BudgetService is the ceilings on cost and where they stand.
   * </pre>
   */
  public static final class BudgetServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<BudgetServiceFutureStub> {
    private BudgetServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BudgetServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BudgetServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * CreateBudget makes a budget; it counts from now on.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.CreateBudgetResponse> createBudget(
        dev.tracegate.governance.v1.CreateBudgetRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateBudgetMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * UpdateBudget changes name, limit, enforcement and thresholds. A limit below what is spent and held blocks until it fits again.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.UpdateBudgetResponse> updateBudget(
        dev.tracegate.governance.v1.UpdateBudgetRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateBudgetMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ArchiveBudget ends it. Archiving again changes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ArchiveBudgetResponse> archiveBudget(
        dev.tracegate.governance.v1.ArchiveBudgetRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getArchiveBudgetMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetBudget shows a budget with its standing and forecast.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.GetBudgetResponse> getBudget(
        dev.tracegate.governance.v1.GetBudgetRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetBudgetMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListBudgets pages through budgets with their standing, by name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListBudgetsResponse> listBudgets(
        dev.tracegate.governance.v1.ListBudgetsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListBudgetsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListBudgetPeriods pages through a budget's periods, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListBudgetPeriodsResponse> listBudgetPeriods(
        dev.tracegate.governance.v1.ListBudgetPeriodsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListBudgetPeriodsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * GetBudgetBurnDown is what was settled of a budget, day by day of the period under way.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.GetBudgetBurnDownResponse> getBudgetBurnDown(
        dev.tracegate.governance.v1.GetBudgetBurnDownRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetBudgetBurnDownMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListHolds pages through a budget's reservations, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListHoldsResponse> listHolds(
        dev.tracegate.governance.v1.ListHoldsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListHoldsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ReleaseHold gives an open reservation back, with a reason for the trail.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ReleaseHoldResponse> releaseHold(
        dev.tracegate.governance.v1.ReleaseHoldRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReleaseHoldMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ResetBudget sets what the period under way has settled and overrun to zero, with a reason for the trail. Open reservations stay.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ResetBudgetResponse> resetBudget(
        dev.tracegate.governance.v1.ResetBudgetRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResetBudgetMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ExtendBudget adds to the limit until a time, at most to the end of the period, with a reason for the trail.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ExtendBudgetResponse> extendBudget(
        dev.tracegate.governance.v1.ExtendBudgetRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExtendBudgetMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * TopUpBudget adds credit to a prepaid budget.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.TopUpBudgetResponse> topUpBudget(
        dev.tracegate.governance.v1.TopUpBudgetRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getTopUpBudgetMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_BUDGET = 0;
  private static final int METHODID_UPDATE_BUDGET = 1;
  private static final int METHODID_ARCHIVE_BUDGET = 2;
  private static final int METHODID_GET_BUDGET = 3;
  private static final int METHODID_LIST_BUDGETS = 4;
  private static final int METHODID_LIST_BUDGET_PERIODS = 5;
  private static final int METHODID_GET_BUDGET_BURN_DOWN = 6;
  private static final int METHODID_LIST_HOLDS = 7;
  private static final int METHODID_RELEASE_HOLD = 8;
  private static final int METHODID_RESET_BUDGET = 9;
  private static final int METHODID_EXTEND_BUDGET = 10;
  private static final int METHODID_TOP_UP_BUDGET = 11;
  private static final int METHODID_WATCH_BUDGETS = 12;

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
        case METHODID_CREATE_BUDGET:
          serviceImpl.createBudget((dev.tracegate.governance.v1.CreateBudgetRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreateBudgetResponse>) responseObserver);
          break;
        case METHODID_UPDATE_BUDGET:
          serviceImpl.updateBudget((dev.tracegate.governance.v1.UpdateBudgetRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.UpdateBudgetResponse>) responseObserver);
          break;
        case METHODID_ARCHIVE_BUDGET:
          serviceImpl.archiveBudget((dev.tracegate.governance.v1.ArchiveBudgetRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ArchiveBudgetResponse>) responseObserver);
          break;
        case METHODID_GET_BUDGET:
          serviceImpl.getBudget((dev.tracegate.governance.v1.GetBudgetRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetBudgetResponse>) responseObserver);
          break;
        case METHODID_LIST_BUDGETS:
          serviceImpl.listBudgets((dev.tracegate.governance.v1.ListBudgetsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListBudgetsResponse>) responseObserver);
          break;
        case METHODID_LIST_BUDGET_PERIODS:
          serviceImpl.listBudgetPeriods((dev.tracegate.governance.v1.ListBudgetPeriodsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListBudgetPeriodsResponse>) responseObserver);
          break;
        case METHODID_GET_BUDGET_BURN_DOWN:
          serviceImpl.getBudgetBurnDown((dev.tracegate.governance.v1.GetBudgetBurnDownRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetBudgetBurnDownResponse>) responseObserver);
          break;
        case METHODID_LIST_HOLDS:
          serviceImpl.listHolds((dev.tracegate.governance.v1.ListHoldsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListHoldsResponse>) responseObserver);
          break;
        case METHODID_RELEASE_HOLD:
          serviceImpl.releaseHold((dev.tracegate.governance.v1.ReleaseHoldRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ReleaseHoldResponse>) responseObserver);
          break;
        case METHODID_RESET_BUDGET:
          serviceImpl.resetBudget((dev.tracegate.governance.v1.ResetBudgetRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ResetBudgetResponse>) responseObserver);
          break;
        case METHODID_EXTEND_BUDGET:
          serviceImpl.extendBudget((dev.tracegate.governance.v1.ExtendBudgetRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ExtendBudgetResponse>) responseObserver);
          break;
        case METHODID_TOP_UP_BUDGET:
          serviceImpl.topUpBudget((dev.tracegate.governance.v1.TopUpBudgetRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.TopUpBudgetResponse>) responseObserver);
          break;
        case METHODID_WATCH_BUDGETS:
          serviceImpl.watchBudgets((dev.tracegate.governance.v1.WatchBudgetsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.WatchBudgetsResponse>) responseObserver);
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
          getCreateBudgetMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.CreateBudgetRequest,
              dev.tracegate.governance.v1.CreateBudgetResponse>(
                service, METHODID_CREATE_BUDGET)))
        .addMethod(
          getUpdateBudgetMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.UpdateBudgetRequest,
              dev.tracegate.governance.v1.UpdateBudgetResponse>(
                service, METHODID_UPDATE_BUDGET)))
        .addMethod(
          getArchiveBudgetMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ArchiveBudgetRequest,
              dev.tracegate.governance.v1.ArchiveBudgetResponse>(
                service, METHODID_ARCHIVE_BUDGET)))
        .addMethod(
          getGetBudgetMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.GetBudgetRequest,
              dev.tracegate.governance.v1.GetBudgetResponse>(
                service, METHODID_GET_BUDGET)))
        .addMethod(
          getListBudgetsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListBudgetsRequest,
              dev.tracegate.governance.v1.ListBudgetsResponse>(
                service, METHODID_LIST_BUDGETS)))
        .addMethod(
          getListBudgetPeriodsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListBudgetPeriodsRequest,
              dev.tracegate.governance.v1.ListBudgetPeriodsResponse>(
                service, METHODID_LIST_BUDGET_PERIODS)))
        .addMethod(
          getGetBudgetBurnDownMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.GetBudgetBurnDownRequest,
              dev.tracegate.governance.v1.GetBudgetBurnDownResponse>(
                service, METHODID_GET_BUDGET_BURN_DOWN)))
        .addMethod(
          getListHoldsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListHoldsRequest,
              dev.tracegate.governance.v1.ListHoldsResponse>(
                service, METHODID_LIST_HOLDS)))
        .addMethod(
          getReleaseHoldMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ReleaseHoldRequest,
              dev.tracegate.governance.v1.ReleaseHoldResponse>(
                service, METHODID_RELEASE_HOLD)))
        .addMethod(
          getResetBudgetMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ResetBudgetRequest,
              dev.tracegate.governance.v1.ResetBudgetResponse>(
                service, METHODID_RESET_BUDGET)))
        .addMethod(
          getExtendBudgetMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ExtendBudgetRequest,
              dev.tracegate.governance.v1.ExtendBudgetResponse>(
                service, METHODID_EXTEND_BUDGET)))
        .addMethod(
          getTopUpBudgetMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.TopUpBudgetRequest,
              dev.tracegate.governance.v1.TopUpBudgetResponse>(
                service, METHODID_TOP_UP_BUDGET)))
        .addMethod(
          getWatchBudgetsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.WatchBudgetsRequest,
              dev.tracegate.governance.v1.WatchBudgetsResponse>(
                service, METHODID_WATCH_BUDGETS)))
        .build();
  }

  private static abstract class BudgetServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    BudgetServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.governance.v1.BudgetServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("BudgetService");
    }
  }

  private static final class BudgetServiceFileDescriptorSupplier
      extends BudgetServiceBaseDescriptorSupplier {
    BudgetServiceFileDescriptorSupplier() {}
  }

  private static final class BudgetServiceMethodDescriptorSupplier
      extends BudgetServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    BudgetServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (BudgetServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new BudgetServiceFileDescriptorSupplier())
              .addMethod(getCreateBudgetMethod())
              .addMethod(getUpdateBudgetMethod())
              .addMethod(getArchiveBudgetMethod())
              .addMethod(getGetBudgetMethod())
              .addMethod(getListBudgetsMethod())
              .addMethod(getListBudgetPeriodsMethod())
              .addMethod(getGetBudgetBurnDownMethod())
              .addMethod(getListHoldsMethod())
              .addMethod(getReleaseHoldMethod())
              .addMethod(getResetBudgetMethod())
              .addMethod(getExtendBudgetMethod())
              .addMethod(getTopUpBudgetMethod())
              .addMethod(getWatchBudgetsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
