import { timestampDate } from "@bufbuild/protobuf/wkt";
import type { GetBudgetBurnDownResponse } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_service_pb";
import { burnOf } from "@/features/governance/budgets/standing-look";
import { chartDollars, toChart } from "@/features/governance/chart-money";
import { LineChart } from "@/ui/chart-lines";

const DAY_MS = 86_400_000;
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "short", timeZone: "UTC" });

/** What was spent up to the end of each day, and where it goes at that pace. */
export function BurnChart({ burn }: { burn: GetBudgetBurnDownResponse }) {
  const { days, standing } = burn;
  const places = placesOf(burn);
  const { settled, forecast } = burnOf(days, places.length, standing?.forecastNanosUsd);
  const isMeasuredOnly = forecast.every((value) => value === undefined);
  return (
    <LineChart
      label="Spent in this period"
      whole={`${places[0] ?? ""} to ${places.at(-1) ?? ""}`}
      axisName="Day"
      places={places}
      format={chartDollars}
      level={{ name: "Limit", color: "var(--bad)", value: toChart(standing?.limitNanosUsd ?? 0n) }}
      lines={[
        { name: "Settled", color: "var(--accent)", values: settled },
        ...(isMeasuredOnly
          ? []
          : [{ name: "At this pace", color: "var(--ink-3)", dashed: true, values: forecast }]),
      ]}
    />
  );
}

/** The days of the whole period: those there are, and those to come. */
function placesOf({ days, standing }: GetBudgetBurnDownResponse): string[] {
  const first = days[0] ? Date.parse(`${days[0].day}T00:00:00Z`) : Number.NaN;
  const end = standing?.periodEnd && standing.periodStart;
  const whole =
    end && standing?.periodEnd
      ? Math.round((timestampDate(standing.periodEnd).getTime() - timestampDate(end).getTime()) / DAY_MS)
      : days.length;
  return Array.from({ length: Math.max(days.length, whole) }, (_, place) =>
    SHORT_DAY.format(first + place * DAY_MS),
  );
}
