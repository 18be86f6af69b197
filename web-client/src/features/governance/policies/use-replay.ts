import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import {
  PolicyService,
  type ReplayPolicyResponse,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { useEffect, useRef, useState } from "react";

type Replay = {
  state: "idle" | "running" | "done" | "stopped" | "failed";
  counts: ReplayPolicyResponse | undefined;
  /** The policy that was replayed. */
  policy: Policy | undefined;
  error: unknown;
};

const IDLE: Replay = { state: "idle", counts: undefined, policy: undefined, error: undefined };
const DAY_MS = 86_400_000;

/** Runs a policy over past decisions and shows the counts as they grow. */
export function useReplay() {
  const client = createClient(PolicyService, useTransport());
  const [replay, setReplay] = useState(IDLE);
  const ending = useRef<AbortController>(undefined);
  useEffect(() => () => ending.current?.abort(), []);

  const run = async (policy: Policy, days: number, decisionCountMax: bigint) => {
    ending.current?.abort();
    const own = new AbortController();
    ending.current = own;
    const set = (changes: Partial<Replay>) =>
      ending.current === own ? setReplay((before) => ({ ...before, ...changes })) : undefined;
    set({ ...IDLE, state: "running", policy });
    try {
      const startTime = timestampFromMs(Date.now() - days * DAY_MS);
      for await (const counts of client.replayPolicy(
        { policy, startTime, decisionCountMax },
        { signal: own.signal },
      )) {
        set({ counts });
      }
      set({ state: own.signal.aborted ? "stopped" : "done" });
    } catch (error) {
      set(own.signal.aborted ? { state: "stopped" } : { state: "failed", error });
    }
  };
  return { replay, run, stop: () => ending.current?.abort() };
}
