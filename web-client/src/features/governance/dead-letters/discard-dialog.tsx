import { useMutation } from "@connectrpc/connect-query";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import {
  type DeadLetter,
  IngestService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { NoteDialog } from "@/app/note-dialog";
import { useReadAgain } from "@/app/read-again";
import { useToast } from "@/ui/toast";

/** Gives a dead letter up, with the reason for the trail. */
export function DiscardDialog({
  letter,
  onClose,
  onDone,
}: {
  letter: DeadLetter;
  onClose: () => void;
  onDone: () => void;
}) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const discard = useMutation(IngestService.method.discardDeadLetter, {
    onSuccess: async () => {
      await readAgain(IngestService, DecisionService);
      toast("The dead letter is discarded.");
      onDone();
    },
  });
  return (
    <NoteDialog
      title="Discard this dead letter?"
      confirm="Discard"
      field="reason"
      busy={discard.isPending}
      error={discard.error}
      onClose={onClose}
      onConfirm={(reason) => discard.mutate({ deadLetterId: letter.id, reason })}
    >
      What it tells will not be in the log, and it cannot be taken up again. It stays in this list; your
      reason goes into the audit trail.
    </NoteDialog>
  );
}
