import { useState } from "react";
import { ChartFrame } from "@/ui/chart-frame";
import { ChartPlot } from "@/ui/chart-plot";
import { ticksTo } from "@/ui/chart-scale";

type Series = { name: string; color: string };
type Column = { label: string /** One value a series, in its order. */; values: readonly number[] };

type ColumnChartProps = {
  label: string;
  /** What the legend sums up while no column is marked: `7 days`. */
  whole: string;
  /** The name of the first column of the table. */
  axisName: string;
  series: readonly Series[];
  columns: readonly Column[];
  format?: (value: number) => string;
  /** Words below the plot; the first, middle and last label where left out. */
  axis?: readonly string[];
};

const plain = (value: number) => value.toLocaleString("en");

/** Columns over time, one part of each column a series, the first at the bottom. */
export function ColumnChart({
  label,
  whole,
  axisName,
  series,
  columns,
  format = plain,
  axis,
}: ColumnChartProps) {
  const [marked, setMarked] = useState<number>();
  const sums = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const ticks = ticksTo(Math.max(0, ...sums));
  const top = ticks.at(-1) ?? 1;
  const shown = marked === undefined ? undefined : columns[marked];
  const figureOf = (index: number) =>
    shown ? (shown.values[index] ?? 0) : columns.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
  const place = shown?.label ?? whole;
  const legend = series.map(({ name, color }, index) => ({
    label: name,
    color,
    value: format(figureOf(index)),
  }));
  const read = legend.map(({ label: name, value }) => `${name} ${value}`).join(", ");
  return (
    <ChartFrame
      label={label}
      legend={legend}
      place={place}
      head={[axisName, ...series.map(({ name }) => name)]}
      rows={columns.map((column) => [column.label, ...column.values.map(format)])}
    >
      <ChartPlot
        label={label}
        count={columns.length}
        marked={marked}
        onMark={setMarked}
        valueText={`${place}: ${read}`}
        ticks={ticks.map((at) => ({ at, label: format(at) }))}
        axis={axis ?? axisOf(columns)}
      >
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${columns.length} ${top}`}
          preserveAspectRatio="none"
          className="absolute inset-0 size-full"
        >
          {columns.map((column, place) => {
            let base = top;
            return column.values.map((value, index) => {
              base -= value;
              return value > 0 ? (
                <rect
                  key={`${column.label}/${series[index]?.name}`}
                  x={place + 0.14}
                  width={0.72}
                  y={base}
                  height={value}
                  fill={series[index]?.color}
                />
              ) : null;
            });
          })}
        </svg>
      </ChartPlot>
    </ChartFrame>
  );
}

function axisOf(columns: readonly Column[]): string[] {
  const middle = columns.length > 2 ? columns[Math.floor(columns.length / 2)] : undefined;
  return [columns[0], middle, columns.length > 1 ? columns.at(-1) : undefined].flatMap((column) =>
    column ? [column.label] : [],
  );
}
