import { clone, create } from "@bufbuild/protobuf";
import { Code, type ServiceImpl } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { QcResult } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import {
  type Run,
  Run_State,
  RunSchema,
  RunStep_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import type { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { failure } from "@/test/memory/failure";
import { type Floor, stateForbids } from "@/test/memory/floor";
import { pageOf } from "@/test/memory/page";
import type { World } from "@/test/memory/world";

const WAITS: ReadonlySet<Lot_State> = new Set([Lot_State.CREATED, Lot_State.QUARANTINE, Lot_State.HOLD]);

/** RunService over a world in memory. */
export function runService({ floor }: World): ServiceImpl<typeof RunService> {
  const answer = (run: Run) => {
    floor.sayRun(run);
    return { run: clone(RunSchema, run) };
  };
  const moved = (runId: string, from: readonly Run_State[], state: Run_State, stateReason = "") => {
    const run = floor.run(runId);
    if (!from.includes(run.state)) throw stateForbids(Run_State[run.state]);
    return Object.assign(run, { state, stateReason });
  };
  const skipRest = (run: Run) => {
    run.endTime = floor.now;
    for (const step of run.steps) {
      if (step.state !== RunStep_State.COMPLETED) step.state = RunStep_State.SKIPPED;
    }
    return run;
  };
  const stepOf = (runId: string, index: number) => {
    const run = floor.run(runId);
    const step = run.steps[index];
    if (run.state !== Run_State.RUNNING || !step) throw stateForbids(Run_State[run.state], "RUNNING");
    if (!step.operatorIds.includes(floor.callerId)) step.operatorIds.push(floor.callerId);
    return { run, step };
  };
  return {
    createRun: ({ runCode, flowId, productId, start }) => {
      const flow = floor.flow(flowId);
      if (!flow.publishedVersionId) {
        throw failure(Code.FailedPrecondition, ErrorReason.FLOW_NOT_PUBLISHED, { flow: flow.name });
      }
      if (floor.runs.some((run) => run.runCode === runCode)) {
        throw failure(Code.AlreadyExists, ErrorReason.NAME_TAKEN, { field: "run_code" });
      }
      const version = floor.version(flow.publishedVersionId);
      const run = create(RunSchema, {
        ...{ id: floor.newId(), runCode, flowId, productId, flowName: flow.name },
        flowVersionId: version.id,
        flowVersionNumber: version.number,
        state: start ? Run_State.RUNNING : Run_State.IDLE,
        createTime: floor.now,
        ...(start ? { startTime: floor.now, starterId: floor.callerId } : {}),
        steps: (version.definition?.steps ?? []).map(({ name, gates }, index) => ({
          ...{ index, name, state: RunStep_State.PENDING },
          gates: gates.map(({ key }) => ({ gateKey: key })),
        })),
      });
      floor.runs.unshift(run);
      return answer(run);
    },
    startRun: ({ runId }) => {
      const run = moved(runId, [Run_State.IDLE], Run_State.RUNNING);
      return answer(Object.assign(run, { startTime: floor.now, starterId: floor.callerId }));
    },
    holdRun: ({ runId, reason }) => answer(moved(runId, [Run_State.RUNNING], Run_State.HOLD, reason)),
    resumeRun: ({ runId, reason }) => {
      if (floor.run(runId).nOpenDeviations > 0) {
        throw failure(Code.FailedPrecondition, ErrorReason.DEVIATION_OPEN);
      }
      return answer(moved(runId, [Run_State.HOLD], Run_State.RUNNING, reason));
    },
    abortRun: ({ runId, reason }) =>
      answer(
        skipRest(
          moved(runId, [Run_State.IDLE, Run_State.RUNNING, Run_State.HOLD], Run_State.ABORTED, reason),
        ),
      ),
    endRun: ({ runId }) => {
      const run = floor.run(runId);
      for (const { index } of run.steps) refusePending(floor, run, index, true);
      return answer(skipRest(moved(runId, [Run_State.RUNNING], Run_State.COMPLETED)));
    },
    endRunEarly: ({ runId, reason }) => {
      const run = skipRest(moved(runId, [Run_State.RUNNING], Run_State.COMPLETED, reason));
      return answer(Object.assign(run, { endedEarly: true }));
    },
    archiveRun: ({ runId }) => answer(moved(runId, [Run_State.COMPLETED], Run_State.ARCHIVED)),
    startRunStep: ({ runId, stepIndex }) => {
      refusePending(floor, floor.run(runId), stepIndex - 1, false);
      const { run, step } = stepOf(runId, stepIndex);
      step.startTime ??= floor.now;
      step.state = RunStep_State.IN_PROGRESS;
      return answer(run);
    },
    completeRunStep: ({ runId, stepIndex, note }) => {
      const { run, step } = stepOf(runId, stepIndex);
      Object.assign(step, { state: RunStep_State.COMPLETED, completeTime: floor.now, note });
      return answer(run);
    },
    getRun: ({ runId }) => {
      const run = floor.run(runId);
      const lots = floor.lotsOf(runId);
      const made = run.steps.flatMap(({ index }) => {
        const here = lots.filter(({ stepIndex }) => stepIndex === index);
        const sum = (of: "quantityMg" | "onHandMg") => here.reduce((total, lot) => total + lot[of], 0n);
        return here.length === 0
          ? []
          : [
              {
                stepIndex: index,
                nLots: BigInt(here.length),
                quantityMg: sum("quantityMg"),
                onHandMg: sum("onHandMg"),
                nWaiting: BigInt(here.filter(({ state }) => WAITS.has(state)).length),
              },
            ];
      });
      return { run: clone(RunSchema, run), made };
    },
    listRuns: ({ flowId, states, pageSize, pageToken }) => {
      const fitting = floor.runs
        .filter((run) => flowId === "" || run.flowId === flowId)
        .filter((run) => states.length === 0 || states.includes(run.state));
      const { items, nextPageToken } = pageOf(fitting, pageSize, pageToken);
      return { runs: items.map((run) => clone(RunSchema, run)), nextPageToken };
    },
  };
}

/** Gates of a step that keep a run from its next step, or from its end. */
function refusePending(floor: Floor, run: Run, index: number, atEnd: boolean): void {
  for (const gate of floor.definition(run).steps[index]?.gates ?? []) {
    if (!gate.blocking && !(atEnd && gate.isCcp)) continue;
    const decided = run.steps[index]?.gates.find(({ gateKey }) => gateKey === gate.key);
    const isPassed = decided?.stepResult ? decided.stepResult === QcResult.PASS : (decided?.nPassed ?? 0) > 0;
    const isWaiting = floor
      .lotsOf(run.id)
      .filter(({ stepIndex, state }) => stepIndex === index && WAITS.has(state))
      .some(
        ({ gates }) => !gates.some(({ gateKey, result }) => gateKey === gate.key && result === QcResult.PASS),
      );
    if (!isPassed || isWaiting) {
      throw failure(Code.FailedPrecondition, ErrorReason.GATE_PENDING, { gate_key: gate.key });
    }
  }
}
