import { FlowVersion_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { Archive, CircleCheck, CircleHelp, type LucideIcon, PencilLine, Users } from "lucide-react";
import { flowVersionStateLabel } from "@/text/flow-words";
import { Badge, type Tone } from "@/ui/badge";

const LOOKS: Record<FlowVersion_State, { tone: Tone; icon: LucideIcon }> = {
  [FlowVersion_State.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [FlowVersion_State.DRAFT]: { tone: "note", icon: PencilLine },
  [FlowVersion_State.REVIEW]: { tone: "warn", icon: Users },
  [FlowVersion_State.PUBLISHED]: { tone: "ok", icon: CircleCheck },
  [FlowVersion_State.DEPRECATED]: { tone: "neutral", icon: Archive },
};

export function VersionBadge({ state }: { state: FlowVersion_State }) {
  return <Badge {...LOOKS[state]} label={flowVersionStateLabel[state]} />;
}
