import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { useState } from "react";
import { askOnceMore } from "@/app/ask-once-more";
import { type ScopeSearch, scopeOf } from "@/features/traceability/recall/recall-scope";
import { NOTHING_YET, SimulationParts } from "@/features/traceability/recall/simulation";

/** Asks what a recall would concern and reads the answer to its end. While another is on its way, the one before stays. */
export function useSimulation(search: ScopeSearch) {
  const client = createClient(RecallService, useTransport());
  const [soFar, setSoFar] = useState(NOTHING_YET);
  const [againAtMs, setAgainAtMs] = useState<number>();
  const scope = scopeOf(search);
  const query = useQuery({
    queryKey: ["recall simulation", search],
    enabled: scope !== undefined,
    queryFn: async ({ signal }) => {
      setSoFar(NOTHING_YET);
      setAgainAtMs(undefined);
      const parts = new SimulationParts();
      const open = () => client.simulateRecall(scope ?? {}, { signal });
      for await (const part of askOnceMore(open, signal, setAgainAtMs)) {
        setSoFar(parts.add(part));
      }
      const simulation = parts.whole();
      if (!simulation) {
        throw new Error("the simulation ended before its summary");
      }
      return simulation;
    },
    // Thousands of lines are not compared one by one to save a drawing.
    structuralSharing: false,
    staleTime: 10_000,
    placeholderData: keepPreviousData,
  });
  return {
    ...query,
    soFar,
    isAsked: scope !== undefined,
    /** When it is asked again, while it waits because of its rate. */
    againAtMs: query.isFetching ? againAtMs : undefined,
  };
}
