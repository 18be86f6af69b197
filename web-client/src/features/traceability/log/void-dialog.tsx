import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { NoteDialog } from "@/app/note-dialog";
import { useCommand } from "@/features/traceability/use-command";
import { useToast } from "@/ui/toast";

/** Takes back an event that should not have been recorded, with a reason for the log. */
export function VoidDialog({ event, onClose }: { event: PlantEvent; onClose: () => void }) {
  const toast = useToast();
  const { send, busy, error } = useCommand(LotService.method.voidEvent, () => {
    toast(`Event ${event.position} is taken back.`);
    onClose();
  });
  return (
    <NoteDialog
      title={`Take back event ${event.position.toLocaleString("en")}?`}
      confirm="Take it back"
      field="reason"
      hint="It stands in the log."
      busy={busy}
      error={error}
      onClose={onClose}
      onConfirm={(reason) => send({ position: event.position, reason })}
    >
      What it made is no more, and what it took is there again. The event itself stays in the log.
    </NoteDialog>
  );
}
