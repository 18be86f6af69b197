import type { ReactNode } from "react";

type Bar = { key: string; name: ReactNode; value: number; shown?: string; color?: string };

/** Bars in a row each, with their names and figures in words: a list to every reader, a chart to who sees. */
export function BarList({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const total = bars.reduce((sum, { value }) => sum + value, 0);
  return (
    <ul aria-label={label} className="flex flex-col gap-3 px-4 py-4">
      {bars.map(({ key, name, value, shown, color }) => (
        <li key={key} className="grid grid-cols-[minmax(0,1fr)_auto_3rem] items-baseline gap-x-3 text-small">
          <span className="truncate text-ink">{name}</span>
          <span className="figures text-right font-mono text-[0.75rem] text-ink">
            {shown ?? value.toLocaleString("en")}
          </span>
          <span className="figures text-right text-[0.75rem] text-ink-3">{shareOf(value, total)}</span>
          <span aria-hidden className="col-span-3 mt-1 h-1.5 overflow-hidden rounded-full bg-sunken">
            <span
              className="block h-full rounded-full"
              style={{ width: `${(value / most) * 100}%`, background: color ?? "var(--accent)" }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function shareOf(value: number, total: number): string {
  const share = total > 0 ? (value / total) * 100 : 0;
  return share > 0 && share < 1 ? "< 1 %" : `${Math.round(share)} %`;
}
