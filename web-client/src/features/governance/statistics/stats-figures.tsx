import { Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import type { GetDecisionStatsResponse } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import type { ReactNode } from "react";
import { useNow } from "@/app/use-now";
import { ago, dateTime, duration } from "@/format/time";

/** The span in six figures. */
export function StatsFigures({ stats }: { stats: GetDecisionStatsResponse }) {
  const now = useNow();
  const total = Number(stats.totalCount);
  const of = (verdict: Verdict) =>
    Number(stats.byVerdict.find((entry) => entry.verdict === verdict)?.count ?? 0n);
  return (
    <dl className="mb-4 grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line shadow-rest sm:grid-cols-3 lg:grid-cols-6">
      <Figure name="Decisions" note={`${stats.allTimeCount.toLocaleString("en")} of all time`}>
        {stats.totalCount.toLocaleString("en")}
      </Figure>
      <Figure name="Transformed" note={shareOf(of(Verdict.TRANSFORM), total)}>
        {of(Verdict.TRANSFORM).toLocaleString("en")}
      </Figure>
      <Figure name="Denied" note={shareOf(of(Verdict.DENY), total)}>
        {of(Verdict.DENY).toLocaleString("en")}
      </Figure>
      <Figure name="Mean latency" note="from scan to verdict">
        {total > 0 ? duration(stats.meanLatencyUs) : "–"}
      </Figure>
      <Figure name="Shadow differs" note={shareOf(Number(stats.shadowDiffersCount), total)}>
        {stats.shadowDiffersCount.toLocaleString("en")}
      </Figure>
      <Figure name="Last ingest" note="decided elsewhere">
        <span className="text-lead whitespace-nowrap" title={dateTime(stats.lastIngestTime)}>
          {stats.lastIngestTime ? ago(stats.lastIngestTime, now) : "never"}
        </span>
      </Figure>
    </dl>
  );
}

function Figure({ name, note, children }: { name: string; note: string; children: ReactNode }) {
  return (
    <div className="flex flex-col bg-surface px-4 py-3">
      <dt className="text-small text-ink-3">{name}</dt>
      <dd className="figures mt-0.5 text-title font-semibold text-ink">
        {children}
        <span className="block text-small font-normal text-ink-3">{note}</span>
      </dd>
    </div>
  );
}

function shareOf(count: number, total: number): string {
  return total > 0 ? `${((count / total) * 100).toFixed(1)} % of them` : "–";
}
