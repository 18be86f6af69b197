import { useQuery } from "@connectrpc/connect-query";
import { keepPreviousData } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { ChartColumn } from "lucide-react";
import { ErrorView } from "@/app/error-view";
import { prefetch } from "@/app/loader";
import { choice } from "@/app/search";
import { useNow } from "@/app/use-now";
import { GovernanceHead } from "@/features/governance/governance-head";
import { SPANS, spanNames, statsRequest } from "@/features/governance/statistics/span";
import { StatsBars } from "@/features/governance/statistics/stats-bars";
import { StatsChart } from "@/features/governance/statistics/stats-chart";
import { StatsFigures } from "@/features/governance/statistics/stats-figures";
import { Card } from "@/ui/card";
import { Segments } from "@/ui/segments";
import { EmptyState, ScreenSkeleton } from "@/ui/state-panels";

const REFETCH = { refetchInterval: 30_000, placeholderData: keepPreviousData };

export const Route = createFileRoute("/_app/statistics")({
  validateSearch: (raw: Record<string, unknown>) => choice(raw, "span", spanNames),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    prefetch(context, DecisionService.method.getDecisionStats, statsRequest(deps.span ?? "7d", Date.now())),
  component: StatisticsScreen,
});

function StatisticsScreen() {
  const { span = "7d" } = Route.useSearch();
  const navigate = Route.useNavigate();
  const now = useNow(60_000);
  const { data, error } = useQuery(DecisionService.method.getDecisionStats, statsRequest(span, now), REFETCH);
  const zone = useQuery(DecisionService.method.getRetention, {}, { staleTime: 60_000 });
  return (
    <>
      <GovernanceHead
        title="Statistics"
        lead="What the gate decided, counted. Counts stay when decisions are dropped by retention."
      >
        <Segments
          label="Span"
          value={span}
          onChange={(next) => navigate({ search: { span: next as typeof span }, replace: true })}
          choices={spanNames.map((value) => ({ value, label: SPANS[value].label }))}
        />
      </GovernanceHead>
      {error ? (
        <div className="mb-4">
          <ErrorView error={error} title="Not up to date" />
        </div>
      ) : null}
      {data ? (
        <>
          <StatsFigures stats={data} />
          <Card className="mb-4">
            {data.totalCount > 0n ? (
              <StatsChart series={data.series} span={span} timeZone={zone.data?.retention?.timeZone} />
            ) : (
              <EmptyState icon={ChartColumn} title="Nothing was decided in this span">
                Choose a longer one, or send content through the gate with an API key.
              </EmptyState>
            )}
          </Card>
          {data.totalCount > 0n ? <StatsBars stats={data} /> : null}
        </>
      ) : error ? null : (
        <ScreenSkeleton />
      )}
    </>
  );
}
