import { create } from "@bufbuild/protobuf";
import { type Policy, PolicyMode } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import {
  type PolicyVersion,
  PolicyVersionSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";

const BUILT_IN = 1n;

/** The versions down to the first, which came with the organization: nobody published it, so the server's list ends before it. */
export function withBuiltIn(
  versions: readonly PolicyVersion[],
  inForce: readonly Policy[],
): readonly PolicyVersion[] {
  if (versions.some(({ version }) => version === BUILT_IN)) {
    return versions;
  }
  const builtIn = create(PolicyVersionSchema, {
    version: BUILT_IN,
    mode: PolicyMode.ENFORCE,
    inForce: inForce.some(({ version }) => version === BUILT_IN),
  });
  return [...versions, builtIn];
}
