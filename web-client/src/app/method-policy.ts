import { type DescMethod, getOption } from "@bufbuild/protobuf";
import type { Transport } from "@connectrpc/connect";
import { type MethodPolicy, policy } from "@tracegate/sdk/generated/tracegate/options/v1/options_pb";

/** What the contract says about a method: the same lines the server enforces. */
export function policyOf(method: DescMethod): MethodPolicy {
  return getOption(method, policy);
}

/** Gives each unary call the deadline its contract states. Streams have none here: silence ends them, not time. */
export function withContractDeadlines(transport: Transport): Transport {
  return {
    unary: (method, signal, timeoutMs, header, input, contextValues) =>
      transport.unary(method, signal, timeoutMs ?? policyOf(method).deadlineMs, header, input, contextValues),
    stream: (method, signal, timeoutMs, header, input, contextValues) =>
      transport.stream(method, signal, timeoutMs, header, input, contextValues),
  };
}
