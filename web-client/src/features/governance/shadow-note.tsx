import type { Decision } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { GitCompareArrows } from "lucide-react";
import { shadowDiffers } from "@/features/governance/decision-filter";
import { verdictLabel } from "@/text/labels";
import { inMatrixWords } from "@/text/policy-words";
import { Note } from "@/ui/state-panels";

/** What the shadow policy would have decided, where that is something else. */
export function ShadowNote({ decision }: { decision: Decision }) {
  const { shadow } = decision;
  return shadow && shadowDiffers(decision) ? (
    <Note icon={GitCompareArrows}>
      <span className="font-medium">
        Version {String(shadow.policyVersion)}, in shadow mode, would have said{" "}
        {verdictLabel[shadow.verdict].toLowerCase()}.
      </span>
      {shadow.reasons.map((reason) => (
        <span key={reason} className="block">
          {inMatrixWords(reason)}
        </span>
      ))}
    </Note>
  ) : null;
}
