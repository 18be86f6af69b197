import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { ReasonForm } from "@/features/traceability/plant/reason-form";
import { useCommand } from "@/features/traceability/use-command";

type VoidFormProps = {
  event: PlantEvent;
  onBooked: (lots: readonly Lot[], words: string) => void;
  onClose: () => void;
};

/** Takes back an event that should not have been recorded. */
export function VoidForm({ event, onBooked, onClose }: VoidFormProps) {
  const { send, busy, error } = useCommand(LotService.method.voidEvent, ({ lots }) =>
    onBooked(
      lots.filter(({ voided }) => !voided),
      `Event ${event.position} is taken back.`,
    ),
  );
  return (
    <ReasonForm
      title={`Take back event ${event.position.toLocaleString("en")}`}
      consequence="What it made is no more, and what it took is there again. The event itself stays in the log, with your reason behind it."
      confirm="Take it back"
      danger
      busy={busy}
      error={error}
      onConfirm={(reason) => send({ position: event.position, reason })}
      onClose={onClose}
    />
  );
}
