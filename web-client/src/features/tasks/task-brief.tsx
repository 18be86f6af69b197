import { Link } from "@tanstack/react-router";
import { type Task, Task_State } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_pb";
import { CircleCheck } from "lucide-react";
import { isUnderway, TaskStateBadge } from "@/features/tasks/state-badges";
import { taskKindLabel } from "@/text/labels";
import { Progress } from "@/ui/progress";

const SHOWN = 5;

/** What is underway, and what ended badly. */
export function TaskBrief({ tasks }: { tasks: readonly Task[] }) {
  const wanting = tasks.filter(
    ({ state }) => isUnderway(state) || state === Task_State.DEAD_LETTERED || state === Task_State.FAILED,
  );
  if (wanting.length === 0) {
    return (
      <p className="flex items-center justify-center gap-2 px-4 py-8 text-body text-ink-3">
        <CircleCheck aria-hidden className="size-4 text-ok" />
        {tasks.length === 0 ? "No tasks yet." : "Nothing underway, nothing failed."}
      </p>
    );
  }
  return (
    <ul className="divide-y divide-line">
      {wanting.slice(0, SHOWN).map((task) => (
        <li key={task.id}>
          <Link
            to="/tasks/$taskId"
            params={{ taskId: task.id }}
            className="flex items-center gap-3 px-4 py-2.5 transition-colors hover:bg-sunken"
          >
            <span className="min-w-0 flex-1">
              <span className="block font-medium text-ink">{taskKindLabel[task.kind]}</span>
              {isUnderway(task.state) ? (
                <span className="mt-1.5 block max-w-60">
                  <Progress percent={task.progressPercent} label="Progress" />
                </span>
              ) : (
                <span className="line-clamp-1 text-small text-ink-3">{task.failure || task.step}</span>
              )}
            </span>
            <TaskStateBadge state={task.state} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
