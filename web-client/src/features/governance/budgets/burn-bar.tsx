import type { BudgetStanding } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { type Share, sharesOf, usedPercent } from "@/features/governance/budgets/standing-look";
import { dollars } from "@/format/money";

const FILLS: Record<Share["key"], string> = {
  settled: "bg-accent",
  overrun: "bg-bad",
  // Hatched: it is reserved, not spent.
  held: "bg-accent/45 [background-image:repeating-linear-gradient(135deg,var(--surface)_0_2px,transparent_2px_6px)]",
};

/** How much of a limit is settled, overrun and held. The thresholds are marked on it. */
export function BurnBar({
  standing,
  thresholds = [],
  name,
  tall = false,
}: {
  standing: BudgetStanding;
  thresholds?: readonly number[];
  name: string;
  tall?: boolean;
}) {
  const used = usedPercent(standing);
  const scale = Math.max(100, used);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <meter> has one part; this bar has three.
    <div
      role="meter"
      aria-label={`${name}, spent and held`}
      aria-valuenow={Math.round(Math.min(100, used))}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={`${Math.round(used)} % of ${dollars(standing.limitNanosUsd)}, ${dollars(standing.leftNanosUsd)} left`}
      className={`relative flex w-full overflow-hidden rounded-full bg-sunken ring-1 ring-line ring-inset ${tall ? "h-3" : "h-2"}`}
    >
      {sharesOf(standing).map(({ key, percent }) => (
        <span key={key} className={`h-full ${FILLS[key]}`} style={{ width: `${percent}%` }} />
      ))}
      {thresholds
        .filter((threshold) => threshold < scale)
        .map((threshold) => (
          <span
            key={threshold}
            aria-hidden
            className="absolute inset-y-0 w-px bg-ink/45"
            style={{ left: `${(threshold / scale) * 100}%` }}
          />
        ))}
    </div>
  );
}
