import {
  type BudgetEvent,
  BudgetEvent_Kind,
} from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { Bell, type LucideIcon, OctagonX, Pencil, PlusCircle, RotateCcw, TriangleAlert } from "lucide-react";
import { useNow } from "@/app/use-now";
import { dollarsShort } from "@/format/money";
import { ago, dateTime } from "@/format/time";
import { budgetEventText } from "@/text/budget-words";

const LOOKS: Record<BudgetEvent_Kind, { icon: LucideIcon; tone: string }> = {
  [BudgetEvent_Kind.UNSPECIFIED]: { icon: Bell, tone: "text-ink-3" },
  [BudgetEvent_Kind.THRESHOLD]: { icon: TriangleAlert, tone: "text-warn" },
  [BudgetEvent_Kind.EXHAUSTED]: { icon: OctagonX, tone: "text-bad" },
  [BudgetEvent_Kind.CHANGED]: { icon: Pencil, tone: "text-ink-3" },
  [BudgetEvent_Kind.RESET]: { icon: RotateCcw, tone: "text-note" },
  [BudgetEvent_Kind.EXTENDED]: { icon: PlusCircle, tone: "text-note" },
  [BudgetEvent_Kind.TOPPED_UP]: { icon: PlusCircle, tone: "text-ok" },
};

const SHOWN_MAX = 12;

/** What happened to budgets, newest first. */
export function BudgetFeed({ events }: { events: readonly BudgetEvent[] }) {
  const now = useNow();
  return events.length === 0 ? (
    <p className="px-4 py-5 text-small text-ink-3">
      Nothing yet. Reached thresholds and changes appear here as they happen.
    </p>
  ) : (
    <ol aria-label="What happened" className="divide-y divide-line">
      {events.slice(0, SHOWN_MAX).map((event) => {
        const { icon: Icon, tone } = LOOKS[event.kind];
        return (
          <li
            key={`${event.budgetId}/${event.kind}/${event.eventTime?.seconds}/${event.eventTime?.nanos}`}
            className="flex gap-2.5 px-4 py-2.5 text-small"
          >
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${tone}`} />
            <div className="min-w-0 flex-1">
              <p className="text-ink">
                {budgetEventText(event.kind, event.budgetName, event.thresholdPercent)}
              </p>
              <p className="text-[0.75rem] text-ink-3">
                <span title={dateTime(event.eventTime)}>{ago(event.eventTime, now)}</span>
                {event.standing ? `, ${dollarsShort(event.standing.leftNanosUsd)} left` : ""}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
