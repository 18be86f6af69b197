/** How far something is. Moves only forward, and says so to a screen reader. */
export function Progress({
  percent,
  label,
  tone = "accent",
}: {
  percent: number;
  label: string;
  tone?: "accent" | "ok" | "bad";
}) {
  const fill = { accent: "bg-accent", ok: "bg-ok", bad: "bg-bad" }[tone];
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(percent)}
      aria-valuemin={0}
      aria-valuemax={100}
      className="h-1.5 w-full overflow-hidden rounded-full bg-line"
    >
      <div
        className={`h-full rounded-full transition-[width] duration-300 ease-out ${fill}`}
        style={{ width: `${Math.max(0, Math.min(100, percent))}%` }}
      />
    </div>
  );
}
