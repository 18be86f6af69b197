import { type DescMethod, getOption, hasOption } from "@bufbuild/protobuf";
import { type MethodPolicy, RetryClass, policy } from "./generated/tracegate/options/v1/options_pb.js";
import { Permission } from "./generated/tracegate/options/v1/permission_pb.js";

/** What the contract says about a method; undefined for methods that are not ours, such as gRPC health. */
export function policyOf(method: DescMethod): MethodPolicy | undefined {
  return hasOption(method, policy) ? getOption(method, policy) : undefined;
}

/** True where the same call may be sent again after an UNAVAILABLE. */
export function mayRetry(method: DescMethod): boolean {
  const retryClass = policyOf(method)?.retryClass;
  return retryClass === RetryClass.SAFE || retryClass === RetryClass.IDEMPOTENT;
}

/** True where no credential is asked for; sending a stale one could only do harm. */
export function isPublic(method: DescMethod): boolean {
  return policyOf(method)?.permission === Permission.PUBLIC;
}
