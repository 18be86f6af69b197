import { useMutation } from "@connectrpc/connect-query";
import { type Lot, Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { useState } from "react";
import { NoteDialog } from "@/app/note-dialog";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { lotStateLabel } from "@/text/labels";
import { lotStateAction, lotStateConsequence } from "@/text/lot-words";
import { useToast } from "@/ui/toast";

/** Moves a lot along its life cycle, with a reason for its history. */
export function StateDialog({ lot, to, onClose }: { lot: Lot; to: Lot_State; onClose: () => void }) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const [requestId] = useState(newRequestId);
  const change = useMutation(LotService.method.changeLotState, {
    onSuccess: async () => {
      await readAgain(LotService, PlantEventService);
      toast(`${lot.lotCode}: ${lotStateLabel[to].toLowerCase()}.`);
      onClose();
    },
    // What was refused may have changed meanwhile: behind the dialog stands what is true now.
    onError: () => void readAgain(LotService),
  });
  return (
    <NoteDialog
      title={`${lotStateAction[to]} ${lot.lotCode}?`}
      confirm={lotStateAction[to]}
      field="reason"
      hint="It stands in the lot's history."
      danger={to === Lot_State.REJECTED || to === Lot_State.HOLD}
      busy={change.isPending}
      error={change.error}
      onClose={onClose}
      onConfirm={(reason) => change.mutate({ lotId: lot.id, state: to, reason, requestId })}
    >
      {lotStateConsequence[to]}
    </NoteDialog>
  );
}
