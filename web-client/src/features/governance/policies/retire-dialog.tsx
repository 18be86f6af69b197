import { useMutation } from "@connectrpc/connect-query";
import { type Policy, PolicyMode } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { NoteDialog } from "@/app/note-dialog";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { scopeName } from "@/text/policy-words";
import { useToast } from "@/ui/toast";

/** Ends the policy of a scope, or a shadow. */
export function RetireDialog({ policy, onClose }: { policy: Policy; onClose: () => void }) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const isShadow = policy.mode === PolicyMode.SHADOW;
  const retire = useMutation(PolicyService.method.retirePolicy, {
    onSuccess: async () => {
      await readAgain(PolicyService);
      toast(
        isShadow ? "The shadow has ended." : `“${policy.scope}” follows the organization's policy again.`,
      );
      onClose();
    },
  });
  return (
    <NoteDialog
      title={isShadow ? "End the shadow?" : `Retire the policy of “${policy.scope}”?`}
      confirm={isShadow ? "End the shadow" : "Retire"}
      busy={retire.isPending}
      error={retire.error}
      onClose={onClose}
      onConfirm={(note) =>
        retire.mutate({ scope: policy.scope, mode: policy.mode, note, requestId: newRequestId() })
      }
    >
      {isShadow
        ? `Version ${policy.version} is no longer evaluated for ${scopeName(policy.scope).toLowerCase()}. What it would have decided so far stays with the decisions.`
        : "Its calls follow the organization's policy again, from the next one on. Rolling back to it brings it back."}
    </NoteDialog>
  );
}
