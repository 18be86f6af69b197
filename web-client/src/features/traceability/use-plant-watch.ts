import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { useLogWatch } from "@/features/traceability/use-log-watch";

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

/** Watches the plant's log while the screen is open. */
export function usePlantWatch({ lotId, kinds = [], enabled = true, after, onChange }: PlantWatch) {
  const client = createClient(PlantEventService, useTransport());
  return useLogWatch({
    key: `plant ${lotId ?? ""} ${kinds.join(" ")} ${after ?? ""}`,
    ...{ enabled, after, onChange },
    open: (position, signal) =>
      client.watchPlant(
        {
          ...(position === undefined ? {} : { afterPosition: position }),
          filter: { lotId: lotId ?? "", kinds: [...kinds] },
        },
        { signal },
      ),
  });
}
