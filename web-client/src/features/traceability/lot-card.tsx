import { type Lot, Lot_State, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  CircleCheck,
  CircleDot,
  CircleHelp,
  CircleX,
  Flag,
  Hand,
  Hourglass,
  type LucideIcon,
  Utensils,
} from "lucide-react";
import { celsius, kilograms } from "@/format/mass";
import { dateTime } from "@/format/time";
import { lotStateLabel, lotTypeLabel } from "@/text/labels";
import { Badge, type Tone } from "@/ui/badge";
import { Card, CardHead, Fact, Facts } from "@/ui/card";
import { CopyValue } from "@/ui/copy";

const LOOKS: Record<Lot_State, { tone: Tone; icon: LucideIcon }> = {
  [Lot_State.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [Lot_State.CREATED]: { tone: "note", icon: CircleDot },
  [Lot_State.QUARANTINE]: { tone: "warn", icon: Hourglass },
  [Lot_State.RELEASED]: { tone: "ok", icon: CircleCheck },
  [Lot_State.HOLD]: { tone: "warn", icon: Hand },
  [Lot_State.REJECTED]: { tone: "bad", icon: CircleX },
  [Lot_State.CONSUMED]: { tone: "neutral", icon: Utensils },
  [Lot_State.FINISHED]: { tone: "neutral", icon: Flag },
};

export function LotCard({ lot }: { lot: Lot }) {
  return (
    <Card>
      <CardHead title={<code className="font-mono">{lot.lotCode}</code>} note={lotTypeLabel[lot.type]}>
        <Badge {...LOOKS[lot.state]} label={lotStateLabel[lot.state]} />
      </CardHead>
      <div className="px-4 py-2">
        <Facts columns={2}>
          <Fact name="Mass">
            <span className="figures font-medium">{kilograms(lot.quantityMg)}</span>
          </Fact>
          <Fact name="Type">
            {lotTypeLabel[lot.type]}{" "}
            <code className="font-mono text-[0.75rem] text-ink-3">{Lot_Type[lot.type]}</code>
          </Fact>
          <Fact name="Temperature">
            {lot.temperatureMc === undefined ? "not measured" : celsius(lot.temperatureMc)}
          </Fact>
          <Fact name="Registered">{dateTime(lot.createTime)}</Fact>
          <Fact name="Lot id">
            <CopyValue value={lot.id} label="lot id" />
          </Fact>
          <Fact name="Registered by">
            <CopyValue value={lot.registrarId} label="registrar id" />
          </Fact>
        </Facts>
      </div>
    </Card>
  );
}
