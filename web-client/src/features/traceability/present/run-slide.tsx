import { useQuery } from "@connectrpc/connect-query";
import { useNavigate } from "@tanstack/react-router";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import type { Run } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { useActorNames } from "@/app/use-actor-names";
import { boardGates, boardLots, lanesOf } from "@/features/traceability/run/board-model";
import { BufferLane } from "@/features/traceability/run/buffer-lane";
import { GateStepper } from "@/features/traceability/run/gate-stepper";
import { RunTable } from "@/features/traceability/run/run-table";
import { Card, CardHead } from "@/ui/card";

/** The runs under way, and the board of the newest. */
export function RunSlide({ runs, nowMs }: { runs: readonly Run[]; nowMs: number }) {
  const actorNames = useActorNames();
  const navigate = useNavigate();
  return (
    <>
      <Card>
        <RunTable
          runs={runs}
          nowMs={nowMs}
          actorNames={actorNames}
          onOpen={({ id }) => navigate({ to: "/runs/$runId", params: { runId: id } })}
        />
      </Card>
      {runs[0] ? <RunBoard key={runs[0].id} run={runs[0]} /> : null}
    </>
  );
}

function RunBoard({ run }: { run: Run }) {
  const { made = [] } = useQuery(RunService.method.getRun, { runId: run.id }).data ?? {};
  const definition = useQuery(
    FlowService.method.getFlowVersion,
    { flowVersionId: run.flowVersionId },
    { staleTime: Number.POSITIVE_INFINITY },
  ).data?.version?.definition;
  const answer = useQuery(LotService.method.listLots, boardLots(run.id)).data;
  if (!definition || !answer) {
    return null;
  }
  const gates = boardGates(definition, run, answer.lots);
  const lanes = lanesOf(definition, answer.lots, made).filter(({ name }) => name !== "");
  return (
    <Card>
      <CardHead title={<span className="font-mono">{run.runCode}</span>} note="its gates and buffers" />
      {gates.length > 0 ? <GateStepper gates={gates} /> : null}
      <div className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] items-start gap-4 p-4 pt-0">
        {lanes.map((lane) => (
          <BufferLane
            key={lane.name}
            lane={{ ...lane, lots: lane.lots.slice(0, LOTS_SHOWN) }}
            definition={definition}
            isWhole={false}
          />
        ))}
      </div>
    </Card>
  );
}

/** Of each buffer; nobody scrolls a wall. */
const LOTS_SHOWN = 3;
