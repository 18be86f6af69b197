import type { Budget } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { BurnBar } from "@/features/governance/budgets/burn-bar";
import { dollars } from "@/format/money";
import { dateTime, day } from "@/format/time";

/** Where a budget stands in the period under way. */
export function StandingFacts({ budget }: { budget: Budget }) {
  const { standing } = budget;
  if (!standing) {
    return null;
  }
  const figures = [
    { name: "Settled", nanos: standing.settledNanosUsd, mark: "bg-accent" },
    { name: "Overrun", nanos: standing.overrunNanosUsd, mark: "bg-bad" },
    { name: "Held", nanos: standing.heldNanosUsd, mark: "bg-accent/45" },
    { name: "Left", nanos: standing.leftNanosUsd, mark: "bg-sunken ring-1 ring-line-strong ring-inset" },
    { name: "Limit", nanos: standing.limitNanosUsd, mark: "" },
  ];
  return (
    <div className="px-4 py-4">
      <BurnBar standing={standing} thresholds={budget.thresholdPercents} name={budget.name} tall />
      <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-5">
        {figures.map(({ name, nanos, mark }) => (
          <div key={name}>
            <dt className="flex items-center gap-1.5 text-small text-ink-3">
              {mark ? <span aria-hidden className={`size-2.5 rounded-[2px] ${mark}`} /> : null}
              {name}
            </dt>
            <dd className="figures text-lead font-semibold text-ink">{dollars(nanos)}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-2">
        {standing.forecastNanosUsd === undefined ? null : (
          <li>At this pace {dollars(roundedToCents(standing.forecastNanosUsd))} by the end of the period.</li>
        )}
        {standing.exhaustTime && standing.leftNanosUsd > 0n ? (
          <li className="font-medium text-warn">Spent on {day(standing.exhaustTime)} at this pace.</li>
        ) : null}
        {standing.extensionNanosUsd > 0n ? (
          <li>
            {dollars(standing.extensionNanosUsd)} of the limit until {dateTime(standing.extensionEndTime)}.
          </li>
        ) : null}
        <li className={standing.deniedCount > 0n ? "font-medium text-bad" : ""}>
          {standing.deniedCount.toLocaleString("en")} calls denied in this period.
        </li>
      </ul>
    </div>
  );
}

function roundedToCents(nanos: bigint): bigint {
  const cent = 10_000_000n;
  return ((nanos + cent / 2n) / cent) * cent;
}
