import { Link } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import {
  type Run,
  type RunStep,
  RunStep_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { Check, Play, ScanBarcode, UserPlus } from "lucide-react";
import { useState } from "react";
import { useCaller, useCan } from "@/app/caller";
import { ErrorView } from "@/app/error-view";
import { NoteDialog } from "@/app/note-dialog";
import { operatorNames } from "@/features/traceability/run/operator-names";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { Button, buttonClass } from "@/ui/button";

type StepBarProps = { run: Run; actorNames: ReadonlyMap<string, string> };

/** The step that is worked on, or the next one: what an operator does most, at the top and within a glove's reach. */
export function StepBar({ run, actorNames }: StepBarProps) {
  const [completing, setCompleting] = useState<RunStep>();
  const canBook = useCan(Permission.LOT_WRITE);
  const begin = useFloorCall(RunService.method.startRunStep, () => undefined);
  const busyStep = run.steps.find(({ state }) => state === RunStep_State.IN_PROGRESS);
  const step = busyStep ?? run.steps.find(({ state }) => state === RunStep_State.PENDING);
  return (
    <div className="flex flex-col gap-3 p-4">
      {begin.error ? <ErrorView error={begin.error} title="The step did not begin" /> : null}
      {step ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <div className="min-w-48 flex-1">
            <p className="text-small text-ink-2">{busyStep ? "Now" : "Next"}</p>
            <p className="text-title font-semibold text-ink">
              <span className="figures font-mono font-medium text-ink-2">{step.index}</span> {step.name}
            </p>
            <p className="text-[0.75rem] leading-4 text-ink-2">
              {operatorNames(step, actorNames) || "Nobody works on it yet"}
            </p>
          </div>
          {busyStep && canBook ? (
            <Link
              to="/plant"
              search={{ run: run.id, step: String(busyStep.index) }}
              className={`${buttonClass("secondary", "large")} h-13!`}
            >
              <ScanBarcode aria-hidden className="size-4" />
              Register lots at this step
            </Link>
          ) : null}
          <StepAction
            step={step}
            busy={begin.busy}
            onBegin={() => begin.send({ runId: run.id, stepIndex: step.index })}
            onComplete={() => setCompleting(step)}
          />
        </div>
      ) : (
        <p className="text-body text-ink-2">All steps are done. End the run once its gates are passed.</p>
      )}
      {completing ? (
        <CompleteDialog run={run} step={completing} onClose={() => setCompleting(undefined)} />
      ) : null}
    </div>
  );
}

function StepAction({
  step,
  busy,
  onBegin,
  onComplete,
}: {
  step: RunStep;
  busy: boolean;
  onBegin: () => void;
  onComplete: () => void;
}) {
  const me = useCaller().user?.id ?? "";
  if (step.state === RunStep_State.IN_PROGRESS) {
    return (
      <div className="flex gap-3">
        {step.operatorIds.includes(me) ? null : (
          <Button
            size="large"
            className="h-13"
            busy={busy}
            aria-label={`Join step ${step.index}`}
            icon={<UserPlus aria-hidden className="size-4" />}
            onClick={onBegin}
          >
            Join
          </Button>
        )}
        <Button
          kind="primary"
          size="large"
          className="h-13"
          icon={<Check aria-hidden className="size-4" />}
          aria-label={`Complete step ${step.index}`}
          onClick={onComplete}
        >
          Complete
        </Button>
      </div>
    );
  }
  return (
    <Button
      kind="primary"
      size="large"
      className="h-13"
      busy={busy}
      icon={<Play aria-hidden className="size-4" />}
      aria-label={`Begin step ${step.index}`}
      onClick={onBegin}
    >
      Begin
    </Button>
  );
}

function CompleteDialog({ run, step, onClose }: { run: Run; step: RunStep; onClose: () => void }) {
  const complete = useFloorCall(RunService.method.completeRunStep, onClose);
  return (
    <NoteDialog
      title={`Complete step ${step.index}, ${step.name}?`}
      confirm="Complete it"
      hint="It stands in the batch record."
      danger={false}
      busy={complete.busy}
      error={complete.error}
      onClose={onClose}
      onConfirm={(note) => complete.send({ runId: run.id, stepIndex: step.index, note })}
    >
      No lots can be made at it afterwards. The next step can begin once every gate that blocks is passed.
    </NoteDialog>
  );
}
