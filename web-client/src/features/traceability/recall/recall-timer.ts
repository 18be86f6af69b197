import { type Timestamp, timestampMs } from "@bufbuild/protobuf/wkt";
import { type Recall, Recall_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";

/** How a recall stands against its target: under way, over it, or closed in time or not. */
export type TimerLook = "running" | "over" | "met" | "missed";

export type Timer = { look: TimerLook; passedMs: number; targetMs: number };

type Timed = Pick<Recall, "state" | "openTime" | "closeTime" | "targetSeconds" | "targetMet">;

export function timerOf(recall: Timed, nowMs: number): Timer {
  const targetMs = Number(recall.targetSeconds) * 1_000;
  const endMs = recall.state === Recall_State.CLOSED ? msOf(recall.closeTime, nowMs) : nowMs;
  // A clock of this device that is behind the server's shows nothing below zero.
  const passedMs = Math.max(0, endMs - msOf(recall.openTime, endMs));
  if (recall.state === Recall_State.CLOSED) {
    return { look: recall.targetMet ? "met" : "missed", passedMs, targetMs };
  }
  return { look: passedMs > targetMs ? "over" : "running", passedMs, targetMs };
}

function msOf(time: Timestamp | undefined, otherwise: number): number {
  return time ? timestampMs(time) : otherwise;
}
