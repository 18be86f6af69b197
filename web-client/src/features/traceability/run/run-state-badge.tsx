import { Run_State, RunStep_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import {
  Archive,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  Hand,
  type LucideIcon,
  Play,
  SkipForward,
} from "lucide-react";
import { runStateLabel, runStepStateLabel } from "@/text/run-words";
import { Badge, type Tone } from "@/ui/badge";

type Look = { tone: Tone; icon: LucideIcon };

const RUN_LOOKS: Record<Run_State, Look> = {
  [Run_State.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [Run_State.IDLE]: { tone: "note", icon: CircleDashed },
  [Run_State.RUNNING]: { tone: "accent", icon: Play },
  [Run_State.HOLD]: { tone: "warn", icon: Hand },
  [Run_State.COMPLETED]: { tone: "ok", icon: CircleCheck },
  [Run_State.ABORTED]: { tone: "bad", icon: CircleX },
  [Run_State.ARCHIVED]: { tone: "neutral", icon: Archive },
};

const STEP_LOOKS: Record<RunStep_State, Look> = {
  [RunStep_State.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [RunStep_State.PENDING]: { tone: "neutral", icon: CircleDashed },
  [RunStep_State.IN_PROGRESS]: { tone: "accent", icon: Play },
  [RunStep_State.COMPLETED]: { tone: "ok", icon: CircleCheck },
  [RunStep_State.SKIPPED]: { tone: "neutral", icon: SkipForward },
};

export function RunStateBadge({ state }: { state: Run_State }) {
  return <Badge {...RUN_LOOKS[state]} label={runStateLabel[state]} />;
}

export function RunStepBadge({ state }: { state: RunStep_State }) {
  return <Badge {...STEP_LOOKS[state]} label={runStepStateLabel[state]} />;
}
