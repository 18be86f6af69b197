import { useQuery, useTransport } from "@connectrpc/connect-query";
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { AuthService } from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { Recall_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { Run_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { useCaller, useCan } from "@/app/caller";
import { prefetch } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { requireSession } from "@/app/require-session";
import { choice } from "@/app/search";
import { useActorNames } from "@/app/use-actor-names";
import { useNow } from "@/app/use-now";
import { stagesOf } from "@/features/traceability/dashboard/flow";
import { FlowCanvas } from "@/features/traceability/dashboard/flow-canvas";
import { stockOf } from "@/features/traceability/dashboard/stock";
import { StockFigures } from "@/features/traceability/dashboard/stock-figures";
import { stockQuery } from "@/features/traceability/dashboard/stock-query";
import { useFreshStock } from "@/features/traceability/dashboard/use-fresh-stock";
import { PlantLog } from "@/features/traceability/plant/plant-log";
import { BalanceSlide } from "@/features/traceability/present/balance-slide";
import { RecallSlide } from "@/features/traceability/present/recall-slide";
import { RunSlide } from "@/features/traceability/present/run-slide";
import { ShowFrame } from "@/features/traceability/present/show-frame";
import { busiestLot, type Slide, slides } from "@/features/traceability/present/slides";
import { TraceSlide } from "@/features/traceability/present/trace-slide";
import { searchOfScope } from "@/features/traceability/recall/recall-scope";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { Card, CardHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";

/** The last of the log, among which the busiest lot is looked for. */
const RECENT = { pageSize: 200 };
const UNDER_WAY = { states: [Run_State.RUNNING, Run_State.HOLD], pageSize: 6 };
const OPEN_RECALLS = { states: [Recall_State.OPEN], pageSize: 1 };
const EVENTS_SHOWN = 12;

export const Route = createFileRoute("/present")({
  validateSearch: (raw: Record<string, unknown>): { slide?: Slide } => choice(raw, "slide", slides),
  beforeLoad: requireSession,
  loader: ({ context }) =>
    Promise.all([
      prefetch(context, AuthService.method.getCaller, {}),
      context.queryClient.ensureQueryData({ ...stockQuery(context.transport), revalidateIfStale: true }),
    ]),
  component: PresentScreen,
});

function PresentScreen() {
  const { slide = "stock" } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { organization } = useCaller();
  const nowMs = useNow();
  const actorNames = useActorNames();
  const readAgain = useReadAgain();
  const { data } = useSuspenseQuery(stockQuery(useTransport()));
  const { live } = useFreshStock();
  usePlantWatch({
    kinds: ["run_changed", "qc_decided", "recall_changed", "recall_notice_changed"],
    onChange: () => void readAgain(RunService, RecallService),
  });
  const runs =
    useQuery(RunService.method.listRuns, UNDER_WAY, { enabled: useCan(Permission.RUN_READ) }).data?.runs ??
    [];
  const recall = useQuery(RecallService.method.listRecalls, OPEN_RECALLS).data?.recalls[0];
  const recalled = recall?.scope && searchOfScope(recall.scope);
  const recent = useQuery(PlantEventService.method.listPlantEvents, RECENT, { staleTime: 60_000 }).data;
  const lotId = busiestLot(recent?.events ?? []);
  const has: Record<Slide, boolean> = {
    stock: true,
    runs: runs.length > 0,
    trace: lotId !== undefined,
    balance: lotId !== undefined || recall !== undefined,
    events: true,
  };
  return (
    <ShowFrame
      slide={slide}
      shown={slides.filter((one) => has[one])}
      organization={organization?.name ?? ""}
      mark={<LiveMark look={live} />}
      onSlide={(next) => void navigate({ search: { slide: next }, replace: true })}
    >
      {slide === "stock" ? (
        <>
          <StockFigures stock={stockOf(data)} />
          <Card>
            <CardHead title="Flow" note="what stands behind each step" />
            <FlowCanvas stages={stagesOf(data.lines)} linkTo={(_, shown) => shown} />
          </Card>
        </>
      ) : null}
      {slide === "runs" ? <RunSlide runs={runs} nowMs={nowMs} /> : null}
      {slide === "trace" && lotId ? <TraceSlide lotId={lotId} /> : null}
      {slide === "balance" && recall ? <RecallSlide recall={recall} /> : null}
      {slide === "balance" && recalled ? (
        <BalanceSlide title="All that it concerns" search={recalled} />
      ) : null}
      {slide === "balance" && !recall && lotId ? (
        <BalanceSlide title="If the busiest lot were recalled" search={{ lots: lotId }} />
      ) : null}
      {slide === "events" ? (
        <PlantLog live={live} nowMs={nowMs} actorNames={actorNames} shownMax={EVENTS_SHOWN} />
      ) : null}
    </ShowFrame>
  );
}
