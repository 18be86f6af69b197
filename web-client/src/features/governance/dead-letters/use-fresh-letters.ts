import { useQuery } from "@connectrpc/connect-query";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { useEffect, useEffectEvent } from "react";
import { useCan } from "@/app/caller";

/** Asks for the waiting letters again where the pill above them counts another number than is `shown`. */
export function useFreshLetters(shown: number | undefined, readAgain: () => void): void {
  const enabled = useCan(Permission.DECISION_READ);
  const { data } = useQuery(DecisionService.method.getGateHealth, {}, { enabled });
  const counted = data?.deadLetterCount;
  // Only another count asks again: a list that differs for good must not be asked for without end.
  const compare = useEffectEvent(() => {
    if (shown !== undefined && counted !== undefined && counted !== BigInt(shown)) {
      readAgain();
    }
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count is what it waits for.
  useEffect(() => compare(), [counted]);
}
