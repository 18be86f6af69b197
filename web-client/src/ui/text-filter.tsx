import { Search } from "lucide-react";
import { type FormEvent, useState } from "react";

type TextFilterProps = {
  label: string;
  placeholder: string;
  value: string;
  onApply: (value: string) => void;
};

/** A filter that is typed: it counts when Enter is pressed or the field is left. */
export function TextFilter({ label, placeholder, value, onApply }: TextFilterProps) {
  const [typed, setTyped] = useState(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(typed.trim());
  };
  return (
    <form onSubmit={submit} className="relative">
      <Search aria-hidden className="pointer-events-none absolute top-2 left-2 size-4 text-ink-3" />
      <input
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => (typed.trim() === value ? undefined : onApply(typed.trim()))}
        className={`h-8 w-44 rounded-control border bg-surface pr-2 pl-7.5 text-small hover:border-ink-3 ${value ? "border-accent text-accent" : "border-line-strong"}`}
      />
    </form>
  );
}
