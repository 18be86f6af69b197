import { useMutation } from "@connectrpc/connect-query";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { type Policy, PolicyMode } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { useId, useState } from "react";
import { apiErrorOf } from "@/app/api-error";
import { ErrorView, violationAt } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { DiffView } from "@/features/governance/policies/diff-view";
import { ModeChoice } from "@/features/governance/policies/mode-choice";
import { revised } from "@/features/governance/policies/policy-edit";
import { scopeName } from "@/text/policy-words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextAreaField } from "@/ui/field";

type PublishDialogProps = {
  policy: Policy;
  /** What the draft is compared with: the version in force of its scope, or of the organization. */
  base: Policy;
  latestVersion: bigint;
  draftId: string;
  onPublished: (policy: Policy) => void;
  /** Somebody published meanwhile, and the newest is to be shown instead of the draft. */
  onDrop: () => void;
  onClose: () => void;
};

/** Shows what publishing changes, takes a note and publishes. */
export function PublishDialog({
  policy,
  base,
  latestVersion,
  draftId,
  onPublished,
  onDrop,
  onClose,
}: PublishDialogProps) {
  const [note, setNote] = useState("");
  const [mode, setMode] = useState(policy.mode === PolicyMode.SHADOW ? policy.mode : PolicyMode.ENFORCE);
  const formId = useId();
  const readAgain = useReadAgain();
  const publish = useMutation(PolicyService.method.publishPolicy, {
    onSuccess: async (answer) => {
      await readAgain(PolicyService);
      onPublished(answer.policy ?? policy);
    },
  });
  const isStale =
    publish.error !== null && apiErrorOf(publish.error).reason === ErrorReason.REVISION_MISMATCH;
  const takeNewest = async () => {
    await readAgain(PolicyService);
    publish.reset();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Publish version ${latestVersion + 1n}`}
      description={`For ${scopeName(policy.scope).toLowerCase()}, compared with version ${base.version}`}
      footer={
        isStale ? (
          <>
            <Button onClick={onDrop}>Drop mine, show the newest</Button>
            <Button kind="primary" onClick={takeNewest}>
              Put mine on top of the newest
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>Go on editing</Button>
            <Button type="submit" form={formId} kind="primary" busy={publish.isPending}>
              {mode === PolicyMode.SHADOW ? "Publish as shadow" : "Publish"}
            </Button>
          </>
        )
      }
    >
      <form
        id={formId}
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          publish.mutate({
            policy: revised(policy, { version: latestVersion, mode }),
            note: note.trim(),
            draftId,
            requestId: newRequestId(),
          });
        }}
      >
        {publish.error ? (
          <ErrorView
            error={publish.error}
            fields={["note"]}
            title={isStale ? "Another version came first" : "Not published"}
          />
        ) : null}
        <DiffView sides={{ from: base, to: policy }} same="Nothing differs from the version in force." />
        <ModeChoice mode={mode} onChange={setMode} />
        <TextAreaField
          label="Note"
          optional
          rows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          hint="Why, for whoever reads the history."
          error={violationAt(publish.error, "note")}
        />
      </form>
    </Dialog>
  );
}
