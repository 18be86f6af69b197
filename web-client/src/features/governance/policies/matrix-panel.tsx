import { Action, type Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { ActionMark } from "@/features/governance/policies/action-mark";
import { NameAdder } from "@/features/governance/policies/name-adder";
import { revised, withCell } from "@/features/governance/policies/policy-edit";
import { PolicyMatrix } from "@/features/governance/policies/policy-matrix";
import { actionLabel, actionMeaning, valuesOf } from "@/text/labels";
import { Card, CardHead } from "@/ui/card";

type MatrixPanelProps = {
  policy: Policy;
  editable: boolean;
  onChange: (policy: Policy) => void;
};

/** The matrix with its legend and the way to one more row. */
export function MatrixPanel({ policy, editable, onChange }: MatrixPanelProps) {
  return (
    <Card>
      <CardHead title="Tool access matrix" note="What happens to personal data on its way to a tool">
        {editable ? (
          <NameAdder
            label="Add a row"
            kind="tool"
            taken={policy.rules.map(({ tool }) => tool)}
            onAdd={(tool) => onChange(revised(policy, { rules: [...policy.rules, { tool }] }))}
          />
        ) : null}
      </CardHead>
      <PolicyMatrix
        policy={policy}
        editable={editable}
        onCell={(tool, dataClass, action) => onChange(withCell(policy, tool, dataClass, action))}
        onRemove={(tool) =>
          onChange(revised(policy, { rules: policy.rules.filter((rule) => rule.tool !== tool) }))
        }
      />
      <div className="border-t border-line px-4 py-3 text-small text-ink-3">
        <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2 lg:grid-cols-3">
          {valuesOf<Action>(Action).map((action) => (
            <div key={action} className="flex items-baseline gap-2">
              <dt className="flex shrink-0 items-center gap-1.5 font-medium text-ink-2">
                <ActionMark action={action} />
                {actionLabel[action]}
              </dt>
              <dd>{actionMeaning[action]}</dd>
            </div>
          ))}
        </dl>
        {editable ? (
          <p className="mt-3 hidden sm:block">
            By keyboard: arrows go from cell to cell, the letters <Key>P</Key> <Key>T</Key> <Key>M</Key>{" "}
            <Key>R</Key> <Key>D</Key> set, <Key>Delete</Key> goes back to the default, which stands in
            italics.
          </p>
        ) : null}
      </div>
    </Card>
  );
}

function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded-[4px] border border-line-strong bg-sunken px-1 font-mono text-micro text-ink-2">
      {children}
    </kbd>
  );
}
