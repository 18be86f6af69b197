type Part = { label: string; share: number; shown: string; color: string };

/** A whole and its parts: a bar for a glance, and each part with its figure in words. */
export function SplitBar({ label, parts }: { label: string; parts: readonly Part[] }) {
  const whole = Math.max(
    1,
    parts.reduce((sum, { share }) => sum + share, 0),
  );
  return (
    <div>
      <div aria-hidden className="flex h-3 gap-0.5 overflow-hidden rounded-full bg-sunken">
        {parts
          .filter(({ share }) => share > 0)
          .map(({ label: name, share, color }) => (
            <span
              key={name}
              className="h-full min-w-1"
              style={{ width: `${(share / whole) * 100}%`, background: color }}
            />
          ))}
      </div>
      <ul aria-label={label} className="mt-3 flex flex-wrap gap-x-6 gap-y-1.5 text-small">
        {parts.map(({ label: name, shown, color }) => (
          <li key={name} className="inline-flex items-baseline gap-2">
            <span aria-hidden className="size-2.5 shrink-0 rounded-[2px]" style={{ background: color }} />
            <span className="text-ink-2">{name}</span>
            <span className="figures font-mono text-[0.75rem] text-ink">{shown}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
