import type { BudgetStanding } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { toChart } from "@/features/governance/chart-money";

export type Share = { key: "settled" | "overrun" | "held"; percent: number };

/** The parts of a burn bar, in percent of the limit; together never more than the whole bar. */
export function sharesOf(standing: BudgetStanding): Share[] {
  const { settledNanosUsd, overrunNanosUsd, heldNanosUsd, limitNanosUsd } = standing;
  const used = settledNanosUsd + overrunNanosUsd + heldNanosUsd;
  const whole = used > limitNanosUsd ? used : limitNanosUsd;
  const percent = (nanos: bigint) => (whole > 0n ? Number((nanos * 100_000n) / whole) / 1_000 : 0);
  return [
    { key: "settled", percent: percent(settledNanosUsd) },
    { key: "overrun", percent: percent(overrunNanosUsd) },
    { key: "held", percent: percent(heldNanosUsd) },
  ];
}

/** How much of the limit is spent or held, in percent; beyond 100 where calls cost more than could be held. */
export function usedPercent(standing: BudgetStanding): number {
  const { settledNanosUsd, overrunNanosUsd, heldNanosUsd, limitNanosUsd } = standing;
  const used = settledNanosUsd + overrunNanosUsd + heldNanosUsd;
  return limitNanosUsd > 0n ? Number((used * 1_000n) / limitNanosUsd) / 10 : used > 0n ? 100 : 0;
}

/** How a budget is doing: spent, near its end (by its own thresholds), or well. */
export function stateOf(standing: BudgetStanding, thresholds: readonly number[]): "spent" | "near" | "well" {
  if (standing.leftNanosUsd <= 0n) {
    return "spent";
  }
  const used = usedPercent(standing);
  const near = thresholds.filter((threshold) => threshold < 100).toSorted((a, b) => b - a)[0] ?? 80;
  return used >= near ? "near" : "well";
}

/** What was settled up to the end of each day, in dollars for a chart; and, from the last one on, what the pace makes of it. */
export function burnOf(
  days: readonly { settledNanosUsd: bigint }[],
  placesMax: number,
  forecastNanosUsd: bigint | undefined,
): { settled: (number | undefined)[]; forecast: (number | undefined)[] } {
  let sum = 0n;
  const settled = days.map((day) => {
    sum += day.settledNanosUsd;
    return toChart(sum);
  });
  const last = settled.length - 1;
  const rest = placesMax - 1 - last;
  const end = forecastNanosUsd === undefined ? undefined : toChart(forecastNanosUsd);
  const start = settled[last] ?? 0;
  const forecast = Array.from({ length: placesMax }, (_, place) =>
    end === undefined || rest <= 0 || place < last
      ? undefined
      : start + ((end - start) * (place - last)) / rest,
  );
  return { settled: [...settled, ...Array.from({ length: Math.max(0, rest) }, () => undefined)], forecast };
}
