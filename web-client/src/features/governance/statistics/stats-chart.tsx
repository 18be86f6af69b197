import { timestampDate } from "@bufbuild/protobuf/wkt";
import {
  type StatsPoint,
  TimeBucket,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { SPANS, type Span } from "@/features/governance/statistics/span";
import { ColumnChart } from "@/ui/chart-columns";

const SERIES = [
  { name: "Allowed", color: "var(--chart-ok)" },
  { name: "Transformed", color: "var(--chart-warn)" },
  { name: "Denied", color: "var(--chart-bad)" },
] as const;

/** Decisions by verdict over time. Days are those of the organization, hours those of the reader. */
export function StatsChart({
  series,
  span,
  timeZone,
}: {
  series: readonly StatsPoint[];
  span: Span;
  timeZone: string | undefined;
}) {
  const { label, bucket } = SPANS[span];
  const isHourly = bucket === TimeBucket.HOUR;
  const words = new Intl.DateTimeFormat("en-GB", {
    day: "2-digit",
    month: "short",
    ...(isHourly ? { weekday: "short", hour: "2-digit", minute: "2-digit" } : timeZone ? { timeZone } : {}),
  });
  const columns = series.map(({ startTime, allowCount, transformCount, denyCount }) => ({
    label: startTime ? words.format(timestampDate(startTime)) : "–",
    values: [Number(allowCount), Number(transformCount), Number(denyCount)],
  }));
  return (
    <ColumnChart
      label="Decisions over time"
      whole={label}
      axisName={isHourly ? "Hour" : "Day"}
      series={SERIES}
      columns={columns}
    />
  );
}
