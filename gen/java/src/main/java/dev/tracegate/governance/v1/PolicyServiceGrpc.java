package dev.tracegate.governance.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * PolicyService is the rule set the gate decides by.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class PolicyServiceGrpc {

  private PolicyServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "tracegate.governance.v1.PolicyService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetPolicyRequest,
      dev.tracegate.governance.v1.GetPolicyResponse> getGetPolicyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetPolicy",
      requestType = dev.tracegate.governance.v1.GetPolicyRequest.class,
      responseType = dev.tracegate.governance.v1.GetPolicyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetPolicyRequest,
      dev.tracegate.governance.v1.GetPolicyResponse> getGetPolicyMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.GetPolicyRequest, dev.tracegate.governance.v1.GetPolicyResponse> getGetPolicyMethod;
    if ((getGetPolicyMethod = PolicyServiceGrpc.getGetPolicyMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getGetPolicyMethod = PolicyServiceGrpc.getGetPolicyMethod) == null) {
          PolicyServiceGrpc.getGetPolicyMethod = getGetPolicyMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.GetPolicyRequest, dev.tracegate.governance.v1.GetPolicyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetPolicy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetPolicyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.GetPolicyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("GetPolicy"))
              .build();
        }
      }
    }
    return getGetPolicyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPoliciesRequest,
      dev.tracegate.governance.v1.ListPoliciesResponse> getListPoliciesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPolicies",
      requestType = dev.tracegate.governance.v1.ListPoliciesRequest.class,
      responseType = dev.tracegate.governance.v1.ListPoliciesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPoliciesRequest,
      dev.tracegate.governance.v1.ListPoliciesResponse> getListPoliciesMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPoliciesRequest, dev.tracegate.governance.v1.ListPoliciesResponse> getListPoliciesMethod;
    if ((getListPoliciesMethod = PolicyServiceGrpc.getListPoliciesMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getListPoliciesMethod = PolicyServiceGrpc.getListPoliciesMethod) == null) {
          PolicyServiceGrpc.getListPoliciesMethod = getListPoliciesMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListPoliciesRequest, dev.tracegate.governance.v1.ListPoliciesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPolicies"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListPoliciesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListPoliciesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("ListPolicies"))
              .build();
        }
      }
    }
    return getListPoliciesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPolicyVersionsRequest,
      dev.tracegate.governance.v1.ListPolicyVersionsResponse> getListPolicyVersionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPolicyVersions",
      requestType = dev.tracegate.governance.v1.ListPolicyVersionsRequest.class,
      responseType = dev.tracegate.governance.v1.ListPolicyVersionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPolicyVersionsRequest,
      dev.tracegate.governance.v1.ListPolicyVersionsResponse> getListPolicyVersionsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPolicyVersionsRequest, dev.tracegate.governance.v1.ListPolicyVersionsResponse> getListPolicyVersionsMethod;
    if ((getListPolicyVersionsMethod = PolicyServiceGrpc.getListPolicyVersionsMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getListPolicyVersionsMethod = PolicyServiceGrpc.getListPolicyVersionsMethod) == null) {
          PolicyServiceGrpc.getListPolicyVersionsMethod = getListPolicyVersionsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListPolicyVersionsRequest, dev.tracegate.governance.v1.ListPolicyVersionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPolicyVersions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListPolicyVersionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListPolicyVersionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("ListPolicyVersions"))
              .build();
        }
      }
    }
    return getListPolicyVersionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PublishPolicyRequest,
      dev.tracegate.governance.v1.PublishPolicyResponse> getPublishPolicyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PublishPolicy",
      requestType = dev.tracegate.governance.v1.PublishPolicyRequest.class,
      responseType = dev.tracegate.governance.v1.PublishPolicyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PublishPolicyRequest,
      dev.tracegate.governance.v1.PublishPolicyResponse> getPublishPolicyMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.PublishPolicyRequest, dev.tracegate.governance.v1.PublishPolicyResponse> getPublishPolicyMethod;
    if ((getPublishPolicyMethod = PolicyServiceGrpc.getPublishPolicyMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getPublishPolicyMethod = PolicyServiceGrpc.getPublishPolicyMethod) == null) {
          PolicyServiceGrpc.getPublishPolicyMethod = getPublishPolicyMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.PublishPolicyRequest, dev.tracegate.governance.v1.PublishPolicyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PublishPolicy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.PublishPolicyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.PublishPolicyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("PublishPolicy"))
              .build();
        }
      }
    }
    return getPublishPolicyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RollBackPolicyRequest,
      dev.tracegate.governance.v1.RollBackPolicyResponse> getRollBackPolicyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RollBackPolicy",
      requestType = dev.tracegate.governance.v1.RollBackPolicyRequest.class,
      responseType = dev.tracegate.governance.v1.RollBackPolicyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RollBackPolicyRequest,
      dev.tracegate.governance.v1.RollBackPolicyResponse> getRollBackPolicyMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RollBackPolicyRequest, dev.tracegate.governance.v1.RollBackPolicyResponse> getRollBackPolicyMethod;
    if ((getRollBackPolicyMethod = PolicyServiceGrpc.getRollBackPolicyMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getRollBackPolicyMethod = PolicyServiceGrpc.getRollBackPolicyMethod) == null) {
          PolicyServiceGrpc.getRollBackPolicyMethod = getRollBackPolicyMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.RollBackPolicyRequest, dev.tracegate.governance.v1.RollBackPolicyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RollBackPolicy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.RollBackPolicyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.RollBackPolicyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("RollBackPolicy"))
              .build();
        }
      }
    }
    return getRollBackPolicyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RetirePolicyRequest,
      dev.tracegate.governance.v1.RetirePolicyResponse> getRetirePolicyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RetirePolicy",
      requestType = dev.tracegate.governance.v1.RetirePolicyRequest.class,
      responseType = dev.tracegate.governance.v1.RetirePolicyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RetirePolicyRequest,
      dev.tracegate.governance.v1.RetirePolicyResponse> getRetirePolicyMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.RetirePolicyRequest, dev.tracegate.governance.v1.RetirePolicyResponse> getRetirePolicyMethod;
    if ((getRetirePolicyMethod = PolicyServiceGrpc.getRetirePolicyMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getRetirePolicyMethod = PolicyServiceGrpc.getRetirePolicyMethod) == null) {
          PolicyServiceGrpc.getRetirePolicyMethod = getRetirePolicyMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.RetirePolicyRequest, dev.tracegate.governance.v1.RetirePolicyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RetirePolicy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.RetirePolicyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.RetirePolicyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("RetirePolicy"))
              .build();
        }
      }
    }
    return getRetirePolicyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DiffPoliciesRequest,
      dev.tracegate.governance.v1.DiffPoliciesResponse> getDiffPoliciesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DiffPolicies",
      requestType = dev.tracegate.governance.v1.DiffPoliciesRequest.class,
      responseType = dev.tracegate.governance.v1.DiffPoliciesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DiffPoliciesRequest,
      dev.tracegate.governance.v1.DiffPoliciesResponse> getDiffPoliciesMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DiffPoliciesRequest, dev.tracegate.governance.v1.DiffPoliciesResponse> getDiffPoliciesMethod;
    if ((getDiffPoliciesMethod = PolicyServiceGrpc.getDiffPoliciesMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getDiffPoliciesMethod = PolicyServiceGrpc.getDiffPoliciesMethod) == null) {
          PolicyServiceGrpc.getDiffPoliciesMethod = getDiffPoliciesMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.DiffPoliciesRequest, dev.tracegate.governance.v1.DiffPoliciesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DiffPolicies"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DiffPoliciesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DiffPoliciesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("DiffPolicies"))
              .build();
        }
      }
    }
    return getDiffPoliciesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ValidatePolicyRequest,
      dev.tracegate.governance.v1.ValidatePolicyResponse> getValidatePolicyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ValidatePolicy",
      requestType = dev.tracegate.governance.v1.ValidatePolicyRequest.class,
      responseType = dev.tracegate.governance.v1.ValidatePolicyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ValidatePolicyRequest,
      dev.tracegate.governance.v1.ValidatePolicyResponse> getValidatePolicyMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ValidatePolicyRequest, dev.tracegate.governance.v1.ValidatePolicyResponse> getValidatePolicyMethod;
    if ((getValidatePolicyMethod = PolicyServiceGrpc.getValidatePolicyMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getValidatePolicyMethod = PolicyServiceGrpc.getValidatePolicyMethod) == null) {
          PolicyServiceGrpc.getValidatePolicyMethod = getValidatePolicyMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ValidatePolicyRequest, dev.tracegate.governance.v1.ValidatePolicyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ValidatePolicy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ValidatePolicyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ValidatePolicyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("ValidatePolicy"))
              .build();
        }
      }
    }
    return getValidatePolicyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.TestPolicyRequest,
      dev.tracegate.governance.v1.TestPolicyResponse> getTestPolicyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "TestPolicy",
      requestType = dev.tracegate.governance.v1.TestPolicyRequest.class,
      responseType = dev.tracegate.governance.v1.TestPolicyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.TestPolicyRequest,
      dev.tracegate.governance.v1.TestPolicyResponse> getTestPolicyMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.TestPolicyRequest, dev.tracegate.governance.v1.TestPolicyResponse> getTestPolicyMethod;
    if ((getTestPolicyMethod = PolicyServiceGrpc.getTestPolicyMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getTestPolicyMethod = PolicyServiceGrpc.getTestPolicyMethod) == null) {
          PolicyServiceGrpc.getTestPolicyMethod = getTestPolicyMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.TestPolicyRequest, dev.tracegate.governance.v1.TestPolicyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "TestPolicy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.TestPolicyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.TestPolicyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("TestPolicy"))
              .build();
        }
      }
    }
    return getTestPolicyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ReplayPolicyRequest,
      dev.tracegate.governance.v1.ReplayPolicyResponse> getReplayPolicyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReplayPolicy",
      requestType = dev.tracegate.governance.v1.ReplayPolicyRequest.class,
      responseType = dev.tracegate.governance.v1.ReplayPolicyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ReplayPolicyRequest,
      dev.tracegate.governance.v1.ReplayPolicyResponse> getReplayPolicyMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ReplayPolicyRequest, dev.tracegate.governance.v1.ReplayPolicyResponse> getReplayPolicyMethod;
    if ((getReplayPolicyMethod = PolicyServiceGrpc.getReplayPolicyMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getReplayPolicyMethod = PolicyServiceGrpc.getReplayPolicyMethod) == null) {
          PolicyServiceGrpc.getReplayPolicyMethod = getReplayPolicyMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ReplayPolicyRequest, dev.tracegate.governance.v1.ReplayPolicyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReplayPolicy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ReplayPolicyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ReplayPolicyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("ReplayPolicy"))
              .build();
        }
      }
    }
    return getReplayPolicyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreatePolicyDraftRequest,
      dev.tracegate.governance.v1.CreatePolicyDraftResponse> getCreatePolicyDraftMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreatePolicyDraft",
      requestType = dev.tracegate.governance.v1.CreatePolicyDraftRequest.class,
      responseType = dev.tracegate.governance.v1.CreatePolicyDraftResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreatePolicyDraftRequest,
      dev.tracegate.governance.v1.CreatePolicyDraftResponse> getCreatePolicyDraftMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.CreatePolicyDraftRequest, dev.tracegate.governance.v1.CreatePolicyDraftResponse> getCreatePolicyDraftMethod;
    if ((getCreatePolicyDraftMethod = PolicyServiceGrpc.getCreatePolicyDraftMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getCreatePolicyDraftMethod = PolicyServiceGrpc.getCreatePolicyDraftMethod) == null) {
          PolicyServiceGrpc.getCreatePolicyDraftMethod = getCreatePolicyDraftMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.CreatePolicyDraftRequest, dev.tracegate.governance.v1.CreatePolicyDraftResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreatePolicyDraft"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CreatePolicyDraftRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.CreatePolicyDraftResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("CreatePolicyDraft"))
              .build();
        }
      }
    }
    return getCreatePolicyDraftMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.UpdatePolicyDraftRequest,
      dev.tracegate.governance.v1.UpdatePolicyDraftResponse> getUpdatePolicyDraftMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdatePolicyDraft",
      requestType = dev.tracegate.governance.v1.UpdatePolicyDraftRequest.class,
      responseType = dev.tracegate.governance.v1.UpdatePolicyDraftResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.UpdatePolicyDraftRequest,
      dev.tracegate.governance.v1.UpdatePolicyDraftResponse> getUpdatePolicyDraftMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.UpdatePolicyDraftRequest, dev.tracegate.governance.v1.UpdatePolicyDraftResponse> getUpdatePolicyDraftMethod;
    if ((getUpdatePolicyDraftMethod = PolicyServiceGrpc.getUpdatePolicyDraftMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getUpdatePolicyDraftMethod = PolicyServiceGrpc.getUpdatePolicyDraftMethod) == null) {
          PolicyServiceGrpc.getUpdatePolicyDraftMethod = getUpdatePolicyDraftMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.UpdatePolicyDraftRequest, dev.tracegate.governance.v1.UpdatePolicyDraftResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdatePolicyDraft"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.UpdatePolicyDraftRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.UpdatePolicyDraftResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("UpdatePolicyDraft"))
              .build();
        }
      }
    }
    return getUpdatePolicyDraftMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DeletePolicyDraftRequest,
      dev.tracegate.governance.v1.DeletePolicyDraftResponse> getDeletePolicyDraftMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeletePolicyDraft",
      requestType = dev.tracegate.governance.v1.DeletePolicyDraftRequest.class,
      responseType = dev.tracegate.governance.v1.DeletePolicyDraftResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DeletePolicyDraftRequest,
      dev.tracegate.governance.v1.DeletePolicyDraftResponse> getDeletePolicyDraftMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.DeletePolicyDraftRequest, dev.tracegate.governance.v1.DeletePolicyDraftResponse> getDeletePolicyDraftMethod;
    if ((getDeletePolicyDraftMethod = PolicyServiceGrpc.getDeletePolicyDraftMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getDeletePolicyDraftMethod = PolicyServiceGrpc.getDeletePolicyDraftMethod) == null) {
          PolicyServiceGrpc.getDeletePolicyDraftMethod = getDeletePolicyDraftMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.DeletePolicyDraftRequest, dev.tracegate.governance.v1.DeletePolicyDraftResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeletePolicyDraft"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DeletePolicyDraftRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.DeletePolicyDraftResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("DeletePolicyDraft"))
              .build();
        }
      }
    }
    return getDeletePolicyDraftMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPolicyDraftsRequest,
      dev.tracegate.governance.v1.ListPolicyDraftsResponse> getListPolicyDraftsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPolicyDrafts",
      requestType = dev.tracegate.governance.v1.ListPolicyDraftsRequest.class,
      responseType = dev.tracegate.governance.v1.ListPolicyDraftsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPolicyDraftsRequest,
      dev.tracegate.governance.v1.ListPolicyDraftsResponse> getListPolicyDraftsMethod() {
    io.grpc.MethodDescriptor<dev.tracegate.governance.v1.ListPolicyDraftsRequest, dev.tracegate.governance.v1.ListPolicyDraftsResponse> getListPolicyDraftsMethod;
    if ((getListPolicyDraftsMethod = PolicyServiceGrpc.getListPolicyDraftsMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getListPolicyDraftsMethod = PolicyServiceGrpc.getListPolicyDraftsMethod) == null) {
          PolicyServiceGrpc.getListPolicyDraftsMethod = getListPolicyDraftsMethod =
              io.grpc.MethodDescriptor.<dev.tracegate.governance.v1.ListPolicyDraftsRequest, dev.tracegate.governance.v1.ListPolicyDraftsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPolicyDrafts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListPolicyDraftsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.tracegate.governance.v1.ListPolicyDraftsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("ListPolicyDrafts"))
              .build();
        }
      }
    }
    return getListPolicyDraftsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static PolicyServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyServiceStub>() {
        @java.lang.Override
        public PolicyServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyServiceStub(channel, callOptions);
        }
      };
    return PolicyServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static PolicyServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyServiceBlockingV2Stub>() {
        @java.lang.Override
        public PolicyServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return PolicyServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static PolicyServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyServiceBlockingStub>() {
        @java.lang.Override
        public PolicyServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyServiceBlockingStub(channel, callOptions);
        }
      };
    return PolicyServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static PolicyServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyServiceFutureStub>() {
        @java.lang.Override
        public PolicyServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyServiceFutureStub(channel, callOptions);
        }
      };
    return PolicyServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * PolicyService is the rule set the gate decides by.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * GetPolicy shows the policy in force, or another version.
     * </pre>
     */
    default void getPolicy(dev.tracegate.governance.v1.GetPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetPolicyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetPolicyMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListPolicies shows what is in force: one version for each scope that has one, and the shadow versions beside them.
     * </pre>
     */
    default void listPolicies(dev.tracegate.governance.v1.ListPoliciesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPoliciesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPoliciesMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListPolicyVersions pages through all published versions, newest first.
     * </pre>
     */
    default void listPolicyVersions(dev.tracegate.governance.v1.ListPolicyVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPolicyVersionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPolicyVersionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * PublishPolicy puts a new version in force for every call after the answer, or in shadow. Answers REVISION_MISMATCH where somebody
     * published meanwhile.
     * </pre>
     */
    default void publishPolicy(dev.tracegate.governance.v1.PublishPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PublishPolicyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPublishPolicyMethod(), responseObserver);
    }

    /**
     * <pre>
     * RollBackPolicy publishes an older version's rules as a new version.
     * </pre>
     */
    default void rollBackPolicy(dev.tracegate.governance.v1.RollBackPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RollBackPolicyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRollBackPolicyMethod(), responseObserver);
    }

    /**
     * <pre>
     * RetirePolicy ends the policy of a scope, or a shadow: its calls follow the organization's policy again. The organization's own cannot be
     * retired.
     * </pre>
     */
    default void retirePolicy(dev.tracegate.governance.v1.RetirePolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RetirePolicyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRetirePolicyMethod(), responseObserver);
    }

    /**
     * <pre>
     * DiffPolicies tells in plain words what changes from one policy to another.
     * </pre>
     */
    default void diffPolicies(dev.tracegate.governance.v1.DiffPoliciesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DiffPoliciesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDiffPoliciesMethod(), responseObserver);
    }

    /**
     * <pre>
     * ValidatePolicy tells all problems of a policy at once, and warnings, without publishing it.
     * </pre>
     */
    default void validatePolicy(dev.tracegate.governance.v1.ValidatePolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ValidatePolicyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getValidatePolicyMethod(), responseObserver);
    }

    /**
     * <pre>
     * TestPolicy decides on a sample under a policy that need not be published, with every finding explained. Nothing is recorded.
     * </pre>
     */
    default void testPolicy(dev.tracegate.governance.v1.TestPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.TestPolicyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getTestPolicyMethod(), responseObserver);
    }

    /**
     * <pre>
     * ReplayPolicy says what a draft would have decided on past decisions, newest first. What was found is on record, the content is not, so
     * detectors and thresholds of the draft cannot be replayed; the answer says how many decisions that leaves open.
     * </pre>
     */
    default void replayPolicy(dev.tracegate.governance.v1.ReplayPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ReplayPolicyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReplayPolicyMethod(), responseObserver);
    }

    /**
     * <pre>
     * CreatePolicyDraft keeps a policy that is being worked on.
     * </pre>
     */
    default void createPolicyDraft(dev.tracegate.governance.v1.CreatePolicyDraftRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreatePolicyDraftResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreatePolicyDraftMethod(), responseObserver);
    }

    /**
     * <pre>
     * UpdatePolicyDraft changes a draft. Answers REVISION_MISMATCH where somebody changed it meanwhile.
     * </pre>
     */
    default void updatePolicyDraft(dev.tracegate.governance.v1.UpdatePolicyDraftRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.UpdatePolicyDraftResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdatePolicyDraftMethod(), responseObserver);
    }

    /**
     * <pre>
     * DeletePolicyDraft discards a draft. Deleting again changes nothing.
     * </pre>
     */
    default void deletePolicyDraft(dev.tracegate.governance.v1.DeletePolicyDraftRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DeletePolicyDraftResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeletePolicyDraftMethod(), responseObserver);
    }

    /**
     * <pre>
     * ListPolicyDrafts pages through the drafts, newest change first.
     * </pre>
     */
    default void listPolicyDrafts(dev.tracegate.governance.v1.ListPolicyDraftsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPolicyDraftsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPolicyDraftsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service PolicyService.
   * <pre>
   * PolicyService is the rule set the gate decides by.
   * </pre>
   */
  public static abstract class PolicyServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return PolicyServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service PolicyService.
   * <pre>
   * PolicyService is the rule set the gate decides by.
   * </pre>
   */
  public static final class PolicyServiceStub
      extends io.grpc.stub.AbstractAsyncStub<PolicyServiceStub> {
    private PolicyServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * GetPolicy shows the policy in force, or another version.
     * </pre>
     */
    public void getPolicy(dev.tracegate.governance.v1.GetPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetPolicyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetPolicyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListPolicies shows what is in force: one version for each scope that has one, and the shadow versions beside them.
     * </pre>
     */
    public void listPolicies(dev.tracegate.governance.v1.ListPoliciesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPoliciesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPoliciesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListPolicyVersions pages through all published versions, newest first.
     * </pre>
     */
    public void listPolicyVersions(dev.tracegate.governance.v1.ListPolicyVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPolicyVersionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPolicyVersionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * PublishPolicy puts a new version in force for every call after the answer, or in shadow. Answers REVISION_MISMATCH where somebody
     * published meanwhile.
     * </pre>
     */
    public void publishPolicy(dev.tracegate.governance.v1.PublishPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PublishPolicyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPublishPolicyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * RollBackPolicy publishes an older version's rules as a new version.
     * </pre>
     */
    public void rollBackPolicy(dev.tracegate.governance.v1.RollBackPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RollBackPolicyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRollBackPolicyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * RetirePolicy ends the policy of a scope, or a shadow: its calls follow the organization's policy again. The organization's own cannot be
     * retired.
     * </pre>
     */
    public void retirePolicy(dev.tracegate.governance.v1.RetirePolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RetirePolicyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRetirePolicyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * DiffPolicies tells in plain words what changes from one policy to another.
     * </pre>
     */
    public void diffPolicies(dev.tracegate.governance.v1.DiffPoliciesRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DiffPoliciesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDiffPoliciesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ValidatePolicy tells all problems of a policy at once, and warnings, without publishing it.
     * </pre>
     */
    public void validatePolicy(dev.tracegate.governance.v1.ValidatePolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ValidatePolicyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getValidatePolicyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * TestPolicy decides on a sample under a policy that need not be published, with every finding explained. Nothing is recorded.
     * </pre>
     */
    public void testPolicy(dev.tracegate.governance.v1.TestPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.TestPolicyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getTestPolicyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ReplayPolicy says what a draft would have decided on past decisions, newest first. What was found is on record, the content is not, so
     * detectors and thresholds of the draft cannot be replayed; the answer says how many decisions that leaves open.
     * </pre>
     */
    public void replayPolicy(dev.tracegate.governance.v1.ReplayPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ReplayPolicyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getReplayPolicyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * CreatePolicyDraft keeps a policy that is being worked on.
     * </pre>
     */
    public void createPolicyDraft(dev.tracegate.governance.v1.CreatePolicyDraftRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreatePolicyDraftResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreatePolicyDraftMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * UpdatePolicyDraft changes a draft. Answers REVISION_MISMATCH where somebody changed it meanwhile.
     * </pre>
     */
    public void updatePolicyDraft(dev.tracegate.governance.v1.UpdatePolicyDraftRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.UpdatePolicyDraftResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdatePolicyDraftMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * DeletePolicyDraft discards a draft. Deleting again changes nothing.
     * </pre>
     */
    public void deletePolicyDraft(dev.tracegate.governance.v1.DeletePolicyDraftRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DeletePolicyDraftResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeletePolicyDraftMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * ListPolicyDrafts pages through the drafts, newest change first.
     * </pre>
     */
    public void listPolicyDrafts(dev.tracegate.governance.v1.ListPolicyDraftsRequest request,
        io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPolicyDraftsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPolicyDraftsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service PolicyService.
   * <pre>
   * PolicyService is the rule set the gate decides by.
   * </pre>
   */
  public static final class PolicyServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<PolicyServiceBlockingV2Stub> {
    private PolicyServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * GetPolicy shows the policy in force, or another version.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetPolicyResponse getPolicy(dev.tracegate.governance.v1.GetPolicyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListPolicies shows what is in force: one version for each scope that has one, and the shadow versions beside them.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListPoliciesResponse listPolicies(dev.tracegate.governance.v1.ListPoliciesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPoliciesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListPolicyVersions pages through all published versions, newest first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListPolicyVersionsResponse listPolicyVersions(dev.tracegate.governance.v1.ListPolicyVersionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPolicyVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * PublishPolicy puts a new version in force for every call after the answer, or in shadow. Answers REVISION_MISMATCH where somebody
     * published meanwhile.
     * </pre>
     */
    public dev.tracegate.governance.v1.PublishPolicyResponse publishPolicy(dev.tracegate.governance.v1.PublishPolicyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPublishPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RollBackPolicy publishes an older version's rules as a new version.
     * </pre>
     */
    public dev.tracegate.governance.v1.RollBackPolicyResponse rollBackPolicy(dev.tracegate.governance.v1.RollBackPolicyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRollBackPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RetirePolicy ends the policy of a scope, or a shadow: its calls follow the organization's policy again. The organization's own cannot be
     * retired.
     * </pre>
     */
    public dev.tracegate.governance.v1.RetirePolicyResponse retirePolicy(dev.tracegate.governance.v1.RetirePolicyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRetirePolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DiffPolicies tells in plain words what changes from one policy to another.
     * </pre>
     */
    public dev.tracegate.governance.v1.DiffPoliciesResponse diffPolicies(dev.tracegate.governance.v1.DiffPoliciesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDiffPoliciesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ValidatePolicy tells all problems of a policy at once, and warnings, without publishing it.
     * </pre>
     */
    public dev.tracegate.governance.v1.ValidatePolicyResponse validatePolicy(dev.tracegate.governance.v1.ValidatePolicyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getValidatePolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * TestPolicy decides on a sample under a policy that need not be published, with every finding explained. Nothing is recorded.
     * </pre>
     */
    public dev.tracegate.governance.v1.TestPolicyResponse testPolicy(dev.tracegate.governance.v1.TestPolicyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getTestPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ReplayPolicy says what a draft would have decided on past decisions, newest first. What was found is on record, the content is not, so
     * detectors and thresholds of the draft cannot be replayed; the answer says how many decisions that leaves open.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.tracegate.governance.v1.ReplayPolicyResponse>
        replayPolicy(dev.tracegate.governance.v1.ReplayPolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getReplayPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CreatePolicyDraft keeps a policy that is being worked on.
     * </pre>
     */
    public dev.tracegate.governance.v1.CreatePolicyDraftResponse createPolicyDraft(dev.tracegate.governance.v1.CreatePolicyDraftRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreatePolicyDraftMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * UpdatePolicyDraft changes a draft. Answers REVISION_MISMATCH where somebody changed it meanwhile.
     * </pre>
     */
    public dev.tracegate.governance.v1.UpdatePolicyDraftResponse updatePolicyDraft(dev.tracegate.governance.v1.UpdatePolicyDraftRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdatePolicyDraftMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DeletePolicyDraft discards a draft. Deleting again changes nothing.
     * </pre>
     */
    public dev.tracegate.governance.v1.DeletePolicyDraftResponse deletePolicyDraft(dev.tracegate.governance.v1.DeletePolicyDraftRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeletePolicyDraftMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListPolicyDrafts pages through the drafts, newest change first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListPolicyDraftsResponse listPolicyDrafts(dev.tracegate.governance.v1.ListPolicyDraftsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPolicyDraftsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service PolicyService.
   * <pre>
   * PolicyService is the rule set the gate decides by.
   * </pre>
   */
  public static final class PolicyServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<PolicyServiceBlockingStub> {
    private PolicyServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * GetPolicy shows the policy in force, or another version.
     * </pre>
     */
    public dev.tracegate.governance.v1.GetPolicyResponse getPolicy(dev.tracegate.governance.v1.GetPolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListPolicies shows what is in force: one version for each scope that has one, and the shadow versions beside them.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListPoliciesResponse listPolicies(dev.tracegate.governance.v1.ListPoliciesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPoliciesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListPolicyVersions pages through all published versions, newest first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListPolicyVersionsResponse listPolicyVersions(dev.tracegate.governance.v1.ListPolicyVersionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPolicyVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * PublishPolicy puts a new version in force for every call after the answer, or in shadow. Answers REVISION_MISMATCH where somebody
     * published meanwhile.
     * </pre>
     */
    public dev.tracegate.governance.v1.PublishPolicyResponse publishPolicy(dev.tracegate.governance.v1.PublishPolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPublishPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RollBackPolicy publishes an older version's rules as a new version.
     * </pre>
     */
    public dev.tracegate.governance.v1.RollBackPolicyResponse rollBackPolicy(dev.tracegate.governance.v1.RollBackPolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRollBackPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * RetirePolicy ends the policy of a scope, or a shadow: its calls follow the organization's policy again. The organization's own cannot be
     * retired.
     * </pre>
     */
    public dev.tracegate.governance.v1.RetirePolicyResponse retirePolicy(dev.tracegate.governance.v1.RetirePolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRetirePolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DiffPolicies tells in plain words what changes from one policy to another.
     * </pre>
     */
    public dev.tracegate.governance.v1.DiffPoliciesResponse diffPolicies(dev.tracegate.governance.v1.DiffPoliciesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDiffPoliciesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ValidatePolicy tells all problems of a policy at once, and warnings, without publishing it.
     * </pre>
     */
    public dev.tracegate.governance.v1.ValidatePolicyResponse validatePolicy(dev.tracegate.governance.v1.ValidatePolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getValidatePolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * TestPolicy decides on a sample under a policy that need not be published, with every finding explained. Nothing is recorded.
     * </pre>
     */
    public dev.tracegate.governance.v1.TestPolicyResponse testPolicy(dev.tracegate.governance.v1.TestPolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getTestPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ReplayPolicy says what a draft would have decided on past decisions, newest first. What was found is on record, the content is not, so
     * detectors and thresholds of the draft cannot be replayed; the answer says how many decisions that leaves open.
     * </pre>
     */
    public java.util.Iterator<dev.tracegate.governance.v1.ReplayPolicyResponse> replayPolicy(
        dev.tracegate.governance.v1.ReplayPolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getReplayPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * CreatePolicyDraft keeps a policy that is being worked on.
     * </pre>
     */
    public dev.tracegate.governance.v1.CreatePolicyDraftResponse createPolicyDraft(dev.tracegate.governance.v1.CreatePolicyDraftRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreatePolicyDraftMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * UpdatePolicyDraft changes a draft. Answers REVISION_MISMATCH where somebody changed it meanwhile.
     * </pre>
     */
    public dev.tracegate.governance.v1.UpdatePolicyDraftResponse updatePolicyDraft(dev.tracegate.governance.v1.UpdatePolicyDraftRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdatePolicyDraftMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * DeletePolicyDraft discards a draft. Deleting again changes nothing.
     * </pre>
     */
    public dev.tracegate.governance.v1.DeletePolicyDraftResponse deletePolicyDraft(dev.tracegate.governance.v1.DeletePolicyDraftRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeletePolicyDraftMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * ListPolicyDrafts pages through the drafts, newest change first.
     * </pre>
     */
    public dev.tracegate.governance.v1.ListPolicyDraftsResponse listPolicyDrafts(dev.tracegate.governance.v1.ListPolicyDraftsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPolicyDraftsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service PolicyService.
   * <pre>
   * PolicyService is the rule set the gate decides by.
   * </pre>
   */
  public static final class PolicyServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<PolicyServiceFutureStub> {
    private PolicyServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * GetPolicy shows the policy in force, or another version.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.GetPolicyResponse> getPolicy(
        dev.tracegate.governance.v1.GetPolicyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetPolicyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListPolicies shows what is in force: one version for each scope that has one, and the shadow versions beside them.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListPoliciesResponse> listPolicies(
        dev.tracegate.governance.v1.ListPoliciesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPoliciesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListPolicyVersions pages through all published versions, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListPolicyVersionsResponse> listPolicyVersions(
        dev.tracegate.governance.v1.ListPolicyVersionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPolicyVersionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * PublishPolicy puts a new version in force for every call after the answer, or in shadow. Answers REVISION_MISMATCH where somebody
     * published meanwhile.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.PublishPolicyResponse> publishPolicy(
        dev.tracegate.governance.v1.PublishPolicyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPublishPolicyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * RollBackPolicy publishes an older version's rules as a new version.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.RollBackPolicyResponse> rollBackPolicy(
        dev.tracegate.governance.v1.RollBackPolicyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRollBackPolicyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * RetirePolicy ends the policy of a scope, or a shadow: its calls follow the organization's policy again. The organization's own cannot be
     * retired.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.RetirePolicyResponse> retirePolicy(
        dev.tracegate.governance.v1.RetirePolicyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRetirePolicyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * DiffPolicies tells in plain words what changes from one policy to another.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.DiffPoliciesResponse> diffPolicies(
        dev.tracegate.governance.v1.DiffPoliciesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDiffPoliciesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ValidatePolicy tells all problems of a policy at once, and warnings, without publishing it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ValidatePolicyResponse> validatePolicy(
        dev.tracegate.governance.v1.ValidatePolicyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getValidatePolicyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * TestPolicy decides on a sample under a policy that need not be published, with every finding explained. Nothing is recorded.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.TestPolicyResponse> testPolicy(
        dev.tracegate.governance.v1.TestPolicyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getTestPolicyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * CreatePolicyDraft keeps a policy that is being worked on.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.CreatePolicyDraftResponse> createPolicyDraft(
        dev.tracegate.governance.v1.CreatePolicyDraftRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreatePolicyDraftMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * UpdatePolicyDraft changes a draft. Answers REVISION_MISMATCH where somebody changed it meanwhile.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.UpdatePolicyDraftResponse> updatePolicyDraft(
        dev.tracegate.governance.v1.UpdatePolicyDraftRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdatePolicyDraftMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * DeletePolicyDraft discards a draft. Deleting again changes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.DeletePolicyDraftResponse> deletePolicyDraft(
        dev.tracegate.governance.v1.DeletePolicyDraftRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeletePolicyDraftMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * ListPolicyDrafts pages through the drafts, newest change first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.tracegate.governance.v1.ListPolicyDraftsResponse> listPolicyDrafts(
        dev.tracegate.governance.v1.ListPolicyDraftsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPolicyDraftsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_POLICY = 0;
  private static final int METHODID_LIST_POLICIES = 1;
  private static final int METHODID_LIST_POLICY_VERSIONS = 2;
  private static final int METHODID_PUBLISH_POLICY = 3;
  private static final int METHODID_ROLL_BACK_POLICY = 4;
  private static final int METHODID_RETIRE_POLICY = 5;
  private static final int METHODID_DIFF_POLICIES = 6;
  private static final int METHODID_VALIDATE_POLICY = 7;
  private static final int METHODID_TEST_POLICY = 8;
  private static final int METHODID_REPLAY_POLICY = 9;
  private static final int METHODID_CREATE_POLICY_DRAFT = 10;
  private static final int METHODID_UPDATE_POLICY_DRAFT = 11;
  private static final int METHODID_DELETE_POLICY_DRAFT = 12;
  private static final int METHODID_LIST_POLICY_DRAFTS = 13;

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
        case METHODID_GET_POLICY:
          serviceImpl.getPolicy((dev.tracegate.governance.v1.GetPolicyRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.GetPolicyResponse>) responseObserver);
          break;
        case METHODID_LIST_POLICIES:
          serviceImpl.listPolicies((dev.tracegate.governance.v1.ListPoliciesRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPoliciesResponse>) responseObserver);
          break;
        case METHODID_LIST_POLICY_VERSIONS:
          serviceImpl.listPolicyVersions((dev.tracegate.governance.v1.ListPolicyVersionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPolicyVersionsResponse>) responseObserver);
          break;
        case METHODID_PUBLISH_POLICY:
          serviceImpl.publishPolicy((dev.tracegate.governance.v1.PublishPolicyRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.PublishPolicyResponse>) responseObserver);
          break;
        case METHODID_ROLL_BACK_POLICY:
          serviceImpl.rollBackPolicy((dev.tracegate.governance.v1.RollBackPolicyRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RollBackPolicyResponse>) responseObserver);
          break;
        case METHODID_RETIRE_POLICY:
          serviceImpl.retirePolicy((dev.tracegate.governance.v1.RetirePolicyRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.RetirePolicyResponse>) responseObserver);
          break;
        case METHODID_DIFF_POLICIES:
          serviceImpl.diffPolicies((dev.tracegate.governance.v1.DiffPoliciesRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DiffPoliciesResponse>) responseObserver);
          break;
        case METHODID_VALIDATE_POLICY:
          serviceImpl.validatePolicy((dev.tracegate.governance.v1.ValidatePolicyRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ValidatePolicyResponse>) responseObserver);
          break;
        case METHODID_TEST_POLICY:
          serviceImpl.testPolicy((dev.tracegate.governance.v1.TestPolicyRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.TestPolicyResponse>) responseObserver);
          break;
        case METHODID_REPLAY_POLICY:
          serviceImpl.replayPolicy((dev.tracegate.governance.v1.ReplayPolicyRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ReplayPolicyResponse>) responseObserver);
          break;
        case METHODID_CREATE_POLICY_DRAFT:
          serviceImpl.createPolicyDraft((dev.tracegate.governance.v1.CreatePolicyDraftRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.CreatePolicyDraftResponse>) responseObserver);
          break;
        case METHODID_UPDATE_POLICY_DRAFT:
          serviceImpl.updatePolicyDraft((dev.tracegate.governance.v1.UpdatePolicyDraftRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.UpdatePolicyDraftResponse>) responseObserver);
          break;
        case METHODID_DELETE_POLICY_DRAFT:
          serviceImpl.deletePolicyDraft((dev.tracegate.governance.v1.DeletePolicyDraftRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.DeletePolicyDraftResponse>) responseObserver);
          break;
        case METHODID_LIST_POLICY_DRAFTS:
          serviceImpl.listPolicyDrafts((dev.tracegate.governance.v1.ListPolicyDraftsRequest) request,
              (io.grpc.stub.StreamObserver<dev.tracegate.governance.v1.ListPolicyDraftsResponse>) responseObserver);
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
          getGetPolicyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.GetPolicyRequest,
              dev.tracegate.governance.v1.GetPolicyResponse>(
                service, METHODID_GET_POLICY)))
        .addMethod(
          getListPoliciesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListPoliciesRequest,
              dev.tracegate.governance.v1.ListPoliciesResponse>(
                service, METHODID_LIST_POLICIES)))
        .addMethod(
          getListPolicyVersionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListPolicyVersionsRequest,
              dev.tracegate.governance.v1.ListPolicyVersionsResponse>(
                service, METHODID_LIST_POLICY_VERSIONS)))
        .addMethod(
          getPublishPolicyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.PublishPolicyRequest,
              dev.tracegate.governance.v1.PublishPolicyResponse>(
                service, METHODID_PUBLISH_POLICY)))
        .addMethod(
          getRollBackPolicyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.RollBackPolicyRequest,
              dev.tracegate.governance.v1.RollBackPolicyResponse>(
                service, METHODID_ROLL_BACK_POLICY)))
        .addMethod(
          getRetirePolicyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.RetirePolicyRequest,
              dev.tracegate.governance.v1.RetirePolicyResponse>(
                service, METHODID_RETIRE_POLICY)))
        .addMethod(
          getDiffPoliciesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.DiffPoliciesRequest,
              dev.tracegate.governance.v1.DiffPoliciesResponse>(
                service, METHODID_DIFF_POLICIES)))
        .addMethod(
          getValidatePolicyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ValidatePolicyRequest,
              dev.tracegate.governance.v1.ValidatePolicyResponse>(
                service, METHODID_VALIDATE_POLICY)))
        .addMethod(
          getTestPolicyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.TestPolicyRequest,
              dev.tracegate.governance.v1.TestPolicyResponse>(
                service, METHODID_TEST_POLICY)))
        .addMethod(
          getReplayPolicyMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ReplayPolicyRequest,
              dev.tracegate.governance.v1.ReplayPolicyResponse>(
                service, METHODID_REPLAY_POLICY)))
        .addMethod(
          getCreatePolicyDraftMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.CreatePolicyDraftRequest,
              dev.tracegate.governance.v1.CreatePolicyDraftResponse>(
                service, METHODID_CREATE_POLICY_DRAFT)))
        .addMethod(
          getUpdatePolicyDraftMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.UpdatePolicyDraftRequest,
              dev.tracegate.governance.v1.UpdatePolicyDraftResponse>(
                service, METHODID_UPDATE_POLICY_DRAFT)))
        .addMethod(
          getDeletePolicyDraftMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.DeletePolicyDraftRequest,
              dev.tracegate.governance.v1.DeletePolicyDraftResponse>(
                service, METHODID_DELETE_POLICY_DRAFT)))
        .addMethod(
          getListPolicyDraftsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.tracegate.governance.v1.ListPolicyDraftsRequest,
              dev.tracegate.governance.v1.ListPolicyDraftsResponse>(
                service, METHODID_LIST_POLICY_DRAFTS)))
        .build();
  }

  private static abstract class PolicyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    PolicyServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.tracegate.governance.v1.PolicyServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("PolicyService");
    }
  }

  private static final class PolicyServiceFileDescriptorSupplier
      extends PolicyServiceBaseDescriptorSupplier {
    PolicyServiceFileDescriptorSupplier() {}
  }

  private static final class PolicyServiceMethodDescriptorSupplier
      extends PolicyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    PolicyServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (PolicyServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new PolicyServiceFileDescriptorSupplier())
              .addMethod(getGetPolicyMethod())
              .addMethod(getListPoliciesMethod())
              .addMethod(getListPolicyVersionsMethod())
              .addMethod(getPublishPolicyMethod())
              .addMethod(getRollBackPolicyMethod())
              .addMethod(getRetirePolicyMethod())
              .addMethod(getDiffPoliciesMethod())
              .addMethod(getValidatePolicyMethod())
              .addMethod(getTestPolicyMethod())
              .addMethod(getReplayPolicyMethod())
              .addMethod(getCreatePolicyDraftMethod())
              .addMethod(getUpdatePolicyDraftMethod())
              .addMethod(getDeletePolicyDraftMethod())
              .addMethod(getListPolicyDraftsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
