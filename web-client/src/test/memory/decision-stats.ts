import { timestampFromMs, timestampMs } from "@bufbuild/protobuf/wkt";
import { Direction, Source, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import {
  type GetDecisionStatsRequest,
  TimeBucket,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { counted, type Tally, tallyOf } from "@/test/memory/tally";
import type { World } from "@/test/memory/world";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What GetDecisionStats answers: the history of before and what is in the log. */
export function statsOf(world: World, request: GetDecisionStatsRequest) {
  const endMs = request.endTime ? timestampMs(request.endTime) : world.nowMs();
  const startMs = floorTo(request.startTime ? timestampMs(request.startTime) : endMs - 7 * DAY_MS, HOUR_MS);
  const isHourly = request.bucket ? request.bucket === TimeBucket.HOUR : endMs - startMs <= 3 * DAY_MS;
  const stepMs = isHourly ? HOUR_MS : DAY_MS;
  const all = [...world.history, ...world.decisions.entries.map(tallyOf)];
  const tallies = all.filter(({ timeMs }) => timeMs >= startMs && timeMs < endMs);
  const ingested = world.decisions.entries.filter(({ source }) => source === Source.INGEST).at(-1);
  const shadowed = world.decisions.entries.filter(
    ({ shadow, verdict }) => shadow !== undefined && shadow.verdict !== verdict,
  );
  const series = [];
  for (let at = floorTo(startMs, stepMs); at < endMs; at += stepMs) {
    const inside = tallies.filter(({ timeMs }) => timeMs >= at && timeMs < at + stepMs);
    series.push({
      startTime: timestampFromMs(at),
      allowCount: BigInt(countOf(inside, Verdict.ALLOW)),
      transformCount: BigInt(countOf(inside, Verdict.TRANSFORM)),
      denyCount: BigInt(countOf(inside, Verdict.DENY)),
    });
  }
  return {
    totalCount: BigInt(countOf(tallies)),
    byVerdict: [Verdict.ALLOW, Verdict.TRANSFORM, Verdict.DENY].map((verdict) => ({
      verdict,
      count: BigInt(countOf(tallies, verdict)),
    })),
    byDirection: [Direction.PRECHECK, Direction.POSTCHECK].map((direction) => ({
      direction,
      count: BigInt(countOf(tallies.filter((tally) => tally.direction === direction))),
    })),
    byTool: counted(tallies, ({ tool, count }) => [[tool, count]]),
    byPiiClass: counted(tallies, ({ findings }) => findings),
    series,
    ...(ingested?.createTime ? { lastIngestTime: ingested.createTime } : {}),
    allTimeCount: BigInt(countOf(all)),
    meanLatencyUs: 412n,
    shadowDiffersCount: BigInt(shadowed.length),
  };
}

function countOf(tallies: readonly Tally[], verdict?: Verdict): number {
  return tallies
    .filter((tally) => verdict === undefined || tally.verdict === verdict)
    .reduce((sum, { count }) => sum + count, 0);
}

function floorTo(ms: number, stepMs: number): number {
  return Math.floor(ms / stepMs) * stepMs;
}

/** Counts of the 90 days before the log: more on working days and in working hours, with a quiet week in between. */
export function historyBefore(endMs: number): Tally[] {
  const tallies: Tally[] = [];
  for (let hour = 90 * 24; hour > 0; hour -= 1) {
    const timeMs = floorTo(endMs, HOUR_MS) - hour * HOUR_MS;
    const date = new Date(timeMs);
    const working = date.getUTCDay() % 6 === 0 ? 0.15 : 1;
    const daily = 0.15 + Math.exp(-(((date.getUTCHours() - 12) / 4.5) ** 2));
    const holiday = hour > 40 * 24 && hour < 46 * 24 ? 0.2 : 1;
    const wave = 1 + 0.25 * Math.sin(hour * 1.7) + 0.15 * Math.sin(hour / 90);
    const total = Math.round(44 * working * daily * holiday * wave);
    const denied = Math.round(total * (0.04 + 0.03 * Math.abs(Math.sin(hour / 13))));
    const changed = Math.round(total * 0.31);
    const base = { timeMs, direction: Direction.PRECHECK };
    tallies.push(
      { ...base, tool: "ai.generate", verdict: Verdict.ALLOW, count: total - denied - changed, findings: [] },
      {
        ...base,
        tool: "ai.analyze",
        verdict: Verdict.TRANSFORM,
        count: changed,
        findings: [
          [PiiClass.EMAIL, changed * 2],
          [PiiClass.PHONE, changed],
          [PiiClass.NAME, Math.round(changed * 1.4)],
          [PiiClass.DATE_OF_BIRTH, Math.round(changed / 5)],
        ].map(([piiClass, count]) => [PiiClass[piiClass as PiiClass].toLowerCase(), count as number]),
      },
      {
        ...base,
        tool: hour % 3 === 0 ? "code.execute" : "web.fetch",
        verdict: Verdict.DENY,
        count: denied,
        findings: [["credit_card", Math.ceil(denied / 2)]],
      },
      {
        ...base,
        direction: Direction.POSTCHECK,
        tool: hour % 2 === 0 ? "db.query" : "ai.generate",
        verdict: Verdict.ALLOW,
        count: Math.round(total * 0.6),
        findings: [],
      },
    );
  }
  return tallies;
}
