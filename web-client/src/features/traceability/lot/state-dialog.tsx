import { type Lot, Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { NoteDialog } from "@/app/note-dialog";
import { useCommand } from "@/features/traceability/use-command";
import { lotStateLabel } from "@/text/labels";
import { lotStateAction, lotStateConsequence } from "@/text/lot-words";
import { useToast } from "@/ui/toast";

/** Moves a lot along its life cycle, with a reason for its history. */
export function StateDialog({ lot, to, onClose }: { lot: Lot; to: Lot_State; onClose: () => void }) {
  const toast = useToast();
  const { send, busy, error } = useCommand(LotService.method.changeLotState, () => {
    toast(`${lot.lotCode}: ${lotStateLabel[to].toLowerCase()}.`);
    onClose();
  });
  return (
    <NoteDialog
      title={`${lotStateAction[to]} ${lot.lotCode}?`}
      confirm={lotStateAction[to]}
      field="reason"
      hint="It stands in the lot's history."
      danger={to === Lot_State.REJECTED || to === Lot_State.HOLD}
      busy={busy}
      error={error}
      onClose={onClose}
      onConfirm={(reason) => send({ lotId: lot.id, state: to, reason })}
    >
      {lotStateConsequence[to]}
    </NoteDialog>
  );
}
