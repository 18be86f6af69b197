import { CircleAlert } from "lucide-react";
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from "react";
import { Select } from "@/ui/select";

const CONTROL =
  "w-full rounded-control border bg-surface px-3 text-body text-ink shadow-rest transition-colors hover:border-ink-3 focus:outline-2 focus:outline-offset-0 focus:outline-accent disabled:opacity-60";

type FieldTexts = {
  label: string;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  optional?: boolean;
};

type TextFieldProps = FieldTexts & Omit<InputHTMLAttributes<HTMLInputElement>, "id"> & { mono?: boolean };

/** A labelled input; its error is read out with it. */
export function TextField({ label, hint, error, optional, mono, className = "", ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <input
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-text` : undefined}
        className={`${CONTROL} h-10 ${mono ? "font-mono" : ""} ${error ? "border-bad" : "border-line-strong"} ${className}`}
      />
    </FieldFrame>
  );
}

type TextAreaFieldProps = FieldTexts &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id"> & { mono?: boolean };

/** A labelled field of several lines. */
export function TextAreaField({
  label,
  hint,
  error,
  optional,
  mono,
  rows = 3,
  className = "",
  ...rest
}: TextAreaFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-text` : undefined}
        className={`${CONTROL} py-2 ${mono ? "font-mono text-small" : ""} ${error ? "border-bad" : "border-line-strong"} ${className}`}
      />
    </FieldFrame>
  );
}

type SelectFieldProps = FieldTexts & Omit<SelectHTMLAttributes<HTMLSelectElement>, "id">;

export function SelectField({
  label,
  hint,
  error,
  optional,
  className = "",
  children,
  ...rest
}: SelectFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <Select
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-text` : undefined}
        className={`${CONTROL} h-10 ${error ? "border-bad" : "border-line-strong"} ${className}`}
      >
        {children}
      </Select>
    </FieldFrame>
  );
}

function FieldFrame({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldTexts & { id: string; children: ReactNode; optional: boolean }) {
  return (
    <div className="flex flex-col gap-1.5">
      <label
        htmlFor={id}
        className="flex items-baseline justify-between gap-2 text-small font-medium text-ink"
      >
        {label}
        {optional ? <span className="font-normal text-ink-3">optional</span> : null}
      </label>
      {children}
      {error ? (
        <p id={`${id}-text`} className="flex gap-1.5 text-small text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : hint ? (
        <p id={`${id}-text`} className="text-small text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** A compact select for toolbars and tables. Its name is spoken; the first choice shows what it filters. */
export function FilterSelect({
  label,
  active,
  className = "",
  children,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & { label: string; active?: boolean }) {
  return (
    <Select
      {...rest}
      aria-label={label}
      className={`h-8 rounded-control border bg-surface pl-2.5 text-small transition-colors hover:border-ink-3 ${
        active ? "border-accent text-accent" : "border-line-strong text-ink-2"
      } ${className}`}
    >
      {children}
    </Select>
  );
}

/** A labelled check box with a line of explanation. */
export function CheckField({
  label,
  hint,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & { label: ReactNode; hint?: ReactNode }) {
  return (
    <label className="-mx-2 flex items-start gap-2.5 rounded-control px-2 py-1.5 has-enabled:hover:bg-sunken has-disabled:opacity-55">
      <input {...rest} type="checkbox" className="mt-0.75 size-4 shrink-0 accent-(--accent)" />
      <span className="flex flex-col">
        <span className="text-body text-ink">{label}</span>
        {hint ? <span className="text-small text-ink-3">{hint}</span> : null}
      </span>
    </label>
  );
}
