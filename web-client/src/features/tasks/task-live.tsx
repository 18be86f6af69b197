import { type Task, Task_State, type TaskEvent } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_pb";
import { useState } from "react";
import { errorSentence } from "@/app/error-view";
import { TaskStateBadge } from "@/features/tasks/state-badges";
import { TaskActions } from "@/features/tasks/task-actions";
import { TaskTimeline } from "@/features/tasks/task-timeline";
import { useTaskWatch } from "@/features/tasks/use-task-watch";
import { duration } from "@/format/time";
import { LiveMark } from "@/ui/live";
import { Progress } from "@/ui/progress";
import { ErrorPanel, Skeleton } from "@/ui/state-panels";

/** One task as it happens: state, progress, log, and what can be done about it. */
export function TaskLive({ taskId, compact = false }: { taskId: string; compact?: boolean }) {
  const [round, setRound] = useState(0);
  const { task, events, live, error } = useTaskWatch(taskId, round);
  const last = events.at(-1);
  if (error && live === "failed") {
    return <ErrorPanel>{errorSentence(error)}</ErrorPanel>;
  }
  if (!task) {
    return <Skeleton className="h-16 w-full" />;
  }
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <TaskStateBadge state={task.state} />
        <span className="order-last min-w-0 basis-full truncate text-small text-ink-2 sm:order-none sm:flex-1 sm:basis-0">
          {stepWords(task, last)}
        </span>
        <span className="ml-auto">
          <LiveMark look={live} />
        </span>
        <TaskActions task={task} onRetried={() => setRound(round + 1)} />
      </div>
      <div className="flex items-center gap-3">
        <Progress percent={task.progressPercent} label="Parse progress" tone={progressTone(task.state)} />
        <span className="figures w-11 text-right font-mono text-small text-ink-2">
          {task.progressPercent} %
        </span>
      </div>
      {task.failure ? <ErrorPanel>{task.failure}</ErrorPanel> : null}
      {compact ? (
        <details className="group">
          <summary className="text-small font-medium text-accent">
            {events.length === 1 ? "1 event" : `${events.length} events`}
          </summary>
          <div className="mt-3">
            <TaskTimeline events={events} />
          </div>
        </details>
      ) : (
        <TaskTimeline events={events} />
      )}
    </div>
  );
}

function stepWords(task: Task, last: TaskEvent | undefined): string {
  switch (task.state) {
    case Task_State.RUNNING:
      return last && last.etaMs > 0n
        ? `${task.step} · about ${duration(Number(last.etaMs) * 1000)} left`
        : task.step;
    case Task_State.COMPLETED:
      return last?.detail ?? "";
    default:
      return task.step;
  }
}

function progressTone(state: Task_State) {
  if (state === Task_State.COMPLETED) {
    return "ok";
  }
  return state === Task_State.FAILED || state === Task_State.DEAD_LETTERED ? "bad" : "accent";
}
