import { useTransport } from "@connectrpc/connect-query";
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { PackageOpen, Presentation } from "lucide-react";
import { useCan } from "@/app/caller";
import { errorSentence } from "@/app/error-view";
import { prefetch } from "@/app/loader";
import { useActorNames } from "@/app/use-actor-names";
import { useNow } from "@/app/use-now";
import { stagesOf } from "@/features/traceability/dashboard/flow";
import { FlowCanvas } from "@/features/traceability/dashboard/flow-canvas";
import { stockOf } from "@/features/traceability/dashboard/stock";
import { StockFigures } from "@/features/traceability/dashboard/stock-figures";
import { stockQuery } from "@/features/traceability/dashboard/stock-query";
import { StockTable } from "@/features/traceability/dashboard/stock-table";
import { useFreshStock } from "@/features/traceability/dashboard/use-fresh-stock";
import { WaitingList } from "@/features/traceability/dashboard/waiting-list";
import { typeName } from "@/features/traceability/lots/lot-filter";
import { PLANT_LOG, PlantLog } from "@/features/traceability/plant/plant-log";
import { buttonClass } from "@/ui/button";
import { Card, CardHead, PageHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";
import { EmptyState, ErrorPanel } from "@/ui/state-panels";

export const Route = createFileRoute("/_app/dashboard")({
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData({ ...stockQuery(context.transport), revalidateIfStale: true }),
      prefetch(context, PlantEventService.method.listPlantEvents, PLANT_LOG),
    ]),
  component: DashboardScreen,
});

function DashboardScreen() {
  const { data } = useSuspenseQuery(stockQuery(useTransport()));
  const { live, error } = useFreshStock();
  const nowMs = useNow();
  const actorNames = useActorNames();
  const canWrite = useCan(Permission.LOT_WRITE);
  const stock = stockOf(data);
  return (
    <>
      <PageHead
        title="Dashboard"
        lead="What is in the plant now, where it stands, and what waits for somebody."
      >
        <LiveMark look={live} />
        <Link
          to="/present"
          onClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}
          className={buttonClass("secondary")}
        >
          <Presentation aria-hidden className="size-4" />
          Present
        </Link>
      </PageHead>
      {error && live === "failed" ? (
        <div className="mb-4">
          <ErrorPanel title="Not live">{errorSentence(error)}</ErrorPanel>
        </div>
      ) : null}
      <div className="flex flex-col gap-6">
        {stock.nLots === 0n ? (
          <Card>
            <EmptyState
              icon={PackageOpen}
              title="Nothing is on hand"
              action={
                canWrite ? (
                  <Link to="/plant" className={buttonClass("primary")}>
                    Go to the command center
                  </Link>
                ) : null
              }
            >
              Receive what comes in at the command center. It shows here the moment it is booked.
            </EmptyState>
          </Card>
        ) : (
          <>
            <StockFigures stock={stock} />
            <Card>
              <CardHead title="Flow" note="what stands behind each step, told by the types of lots" />
              <FlowCanvas
                stages={stagesOf(data.lines)}
                linkTo={({ types: [type, other] }, shown) =>
                  type === undefined || other !== undefined ? (
                    shown
                  ) : (
                    <Link
                      to="/lots"
                      search={{ type: typeName(type), here: true }}
                      className="hover:text-accent hover:underline"
                    >
                      {shown}
                    </Link>
                  )
                }
              />
            </Card>
            <Card>
              <CardHead title="On hand" note="by type and state, to the milligram" />
              <StockTable stock={stock} />
            </Card>
          </>
        )}
        <div className="grid items-start gap-6 xl:grid-cols-2">
          <Card>
            <CardHead title="Waits for a decision" note="the oldest first" />
            <WaitingList lots={stock.waiting} nLots={Number(stock.nWaiting)} nowMs={nowMs} />
          </Card>
          <PlantLog live={live} nowMs={nowMs} actorNames={actorNames} shownMax={8} />
        </div>
      </div>
    </>
  );
}
