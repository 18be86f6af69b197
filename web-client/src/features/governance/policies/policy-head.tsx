import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { revised } from "@/features/governance/policies/policy-edit";
import { type Problems, problemAt } from "@/features/governance/policies/use-problems";
import { Card, CardHead } from "@/ui/card";
import { TextAreaField, TextField } from "@/ui/field";

type PolicyHeadProps = {
  policy: Policy;
  editable: boolean;
  problems: Problems;
  onChange: (policy: Policy) => void;
};

/** What people know a policy by. */
export function PolicyHead({ policy, editable, problems, onChange }: PolicyHeadProps) {
  return (
    <Card>
      <CardHead title="Name and purpose" />
      <fieldset disabled={!editable} className="grid gap-4 p-4 md:grid-cols-[18rem_minmax(0,1fr)]">
        <legend className="sr-only">Name and purpose</legend>
        <TextField
          label="Name"
          maxLength={100}
          value={policy.name}
          onChange={(event) => onChange(revised(policy, { name: event.target.value }))}
          error={problemAt(problems, "name")}
        />
        <TextAreaField
          label="What it is for"
          optional
          rows={2}
          maxLength={2000}
          value={policy.description}
          onChange={(event) => onChange(revised(policy, { description: event.target.value }))}
          error={problemAt(problems, "description")}
        />
      </fieldset>
    </Card>
  );
}
