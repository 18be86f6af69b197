import { useMutation } from "@connectrpc/connect-query";
import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { NoteDialog } from "@/app/note-dialog";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { scopeName } from "@/text/policy-words";
import { useToast } from "@/ui/toast";

type RollBackDialogProps = {
  policy: Policy;
  latestVersion: bigint;
  onClose: () => void;
  onDone: () => void;
};

/** Asks for a note, then publishes an older version's rules as a new version. */
export function RollBackDialog({ policy, latestVersion, onClose, onDone }: RollBackDialogProps) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const rollBack = useMutation(PolicyService.method.rollBackPolicy, {
    onSuccess: async (answer) => {
      await readAgain(PolicyService);
      toast(`Version ${answer.policy?.version} has the rules of version ${policy.version}.`);
      onDone();
    },
    // Somebody may have published meanwhile: the next attempt is made from what is newest then.
    onError: () => readAgain(PolicyService),
  });
  return (
    <NoteDialog
      title={`Roll back to version ${policy.version}?`}
      confirm="Roll back"
      busy={rollBack.isPending}
      error={rollBack.error}
      onClose={onClose}
      onConfirm={(note) =>
        rollBack.mutate({ version: policy.version, latestVersion, note, requestId: newRequestId() })
      }
    >
      Its rules become version {String(latestVersion + 1n)} for {scopeName(policy.scope).toLowerCase()} and
      decide every call after the answer. Nothing is lost: the versions between stay in the history.
    </NoteDialog>
  );
}
