import { useMutation, useSuspenseInfiniteQuery, useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { BudgetPeriod, type Hold } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { BudgetService } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import {
  Archive,
  CalendarPlus,
  ChevronLeft,
  Ellipsis,
  HandCoins,
  Pencil,
  Plus,
  RotateCcw,
} from "lucide-react";
import { startTransition, useState } from "react";
import { useCan } from "@/app/caller";
import { ErrorView } from "@/app/error-view";
import { prefetch, prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import {
  ExtendDialog,
  ReleaseDialog,
  ResetDialog,
  TopUpDialog,
} from "@/features/governance/budgets/budget-actions";
import { BudgetDialog } from "@/features/governance/budgets/budget-dialog";
import { BudgetFeed } from "@/features/governance/budgets/budget-feed";
import { BudgetState } from "@/features/governance/budgets/budget-state";
import { BurnChart } from "@/features/governance/budgets/burn-chart";
import { HoldTable } from "@/features/governance/budgets/hold-table";
import { PeriodTable } from "@/features/governance/budgets/period-table";
import { StandingFacts } from "@/features/governance/budgets/standing-facts";
import { useBudgetWatch } from "@/features/governance/budgets/use-budget-watch";
import { useSubject } from "@/features/governance/budgets/use-subject";
import { budgetPeriodLabel, enforcementMeaning } from "@/text/budget-words";
import { Button } from "@/ui/button";
import { Card, CardHead, PageHead } from "@/ui/card";
import { Confirm } from "@/ui/confirm";
import { LiveMark } from "@/ui/live";
import { Menu, MenuItem, MenuLine } from "@/ui/menu";
import { More } from "@/ui/more";
import { Segments } from "@/ui/segments";
import { EmptyState } from "@/ui/state-panels";

const holdsOf = (budgetId: string, openOnly: boolean) => ({
  budgetId,
  openOnly,
  pageSize: 20,
  pageToken: "",
});
const periodsOf = (budgetId: string) => ({ budgetId, pageSize: 12, pageToken: "" });

export const Route = createFileRoute("/_app/budgets/$budgetId")({
  loader: ({ context, params: { budgetId } }) =>
    Promise.all([
      prefetch(context, BudgetService.method.getBudget, { budgetId }),
      prefetch(context, BudgetService.method.getBudgetBurnDown, { budgetId }),
      prefetchPages(context, BudgetService.method.listHolds, holdsOf(budgetId, true)),
      prefetchPages(context, BudgetService.method.listBudgetPeriods, periodsOf(budgetId)),
    ]),
  component: BudgetScreen,
});

type OpenDialog = "change" | "reset" | "extend" | "top-up" | "archive" | { release: Hold };

function BudgetScreen() {
  const { budgetId } = Route.useParams();
  const [dialog, setDialog] = useState<OpenDialog>();
  const canManage = useCan(Permission.BUDGET_MANAGE);
  const subjectOf = useSubject();
  const { events, live } = useBudgetWatch();
  const { budget } = useSuspenseQuery(BudgetService.method.getBudget, { budgetId }).data;
  const burn = useSuspenseQuery(BudgetService.method.getBudgetBurnDown, { budgetId }).data;
  const close = () => setDialog(undefined);
  if (!budget) {
    return null;
  }
  const isPrepaid = budget.period === BudgetPeriod.PREPAID;
  const canAct = canManage && !budget.archiveTime;
  return (
    <>
      <PageHead
        above={
          <Link
            to="/budgets"
            className="mb-1 inline-flex items-center gap-1 text-small text-ink-2 hover:text-ink"
          >
            <ChevronLeft aria-hidden className="size-4" />
            Budgets
          </Link>
        }
        title={budget.name}
        lead={`${budgetPeriodLabel[budget.period]}, counts ${subjectOf(budget)}. ${enforcementMeaning[budget.enforcement]}`}
      >
        <BudgetState budget={budget} />
        {canAct ? (
          <>
            <Button
              icon={
                isPrepaid ? (
                  <Plus aria-hidden className="size-4" />
                ) : (
                  <CalendarPlus aria-hidden className="size-4" />
                )
              }
              onClick={() => setDialog(isPrepaid ? "top-up" : "extend")}
            >
              {isPrepaid ? "Top up" : "Extend"}
            </Button>
            <Menu trigger={<Button icon={<Ellipsis aria-hidden className="size-4" />}>More</Button>}>
              <MenuItem icon={<Pencil aria-hidden className="size-4" />} onSelect={() => setDialog("change")}>
                Change
              </MenuItem>
              <MenuItem
                icon={<RotateCcw aria-hidden className="size-4" />}
                onSelect={() => setDialog("reset")}
              >
                Reset
              </MenuItem>
              <MenuLine />
              <MenuItem
                danger
                icon={<Archive aria-hidden className="size-4" />}
                onSelect={() => setDialog("archive")}
              >
                Archive
              </MenuItem>
            </Menu>
          </>
        ) : null}
      </PageHead>
      <div className="flex flex-col gap-6">
        <Card>
          <CardHead title="Now">
            <LiveMark look={live} />
          </CardHead>
          <StandingFacts budget={budget} />
        </Card>
        <Card>
          <CardHead title="Burn-down" note="What was spent up to the end of each day" />
          <BurnChart burn={burn} />
        </Card>
        <Holds budgetId={budgetId} canManage={canManage} onRelease={(hold) => setDialog({ release: hold })} />
        <Periods budgetId={budgetId} />
        <Card>
          <CardHead title="What happened to it" />
          <BudgetFeed events={events.filter((event) => event.budgetId === budgetId)} />
        </Card>
      </div>
      {dialog === "change" ? <BudgetDialog budget={budget} onClose={close} onDone={close} /> : null}
      {dialog === "reset" ? <ResetDialog budget={budget} onClose={close} /> : null}
      {dialog === "extend" ? <ExtendDialog budget={budget} onClose={close} /> : null}
      {dialog === "top-up" ? <TopUpDialog budget={budget} onClose={close} /> : null}
      {dialog === "archive" ? <ArchiveDialog budgetId={budgetId} name={budget.name} onClose={close} /> : null}
      {typeof dialog === "object" ? <ReleaseDialog hold={dialog.release} onClose={close} /> : null}
    </>
  );
}

const PAGED = {
  pageParamKey: "pageToken",
  getNextPageParam: (page: { nextPageToken: string }) => page.nextPageToken || undefined,
} as const;

function Holds({
  budgetId,
  canManage,
  onRelease,
}: {
  budgetId: string;
  canManage: boolean;
  onRelease: (hold: Hold) => void;
}) {
  const [openOnly, setOpenOnly] = useState(true);
  const list = useSuspenseInfiniteQuery(BudgetService.method.listHolds, holdsOf(budgetId, openOnly), PAGED);
  const holds = list.data.pages.flatMap((page) => page.holds);
  return (
    <Card>
      <CardHead title="Reservations" note="Made by a precheck, ended by its postcheck or its time">
        <Segments
          label="Which reservations"
          value={openOnly ? "open" : "all"}
          onChange={(next) => startTransition(() => setOpenOnly(next === "open"))}
          choices={[
            { value: "open", label: "Open" },
            { value: "all", label: "All" },
          ]}
        />
      </CardHead>
      {holds.length === 0 ? (
        <EmptyState
          icon={HandCoins}
          title={openOnly ? "Nothing is reserved now" : "Nothing was reserved yet"}
        >
          A call that may cost something reserves it first, so that many at once cannot overspend together.
        </EmptyState>
      ) : (
        <HoldTable holds={holds} canManage={canManage} onRelease={onRelease} />
      )}
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
    </Card>
  );
}

function Periods({ budgetId }: { budgetId: string }) {
  const list = useSuspenseInfiniteQuery(BudgetService.method.listBudgetPeriods, periodsOf(budgetId), PAGED);
  return (
    <Card>
      <CardHead title="Periods" />
      <PeriodTable periods={list.data.pages.flatMap((page) => page.periods)} />
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
    </Card>
  );
}

function ArchiveDialog({ budgetId, name, onClose }: { budgetId: string; name: string; onClose: () => void }) {
  const readAgain = useReadAgain();
  const archive = useMutation(BudgetService.method.archiveBudget, {
    onSuccess: async () => {
      await readAgain(BudgetService);
      onClose();
    },
  });
  return (
    <Confirm
      title={`Archive “${name}”?`}
      confirm="Archive"
      busy={archive.isPending}
      onClose={onClose}
      onConfirm={() => archive.mutate({ budgetId })}
    >
      {archive.error ? (
        <div className="mb-4">
          <ErrorView error={archive.error} />
        </div>
      ) : null}
      It no longer counts nor blocks. Its periods stay on record.
    </Confirm>
  );
}
