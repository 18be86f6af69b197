import { Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  CircleCheck,
  CircleDot,
  CircleHelp,
  CircleX,
  Flag,
  Hand,
  Hourglass,
  type LucideIcon,
  OctagonAlert,
  Utensils,
} from "lucide-react";
import { lotStateLabel } from "@/text/labels";
import { Badge, type Tone } from "@/ui/badge";

export const LOT_LOOKS: Record<Lot_State, { tone: Tone; icon: LucideIcon }> = {
  [Lot_State.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [Lot_State.CREATED]: { tone: "note", icon: CircleDot },
  [Lot_State.QUARANTINE]: { tone: "warn", icon: Hourglass },
  [Lot_State.RELEASED]: { tone: "ok", icon: CircleCheck },
  [Lot_State.HOLD]: { tone: "warn", icon: Hand },
  [Lot_State.REJECTED]: { tone: "bad", icon: CircleX },
  [Lot_State.CONSUMED]: { tone: "neutral", icon: Utensils },
  [Lot_State.FINISHED]: { tone: "neutral", icon: Flag },
};

/** The state of a lot, and the recall beside it, which no state tells. */
export function LotStateBadge({ state, recalled = false }: { state: Lot_State; recalled?: boolean }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <Badge {...LOT_LOOKS[state]} label={lotStateLabel[state]} />
      {recalled ? <Badge tone="bad" icon={OctagonAlert} label="Recalled" /> : null}
    </span>
  );
}
