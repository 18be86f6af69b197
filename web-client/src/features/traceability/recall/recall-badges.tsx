import {
  Recall_State,
  RecallNotice_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import {
  CircleCheck,
  CircleHelp,
  CircleX,
  Dumbbell,
  Eye,
  type LucideIcon,
  Mail,
  Megaphone,
  Scale,
  Send,
} from "lucide-react";
import { noticeStateLabel, recallStateLabel } from "@/text/recall-words";
import { Badge, type Tone } from "@/ui/badge";

type Look = { tone: Tone; icon: LucideIcon };

const RECALL_LOOKS: Record<Recall_State, Look> = {
  [Recall_State.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [Recall_State.OPEN]: { tone: "bad", icon: Megaphone },
  [Recall_State.CLOSED]: { tone: "ok", icon: CircleCheck },
};

const NOTICE_LOOKS: Record<RecallNotice_State, Look> = {
  [RecallNotice_State.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [RecallNotice_State.CREATED]: { tone: "bad", icon: Mail },
  [RecallNotice_State.SENT]: { tone: "warn", icon: Send },
  [RecallNotice_State.ACKNOWLEDGED]: { tone: "note", icon: Eye },
  [RecallNotice_State.QUANTITY_CONFIRMED]: { tone: "note", icon: Scale },
  [RecallNotice_State.CLOSED]: { tone: "ok", icon: CircleCheck },
  [RecallNotice_State.DECLINED]: { tone: "neutral", icon: CircleX },
};

/** The state of a recall, and that it is only a drill. */
export function RecallBadge({ state, isDrill }: { state: Recall_State; isDrill: boolean }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      {isDrill ? <Badge tone="accent" icon={Dumbbell} label="Drill" /> : null}
      <Badge
        {...RECALL_LOOKS[state]}
        {...(isDrill && state === Recall_State.OPEN ? { tone: "note" as const } : {})}
        label={recallStateLabel[state]}
      />
    </span>
  );
}

export function NoticeBadge({ state }: { state: RecallNotice_State }) {
  return <Badge {...NOTICE_LOOKS[state]} label={noticeStateLabel[state]} />;
}
