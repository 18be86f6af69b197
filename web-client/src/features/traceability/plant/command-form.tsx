import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { X } from "lucide-react";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { apiErrorOf } from "@/app/api-error";
import { errorSentence } from "@/app/error-view";
import { looseRefusals } from "@/features/traceability/plant/refusals";
import { Button, IconButton } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { ErrorPanel } from "@/ui/state-panels";

const FIELDS = "input:not(:disabled):not([type=hidden]), select:not(:disabled), [type=submit]";

type CommandFormProps = {
  title: string;
  note?: string | undefined;
  /** What its button says. */
  confirm: string;
  danger?: boolean;
  busy: boolean;
  error: unknown;
  /** Paths of the request that the form shows itself. */
  fields: readonly string[];
  /** Codes of lots beside which it shows what speaks against them. */
  subjects?: readonly string[];
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/**
 * A command to the plant, filled in by hand or by a scanner. Enter goes on to the next field and at last to the button, so
 * that a scan never books anything by itself; with Ctrl it books at once, and Escape leaves.
 */
export function CommandForm({
  title,
  note,
  confirm,
  danger = false,
  busy,
  error,
  fields,
  subjects = [],
  onSubmit,
  onClose,
  children,
}: CommandFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(FIELDS)?.focus(), []);
  useEffect(() => {
    if (error) {
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  }, [error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
    // What is wrong before anything is sent is marked in this very moment.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <Card className="touch">
      <section aria-label={title}>
        <CardHead title={<span className="text-title">{title}</span>} note={note}>
          <IconButton label="Leave it" icon={<X aria-hidden className="size-5" />} onClick={onClose} />
        </CardHead>
        <form
          ref={form}
          noValidate
          autoComplete="off"
          onSubmit={submit}
          onKeyDown={(event) => (event.key === "Escape" ? onClose() : advance(event))}
          className="flex flex-col gap-5 p-4"
        >
          {error ? <Refused error={error} fields={fields} subjects={subjects} /> : null}
          {children}
          <div className="flex flex-wrap gap-3">
            <Button
              type="submit"
              kind={danger ? "danger" : "primary"}
              busy={busy}
              className="min-w-44 flex-1 sm:flex-none"
            >
              {confirm}
            </Button>
            <Button onClick={onClose} className="min-w-28">
              Cancel
            </Button>
          </div>
        </form>
      </section>
    </Card>
  );
}

/** Why nothing was booked: in a sentence, and whatever is not marked beside a field. */
function Refused({
  error,
  fields,
  subjects,
}: Required<Pick<CommandFormProps, "fields" | "subjects">> & { error: unknown }) {
  const failure = apiErrorOf(error);
  const loose = [
    ...failure.violations
      .filter(({ path }) => !fields.includes(path))
      .map(({ path, description }) => `${path} ${description}`),
    ...looseRefusals(failure, subjects),
  ];
  const nMarked = failure.violations.length + failure.refusals.length - loose.length;
  const isReused = failure.reason === ErrorReason.REQUEST_ID_REUSED;
  return (
    <ErrorPanel
      title={isReused ? "Booked already" : "Not booked"}
      {...(failure.reason === ErrorReason.UNSPECIFIED || failure.reason === ErrorReason.INTERNAL
        ? { requestId: failure.requestId }
        : {})}
    >
      {isReused
        ? "What you sent first was booked, although its answer got lost. Look at the log before you book this as well."
        : nMarked > 0
          ? "Nothing was booked. What speaks against it is marked below."
          : loose.length === 0
            ? errorSentence(failure)
            : null}
      {loose.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </ErrorPanel>
  );
}

function advance(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) {
    return;
  }
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
    return;
  }
  const target = event.target;
  const isField =
    target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== "checkbox");
  if (isField) {
    event.preventDefault();
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(FIELDS)];
    all[all.indexOf(target) + 1]?.focus();
  }
}
