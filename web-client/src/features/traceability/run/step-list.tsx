import type { FlowDefinition } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import {
  type Run,
  type RunStep,
  RunStep_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import type { GetRunResponse_Made } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { operatorNames } from "@/features/traceability/run/operator-names";
import { RunStepBadge } from "@/features/traceability/run/run-state-badge";
import { counted } from "@/format/count";
import { kilograms } from "@/format/mass";
import { between, clock, dateTime } from "@/format/time";

type StepListProps = {
  run: Run;
  definition: FlowDefinition;
  made: readonly GetRunResponse_Made[];
  actorNames: ReadonlyMap<string, string>;
};

/** The steps of a run: what is done, who did it and what it made. */
export function StepList({ run, definition, made, actorNames }: StepListProps) {
  return (
    <ol aria-label="Steps" className="divide-y divide-line">
      {run.steps.map((step) => (
        <li
          key={step.index}
          className={`grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5 px-4 py-2.5 md:grid-cols-[1.25rem_minmax(0,1fr)_10rem_12rem_7.5rem] ${step.state === RunStep_State.IN_PROGRESS ? "bg-accent-soft" : ""}`}
        >
          <span className="figures text-right font-mono text-small text-ink-2">{step.index}</span>
          <span>
            <span className="block text-body font-medium text-ink">{step.name}</span>
            <span className="block text-[0.75rem] leading-4 text-ink-2">
              {definition.steps[step.index]?.phase}
            </span>
          </span>
          <span className="md:order-last md:justify-self-end">
            <RunStepBadge state={step.state} />
          </span>
          <Made made={made.find(({ stepIndex }) => stepIndex === step.index)} />
          <span className="col-start-2 text-[0.75rem] leading-4 text-ink-2 md:col-start-auto">
            <Who step={step} actorNames={actorNames} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Made({ made }: { made: GetRunResponse_Made | undefined }) {
  return (
    <span className="figures col-start-2 text-[0.75rem] leading-4 text-ink-2 md:col-start-auto">
      {made ? (
        <>
          <span className="block text-ink">{kilograms(made.quantityMg)}</span>
          in {counted(Number(made.nLots), "lot")}
          {made.nWaiting > 0n ? `, ${made.nWaiting} waiting` : ""}
        </>
      ) : null}
    </span>
  );
}

function Who({ step, actorNames }: { step: RunStep; actorNames: ReadonlyMap<string, string> }) {
  const names = operatorNames(step, actorNames);
  return (
    <>
      {names ? <span className="block text-ink">{names}</span> : null}
      {step.startTime ? (
        <span className="figures block" title={dateTime(step.startTime)}>
          {clock(step.startTime)}
          {step.completeTime ? `, took ${between(step.startTime, step.completeTime)}` : ""}
        </span>
      ) : null}
      {step.note ? <span className="block break-words">“{step.note}”</span> : null}
    </>
  );
}
