import type { Recall } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import {
  type ClearRecallLotsResponse,
  RecallService,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { useCaller } from "@/app/caller";
import { NoteDialog } from "@/app/note-dialog";
import { useRecallCall } from "@/features/traceability/recall/use-recall-call";
import { counted } from "@/format/count";

type ClearLotsDialogProps = {
  recall: Recall;
  /** The lots to clear; all that it still marks where left out. */
  lotIds?: readonly string[] | undefined;
  nMarked: bigint;
  onCleared: (answer: ClearRecallLotsResponse) => void;
  onClose: () => void;
};

/** Takes the mark of a closed recall off lots. The server lets nobody do it who closed the recall. */
export function ClearLotsDialog({ recall, lotIds, nMarked, onCleared, onClose }: ClearLotsDialogProps) {
  const isOwn = useCaller().user?.id === recall.closerId;
  const clear = useRecallCall(RecallService.method.clearRecallLots, onCleared);
  const lots = counted(lotIds?.length ?? Number(nMarked), "lot");
  return (
    <NoteDialog
      title={`Clear ${lots}?`}
      confirm={`Clear ${lots}`}
      field="reason"
      hint="Why they are innocent, or how they were settled. It stands in the plant's log for good."
      busy={clear.busy}
      error={clear.error}
      onClose={onClose}
      onConfirm={(reason) =>
        clear.send(
          lotIds
            ? { recallId: recall.id, lotIds: [...lotIds], reason }
            : { recallId: recall.id, allLots: true, reason },
        )
      }
    >
      {isOwn ? (
        <span className="mb-2 block font-medium text-warn">
          You closed this recall. A second person who may manage recalls has to clear its lots.
        </span>
      ) : null}
      The mark of this recall is taken off {lotIds ? "those that you chose" : "all that it still marks"}.
      States stay as they are: what is on hold is released by the usual decisions. A lot that another recall
      marks as well stays recalled.
    </NoteDialog>
  );
}
