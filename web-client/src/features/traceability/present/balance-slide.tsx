import { ErrorView } from "@/app/error-view";
import { PlaceMap } from "@/features/traceability/recall/place-map";
import type { ScopeSearch } from "@/features/traceability/recall/recall-scope";
import { SimulationSummary } from "@/features/traceability/recall/simulation-summary";
import { useSimulation } from "@/features/traceability/recall/use-simulation";
import { Card, CardHead } from "@/ui/card";
import { Skeleton } from "@/ui/state-panels";

/** Where everything is that was made of what is suspect, and that it adds up. */
export function BalanceSlide({ title, search }: { title: string; search: ScopeSearch }) {
  const { data, error } = useSimulation(search);
  if (error) {
    return <ErrorView error={error} title="No mass balance" />;
  }
  return data ? (
    <Card>
      <CardHead title={title} />
      <SimulationSummary summary={data.summary} />
      <div className="border-t border-line">
        <PlaceMap simulation={data} />
      </div>
    </Card>
  ) : (
    <Skeleton className="h-96 w-full" />
  );
}
