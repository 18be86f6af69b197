import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import { useQuery } from "@tanstack/react-query";
import type { Decision, InclusionProof } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { useCaller } from "@/app/caller";
import { type Verification, verifyDecision } from "@/features/governance/proof/verify";

type Proved = Verification & { proof: InclusionProof };

/** Asks for the proof of a decision and checks it here. */
export function useVerification(decision: Decision) {
  const client = createClient(DecisionService, useTransport());
  const logId = useCaller().organization?.id ?? "";
  return useQuery({
    // The labels may be erased while somebody looks; all else of a decision stays.
    queryKey: ["verification", logId, decision.id],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<Proved | undefined> => {
      const { proof } = await client.getInclusionProof({ decisionId: decision.id }, { signal });
      if (!proof || !crypto.subtle) {
        return undefined;
      }
      const verification = await verifyDecision({
        decision,
        proof,
        logId,
        consistency: (fromTreeSize, toTreeSize) =>
          client.getConsistencyProof({ fromTreeSize, toTreeSize }, { signal }),
        nowMs: Date.now(),
      });
      return { ...verification, proof };
    },
  });
}
