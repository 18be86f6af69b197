import { useQuery } from "@connectrpc/connect-query";
import { keepPreviousData } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { UsageService } from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { ChartNoAxesColumn, Download } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { ErrorView } from "@/app/error-view";
import { prefetch } from "@/app/loader";
import { choice, text } from "@/app/search";
import { GovernanceHead } from "@/features/governance/governance-head";
import { FilterChips } from "@/features/governance/usage/filter-chips";
import { PriceCard } from "@/features/governance/usage/price-card";
import { UsageChart } from "@/features/governance/usage/usage-chart";
import {
  dimensionNames,
  drilled,
  isUnpriced,
  spanNames,
  type UsageSearch,
  usageRequest,
} from "@/features/governance/usage/usage-query";
import { UsageTable } from "@/features/governance/usage/usage-table";
import { useUsageExport } from "@/features/governance/usage/use-usage-export";
import { useNameOf } from "@/features/governance/use-name-of";
import { usageDimensionLabel, usageSpanLabel } from "@/text/usage-words";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Segments } from "@/ui/segments";
import { EmptyState, Note, Skeleton } from "@/ui/state-panels";

const KEEP = { placeholderData: keepPreviousData };

export const Route = createFileRoute("/_app/usage")({
  validateSearch: (raw: Record<string, unknown>): UsageSearch => ({
    ...choice(raw, "span", spanNames),
    ...choice(raw, "by", dimensionNames),
    ...text(raw, "provider"),
    ...text(raw, "model"),
    ...text(raw, "actor", /^[0-9a-f-]{36}$/),
    ...text(raw, "task"),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    prefetch(context, UsageService.method.queryUsage, usageRequest(deps, [deps.by ?? "model"], Date.now())),
  component: UsageScreen,
});

function UsageScreen() {
  const search = Route.useSearch();
  const { span = "30d", by = "model" } = search;
  const navigate = Route.useNavigate();
  const [openedMs] = useState(Date.now);
  const actorName = useNameOf();
  const canManage = useCan(Permission.BUDGET_MANAGE);
  const asked = usageRequest(search, [by], openedMs);
  const sums = useQuery(UsageService.method.queryUsage, asked, KEEP);
  const days = useQuery(
    UsageService.method.queryUsage,
    usageRequest(search, by === "day" ? ["day"] : ["day", by], openedMs),
    KEEP,
  );
  const file = useUsageExport();
  const go = (next: UsageSearch) => navigate({ search: next, resetScroll: false });
  const nameOf = (value: string) => (value === "" ? "not told" : by === "actor" ? actorName(value) : value);
  const failure = sums.error ?? days.error ?? file.error;
  const rows = sums.data?.rows ?? [];
  return (
    <>
      <GovernanceHead
        title="Usage"
        lead="What models were used for what, and what it cost by the prices of then."
      >
        <Segments
          label="Span"
          value={span}
          onChange={(next) => go({ ...search, span: next as typeof span })}
          choices={spanNames.map((value) => ({ value, label: usageSpanLabel[value] }))}
        />
      </GovernanceHead>
      <div className="flex flex-col gap-6">
        {failure ? <ErrorView error={failure} title="Not up to date" /> : null}
        <Card>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3">
            <Segments
              label="Sum by"
              value={by}
              onChange={(next) => go({ ...search, by: next as typeof by })}
              choices={dimensionNames.map((value) => ({ value, label: usageDimensionLabel[value] }))}
            />
            <FilterChips
              search={search}
              nameOf={(value) => (value === search.actor ? actorName(value) : value)}
              onClear={(name) => go({ ...search, [name]: undefined })}
            />
            <Button
              size="small"
              className="ml-auto h-8"
              busy={file.busy}
              disabled={rows.length === 0}
              icon={<Download aria-hidden className="size-3.5" />}
              onClick={() => file.start(asked)}
            >
              CSV
            </Button>
          </div>
          {sums.data && rows.length === 0 ? (
            <EmptyState icon={ChartNoAxesColumn} title="No usage in this span">
              Usage is counted when a call's postcheck reports it. Widen the span, or take a filter away.
            </EmptyState>
          ) : (
            <>
              {days.data ? (
                <UsageChart rows={days.data.rows} by={by} whole={usageSpanLabel[span]} nameOf={nameOf} />
              ) : (
                <div className="p-4">
                  <Skeleton className="h-56 w-full" />
                </div>
              )}
              <div className="border-t border-line">
                <UsageTable
                  rows={rows}
                  total={sums.data?.total}
                  by={by}
                  nameOf={nameOf}
                  onDrill={(value) => {
                    const next = drilled(search, by, value);
                    return next ? () => void go(next) : undefined;
                  }}
                />
              </div>
            </>
          )}
          {rows.some(isUnpriced) ? (
            <p className="border-t border-line px-4 py-3 text-small text-ink-2">
              A cost of $0.00 means that no price was known, or that it is free. A price set below counts for
              what comes after it.
            </p>
          ) : null}
          {sums.data?.truncated ? (
            <div className="border-t border-line p-4">
              <Note icon={ChartNoAxesColumn}>
                There are more rows than are shown; the total counts them all. Narrow the sums to see the
                others.
              </Note>
            </div>
          ) : null}
        </Card>
        <PriceCard canManage={canManage} />
      </div>
    </>
  );
}
