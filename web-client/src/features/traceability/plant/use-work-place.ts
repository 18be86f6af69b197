import { useQuery } from "@connectrpc/connect-query";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import type { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  type Run,
  Run_State,
  type RunStep,
  RunStep_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { useCan } from "@/app/caller";
import { useChosenStep, type WorkStep } from "@/features/traceability/plant/work-step";

/** A step of a run with all that a form needs of it. */
export type WorkPlace = WorkStep & {
  runCode: string;
  stepName: string;
  /** Whether lots can be made there now. */
  isOpen: boolean;
  /** What its flow says it makes; anything where empty. */
  outputTypes: readonly Lot_Type[];
};

/** Where the caller works, and where they could. */
export function useWorkPlace() {
  const canRead = useCan(Permission.RUN_READ);
  const [chosen, choose] = useChosenStep();
  const running = useQuery(
    RunService.method.listRuns,
    { states: [Run_State.RUNNING], pageSize: 100 },
    { enabled: canRead },
  );
  const { run } =
    useQuery(
      RunService.method.getRun,
      { runId: chosen?.runId ?? "" },
      { enabled: canRead && chosen !== undefined },
    ).data ?? {};
  // A version that runs follow never changes.
  const { version } =
    useQuery(
      FlowService.method.getFlowVersion,
      { flowVersionId: run?.flowVersionId ?? "" },
      { enabled: run !== undefined, staleTime: Number.POSITIVE_INFINITY },
    ).data ?? {};
  const step = chosen && run?.steps[chosen.stepIndex];
  const place: WorkPlace | undefined =
    run && step
      ? {
          ...placeOf(run, step),
          outputTypes: version?.definition?.steps[step.index]?.outputTypes ?? [],
        }
      : undefined;
  return { place, places: openPlaces(running.data?.runs ?? []), choose };
}

/** The steps at which lots can be made. */
export function openPlaces(runs: readonly Run[]): readonly WorkPlace[] {
  return runs.flatMap((run) => run.steps.map((step) => placeOf(run, step)).filter(({ isOpen }) => isOpen));
}

function placeOf(run: Run, step: RunStep): WorkPlace {
  return {
    ...{ runId: run.id, stepIndex: step.index, runCode: run.runCode, stepName: step.name },
    isOpen: run.state === Run_State.RUNNING && step.state === RunStep_State.IN_PROGRESS,
    outputTypes: [],
  };
}

export function placeWords({ runCode, stepIndex, stepName }: WorkPlace): string {
  return `${runCode}, step ${stepIndex} ${stepName}`;
}

/** What a command says of where it is booked. */
export function atStep(place: WorkPlace | undefined): Partial<WorkStep> {
  return place ? { runId: place.runId, stepIndex: place.stepIndex } : {};
}
