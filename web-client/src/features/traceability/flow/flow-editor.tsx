import { useBlocker } from "@tanstack/react-router";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import type { FlowDefinition, FlowVersion } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { CircleAlert, Plus, ShieldAlert } from "lucide-react";
import { useRef, useState } from "react";
import { apiErrorOf } from "@/app/api-error";
import { ErrorView, violationAt } from "@/app/error-view";
import {
  changed,
  definitionOf,
  editOf,
  moved,
  newStep,
  type Problems,
  problemsIn,
  type StepEdit,
} from "@/features/traceability/flow/flow-edit";
import { StepFields } from "@/features/traceability/flow/step-fields";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { Confirm } from "@/ui/confirm";
import { TextField } from "@/ui/field";
import { useToast } from "@/ui/toast";

type FlowEditorProps = {
  version: FlowVersion;
  definition: FlowDefinition;
  /** Somebody changed it meanwhile, and what they made of it is to be shown. */
  onTakeTheirs: () => void;
  onSubmitted: () => void;
};

/** A draft under work: its steps on the left, the one that is worked on beside them. */
export function FlowEditor({ version, definition, onTakeTheirs, onSubmitted }: FlowEditorProps) {
  const toast = useToast();
  const [steps, setSteps] = useState<readonly StepEdit[]>(() => editOf(definition));
  const [changeNote, setChangeNote] = useState(version.changeNote);
  const [chosen, setChosen] = useState(0);
  const [isDirty, setDirty] = useState(false);
  // Whoever submits leaves before it is drawn again that all is saved.
  const unsaved = useRef(false);
  const mark = (next: boolean) => {
    unsaved.current = next;
    setDirty(next);
  };
  const [unread, setUnread] = useState<Problems>({});
  const [position, setPosition] = useState(version.position);
  const submit = useFloorCall(FlowService.method.submitFlowVersion, onSubmitted);
  const [thenSubmit, setThenSubmit] = useState(false);
  const save = useFloorCall(FlowService.method.saveFlowDraft, (answer) => {
    setPosition(answer.version?.position ?? position);
    mark(false);
    if (thenSubmit) {
      submit.send({ flowVersionId: version.id });
    } else {
      toast("The draft is saved.");
    }
  });
  const leaving = useBlocker({
    // Whose session ended is not kept.
    shouldBlockFn: ({ next }) => unsaved.current && next.pathname !== "/log-in",
    enableBeforeUnload: () => unsaved.current,
    withResolver: true,
  });
  const refused = save.error ? apiErrorOf(save.error) : undefined;
  const isStale = refused?.reason === ErrorReason.REVISION_MISMATCH;
  const problems: Problems = {
    ...Object.fromEntries(refused?.violations.map(({ path, description }) => [path, description]) ?? []),
    ...unread,
  };
  const edit = (next: readonly StepEdit[]) => {
    setSteps(next);
    mark(true);
  };
  const send = (submits: boolean) => {
    const read = definitionOf(steps);
    setUnread(read.problems);
    if (Object.keys(read.problems).length > 0) {
      return;
    }
    setThenSubmit(submits);
    save.send({ flowVersionId: version.id, definition: read.definition, changeNote, position });
  };
  const index = Math.min(chosen, steps.length - 1);
  const step = steps[index];
  return (
    <div className="flex flex-col gap-4">
      {leaving.status === "blocked" ? (
        <Confirm
          title="Leave without saving?"
          confirm="Leave"
          busy={false}
          onConfirm={leaving.proceed}
          onClose={leaving.reset}
        >
          What you changed in this draft since it was saved is lost.
        </Confirm>
      ) : null}
      {save.error ? (
        <ErrorView
          error={save.error}
          title={isStale ? "Somebody else saved this draft" : "Not saved"}
          fields={Object.keys(problems)}
          action={
            isStale ? (
              <>
                <Button size="small" onClick={onTakeTheirs}>
                  Drop mine, show theirs
                </Button>
                <Button
                  size="small"
                  onClick={() => {
                    // 0 is compared with nothing: theirs is written over, knowingly.
                    setPosition(0n);
                    save.reset();
                  }}
                >
                  Keep mine, write over theirs
                </Button>
              </>
            ) : undefined
          }
        />
      ) : null}
      {submit.error ? <ErrorView error={submit.error} title="Saved, but not submitted" /> : null}
      <Card>
        <div className="flex flex-wrap items-end gap-3 p-4">
          <div className="min-w-60 flex-1">
            <TextField
              label="What is new in it"
              optional
              maxLength={1000}
              value={changeNote}
              onChange={(event) => {
                setChangeNote(event.target.value);
                mark(true);
              }}
              error={violationAt(save.error, "change_note")}
            />
          </div>
          <Button
            className="h-10"
            busy={save.busy && !thenSubmit}
            disabled={!isDirty}
            onClick={() => send(false)}
          >
            {isDirty ? "Save the draft" : "Saved"}
          </Button>
          <Button
            kind="primary"
            className="h-10"
            busy={(save.busy && thenSubmit) || submit.busy}
            onClick={() => send(true)}
          >
            Submit for review
          </Button>
        </div>
      </Card>
      <div className="grid items-start gap-4 md:grid-cols-[14rem_minmax(0,1fr)]">
        <Card className="md:sticky md:top-4">
          <CardHead title="Steps" note={String(steps.length)} />
          <ol aria-label="Steps of the draft" className="flex max-h-[70vh] flex-col overflow-y-auto py-1">
            {steps.map((one, place) => (
              <StepLine
                key={one.id}
                step={one}
                index={place}
                isChosen={place === index}
                nProblems={problemsIn(problems, `definition.steps[${place}]`)}
                onChoose={() => setChosen(place)}
              />
            ))}
          </ol>
          <div className="border-t border-line p-2">
            <Button
              kind="quiet"
              className="w-full"
              icon={<Plus aria-hidden className="size-4" />}
              onClick={() => {
                edit([...steps.slice(0, index + 1), newStep(), ...steps.slice(index + 1)]);
                setChosen(index + 1);
              }}
            >
              Add a step
            </Button>
          </div>
        </Card>
        <Card className="min-w-0">
          {step ? (
            <StepFields
              key={step.id}
              step={step}
              index={index}
              nSteps={steps.length}
              problems={problems}
              onChange={(change) => edit(changed(steps, step.id, change))}
              onMove={(by) => {
                edit(moved(steps, index, by));
                setChosen(index + by);
              }}
              onRemove={() => {
                edit(steps.filter(({ id }) => id !== step.id));
                setChosen(Math.max(0, index - 1));
              }}
            />
          ) : null}
        </Card>
      </div>
    </div>
  );
}

