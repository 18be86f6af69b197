import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import {
  PlantEventService,
  type WatchPlantResponse,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { useEffect, useRef } from "react";
import type { ApiError } from "@/app/api-error";
import { useWatch } from "@/app/use-watch";
import type { Reading, WatchState } from "@/app/watch";

/** A line books several events a second, and every page of a list counts as a call: read again this often at most. */
const READ_EVERY_MS = 1_000;

type PlantWatch = {
  /** Only what concerns this lot; all of the plant where left out. */
  lotId?: string;
  /** Only events of these kinds, as the contract names them. */
  kinds?: readonly string[];
  /** Whether it is watched now; what happens meanwhile comes once it is again. */
  enabled?: boolean;
  /** Goes on behind this position; from now on where left out. */
  after?: bigint;
  /** Called with what happened, in batches, and with nothing each time the stream is up. */
  onChange: (events: readonly PlantEvent[]) => void;
};

/** Watches the plant's log while the screen is open. From the moment it is live nothing is missed. */
export function usePlantWatch({ lotId, kinds = [], enabled = true, after, onChange }: PlantWatch): {
  live: WatchState;
  error: ApiError | undefined;
} {
  const client = createClient(PlantEventService, useTransport());
  const waiting = useRef<PlantEvent[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const { state, error } = useWatch<WatchPlantResponse, PlantEvent>({
    key: `plant ${lotId ?? ""} ${kinds.join(" ")} ${after ?? ""}`,
    enabled,
    endIsFinal: false,
    after,
    open: (position, signal) =>
      client.watchPlant(
        {
          ...(position === undefined ? {} : { afterPosition: position }),
          filter: { lotId: lotId ?? "", kinds: [...kinds] },
        },
        { signal },
      ),
    read: readPlant,
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

function readPlant({ position, update }: WatchPlantResponse): Reading<PlantEvent> | undefined {
  switch (update.case) {
    case "event":
      return { kind: "event", sequence: position, event: update.value };
    case "heartbeat":
      return { kind: "heartbeat", sequence: position };
    default:
      return undefined;
  }
}
