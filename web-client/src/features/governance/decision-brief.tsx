import { timestampMs } from "@bufbuild/protobuf/wkt";
import { Link } from "@tanstack/react-router";
import { type Decision, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { useNow } from "@/app/use-now";
import { FindingChips } from "@/features/governance/finding-chips";
import { GateTrace } from "@/features/governance/gate-trace";
import { VerdictBadge } from "@/features/governance/verdict-badge";
import { ago, dateTime } from "@/format/time";

const DAY_MS = 24 * 3_600_000;
const SHOWN = 5;

/** The last day at the gate in three figures, the last decisions as a trace and the newest as a list. */
export function DecisionBrief({ decisions, hasMore }: { decisions: readonly Decision[]; hasMore: boolean }) {
  const now = useNow();
  const today = decisions.filter(({ createTime }) => createTime && now - timestampMs(createTime) < DAY_MS);
  const found = today.flatMap(({ findings }) => findings).reduce((sum, { count }) => sum + count, 0);
  const denied = today.filter(({ verdict }) => verdict === Verdict.DENY).length;
  // The page may end before the day does: then the figures are lower bounds, and say so.
  const plus = hasMore && today.length === decisions.length ? "+" : "";
  if (decisions.length === 0) {
    return (
      <p className="px-4 py-8 text-center text-body text-ink-3">
        Nothing has passed the gate yet. The first template you upload does.
      </p>
    );
  }
  return (
    <>
      <div className="grid gap-x-10 gap-y-5 border-b border-line p-4 lg:grid-cols-[auto_1fr]">
        <dl className="flex flex-wrap content-center gap-x-8 gap-y-3">
          <Figure name="Decisions in 24 h" value={`${today.length}${plus}`} />
          <Figure name="Personal data found" value={`${found}${plus}`} />
          <Figure name="Denied" value={`${denied}${plus}`} />
        </dl>
        <GateTrace decisions={decisions} />
      </div>
      <ul className="divide-y divide-line">
        {decisions.slice(0, SHOWN).map((decision) => (
          <li key={decision.id}>
            <Link
              to="/decisions"
              search={{ decision: decision.id }}
              className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-small transition-colors hover:bg-sunken"
            >
              <span className="w-32">
                <VerdictBadge verdict={decision.verdict} />
              </span>
              <code className="w-28 font-mono text-[0.75rem] text-ink">{decision.tool}</code>
              <span className="min-w-0 flex-1 basis-40">
                <FindingChips findings={decision.findings} />
              </span>
              <span className="text-ink-3" title={dateTime(decision.createTime)}>
                {ago(decision.createTime, now)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-small text-ink-3">{name}</dt>
      <dd className="figures text-title font-semibold text-ink">{value}</dd>
    </div>
  );
}
