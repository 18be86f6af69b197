import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import type { FlowDefinition } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { type Run, Run_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { ChevronLeft, FastForward, Hand, ShieldCheck, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { prefetch, prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { useActorNames } from "@/app/use-actor-names";
import { DecideDialog, type DecisionSubject } from "@/features/traceability/quality/decide-dialog";
import {
  type BoardGate,
  boardGates,
  boardLots,
  endBlockers,
  lanesOf,
} from "@/features/traceability/run/board-model";
import { BufferLane } from "@/features/traceability/run/buffer-lane";
import { GateStepper } from "@/features/traceability/run/gate-stepper";
import { RunActions } from "@/features/traceability/run/run-actions";
import { concernsRun } from "@/features/traceability/run/run-events";
import { RunStateBadge } from "@/features/traceability/run/run-state-badge";
import { StepBar } from "@/features/traceability/run/step-bar";
import { StepList } from "@/features/traceability/run/step-list";
import { useMasterNames } from "@/features/traceability/use-master-names";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { counted } from "@/format/count";
import { Card, CardHead, PageHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";
import { More } from "@/ui/more";
import { EmptyState, Note } from "@/ui/state-panels";

export const Route = createFileRoute("/_app/runs/$runId")({
  loader: async ({ context, params: { runId } }) => {
    await Promise.all([
      prefetch(context, RunService.method.getRun, { runId }),
      prefetchPages(context, LotService.method.listLots, boardLots(runId)),
    ]);
  },
  component: RunScreen,
});

function RunScreen() {
  const { runId } = Route.useParams();
  const { run } = useSuspenseQuery(RunService.method.getRun, { runId }).data;
  return run ? <Board run={run} /> : null;
}

type Deciding = { gate: BoardGate; lotId?: string };

function Board({ run }: { run: Run }) {
  const [deciding, setDeciding] = useState<Deciding>();
  const readAgain = useReadAgain();
  const canDecide = useCan(Permission.QC_DECIDE);
  const canWork = useCan(Permission.RUN_WRITE);
  const actorNames = useActorNames();
  const masterNames = useMasterNames();
  const { made } = useSuspenseQuery(RunService.method.getRun, { runId: run.id }).data;
  // A version that runs follow never changes.
  const version = useSuspenseQuery(
    FlowService.method.getFlowVersion,
    { flowVersionId: run.flowVersionId },
    { staleTime: Number.POSITIVE_INFINITY },
  ).data.version;
  const list = useSuspenseInfiniteQuery(LotService.method.listLots, boardLots(run.id), {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  const lots = list.data.pages.flatMap((page) => page.lots);
  const lotIds = new Set(lots.map(({ id }) => id));
  const { live } = usePlantWatch({
    onChange: (events) => {
      if (events.length === 0 || events.some((event) => concernsRun(event, run.id, lotIds))) {
        void readAgain(RunService, LotService, QualityService);
      }
    },
  });
  const definition = version?.definition;
  if (!definition) {
    return null;
  }
  const gates = boardGates(definition, run, lots);
  const lanes = lanesOf(definition, lots, made);
  const mayDecide = canDecide && (run.state === Run_State.RUNNING || run.state === Run_State.HOLD);
  return (
    <>
      <PageHead
        above={
          <Link
            to="/runs"
            className="mb-1 inline-flex items-center gap-1 text-small text-ink-2 hover:text-ink"
          >
            <ChevronLeft aria-hidden className="size-4" />
            First flow
          </Link>
        }
        title={<span className="font-mono break-all">{run.runCode}</span>}
        lead={
          <>
            Follows{" "}
            <Link
              to="/flows/$flowId"
              params={{ flowId: run.flowId }}
              search={{ version: run.flowVersionNumber }}
              className="text-ink underline decoration-line-strong underline-offset-2 hover:text-accent"
            >
              {run.flowName}, version {run.flowVersionNumber}
            </Link>
            {run.productId ? ` and makes ${masterNames.get(run.productId) ?? "a product"}` : ""}.
          </>
        }
      >
        <LiveMark look={live} />
        <RunStateBadge state={run.state} />
        <RunActions run={run} blockers={endBlockers(gates)} />
      </PageHead>
      <Warnings run={run} />
      <div className="flex flex-col gap-6">
        {canWork && run.state === Run_State.RUNNING ? (
          <Card>
            <StepBar run={run} actorNames={actorNames} />
          </Card>
        ) : null}
        {gates.length > 0 ? (
          <Card>
            <CardHead
              title="Gates"
              note={`${gates.filter(({ look }) => look === "passed").length} of ${gates.length} passed`}
            />
            <GateStepper
              gates={gates}
              {...(mayDecide ? { onDecide: (gate: BoardGate) => setDeciding({ gate }) } : {})}
            />
          </Card>
        ) : null}
        <section aria-label="Buffers">
          {lanes.length > 0 ? (
            <div className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] items-start gap-4">
              {lanes.map((lane) => (
                <BufferLane
                  key={lane.name}
                  lane={lane}
                  definition={definition}
                  isWhole={!list.hasNextPage}
                  onDecide={
                    mayDecide
                      ? (lotId, gateKey) => {
                          const gate = gates.find((one) => one.gate.key === gateKey);
                          if (gate) setDeciding({ gate, lotId });
                        }
                      : undefined
                  }
                />
              ))}
            </div>
          ) : (
            <Card>
              <EmptyState icon={ShieldCheck} title="No buffers">
                The flow names none, and no lots were made in this run yet.
              </EmptyState>
            </Card>
          )}
          <More
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => list.fetchNextPage()}
          />
        </section>
        <Card>
          <CardHead title="Steps" />
          <StepList run={run} definition={definition} made={made} actorNames={actorNames} />
        </Card>
      </div>
      {deciding ? (
        <DecideDialog
          gate={deciding.gate.gate}
          subjects={subjectsAt(deciding, run, definition)}
          onClose={() => setDeciding(undefined)}
        />
      ) : null}
    </>
  );
}

/** What may be decided about at a gate: the lots that wait there before the step itself. */
function subjectsAt({ gate, lotId }: Deciding, run: Run, definition: FlowDefinition): DecisionSubject[] {
  const waiting = gate.waiting.map((lot) => ({ lotId: lot.id, label: lot.lotCode }));
  if (lotId !== undefined) {
    const one = waiting.filter((subject) => subject.lotId === lotId);
    return one.length > 0 ? one : waiting;
  }
  const { stepIndex } = gate;
  const name = definition.steps[stepIndex]?.name ?? "";
  return [...waiting, { runId: run.id, stepIndex, label: `Step ${stepIndex}, ${name}, as a whole` }];
}

function Warnings({ run }: { run: Run }) {
  const isHeld = run.state === Run_State.HOLD;
  if (!(isHeld || run.nOpenDeviations > 0 || run.endedEarly || run.state === Run_State.ABORTED)) {
    return null;
  }
  return (
    <div className="mb-6 flex flex-col gap-3">
      {run.nOpenDeviations > 0 ? (
        <Note icon={TriangleAlert} tone="warn">
          {counted(run.nOpenDeviations, "deviation")} without a decision: the run stays held until somebody
          else decides what becomes of it.{" "}
          <Link
            to="/deviations"
            search={{ run: run.id }}
            className="font-medium underline underline-offset-2"
          >
            See them
          </Link>
        </Note>
      ) : isHeld || run.state === Run_State.ABORTED ? (
        <Note icon={Hand} tone="warn">
          {isHeld ? "On hold" : "Aborted"}: {run.stateReason || "no reason was given"}
        </Note>
      ) : null}
      {run.endedEarly ? (
        <Note icon={FastForward} tone="warn">
          Ended before all its gates were passed: {run.stateReason}
        </Note>
      ) : null}
    </div>
  );
}
