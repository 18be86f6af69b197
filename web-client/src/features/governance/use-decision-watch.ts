import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import type { Decision } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import {
  DecisionService,
  type WatchDecisionsResponse,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { useEffect, useRef, useState } from "react";
import type { ApiError } from "@/app/api-error";
import { useWatch } from "@/app/use-watch";
import type { Reading, WatchState } from "@/app/watch";

/** More than anybody reads; what falls out is in the history. */
const KEPT_MAX = 500;
/** A busy gate decides hundreds of times a second; the screen is drawn anew this often. */
const DRAWN_EVERY_MS = 150;

/** Decisions as they are recorded, newest first. `onLive` is the moment from which none is missed. */
export function useDecisionWatch(onLive: () => void): {
  arrived: readonly Decision[];
  live: WatchState;
  error: ApiError | undefined;
} {
  const client = createClient(DecisionService, useTransport());
  const [arrived, setArrived] = useState<readonly Decision[]>([]);
  const take = useBatches<Decision>((batch) =>
    setArrived((before) => [...batch.toReversed(), ...before].slice(0, KEPT_MAX)),
  );
  const { state, error } = useWatch<WatchDecisionsResponse, Decision>({
    key: "decisions",
    enabled: true,
    endIsFinal: false,
    open: (after, signal) =>
      client.watchDecisions(after === undefined ? {} : { afterSequence: after }, { signal }),
    read: readDecision,
    onEvent: take,
    onLive,
  });
  return { arrived, live: state, error };
}

function readDecision({ sequence, update }: WatchDecisionsResponse): Reading<Decision> | undefined {
  switch (update.case) {
    case "decision":
      return { kind: "event", sequence, event: update.value };
    case "heartbeat":
      return { kind: "heartbeat", sequence: update.value.sequence };
    default:
      return undefined;
  }
}

/** Gathers what comes and hands it on in batches, oldest first. */
function useBatches<T>(deliver: (batch: readonly T[]) => void): (item: T) => void {
  const waiting = useRef<T[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (item) => {
    waiting.current.push(item);
    if (waiting.current.length === 1) {
      timer.current = setTimeout(() => deliver(waiting.current.splice(0)), DRAWN_EVERY_MS);
    }
  };
}
