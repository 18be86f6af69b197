import { type Decision, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { counted } from "@/format/count";

const SHOWN_MIN = 40;
const SHOWN_MAX = 96;
const COLORS: Record<Verdict, string> = {
  [Verdict.UNSPECIFIED]: "var(--line-strong)",
  [Verdict.ALLOW]: "var(--chart-ok)",
  [Verdict.TRANSFORM]: "var(--chart-warn)",
  [Verdict.DENY]: "var(--chart-bad)",
};

/**
 * The last decisions as marks on one line, oldest left: those that pass stand on the line, those that were changed reach
 * through it, those that were denied hang below. The taller the mark, the more was found.
 */
export function GateTrace({ decisions }: { decisions: readonly Decision[] }) {
  const shown = decisions.slice(0, SHOWN_MAX).toReversed();
  const slots = Math.max(SHOWN_MIN, shown.length);
  const count = (verdict: Verdict) => shown.filter((decision) => decision.verdict === verdict).length;
  const summary = `Of the last ${counted(shown.length, "decision")}, ${count(Verdict.ALLOW)} allowed, ${count(Verdict.TRANSFORM)} transformed, ${count(Verdict.DENY)} denied.`;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${slots * 10} 64`}
        preserveAspectRatio="none"
        role="img"
        aria-label={summary}
        className="h-16 w-full"
      >
        <path d={`M0 32H${slots * 10}`} stroke="var(--line-strong)" vectorEffect="non-scaling-stroke" />
        {shown.map((decision, index) => {
          const found = decision.findings.reduce((sum, finding) => sum + finding.count, 0);
          const height = Math.min(28, 7 + 7 * Math.log2(1 + found));
          const x = (slots - shown.length + index) * 10 + 5;
          const up = decision.verdict === Verdict.DENY ? 0 : height;
          const down = decision.verdict === Verdict.ALLOW ? 0 : height;
          return (
            <path
              key={decision.id}
              d={`M${x} ${32 - up}V${32 + down}`}
              stroke={COLORS[decision.verdict]}
              strokeWidth="4"
              vectorEffect="non-scaling-stroke"
            />
          );
        })}
      </svg>
      <figcaption className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-2">
        <Legend color="bg-chart-ok" label="Allowed" count={count(Verdict.ALLOW)} />
        <Legend color="bg-chart-warn" label="Transformed" count={count(Verdict.TRANSFORM)} />
        <Legend color="bg-chart-bad" label="Denied" count={count(Verdict.DENY)} />
      </figcaption>
    </figure>
  );
}

function Legend({ color, label, count }: { color: string; label: string; count: number }) {
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden className={`h-3 w-1 ${color}`} />
      {label}
      <span className="figures font-mono text-[0.75rem] text-ink">{count}</span>
    </span>
  );
}
