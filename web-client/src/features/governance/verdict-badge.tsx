import { Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { CircleCheck, CircleHelp, type LucideIcon, OctagonX, Replace } from "lucide-react";
import { verdictLabel } from "@/text/labels";
import { Badge, type Tone } from "@/ui/badge";

const LOOKS: Record<Verdict, { tone: Tone; icon: LucideIcon }> = {
  [Verdict.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [Verdict.ALLOW]: { tone: "ok", icon: CircleCheck },
  [Verdict.TRANSFORM]: { tone: "warn", icon: Replace },
  [Verdict.DENY]: { tone: "bad", icon: OctagonX },
};

export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return <Badge {...LOOKS[verdict]} label={verdictLabel[verdict]} />;
}
