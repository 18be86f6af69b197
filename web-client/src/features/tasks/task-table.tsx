import { Link } from "@tanstack/react-router";
import type { Task } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_pb";
import { useNow } from "@/app/use-now";
import { isUnderway, TaskStateBadge } from "@/features/tasks/state-badges";
import { TaskActions } from "@/features/tasks/task-actions";
import { ago, between, dateTime } from "@/format/time";
import { taskKindLabel } from "@/text/labels";
import { Progress } from "@/ui/progress";
import { Table, Td, Th, Tr } from "@/ui/table";

/** Tasks with their state. `titleOf` says what a task works on, where that is known. */
export function TaskTable({
  tasks,
  titleOf,
  onOpen,
}: {
  tasks: readonly Task[];
  titleOf: (task: Task) => string | undefined;
  onOpen: (task: Task) => void;
}) {
  const now = useNow();
  return (
    <Table
      label="Tasks"
      head={
        <>
          <Th>Task</Th>
          <Th>State</Th>
          <Th>Progress</Th>
          <Th className="text-right">Attempt</Th>
          <Th className="text-right">Took</Th>
          <Th className="text-right">Asked for</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </>
      }
    >
      {tasks.map((task) => (
        <Tr key={task.id} onOpen={() => onOpen(task)}>
          <Td className="min-w-48">
            <Link
              to="/tasks/$taskId"
              params={{ taskId: task.id }}
              onClick={(event) => event.stopPropagation()}
              className="font-medium text-ink hover:text-accent"
            >
              {titleOf(task) ?? taskKindLabel[task.kind]}
            </Link>
            <span className="block text-[0.75rem] leading-4 text-ink-3">{taskKindLabel[task.kind]}</span>
          </Td>
          <Td>
            <TaskStateBadge state={task.state} />
          </Td>
          <Td className="min-w-44">
            {isUnderway(task.state) ? (
              <span className="flex flex-col gap-1">
                <Progress percent={task.progressPercent} label="Progress" />
                <span className="text-[0.75rem] leading-4 text-ink-3">
                  {task.step || "waiting for a worker"}
                </span>
              </span>
            ) : (
              <span className="line-clamp-2 max-w-72 text-ink-2">{task.failure || task.step}</span>
            )}
          </Td>
          <Td className="figures text-right font-mono text-[0.75rem] text-ink-2">
            {task.attempt}/{task.attemptMax}
          </Td>
          <Td className="figures text-right whitespace-nowrap text-ink-2">
            {between(task.startTime, task.endTime)}
          </Td>
          <Td className="text-right whitespace-nowrap text-ink-2">
            <span title={dateTime(task.createTime)}>{ago(task.createTime, now)}</span>
          </Td>
          <Td className="text-right">
            <TaskActions task={task} />
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