function StepLine({
  step,
  index,
  isChosen,
  nProblems,
  onChoose,
}: {
  step: StepEdit;
  index: number;
  isChosen: boolean;
  nProblems: number;
  onChoose: () => void;
}) {
  return (
    <li>
      <button
        type="button"
        aria-current={isChosen ? "step" : undefined}
        onClick={onChoose}
        className="flex min-h-10 w-full items-center gap-2 px-3 py-1.5 text-left text-body text-ink-2 transition-colors hover:bg-sunken aria-[current=step]:bg-accent-soft aria-[current=step]:font-medium aria-[current=step]:text-ink"
      >
        <span className="figures w-5 shrink-0 text-right font-mono text-[0.75rem]">{index}</span>
        <span className="min-w-0 flex-1 truncate">{step.name || "Without a name"}</span>
        {step.gates.length > 0 ? (
          <span
            title={`${step.gates.length} gates`}
            className="figures inline-flex items-center gap-0.5 text-[0.75rem]"
          >
            <ShieldAlert aria-hidden className="size-3.5" />
            {step.gates.length}
          </span>
        ) : null}
        {nProblems > 0 ? (
          <span className="inline-flex items-center gap-0.5 text-[0.75rem] font-semibold text-bad">
            <CircleAlert aria-hidden className="size-3.5" />
            {nProblems}
            <span className="sr-only"> to mend</span>
          </span>
        ) : null}
      </button>
    </li>
  );
}
