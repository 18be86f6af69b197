import type { Recall } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { NoteDialog } from "@/app/note-dialog";
import { useRecallCall } from "@/features/traceability/recall/use-recall-call";
import { counted } from "@/format/count";

/** Ends a recall, with how it ended. The server refuses while customers have not answered. */
export function CloseRecallDialog({
  recall,
  nPending,
  onClose,
}: {
  recall: Recall;
  nPending: number;
  onClose: () => void;
}) {
  const close = useRecallCall(RecallService.method.closeRecall, onClose);
  const noun = recall.isDrill ? "drill" : "recall";
  return (
    <NoteDialog
      title={`Close the ${noun}?`}
      confirm={`Close the ${noun}`}
      needed
      hint="How it ended. It stands in the plant's log for good."
      busy={close.busy}
      error={close.error}
      onClose={onClose}
      onConfirm={(note) => close.send({ recallId: recall.id, note })}
    >
      {recall.isDrill
        ? "The clock stops. Nothing was marked, held or sent."
        : "The clock stops. Its lots stay marked and held as they are; what becomes of them is decided by hand."}
      {nPending > 0 ? (
        <span className="mt-2 block font-medium text-warn">
          {counted(nPending, "notice")} {nPending === 1 ? "is" : "are"} under way. It can be closed once each
          is closed or declined.
        </span>
      ) : null}
    </NoteDialog>
  );
}
