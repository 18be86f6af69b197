import { createQueryOptions, useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { AuthService } from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { TaskService } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_service_pb";
import { TemplateService } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_service_pb";
import { FileUp, type LucideIcon, Package, ShieldCheck, SlidersHorizontal, UserPlus } from "lucide-react";
import { useCaller } from "@/app/caller";
import { prefetch } from "@/app/loader";
import { DecisionBrief } from "@/features/governance/decision-brief";
import { TaskBrief } from "@/features/tasks/task-brief";
import { TemplateBrief } from "@/features/tasks/template-brief";
import { Card, CardHead, PageHead } from "@/ui/card";

const REFETCH = { refetchInterval: 15_000 };
const DECISIONS = { pageSize: 200 };
const TASKS = { pageSize: 50 };
const TEMPLATES = { pageSize: 5 };

export const Route = createFileRoute("/_app/")({
  loader: async ({ context }) => {
    const { permissions } = await context.queryClient.ensureQueryData(
      createQueryOptions(AuthService.method.getCaller, {}, { transport: context.transport }),
    );
    const may = (permission: Permission) => permissions.includes(permission);
    await Promise.all([
      may(Permission.DECISION_READ)
        ? prefetch(context, DecisionService.method.listDecisions, DECISIONS)
        : undefined,
      may(Permission.TASK_READ) ? prefetch(context, TaskService.method.listTasks, TASKS) : undefined,
      may(Permission.TEMPLATE_READ)
        ? prefetch(context, TemplateService.method.listTemplates, TEMPLATES)
        : undefined,
    ]);
  },
  component: HomeScreen,
});

function HomeScreen() {
  const { organization, permissions } = useCaller();
  const may = (permission: Permission) => permissions.includes(permission);
  return (
    <>
      <PageHead title="Overview" lead={`What is going on at ${organization?.name}.`} />
      <nav aria-label="Quick actions" className="mb-6 grid grid-cols-2 gap-3 lg:grid-cols-4">
        {may(Permission.TEMPLATE_WRITE) ? (
          <QuickAction to="/templates" icon={FileUp} label="Upload a template" />
        ) : null}
        {may(Permission.DECISION_READ) ? (
          <QuickAction to="/decisions" icon={ShieldCheck} label="Watch decisions" />
        ) : null}
        {may(Permission.POLICY_PUBLISH) ? (
          <QuickAction to="/policies" icon={SlidersHorizontal} label="Change the policy" />
        ) : null}
        {may(Permission.LOT_WRITE) ? <QuickAction to="/lots" icon={Package} label="Register a lot" /> : null}
        {may(Permission.MEMBER_MANAGE) && !may(Permission.LOT_WRITE) ? (
          <QuickAction to="/members" icon={UserPlus} label="Invite a colleague" />
        ) : null}
      </nav>
      {may(Permission.DECISION_READ) ? <Decisions /> : null}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {may(Permission.TEMPLATE_READ) ? <Templates /> : null}
        {may(Permission.TASK_READ) ? <Tasks /> : null}
      </div>
    </>
  );
}

function Decisions() {
  const { data } = useSuspenseQuery(DecisionService.method.listDecisions, DECISIONS, REFETCH);
  return (
    <Card className="mb-6">
      <CardHead title="At the gate" note="latest decisions">
        <All to="/decisions" />
      </CardHead>
      <DecisionBrief decisions={data.decisions} hasMore={data.nextPageToken !== ""} />
    </Card>
  );
}

function Templates() {
  const { data } = useSuspenseQuery(TemplateService.method.listTemplates, TEMPLATES, REFETCH);
  return (
    <Card>
      <CardHead title="Recent templates">
        <All to="/templates" />
      </CardHead>
      <TemplateBrief templates={data.templates} />
    </Card>
  );
}

function Tasks() {
  const { data } = useSuspenseQuery(TaskService.method.listTasks, TASKS, REFETCH);
  return (
    <Card>
      <CardHead title="Tasks that need a look">
        <All to="/tasks" />
      </CardHead>
      <TaskBrief tasks={data.tasks} />
    </Card>
  );
}

function All({ to }: { to: "/decisions" | "/templates" | "/tasks" }) {
  return (
    <Link
      to={to}
      className="text-small font-medium text-accent hover:underline"
      aria-label={`All ${to.slice(1)}`}
    >
      See all
    </Link>
  );
}

function QuickAction({ to, icon: Icon, label }: { to: string; icon: LucideIcon; label: string }) {
  return (
    <Link
      to={to}
      className="group flex min-h-14 items-center gap-3 rounded-card border border-line bg-surface px-4 font-medium text-ink shadow-rest transition-colors hover:border-accent"
    >
      <Icon aria-hidden className="size-5 text-accent" strokeWidth={1.75} />
      {label}
    </Link>
  );
}
