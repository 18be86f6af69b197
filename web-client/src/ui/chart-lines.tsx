import { useState } from "react";
import { ChartFrame } from "@/ui/chart-frame";
import { ChartPlot } from "@/ui/chart-plot";
import { ticksTo } from "@/ui/chart-scale";

type Line = {
  name: string;
  color: string;
  /** A forecast, or whatever else is not measured. */
  dashed?: boolean;
  /** One value a place; undefined where the line has none. */
  values: readonly (number | undefined)[];
};

type LineChartProps = {
  label: string;
  whole: string;
  axisName: string;
  /** The places, left to right. */
  places: readonly string[];
  lines: readonly Line[];
  /** A line across, such as a limit. */
  level?: { name: string; color: string; value: number };
  format: (value: number) => string;
};

/** Lines over time, measured ones drawn through, forecasts dashed. */
export function LineChart({ label, whole, axisName, places, lines, level, format }: LineChartProps) {
  const [marked, setMarked] = useState<number>();
  const all = lines.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const ticks = ticksTo(Math.max(level?.value ?? 0, ...all));
  const top = ticks.at(-1) ?? 1;
  const figureOf = ({ values }: Line) => {
    const value = marked === undefined ? undefined : values[marked];
    return value === undefined ? undefined : format(value);
  };
  const legend = [
    ...lines.map((line) => ({ label: line.name, color: line.color, value: figureOf(line) })),
    ...(level ? [{ label: level.name, color: level.color, value: format(level.value) }] : []),
  ];
  const place = (marked === undefined ? undefined : places[marked]) ?? whole;
  const read = legend.flatMap(({ label: name, value }) => (value === undefined ? [] : [`${name} ${value}`]));
  return (
    <ChartFrame
      label={label}
      legend={legend}
      place={place}
      head={[axisName, ...lines.map(({ name }) => name)]}
      rows={places.map((name, index) => [
        name,
        ...lines.map(({ values }) => {
          const value = values[index];
          return value === undefined ? "–" : format(value);
        }),
      ])}
    >
      <ChartPlot
        label={label}
        count={places.length}
        marked={marked}
        onMark={setMarked}
        valueText={`${place}: ${read.join(", ")}`}
        ticks={ticks.map((at) => ({ at, label: format(at) }))}
        axis={[places[0], places[Math.floor(places.length / 2)], places.at(-1)].flatMap((name) => name ?? [])}
      >
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${Math.max(1, places.length)} ${top}`}
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
        >
          {level ? (
            <path
              d={`M0 ${top - level.value}H${places.length}`}
              stroke={level.color}
              strokeWidth="1.5"
              vectorEffect="non-scaling-stroke"
            />
          ) : null}
          {lines.map(({ name, color, dashed, values }) => (
            <path
              key={name}
              d={pathOf(values, top)}
              fill="none"
              stroke={color}
              strokeWidth="2"
              strokeLinejoin="round"
              strokeLinecap="round"
              {...(dashed ? { strokeDasharray: "5 5" } : {})}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
      </ChartPlot>
    </ChartFrame>
  );
}

/** The line through the values, interrupted where one is missing. */
export function pathOf(values: readonly (number | undefined)[], top: number): string {
  return values
    .map((value, index) =>
      value === undefined
        ? ""
        : `${values[index - 1] === undefined ? "M" : "L"}${index + 0.5} ${top - value}`,
    )
    .join("");
}
