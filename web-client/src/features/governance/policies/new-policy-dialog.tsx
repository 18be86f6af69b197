import { useMutation } from "@connectrpc/connect-query";
import { type Policy, PolicyMode } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { revised, SCOPE_NAME } from "@/features/governance/policies/policy-edit";
import { scopeName } from "@/text/policy-words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextField } from "@/ui/field";

type NewPolicyDialogProps = {
  policies: readonly Policy[];
  latestVersion: bigint;
  onCreated: (draftId: string) => void;
  onClose: () => void;
};

/** Begins a draft for a scope that has no policy of its own yet, from one that is in force. */
export function NewPolicyDialog({ policies, latestVersion, onCreated, onClose }: NewPolicyDialogProps) {
  const [scope, setScope] = useState("");
  const [name, setName] = useState("");
  const [from, setFrom] = useState(String(policies[0]?.version ?? ""));
  const formId = useId();
  const readAgain = useReadAgain();
  const create = useMutation(PolicyService.method.createPolicyDraft, {
    onSuccess: async (answer) => {
      await readAgain(PolicyService);
      onCreated(answer.draft?.id ?? "");
    },
  });
  const start = policies.find(({ version }) => String(version) === from);
  const isTaken = policies.some((policy) => policy.scope === scope);
  const isWrong = scope !== "" && !SCOPE_NAME.test(scope);
  return (
    <Dialog
      open
      onClose={onClose}
      title="A policy for a scope"
      description="A scope is an application or an environment that calls name. It begins as a draft."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={formId}
            kind="primary"
            busy={create.isPending}
            disabled={!start || scope === "" || isWrong || isTaken}
          >
            Begin the draft
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (start) {
            const policy = revised(start, {
              scope,
              name: name.trim(),
              version: latestVersion,
              mode: PolicyMode.ENFORCE,
            });
            create.mutate({ policy, requestId: newRequestId() });
          }
        }}
      >
        {create.error ? <ErrorView error={create.error} fields={["policy.scope", "policy.name"]} /> : null}
        <TextField
          label="Scope"
          mono
          maxLength={64}
          value={scope}
          placeholder="support"
          onChange={(event) => setScope(event.target.value.trim())}
          hint="Lower-case letters, digits and _ . -"
          error={
            isWrong
              ? "It begins with a lower-case letter; digits and _ . - may follow."
              : isTaken
                ? "This scope has a policy. Open it to change it."
                : violationAt(create.error, "policy.scope")
          }
        />
        <TextField
          label="Name"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={violationAt(create.error, "policy.name")}
        />
        <SelectField
          label="Begins as a copy of"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        >
          {policies.map((policy) => (
            <option key={String(policy.version)} value={String(policy.version)}>
              {scopeName(policy.scope)}, version {String(policy.version)}
            </option>
          ))}
        </SelectField>
      </form>
    </Dialog>
  );
}
