import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { CommandForm } from "@/features/traceability/plant/command-form";
import { TextField } from "@/ui/field";

type ReasonFormProps = {
  title: string;
  /** What happens, in a sentence. */
  consequence: string;
  confirm: string;
  danger: boolean;
  busy: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
};

/** A command that needs nothing but a reason. */
export function ReasonForm({
  title,
  consequence,
  confirm,
  danger,
  busy,
  error,
  onConfirm,
  onClose,
}: ReasonFormProps) {
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  return (
    <CommandForm
      title={title}
      confirm={confirm}
      danger={danger}
      busy={busy}
      error={error}
      fields={["reason"]}
      onSubmit={() => {
        setTried(true);
        if (reason.trim() !== "") {
          onConfirm(reason.trim());
        }
      }}
      onClose={onClose}
    >
      <p className="text-body text-ink-2">{consequence}</p>
      <TextField
        label="Reason"
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        hint="It stands in the log."
        error={(tried && reason.trim() === "" ? "Say why." : undefined) ?? violationAt(error, "reason")}
      />
    </CommandForm>
  );
}
