import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import {
  BUILT_IN_THRESHOLD,
  classesOf,
  classKey,
  className,
  type DataClass,
  withThreshold,
} from "@/features/governance/policies/policy-edit";
import { percent } from "@/format/count";
import { Card, CardHead } from "@/ui/card";

type ThresholdTableProps = { policy: Policy; editable: boolean; onChange: (policy: Policy) => void };

/** From which confidence on a finding of each class counts. */
export function ThresholdTable({ policy, editable, onChange }: ThresholdTableProps) {
  return (
    <Card>
      <CardHead title="Thresholds" note="Findings of less confidence do not count" />
      <ul className="divide-y divide-line">
        {classesOf(policy).map((dataClass) => {
          const own = thresholdOf(policy, dataClass);
          const shown = own ?? BUILT_IN_THRESHOLD;
          return (
            <li
              key={classKey(dataClass)}
              className="grid min-h-11 grid-cols-[8rem_minmax(0,1fr)_3.25rem_4rem] items-center gap-3 px-4 text-small"
            >
              <span className="truncate text-ink">{className(dataClass)}</span>
              <input
                type="range"
                aria-label={`Threshold of ${className(dataClass)}`}
                aria-valuetext={percent(shown)}
                min={0}
                max={100}
                step={5}
                value={Math.round(shown * 100)}
                disabled={!editable}
                onChange={(event) =>
                  onChange(withThreshold(policy, dataClass, Number(event.target.value) / 100))
                }
                className="w-full accent-(--accent)"
              />
              <span
                className={`figures text-right ${own === undefined ? "text-ink-3" : "font-medium text-ink"}`}
              >
                {percent(shown)}
              </span>
              {own === undefined ? (
                <span className="text-right text-[0.75rem] text-ink-3">built in</span>
              ) : editable ? (
                <button
                  type="button"
                  aria-label={`Built-in threshold for ${className(dataClass)}`}
                  className="text-right text-[0.75rem] text-accent hover:underline"
                  onClick={() => onChange(withThreshold(policy, dataClass, undefined))}
                >
                  Reset
                </button>
              ) : (
                <span />
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function thresholdOf(policy: Policy, dataClass: DataClass): number | undefined {
  return policy.confidenceMins.find((minimum) => classKey(minimum) === classKey(dataClass))?.confidenceMin;
}
