import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { useState } from "react";
import type { ApiError } from "@/app/api-error";
import type { WatchState } from "@/app/watch";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";

/** More than anybody reads; what falls out is read again with the pages below. */
const KEPT_MAX = 500;

type LogTail = {
  lotId: string;
  kinds: readonly string[];
  /** The newest event that was read already. */
  after: bigint | undefined;
  enabled: boolean;
  /** Called where there may be events between those read already and those that arrived: the list has to be read again. */
  onGap: () => void;
};

/** Events that fit, as they happen, newest first. One that was paused goes on where it stopped. */
export function useLogTail({ lotId, kinds, after, enabled, onGap }: LogTail): {
  arrived: readonly PlantEvent[];
  live: WatchState;
  error: ApiError | undefined;
} {
  const [arrived, setArrived] = useState<readonly PlantEvent[]>([]);
  const watch = usePlantWatch({
    ...{ lotId, kinds, enabled },
    ...(after === undefined ? {} : { after }),
    onChange: (events) => {
      if (events.length > 0) {
        setArrived((before) => [...events.toReversed(), ...before].slice(0, KEPT_MAX));
        if (arrived.length + events.length > KEPT_MAX) {
          onGap();
        }
      } else if (after === undefined) {
        onGap();
      }
    },
  });
  return { arrived, ...watch };
}
