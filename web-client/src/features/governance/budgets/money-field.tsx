import { nanosFrom } from "@/format/money";
import { TextField } from "@/ui/field";

/** Dollars as typed; says where it is no such amount. */
export function MoneyField({
  label,
  value,
  onChange,
  error,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}) {
  return (
    <TextField
      label={label}
      inputMode="decimal"
      placeholder="25.00"
      className="figures text-right"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={value !== "" && nanosFrom(value) === undefined ? "Dollars, with at most nine places." : error}
    />
  );
}
