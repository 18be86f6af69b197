import { createConnectQueryKey } from "@connectrpc/connect-query";
import { useQueryClient } from "@tanstack/react-query";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { useEffect, useRef } from "react";

/** However fast decisions come, the health is asked this often at most. */
const EVERY_MIN_MS = 1_000;

/** Asks for the health of the gate again when `newest`, the id of the newest decision, changes. */
export function useFreshHealth(newest: string | undefined): void {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (newest === undefined) {
      return;
    }
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      const queryKey = createConnectQueryKey({
        schema: DecisionService.method.getGateHealth,
        cardinality: undefined,
      });
      void queries.invalidateQueries({ queryKey }, { cancelRefetch: false });
    }, EVERY_MIN_MS);
  }, [newest, queries]);
  useEffect(() => () => clearTimeout(timer.current), []);
}
