import type { Action } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { actionLetter, actionTone } from "@/features/governance/policies/action-look";

/** The letter of an action on its color. */
export function ActionMark({ action }: { action: Action }) {
  return (
    <span
      aria-hidden
      className={`inline-flex size-5 shrink-0 items-center justify-center rounded-[4px] font-mono text-micro font-medium ring-1 ring-current/25 ring-inset ${actionTone[action]}`}
    >
      {actionLetter[action]}
    </span>
  );
}
