import { useQuery, useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Task_State } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_pb";
import { TaskService } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_service_pb";
import { TemplateService } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_service_pb";
import { ListChecks } from "lucide-react";
import { useCan } from "@/app/caller";
import { prefetchPages } from "@/app/loader";
import { choice } from "@/app/search";
import { isUnderway } from "@/features/tasks/state-badges";
import { TaskTable } from "@/features/tasks/task-table";
import { counted } from "@/format/count";
import { taskStateLabel, valuesOf } from "@/text/labels";
import { Card, PageHead } from "@/ui/card";
import { More } from "@/ui/more";
import { Segments } from "@/ui/segments";
import { EmptyState } from "@/ui/state-panels";

type Search = { state?: string };

const POLL_MS = 2_500;
const states = valuesOf<Task_State>(Task_State);
const stateNames = states.map((state) => Task_State[state].toLowerCase());

export const Route = createFileRoute("/_app/tasks/")({
  validateSearch: (raw: Record<string, unknown>): Search => choice(raw, "state", stateNames),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetchPages(context, TaskService.method.listTasks, requestFor(deps)),
  component: TasksScreen,
});

function TasksScreen() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const list = useSuspenseInfiniteQuery(TaskService.method.listTasks, requestFor(search), {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ tasks }) => tasks.some((task) => isUnderway(task.state))) ? POLL_MS : false,
  });
  const templates = useQuery(
    TemplateService.method.listTemplates,
    { pageSize: 200 },
    { enabled: useCan(Permission.TEMPLATE_READ) },
  ).data?.templates;
  const tasks = list.data.pages.flatMap((page) => page.tasks);
  return (
    <>
      <PageHead
        title="Tasks"
        lead="Work that takes longer than a click. It goes on when you close the page, and each task ends exactly once."
      />
      <Card>
        <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3">
          <Segments
            label="State"
            value={search.state ?? ""}
            onChange={(state) => navigate({ search: state ? { state } : {}, replace: true })}
            choices={[
              { value: "", label: "All" },
              ...states.map((state) => ({
                value: Task_State[state].toLowerCase(),
                label: state === Task_State.DEAD_LETTERED ? "Dead letters" : taskStateLabel[state],
              })),
            ]}
          />
          <span className="figures ml-auto text-small text-ink-3">
            {counted(tasks.length, "task")}
            {list.hasNextPage ? " so far" : ""}
          </span>
        </div>
        {tasks.length === 0 ? (
          <EmptyState icon={ListChecks} title={search.state ? "No task in this state" : "No tasks yet"}>
            {search.state === "dead_lettered"
              ? "Good: no task has used up its attempts."
              : "A task begins by itself, for instance when a template is uploaded."}
          </EmptyState>
        ) : (
          <TaskTable
            tasks={tasks}
            titleOf={({ subjectId }) => templates?.find(({ id }) => id === subjectId)?.title}
            onOpen={({ id }) => navigate({ to: "/tasks/$taskId", params: { taskId: id } })}
          />
        )}
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
    </>
  );
}

function requestFor({ state }: Search) {
  return {
    pageSize: 50,
    pageToken: "",
    state: state ? Task_State[state.toUpperCase() as keyof typeof Task_State] : Task_State.UNSPECIFIED,
  };
}
