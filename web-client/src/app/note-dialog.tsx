import { type ReactNode, useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextAreaField } from "@/ui/field";

type NoteDialogProps = {
  title: string;
  /** What happens, in a sentence or two. */
  children: ReactNode;
  confirm: string;
  /** What the words are called in the request. */
  field?: "note" | "reason";
  /** A reason is, a note is not, where nothing is said. */
  needed?: boolean;
  /** Where the words will stand. */
  hint?: string;
  /** Further fields between the explanation and the words. */
  fields?: ReactNode;
  /** The paths those fields show themselves. */
  fieldPaths?: readonly string[];
  incomplete?: boolean;
  danger?: boolean;
  busy: boolean;
  error: unknown;
  onConfirm: (words: string) => void;
  onClose: () => void;
};

/** Asks once more and takes the words for the trail. */
export function NoteDialog({
  title,
  children,
  confirm,
  field = "note",
  needed = field === "reason",
  hint = "It stands in the audit trail.",
  fields,
  fieldPaths = [],
  incomplete = false,
  danger = true,
  busy,
  error,
  onConfirm,
  onClose,
}: NoteDialogProps) {
  const [words, setWords] = useState("");
  const formId = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={formId}
            kind={danger ? "danger" : "primary"}
            busy={busy}
            disabled={incomplete || (needed && words.trim() === "")}
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
          onConfirm(words.trim());
        }}
      >
        {error ? <ErrorView error={error} fields={[field, ...fieldPaths]} title="Not done" /> : null}
        <div className="text-body text-ink-2">{children}</div>
        {fields}
        <TextAreaField
          label={field === "reason" ? "Reason" : "Note"}
          optional={!needed}
          rows={2}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          hint={hint}
          error={violationAt(error, field)}
        />
      </form>
    </Dialog>
  );
}
