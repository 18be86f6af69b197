import type { MessageInitShape } from "@bufbuild/protobuf";
import {
  type QueryUsageRequestSchema,
  UsageDimension,
  type UsageRow,
} from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { toChart } from "@/features/governance/chart-money";

/** What usage can be summed by, as it stands in the address. */
export const dimensionNames = ["model", "provider", "actor", "task", "day"] as const;
export type DimensionName = (typeof dimensionNames)[number];

export const spanNames = ["7d", "30d", "90d", "365d"] as const;
export type SpanName = (typeof spanNames)[number];

/** What the screen asks for: a span, a dimension, and one value of each dimension at most. */
export type UsageSearch = {
  span?: SpanName;
  by?: DimensionName;
  provider?: string;
  model?: string;
  actor?: string;
  task?: string;
};

export type FilterName = "provider" | "model" | "actor" | "task";
export const filterNames: readonly FilterName[] = ["provider", "model", "actor", "task"];

const DIMENSIONS: Record<DimensionName, UsageDimension> = {
  model: UsageDimension.MODEL,
  provider: UsageDimension.PROVIDER,
  actor: UsageDimension.ACTOR,
  task: UsageDimension.TASK,
  day: UsageDimension.DAY,
};

const DAY_MS = 86_400_000;

/** The question behind a search. The last day is the server's today: it knows the organization's time zone. */
export function usageRequest(
  search: UsageSearch,
  groupBy: readonly DimensionName[],
  nowMs: number,
): MessageInitShape<typeof QueryUsageRequestSchema> {
  const days = Number.parseInt(search.span ?? "30d", 10);
  return {
    startDay: new Date(nowMs - (days - 1) * DAY_MS).toISOString().slice(0, 10),
    groupBy: groupBy.map((name) => DIMENSIONS[name]),
    provider: search.provider ?? "",
    model: search.model ?? "",
    actorId: search.actor ?? "",
    task: search.task ?? "",
  };
}

/** What a row is a sum of. */
export function groupOf(row: UsageRow, dimension: DimensionName): string {
  return dimension === "actor" ? row.actorId : row[dimension];
}

/** Where a click on a row leads: to what that value is made of. */
export function drilled(search: UsageSearch, by: DimensionName, value: string): UsageSearch | undefined {
  if (by === "day" || value === "") {
    return undefined;
  }
  const filtered = { ...search, [by]: value };
  const next = dimensionNames.find((name) => name === "day" || (name !== by && filtered[name] === undefined));
  return { ...filtered, by: next ?? "day" };
}

/** Whether tokens were used and cost nothing. */
export function isUnpriced({ inputTokens, outputTokens, costNanosUsd }: UsageRow): boolean {
  return costNanosUsd === 0n && inputTokens + outputTokens > 0n;
}

type Series = { name: string; values: readonly number[] };

/** Cost by day in dollars for a chart, one series for each of the greatest values of a dimension and one for all others. */
export function seriesOf(
  rows: readonly UsageRow[],
  dimension: DimensionName,
  seriesMax: number,
  daysMin = 1,
): { days: string[]; series: Series[] } {
  const days = daysBetween(rows, daysMin);
  const placeOf = new Map(days.map((day, place) => [day, place]));
  const sums = new Map<string, number[]>();
  for (const row of rows) {
    const name = dimension === "day" ? "" : groupOf(row, dimension);
    const values = sums.get(name) ?? days.map(() => 0);
    const place = placeOf.get(row.day);
    if (place !== undefined) {
      values[place] = (values[place] ?? 0) + toChart(row.costNanosUsd);
    }
    sums.set(name, values);
  }
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const ranked = [...sums]
    .map(([name, values]) => ({ name, values }))
    .toSorted((a, b) => total(b.values) - total(a.values));
  const rest = ranked.slice(seriesMax);
  const others = days.map((_, place) => rest.reduce((sum, { values }) => sum + (values[place] ?? 0), 0));
  return {
    days,
    series: [
      ...ranked.slice(0, seriesMax),
      ...(rest.length > 0 ? [{ name: "all others", values: others }] : []),
    ],
  };
}

/**
 * Every day from the first to the last with usage: a day without any is a gap in the rows, not in the chart. Earlier ones
 * before them, where they are fewer than `daysMin`.
 */
function daysBetween(rows: readonly UsageRow[], daysMin: number): string[] {
  const named = rows.flatMap(({ day }) => (day === "" ? [] : Date.parse(day)));
  const last = named.reduce((most, day) => Math.max(most, day), 0);
  const first = named.reduce((least, day) => Math.min(least, day), last - (daysMin - 1) * DAY_MS);
  const days: string[] = [];
  for (let at = first; named.length > 0 && at <= last; at += DAY_MS) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
