import type { UsageRow } from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { chartDollars } from "@/features/governance/chart-money";
import { type DimensionName, seriesOf } from "@/features/governance/usage/usage-query";
import { ColumnChart } from "@/ui/chart-columns";

const COLORS = ["var(--accent)", "var(--chart-warn)", "var(--note)", "var(--chart-ok)"] as const;
const OTHERS = "var(--line-strong)";
/** A week: of an organization that has just begun, the days without usage are shown too. */
const DAYS_MIN = 7;
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "short", timeZone: "UTC" });

/** Cost by day, the greatest values of the dimension apart. */
export function UsageChart({
  rows,
  by,
  whole,
  nameOf,
}: {
  /** Summed by day and the dimension. */
  rows: readonly UsageRow[];
  by: DimensionName;
  whole: string;
  nameOf: (value: string) => string;
}) {
  const { days, series } = seriesOf(rows, by, COLORS.length, DAYS_MIN);
  return (
    <ColumnChart
      label="Cost by day"
      whole={whole}
      axisName="Day"
      format={chartDollars}
      series={series.map(({ name }, index) => ({
        name: by === "day" ? "Cost" : name === "all others" ? name : nameOf(name),
        color: COLORS[index] ?? OTHERS,
      }))}
      columns={days.map((day, place) => ({
        label: SHORT_DAY.format(Date.parse(day)),
        values: series.map(({ values }) => values[place] ?? 0),
      }))}
    />
  );
}
