import { useMutation, useQuery } from "@connectrpc/connect-query";
import { keepPreviousData } from "@tanstack/react-query";
import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import {
  type PolicyDraft,
  PolicyService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { ErrorView } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { useSettled } from "@/app/use-settled";
import type { Problems } from "@/features/governance/policies/use-problems";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";

type ChangeBarProps = {
  policy: Policy;
  base: Policy;
  draft: PolicyDraft | undefined;
  /** Whether something is not kept yet. */
  isEdited: boolean;
  problems: Problems;
  canEdit: boolean;
  canPublish: boolean;
  onSaved: (draftId: string) => void;
  onDiscard: () => void;
  onPublish: () => void;
};

/** What can be done with changes that are not in force yet. Stays in sight. */
export function ChangeBar(props: ChangeBarProps) {
  const { policy, base, draft, isEdited, problems, canEdit, canPublish } = props;
  const readAgain = useReadAgain();
  const toast = useToast();
  const settled = useSettled(policy);
  const diff = useQuery(
    PolicyService.method.diffPolicies,
    { from: base, to: settled },
    { placeholderData: keepPreviousData },
  );
  const saved = async (answer: { draft?: PolicyDraft | undefined }) => {
    await readAgain(PolicyService);
    toast("The draft is kept.");
    props.onSaved(answer.draft?.id ?? "");
  };
  const create = useMutation(PolicyService.method.createPolicyDraft, { onSuccess: saved });
  const update = useMutation(PolicyService.method.updatePolicyDraft, { onSuccess: saved });
  const save = () => {
    const requestId = newRequestId();
    return draft
      ? update.mutate({ draftId: draft.id, policy, revision: draft.revision, requestId })
      : create.mutate({ policy, requestId });
  };
  const count = diff.data?.changes.length ?? 0;
  const wrong = problems.problems.length;
  const failure = create.error ?? update.error;
  return (
    <section
      aria-label="Changes"
      className="sticky bottom-4 z-20 mt-6 animate-rise rounded-card border border-accent bg-raised px-4 py-3 shadow-float"
    >
      {failure ? (
        <div className="mb-3">
          <ErrorView error={failure} title="The draft is not kept" />
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p role="status" className="min-w-48 flex-1 font-medium text-ink">
          {count === 0 ? "Changes" : counted(count, isEdited || draft ? "change" : "difference")}
          {isEdited || draft ? " not in force yet" : ` from version ${base.version}, which is in force`}
          {wrong > 0 ? <span className="text-bad">, {counted(wrong, "problem")} to mend first</span> : null}
        </p>
        {isEdited ? <Button onClick={props.onDiscard}>Discard</Button> : null}
        {canEdit && (isEdited || !draft) ? (
          <Button busy={create.isPending || update.isPending} onClick={save}>
            {draft ? "Save the draft" : "Keep as a draft"}
          </Button>
        ) : null}
        <Button
          kind="primary"
          disabled={!canPublish || wrong > 0}
          title={canPublish ? undefined : "Publishing needs the permission “Publish policies”."}
          onClick={props.onPublish}
        >
          Review and publish
        </Button>
      </div>
    </section>
  );
}
