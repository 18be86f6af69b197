import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { type Deviation, Disposition } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { NoteDialog } from "@/app/note-dialog";
import type { DeviationMove } from "@/features/traceability/quality/deviation-moves";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { counted } from "@/format/count";
import { kilograms } from "@/format/mass";
import { valuesOf } from "@/text/labels";
import { dispositionLabel, dispositionMeaning } from "@/text/quality-words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { CheckField, TextAreaField } from "@/ui/field";

type MoveDialogProps = { deviation: Deviation; proposed: readonly Lot[]; onClose: () => void };

/** The next step in the life of a deviation. */
export function DeviationDialog({ move, ...rest }: MoveDialogProps & { move: DeviationMove }) {
  switch (move) {
    case "contain":
      return <ContainDialog {...rest} />;
    case "dispose":
      return <DisposeDialog {...rest} />;
    case "verify":
      return <VerifyDialog {...rest} />;
    case "close":
      return <CloseDialog {...rest} />;
  }
}

function ContainDialog({ deviation, proposed, onClose }: MoveDialogProps) {
  const contain = useFloorCall(QualityService.method.containDeviation, onClose);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState("");
  const formId = useId();
  const held = proposed.filter(({ id }) => !left.has(id));
  const toggle = (lotId: string, isOn: boolean) => {
    const next = new Set(left);
    isOn ? next.delete(lotId) : next.add(lotId);
    setLeft(next);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Contain the deviation"
      footer={
        <>
          <Button className="h-11" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            form={formId}
            kind="primary"
            className="h-11"
            busy={contain.busy}
            disabled={note.trim() === ""}
          >
            {held.length > 0 ? `Hold ${counted(held.length, "more lot")}` : "All is held"}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          contain.send({ deviationId: deviation.id, lotIds: held.map(({ id }) => id), note: note.trim() });
        }}
      >
        {contain.error ? <ErrorView error={contain.error} fields={["note"]} title="Not done" /> : null}
        <p className="text-body text-ink-2">
          {proposed.length > 0
            ? "These were made of the lots concerned and are not held. Leave out only what cannot be concerned."
            : "Nothing else that was made of the lots concerned is in house. Say how it was contained."}
        </p>
        {proposed.length > 0 ? (
          <ul
            aria-label="Lots to hold"
            className="max-h-64 overflow-y-auto rounded-card border border-line px-3"
          >
            {proposed.map((lot) => (
              <li key={lot.id}>
                <CheckField
                  label={<span className="font-mono text-small">{lot.lotCode}</span>}
                  hint={kilograms(lot.onHandMg)}
                  checked={!left.has(lot.id)}
                  onChange={(event) => toggle(lot.id, event.target.checked)}
                />
              </li>
            ))}
          </ul>
        ) : null}
        <TextAreaField
          label="How it was contained"
          rows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          hint="Where the lots stand now, and how they are marked."
          error={violationAt(contain.error, "note")}
        />
      </form>
    </Dialog>
  );
}

const DISPOSITIONS = valuesOf<Disposition>(Disposition);

function DisposeDialog({ deviation, onClose }: MoveDialogProps) {
  const dispose = useFloorCall(QualityService.method.disposeDeviation, onClose);
  const [disposition, setDisposition] = useState<Disposition>(Disposition.UNSPECIFIED);
  return (
    <NoteDialog
      title="What becomes of the lots?"
      confirm={disposition === Disposition.UNSPECIFIED ? "Decide" : dispositionLabel[disposition]}
      field="reason"
      hint="It stands in the life of the deviation and with each lot."
      danger={disposition === Disposition.DESTROY}
      incomplete={disposition === Disposition.UNSPECIFIED}
      busy={dispose.busy}
      error={dispose.error}
      onClose={onClose}
      onConfirm={(reason) => dispose.send({ deviationId: deviation.id, disposition, reason })}
      fieldPaths={["disposition"]}
      fields={
        <fieldset className="grid gap-2 sm:grid-cols-2">
          <legend className="mb-2 text-small font-medium text-ink">Decision</legend>
          {DISPOSITIONS.map((value) => (
            <button
              key={value}
              type="button"
              aria-pressed={value === disposition}
              onClick={() => setDisposition(value)}
              className="min-h-16 rounded-card border-2 border-line-strong bg-surface px-3 py-2 text-left transition-colors hover:border-ink-3 aria-pressed:border-accent aria-pressed:bg-accent-soft"
            >
              <span className="block text-body font-semibold text-ink">{dispositionLabel[value]}</span>
              <span className="block text-[0.75rem] leading-4 text-ink-2">{dispositionMeaning[value]}</span>
            </button>
          ))}
        </fieldset>
      }
    >
      {counted(deviation.lotIds.length, "lot")} {deviation.lotIds.length === 1 ? "is" : "are"} held for it.
      You are the second person: who found it does not decide.
    </NoteDialog>
  );
}

function VerifyDialog({ deviation, onClose }: MoveDialogProps) {
  const verify = useFloorCall(QualityService.method.verifyDeviation, onClose);
  return (
    <WordsDialog
      title="Verify that it was done"
      text={`It was decided: ${dispositionLabel[deviation.disposition].toLowerCase()}. Say what you saw.`}
      confirm="Verified"
      fields={[{ path: "note", label: "What was seen" }]}
      busy={verify.busy}
      error={verify.error}
      onClose={onClose}
      onConfirm={([note = ""]) => verify.send({ deviationId: deviation.id, note })}
    />
  );
}

function CloseDialog({ deviation, onClose }: MoveDialogProps) {
  const close = useFloorCall(QualityService.method.closeDeviation, onClose);
  return (
    <WordsDialog
      title="Close the deviation"
      text="It is over when the cause is found and corrected."
      confirm="Close it"
      fields={[
        { path: "cause", label: "Cause that was found" },
        { path: "corrective_action", label: "Corrective action that was taken" },
      ]}
      busy={close.busy}
      error={close.error}
      onClose={onClose}
      onConfirm={([cause = "", correctiveAction = ""]) =>
        close.send({ deviationId: deviation.id, cause, correctiveAction })
      }
    />
  );
}

type WordsDialogProps = {
  title: string;
  text: string;
  confirm: string;
  fields: readonly { path: string; label: string }[];
  busy: boolean;
  error: unknown;
  onConfirm: (words: readonly string[]) => void;
  onClose: () => void;
};

/** Takes words that are all needed. */
function WordsDialog({ title, text, confirm, fields, busy, error, onConfirm, onClose }: WordsDialogProps) {
  const formId = useId();
  const [words, setWords] = useState<readonly string[]>(fields.map(() => ""));
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button className="h-11" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            form={formId}
            kind="primary"
            className="h-11"
            busy={busy}
            disabled={words.some((word) => word.trim() === "")}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(words.map((word) => word.trim()));
        }}
      >
        {error ? <ErrorView error={error} fields={fields.map(({ path }) => path)} title="Not done" /> : null}
        <p className="text-body text-ink-2">{text}</p>
        {fields.map(({ path, label }, index) => (
          <TextAreaField
            key={path}
            label={label}
            rows={2}
            maxLength={1000}
            value={words[index] ?? ""}
            onChange={(event) => setWords(words.with(index, event.target.value))}
            error={violationAt(error, path)}
          />
        ))}
      </form>
    </Dialog>
  );
}
