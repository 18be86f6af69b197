import { useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { TaskService } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_service_pb";
import { ChevronRight } from "lucide-react";
import { prefetch } from "@/app/loader";
import { TaskLive } from "@/features/tasks/task-live";
import { between, dateTime } from "@/format/time";
import { taskKindLabel } from "@/text/labels";
import { Card, CardHead, Fact, Facts, PageHead } from "@/ui/card";
import { CopyValue } from "@/ui/copy";

export const Route = createFileRoute("/_app/tasks/$taskId")({
  loader: ({ context, params }) => prefetch(context, TaskService.method.getTask, params),
  component: TaskScreen,
});

function TaskScreen() {
  const { taskId } = Route.useParams();
  const { task } = useSuspenseQuery(TaskService.method.getTask, { taskId }).data;
  if (!task) {
    return null;
  }
  return (
    <>
      <PageHead
        title={taskKindLabel[task.kind]}
        above={
          <nav aria-label="Breadcrumb" className="mb-1 flex items-center gap-1 text-small text-ink-3">
            <Link to="/tasks" className="hover:text-accent">
              Tasks
            </Link>
            <ChevronRight aria-hidden className="size-3.5" />
          </nav>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Card>
          <CardHead title="Log" />
          <div className="p-4">
            <TaskLive taskId={taskId} />
          </div>
        </Card>
        <Card className="px-4 py-2">
          <Facts>
            <Fact name="Works on">
              <Link
                to="/templates/$templateId"
                params={{ templateId: task.subjectId }}
                className="font-medium text-accent hover:underline"
              >
                its template
              </Link>
            </Fact>
            <Fact name="Provider">{task.provider || "–"}</Fact>
            <Fact name="Attempts">
              {task.attempt} of at most {task.attemptMax}
            </Fact>
            <Fact name="Asked for">{dateTime(task.createTime)}</Fact>
            <Fact name="Began">{dateTime(task.startTime)}</Fact>
            <Fact name="Ended">{dateTime(task.endTime)}</Fact>
            <Fact name="Took">{between(task.startTime, task.endTime)}</Fact>
            <Fact name="Task id">
              <CopyValue value={task.id} label="task id" />
            </Fact>
          </Facts>
        </Card>
      </div>
    </>
  );
}
