import { ErrorView } from "@/app/error-view";
import { ShipmentTable } from "@/features/traceability/trace/shipment-table";
import { TraceGraph } from "@/features/traceability/trace/trace-graph";
import { shipmentsOf } from "@/features/traceability/trace/trace-model";
import { useTrace } from "@/features/traceability/trace/use-trace";
import { Card, CardHead } from "@/ui/card";
import { Skeleton } from "@/ui/state-panels";

/** Nobody scrolls a wall. */
const SHIPMENTS_SHOWN = 5;

/** What became of the busiest lot. */
export function TraceSlide({ lotId }: { lotId: string }) {
  const { data: model, error } = useTrace(lotId, "forward", undefined);
  if (error) {
    return <ErrorView error={error} title="No trace" />;
  }
  if (!model) {
    return <Skeleton className="h-96 w-full" />;
  }
  const first = model.lots.find(({ depth }) => depth === 0);
  const shipments = shipmentsOf(model).slice(0, SHIPMENTS_SHOWN);
  return (
    <>
      <Card className="overflow-hidden">
        <CardHead
          title={<span className="font-mono">{first?.lotCode}</span>}
          note="and all that came of it"
        />
        <TraceGraph
          key={String(model.summary.position)}
          model={model}
          selected={undefined}
          onSelect={() => undefined}
        />
      </Card>
      {shipments.length > 0 ? (
        <Card>
          <CardHead title="Left the plant" />
          <ShipmentTable shipments={shipments} />
        </Card>
      ) : null}
    </>
  );
}
