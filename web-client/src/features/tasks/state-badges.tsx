import { Task_State } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_pb";
import { Template_State } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  LoaderCircle,
  type LucideIcon,
  MailX,
} from "lucide-react";
import { taskStateLabel, templateStateLabel } from "@/text/labels";
import { Badge, type Tone } from "@/ui/badge";

type Look = { tone: Tone; icon: LucideIcon; spin?: boolean };

const TEMPLATE_LOOKS: Record<Template_State, Look> = {
  [Template_State.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [Template_State.UPLOADED]: { tone: "neutral", icon: CircleDashed },
  [Template_State.PARSING]: { tone: "note", icon: LoaderCircle, spin: true },
  [Template_State.READY]: { tone: "ok", icon: CircleCheck },
  [Template_State.FAILED]: { tone: "bad", icon: CircleX },
};

const TASK_LOOKS: Record<Task_State, Look> = {
  [Task_State.UNSPECIFIED]: { tone: "neutral", icon: CircleHelp },
  [Task_State.QUEUED]: { tone: "neutral", icon: CircleDashed },
  [Task_State.RUNNING]: { tone: "note", icon: LoaderCircle, spin: true },
  [Task_State.COMPLETED]: { tone: "ok", icon: CircleCheck },
  [Task_State.FAILED]: { tone: "bad", icon: CircleX },
  [Task_State.CANCELLED]: { tone: "neutral", icon: Ban },
  [Task_State.DEAD_LETTERED]: { tone: "warn", icon: MailX },
};

export function TemplateStateBadge({ state }: { state: Template_State }) {
  return <Badge {...TEMPLATE_LOOKS[state]} label={templateStateLabel[state]} />;
}

export function TaskStateBadge({ state }: { state: Task_State }) {
  return <Badge {...TASK_LOOKS[state]} label={taskStateLabel[state]} />;
}

/** Whether the task will still change by itself. */
export function isUnderway(state: Task_State): boolean {
  return state === Task_State.QUEUED || state === Task_State.RUNNING;
}

/** Whether a person may queue it again. */
export function isRetryable(state: Task_State): boolean {
  return state === Task_State.FAILED || state === Task_State.CANCELLED || state === Task_State.DEAD_LETTERED;
}
