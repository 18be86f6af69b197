import {
  Alert_State,
  Deviation_State,
  QcResult,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import {
  BellRing,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  Eye,
  Gavel,
  Hand,
  type LucideIcon,
  OctagonAlert,
  SearchCheck,
} from "lucide-react";
import { alertStateLabel, deviationStateLabel, qcResultWord } from "@/text/quality-words";
import { Badge, type Tone } from "@/ui/badge";

type Look = { tone: Tone; icon: LucideIcon };

const RESULT_LOOKS: Record<QcResult, Look> = {
  [QcResult.UNSPECIFIED]: { tone: "neutral", icon: CircleDashed },
  [QcResult.PASS]: { tone: "ok", icon: CircleCheck },
  [QcResult.HOLD]: { tone: "warn", icon: Hand },
  [QcResult.FAIL]: { tone: "bad", icon: CircleX },
};

export const DEVIATION_LOOKS: Record<Deviation_State, Look> = {
  [Deviation_State.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [Deviation_State.OPEN]: { tone: "bad", icon: OctagonAlert },
  [Deviation_State.CONTAINED]: { tone: "warn", icon: Hand },
  [Deviation_State.DISPOSITIONED]: { tone: "note", icon: Gavel },
  [Deviation_State.VERIFIED]: { tone: "note", icon: SearchCheck },
  [Deviation_State.CLOSED]: { tone: "ok", icon: CircleCheck },
};

const ALERT_LOOKS: Record<Alert_State, Look> = {
  [Alert_State.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [Alert_State.OPEN]: { tone: "bad", icon: BellRing },
  [Alert_State.ACKNOWLEDGED]: { tone: "note", icon: Eye },
  [Alert_State.RESOLVED]: { tone: "ok", icon: CircleCheck },
};

export function QcResultBadge({ result }: { result: QcResult }) {
  return <Badge {...RESULT_LOOKS[result]} label={qcResultWord[result]} />;
}

export function DeviationBadge({ state }: { state: Deviation_State }) {
  return <Badge {...DEVIATION_LOOKS[state]} label={deviationStateLabel[state]} />;
}

export function AlertBadge({ state }: { state: Alert_State }) {
  return <Badge {...ALERT_LOOKS[state]} label={alertStateLabel[state]} />;
}
