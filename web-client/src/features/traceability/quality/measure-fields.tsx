import type { CriticalLimit } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { limitWords, violationOf } from "@/features/traceability/quality/limits";
import { thousandthsFrom, unitWord } from "@/format/thousandths";
import { TextField } from "@/ui/field";

/** What was typed for a limit. */
export type Typed = { value: string; instrument: string };
export const UNTYPED: Typed = { value: "", instrument: "" };

type MeasureFieldsProps = {
  limit: CriticalLimit;
  typed: Typed;
  onChange: (typed: Typed) => void;
  /** What the server says about the instrument. */
  instrumentError?: string | undefined;
};

/** One measurement against its limit: what violates it is red before anything is sent. */
export function MeasureFields({ limit, typed, onChange, instrumentError }: MeasureFieldsProps) {
  const value = thousandthsFrom(typed.value);
  const violation = value === undefined ? undefined : violationOf(limit, value);
  const isWrong = typed.value.trim() !== "" && value === undefined;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        label={`${limit.name} in ${unitWord(limit.unit)}`}
        inputMode="decimal"
        autoComplete="off"
        value={typed.value}
        onChange={(event) => onChange({ ...typed, value: event.target.value })}
        hint={`Must be ${limitWords(limit)}.`}
        error={
          isWrong
            ? "A figure with at most three decimals."
            : violation
              ? `${violation}: the limit is violated.`
              : undefined
        }
        className={`figures h-12! text-lead! ${violation ? "bg-bad-soft! font-semibold text-bad!" : ""}`}
      />
      <TextField
        label="Instrument"
        optional={!limit.instrumentRequired}
        maxLength={100}
        autoComplete="off"
        value={typed.instrument}
        onChange={(event) => onChange({ ...typed, instrument: event.target.value })}
        hint="As on its label."
        error={instrumentError}
        className="h-12! text-lead!"
      />
    </div>
  );
}
