import type { Heartbeat } from "@tracegate/sdk/generated/tracegate/events/v1/stream_pb";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { useEffect, useRef } from "react";
import type { ApiError } from "@/app/api-error";
import { useWatch } from "@/app/use-watch";
import type { Reading, WatchState } from "@/app/watch";

/** A line books several events a second, and every page of a list counts as a call: read again this often at most. */
const READ_EVERY_MS = 1_000;

/** What every stream of the plant's log sends. */
type LogMessage = {
  position: bigint;
  update:
    | { case: "event"; value: PlantEvent }
    | { case: "heartbeat"; value: Heartbeat }
    | { case: undefined; value?: undefined };
};

type LogWatch<Message extends LogMessage> = {
  /** What is watched; another key is another stream. */
  key: string;
  /** Whether it is watched now; what happens meanwhile comes once it is again. */
  enabled?: boolean;
  /** Goes on behind this position; from now on where left out. */
  after: bigint | undefined;
  open: (position: bigint | undefined, signal: AbortSignal) => AsyncIterable<Message>;
  /** Called with what happened, in batches, and with nothing each time the stream is up. */
  onChange: (events: readonly PlantEvent[]) => void;
};

/** Watches a stream of the plant's log while the screen is open. From the moment it is live nothing is missed. */
export function useLogWatch<Message extends LogMessage>({
  key,
  enabled = true,
  after,
  open,
  onChange,
}: LogWatch<Message>): { live: WatchState; error: ApiError | undefined } {
  const waiting = useRef<PlantEvent[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const { state, error } = useWatch<Message, PlantEvent>({
    ...{ key, enabled, after, open, read },
    endIsFinal: false,
    onEvent: (event) => {
      waiting.current.push(event);
      if (waiting.current.length === 1) {
        timer.current = setTimeout(() => latest.current(waiting.current.splice(0)), READ_EVERY_MS);
      }
    },
    onLive: () => latest.current([]),
  });
  return { live: state, error };
}

function read({ position, update }: LogMessage): Reading<PlantEvent> | undefined {
  switch (update.case) {
    case "event":
      return { kind: "event", sequence: position, event: update.value };
    case "heartbeat":
      return { kind: "heartbeat", sequence: position };
    default:
      return undefined;
  }
}
