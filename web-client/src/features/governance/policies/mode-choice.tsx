import { PolicyMode } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { useId } from "react";
import { policyModeLabel, policyModeMeaning } from "@/text/policy-words";

const MODES = [PolicyMode.ENFORCE, PolicyMode.SHADOW] as const;

/** Whether a version binds. */
export function ModeChoice({ mode, onChange }: { mode: PolicyMode; onChange: (mode: PolicyMode) => void }) {
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-small font-medium text-ink">Mode</legend>
      {MODES.map((choice) => (
        <label
          key={choice}
          className="flex items-start gap-2.5 rounded-control border border-line-strong px-3 py-2 hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name={name}
            checked={mode === choice}
            onChange={() => onChange(choice)}
            className="mt-0.75 size-4 shrink-0 accent-(--accent)"
          />
          <span>
            <span className="block text-body font-medium text-ink">{policyModeLabel[choice]}</span>
            <span className="block text-small text-ink-2">{policyModeMeaning[choice]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
