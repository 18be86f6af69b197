import type { FindingSummary } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { Action } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { actionDone, piiClassLabel } from "@/text/labels";
import { Chip, type Tone } from "@/ui/badge";

const TONES: Record<Action, Tone> = {
  [Action.UNSPECIFIED]: "neutral",
  [Action.PASS_THROUGH]: "neutral",
  [Action.TOKENIZE]: "warn",
  [Action.MASK]: "warn",
  [Action.REMOVE]: "warn",
  [Action.DENY]: "bad",
};

/** What was found, by class, with its count; what was done about it in the title. */
export function FindingChips({ findings }: { findings: readonly FindingSummary[] }) {
  return findings.length === 0 ? (
    <span className="text-ink-3">none</span>
  ) : (
    <span className="flex flex-wrap items-center gap-1">
      {findings.map(({ piiClass, action, count }) => (
        <Chip
          key={`${piiClass}/${action}`}
          label={piiClassLabel[piiClass]}
          count={count}
          tone={TONES[action]}
          title={`${piiClassLabel[piiClass]}: ${count} ${actionDone[action]}`}
        />
      ))}
    </span>
  );
}
