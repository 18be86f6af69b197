import type { Run } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import type { ReactNode } from "react";
import { ErrorView } from "@/app/error-view";
import { NoteDialog } from "@/app/note-dialog";
import type { BoardGate } from "@/features/traceability/run/board-model";
import type { RunMove } from "@/features/traceability/run/run-moves";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { useToast } from "@/ui/toast";

type RunMoveDialogProps = {
  run: Run;
  move: RunMove;
  /** Gates that keep it from its end. */
  blockers: readonly BoardGate[];
  onClose: () => void;
};

const WORDS: Record<RunMove, { verb: string; done: string; text: string; danger: boolean }> = {
  start: {
    verb: "Start",
    done: "is running.",
    text: "Its first step can begin. It keeps to this version of its flow until it ends.",
    danger: false,
  },
  hold: {
    verb: "Hold",
    done: "is held.",
    text: "No step begins or is completed, and no lots are made in it, until somebody resumes it.",
    danger: true,
  },
  resume: { verb: "Resume", done: "goes on.", text: "It goes on where it was held.", danger: false },
  end: {
    verb: "End",
    done: "is completed.",
    text: "Steps that were not begun are skipped. What was made stays as it is.",
    danger: false,
  },
  abort: {
    verb: "Abort",
    done: "is aborted.",
    text: "This is final: all that is not done is skipped. Lots that were made stay as they are.",
    danger: true,
  },
  endEarly: {
    verb: "End early",
    done: "is completed before its time.",
    text: "It ends although gates are not passed. That you did so, and why, stays with it for ever.",
    danger: true,
  },
  archive: { verb: "Archive", done: "is put away.", text: "It is put away. This is final.", danger: false },
};

/** Asks once more before a run moves, with the reason where one is needed. */
export function RunMoveDialog({ run, move, blockers, onClose }: RunMoveDialogProps) {
  const toast = useToast();
  const done = () => {
    toast(`${run.runCode} ${WORDS[move].done}`);
    onClose();
  };
  const calls = {
    start: useFloorCall(RunService.method.startRun, done),
    hold: useFloorCall(RunService.method.holdRun, done),
    resume: useFloorCall(RunService.method.resumeRun, done),
    end: useFloorCall(RunService.method.endRun, done),
    abort: useFloorCall(RunService.method.abortRun, done),
    endEarly: useFloorCall(RunService.method.endRunEarly, done),
    archive: useFloorCall(RunService.method.archiveRun, done),
  };
  const { verb, text, danger } = WORDS[move];
  const { busy, error } = calls[move];
  const title = `${verb} ${run.runCode}?`;
  if (move === "start" || move === "end" || move === "archive") {
    const { send } = calls[move];
    return (
      <Dialog
        open
        onClose={onClose}
        title={title}
        footer={
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button kind="primary" busy={busy} onClick={() => send({ runId: run.id })}>
              {verb}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4 text-body text-ink-2">
          {error ? <ErrorView error={error} title="Not done" /> : null}
          <p>{text}</p>
          {move === "end" ? <Blockers blockers={blockers} /> : null}
        </div>
      </Dialog>
    );
  }
  const { send } = calls[move];
  return (
    <NoteDialog
      title={title}
      confirm={verb}
      field="reason"
      hint="It stands in the plant's log."
      danger={danger}
      busy={busy}
      error={error}
      onClose={onClose}
      onConfirm={(reason) => send({ runId: run.id, reason })}
      fields={move === "endEarly" ? <Blockers blockers={blockers} /> : undefined}
    >
      {text}
    </NoteDialog>
  );
}

function Blockers({ blockers }: { blockers: readonly BoardGate[] }): ReactNode {
  if (blockers.length === 0) {
    return null;
  }
  return (
    <div className="rounded-card border border-warn/25 bg-warn-soft px-4 py-3 text-body text-warn">
      <p className="font-medium">{counted(blockers.length, "gate")} not passed:</p>
      <ul className="mt-1 list-disc pl-5">
        {blockers.map(({ gate, stepIndex, waiting }) => (
          <li key={gate.key}>
            {gate.name} after step {stepIndex}
            {waiting.length > 0 ? `, ${counted(waiting.length, "lot")} waiting` : ""}
          </li>
        ))}
      </ul>
    </div>
  );
}
