import { DeadLetterState } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { CircleCheck, CircleHelp, Hourglass, type LucideIcon, Trash2 } from "lucide-react";
import { deadLetterStateLabel } from "@/text/labels";
import { Badge, type Tone } from "@/ui/badge";

const LOOKS: Record<DeadLetterState, { tone: Tone; icon: LucideIcon }> = {
  [DeadLetterState.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [DeadLetterState.WAITING]: { tone: "warn", icon: Hourglass },
  [DeadLetterState.RETRIED]: { tone: "ok", icon: CircleCheck },
  [DeadLetterState.DISCARDED]: { tone: "neutral", icon: Trash2 },
};

export function LetterState({ state }: { state: DeadLetterState }) {
  return <Badge {...LOOKS[state]} label={deadLetterStateLabel[state]} />;
}
