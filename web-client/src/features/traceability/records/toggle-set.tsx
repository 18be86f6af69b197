import { violationAt } from "@/app/error-view";
import { ToggleButton } from "@/ui/toggle-button";

type ToggleSetProps<V extends number> = {
  label: string;
  /** What holds while none is chosen. */
  all: string;
  names: Record<V, string>;
  values: readonly V[];
  chosen: readonly V[];
  error: unknown;
  path: string;
  onChange: (chosen: readonly V[]) => void;
};

/** Any of a few kinds. */
export function ToggleSet<V extends number>({
  label,
  all,
  names,
  values,
  chosen,
  error,
  path,
  onChange,
}: ToggleSetProps<V>) {
  const problem = violationAt(error, path);
  return (
    <fieldset>
      <legend className="mb-1.5 text-small font-medium text-ink">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {values.map((value) => (
          <ToggleButton
            key={value}
            on={chosen.includes(value)}
            onChange={(on) => onChange(values.filter((one) => (one === value ? on : chosen.includes(one))))}
          >
            {names[value]}
          </ToggleButton>
        ))}
      </div>
      <p className={`mt-1.5 text-small ${problem ? "text-bad" : "text-ink-3"}`}>{problem ?? all}</p>
    </fieldset>
  );
}
