type SegmentsProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  choices: readonly { value: string; label: string }[];
};

/** One of a few, all in sight. */
export function Segments({ label, value, onChange, choices }: SegmentsProps) {
  return (
    <fieldset className="max-w-full min-w-0 overflow-x-auto">
      <legend className="sr-only">{label}</legend>
      <div className="flex w-max gap-0.5 rounded-control border border-line bg-sunken p-0.5">
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            aria-pressed={choice.value === value}
            onClick={() => onChange(choice.value)}
            className="h-7 rounded-[4px] px-2.5 text-small whitespace-nowrap text-ink-2 transition-colors hover:text-ink aria-pressed:bg-surface aria-pressed:font-medium aria-pressed:text-ink aria-pressed:shadow-rest dark:aria-pressed:bg-line"
          >
            {choice.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
