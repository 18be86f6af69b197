import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { BudgetService } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { PiggyBank, Plus } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { errorSentence } from "@/app/error-view";
import { prefetchPages } from "@/app/loader";
import { toggle } from "@/app/search";
import { BudgetDialog } from "@/features/governance/budgets/budget-dialog";
import { BudgetFeed } from "@/features/governance/budgets/budget-feed";
import { BudgetList } from "@/features/governance/budgets/budget-list";
import { useBudgetWatch } from "@/features/governance/budgets/use-budget-watch";
import { GovernanceHead } from "@/features/governance/governance-head";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";
import { More } from "@/ui/more";
import { Segments } from "@/ui/segments";
import { EmptyState, ErrorPanel } from "@/ui/state-panels";

const pageWith = (archived: boolean | undefined) => ({
  pageSize: 50,
  pageToken: "",
  archived: archived ?? false,
});

export const Route = createFileRoute("/_app/budgets/")({
  validateSearch: (raw: Record<string, unknown>): { archived?: boolean } => toggle(raw, "archived"),
  loaderDeps: ({ search: { archived } }) => ({ archived }),
  loader: ({ context, deps }) =>
    prefetchPages(context, BudgetService.method.listBudgets, pageWith(deps.archived)),
  component: BudgetsScreen,
});

function BudgetsScreen() {
  const { archived } = Route.useSearch();
  const navigate = Route.useNavigate();
  const [creating, setCreating] = useState(false);
  const canManage = useCan(Permission.BUDGET_MANAGE);
  const { events, live, error } = useBudgetWatch();
  const list = useSuspenseInfiniteQuery(BudgetService.method.listBudgets, pageWith(archived), {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  const budgets = list.data.pages.flatMap((page) => page.budgets);
  const create = canManage ? (
    <Button kind="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setCreating(true)}>
      Create a budget
    </Button>
  ) : null;
  return (
    <>
      <GovernanceHead
        title="Budgets"
        lead="Ceilings on cost. What is settled and held never passes a hard limit, however many calls come at once."
      >
        {create}
      </GovernanceHead>
      {error && live === "failed" ? (
        <div className="mb-4">
          <ErrorPanel title="Not live">{errorSentence(error)}</ErrorPanel>
        </div>
      ) : null}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Card>
          <CardHead title={counted(budgets.length, "budget") + (list.hasNextPage ? " so far" : "")}>
            <Segments
              label="Which budgets"
              value={archived ? "all" : "live"}
              onChange={(next) =>
                navigate({ search: next === "all" ? { archived: true } : {}, replace: true })
              }
              choices={[
                { value: "live", label: "In use" },
                { value: "all", label: "With archived" },
              ]}
            />
          </CardHead>
          {budgets.length === 0 ? (
            <EmptyState icon={PiggyBank} title="No budgets yet" action={create}>
              Without a budget, calls cost what they cost. Make one for the organization, a person, a key or a
              model.
            </EmptyState>
          ) : (
            <BudgetList budgets={budgets} />
          )}
          <More
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => list.fetchNextPage()}
          />
        </Card>
        <Card>
          <CardHead title="Alerts and changes">
            <LiveMark look={live} />
          </CardHead>
          <BudgetFeed events={events} />
        </Card>
      </div>
      {creating ? (
        <BudgetDialog
          onClose={() => setCreating(false)}
          onDone={(budget) => {
            setCreating(false);
            if (budget) {
              void navigate({ to: "/budgets/$budgetId", params: { budgetId: budget.id } });
            }
          }}
        />
      ) : null}
    </>
  );
}
