import type { ReactNode } from "react";

/** A filter that is on or off. */
export function ToggleButton({
  on,
  onChange,
  children,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={() => onChange(!on)}
      className="h-8 rounded-control border border-line-strong bg-surface px-2.5 text-small whitespace-nowrap text-ink-2 transition-colors hover:border-ink-3 aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
    >
      {children}
    </button>
  );
}
