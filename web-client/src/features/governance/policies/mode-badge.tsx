import { PolicyMode } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { ShieldCheck, VenetianMask } from "lucide-react";
import { policyModeLabel } from "@/text/policy-words";
import { Badge } from "@/ui/badge";

/** Whether a version binds or only watches. */
export function ModeBadge({ mode }: { mode: PolicyMode }) {
  return mode === PolicyMode.SHADOW ? (
    <Badge tone="note" icon={VenetianMask} label={policyModeLabel[mode]} />
  ) : (
    <Badge tone="ok" icon={ShieldCheck} label={policyModeLabel[mode]} />
  );
}
