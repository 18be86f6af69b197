import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { useLogWatch } from "@/features/traceability/use-log-watch";

/** Watches all that concerns a recall, from its opening on. */
export function useRecallWatch(recallId: string, onChange: (events: readonly PlantEvent[]) => void) {
  const client = createClient(RecallService, useTransport());
  return useLogWatch({
    key: `recall ${recallId}`,
    after: 0n,
    onChange,
    open: (afterPosition = 0n, signal) => client.watchRecall({ recallId, afterPosition }, { signal }),
  });
}
