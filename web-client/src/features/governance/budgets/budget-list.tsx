import { Link } from "@tanstack/react-router";
import type { Budget } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { BudgetState } from "@/features/governance/budgets/budget-state";
import { BurnBar } from "@/features/governance/budgets/burn-bar";
import { useSubject } from "@/features/governance/budgets/use-subject";
import { dollars, dollarsShort } from "@/format/money";
import { day } from "@/format/time";
import { budgetPeriodLabel } from "@/text/budget-words";

/** Every budget with how much of it is gone. */
export function BudgetList({ budgets }: { budgets: readonly Budget[] }) {
  const subjectOf = useSubject();
  return (
    <ul aria-label="Budgets" className="divide-y divide-line">
      {budgets.map((budget) => {
        const { standing } = budget;
        return (
          <li key={budget.id} className="relative px-4 py-3.5 transition-colors hover:bg-sunken">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                to="/budgets/$budgetId"
                params={{ budgetId: budget.id }}
                className="font-medium text-ink after:absolute after:inset-0 hover:text-accent"
              >
                {budget.name}
              </Link>
              <span className="text-small text-ink-3">
                {budgetPeriodLabel[budget.period].toLowerCase()}, counts {subjectOf(budget)}
              </span>
              <span className="ml-auto">
                <BudgetState budget={budget} />
              </span>
            </div>
            {standing ? (
              <div className="mt-2.5 grid items-center gap-x-6 gap-y-2 md:grid-cols-[minmax(0,1fr)_22rem]">
                <BurnBar standing={standing} thresholds={budget.thresholdPercents} name={budget.name} />
                <dl className="grid grid-cols-4 gap-2">
                  <Sum name="Settled" nanos={standing.settledNanosUsd + standing.overrunNanosUsd} />
                  <Sum name="Held" nanos={standing.heldNanosUsd} />
                  <Sum name="Left" nanos={standing.leftNanosUsd} strong />
                  <Sum name="Limit" nanos={standing.limitNanosUsd} />
                </dl>
              </div>
            ) : null}
            {standing?.exhaustTime && standing.leftNanosUsd > 0n ? (
              <p className="mt-1.5 text-small text-warn">
                At this pace it is spent on {day(standing.exhaustTime)}.
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Sum({ name, nanos, strong = false }: { name: string; nanos: bigint; strong?: boolean }) {
  return (
    <div className="text-right">
      <dt className="text-[0.75rem] text-ink-3">{name}</dt>
      <dd
        title={dollars(nanos)}
        className={`figures text-small ${strong ? "font-semibold text-ink" : "text-ink-2"}`}
      >
        {dollarsShort(nanos)}
      </dd>
    </div>
  );
}
