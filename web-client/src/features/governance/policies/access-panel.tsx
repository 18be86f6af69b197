import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { TriangleAlert } from "lucide-react";
import { NameAdder } from "@/features/governance/policies/name-adder";
import { NameList } from "@/features/governance/policies/name-list";
import { revised, withToolDenied } from "@/features/governance/policies/policy-edit";
import { Note } from "@/ui/state-panels";

type ListField = "deniedTools" | "allowedTools" | "deniedModels" | "allowedModels" | "failOpenTools";
type Edit = { policy: Policy; editable: boolean; onChange: (policy: Policy) => void };

/** Which tools and models are admitted at all, and which tools pass while decisions cannot be stored. */
export function AccessPanel({ policy, editable, onChange }: Edit) {
  const list = (field: ListField, kind: "tool" | "model", label: string) => ({
    names: policy[field],
    onRemove: editable
      ? (name: string) => onChange(revised(policy, { [field]: policy[field].filter((one) => one !== name) }))
      : undefined,
    adder: editable ? (
      <NameAdder
        label={label}
        kind={kind}
        taken={policy[field]}
        onAdd={(name) =>
          onChange(
            field === "deniedTools"
              ? withToolDenied(policy, name)
              : revised(policy, { [field]: [...policy[field], name] }),
          )
        }
      />
    ) : null,
  });
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <NameList
        title="Denied tools"
        note="Refused whatever they carry"
        empty="No tool is denied outright."
        tone="bad"
        removeWord="No longer deny"
        {...list("deniedTools", "tool", "Deny a tool")}
      />
      <NameList
        title="Admitted tools"
        note="Only these, where there are any"
        empty="Every tool is admitted."
        tone="ok"
        removeWord="No longer admit"
        {...list("allowedTools", "tool", "Admit a tool")}
      />
      <NameList
        title="Denied models"
        note="A star at the end stands for any ending"
        empty="No model is denied."
        tone="bad"
        removeWord="No longer deny"
        {...list("deniedModels", "model", "Deny a model")}
      />
      <NameList
        title="Admitted models"
        note="Only these, where there are any"
        empty="Every model is admitted."
        tone="ok"
        removeWord="No longer admit"
        {...list("allowedModels", "model", "Admit a model")}
      />
      <div className="lg:col-span-2">
        <NameList
          title="Tools that fail open"
          note="Pass while decisions cannot be stored"
          empty="Every tool fails closed: while decisions cannot be stored, nothing passes."
          tone="warn"
          removeWord="Fail closed again for"
          {...list("failOpenTools", "tool", "Let a tool fail open")}
        >
          <Note icon={TriangleAlert} tone="warn">
            <strong className="font-semibold">These calls pass before they are on record.</strong> While the
            store is away, they pass with their findings transformed. Each one is kept on the server's disk
            and recorded as a bypass as soon as the store is back. Choose this only where stopping is worse
            than passing.
          </Note>
        </NameList>
      </div>
    </div>
  );
}
