import type { PointerEvent, ReactNode } from "react";

type ChartPlotProps = {
  label: string;
  /** How many places can be marked, left to right. */
  count: number;
  marked: number | undefined;
  onMark: (index: number | undefined) => void;
  /** What is read out for the marked place. */
  valueText: string;
  /** The ticks of the vertical axis, from zero up. */
  ticks: readonly { at: number; label: string }[];
  /** Words below the plot, left to right. */
  axis: readonly string[];
  children: ReactNode;
};

/**
 * The plot with its axes. One place of it can be marked: by the pointer, by a finger or by the arrow keys, for which a
 * range input lies over it.
 */
export function ChartPlot({
  label,
  count,
  marked,
  onMark,
  valueText,
  ticks,
  axis,
  children,
}: ChartPlotProps) {
  const top = ticks.at(-1)?.at ?? 1;
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onMark(Math.max(0, Math.min(count - 1, Math.floor(((event.clientX - left) / width) * count))));
  };
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
      <div aria-hidden className="figures relative mt-2 w-10 text-right font-mono text-micro text-ink-3">
        {ticks.map((tick) => (
          <span
            key={tick.at}
            className="absolute right-0 translate-y-1/2 whitespace-nowrap"
            style={{ bottom: `${(tick.at / top) * 100}%` }}
          >
            {tick.label}
          </span>
        ))}
      </div>
      <div className="relative mt-2 h-44 rounded-[2px] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent sm:h-52">
        {ticks.map((tick) => (
          <span
            key={tick.at}
            aria-hidden
            className={`absolute inset-x-0 border-t ${tick.at === 0 ? "border-line-strong" : "border-line"}`}
            style={{ bottom: `${(tick.at / top) * 100}%` }}
          />
        ))}
        {marked === undefined ? null : (
          <span
            aria-hidden
            className="absolute inset-y-0 bg-ink/6"
            style={{ left: `${(marked / count) * 100}%`, width: `${100 / count}%` }}
          />
        )}
        {children}
        <input
          type="range"
          aria-label={label}
          aria-valuetext={valueText}
          min={0}
          max={Math.max(0, count - 1)}
          value={marked ?? Math.max(0, count - 1)}
          onChange={(event) => onMark(Number(event.target.value))}
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={() => onMark(undefined)}
          onBlur={() => onMark(undefined)}
          className="absolute inset-0 size-full cursor-crosshair opacity-0"
        />
      </div>
      <span />
      <div aria-hidden className="figures mt-1.5 flex justify-between gap-2 text-micro text-ink-3">
        {axis.map((text, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: two places may have the same words.
            key={index}
            className={`whitespace-nowrap ${index > 0 && index < axis.length - 1 ? "hidden sm:inline" : ""}`}
          >
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
