import { type ReactNode, useId } from "react";
import { Card } from "@/ui/card";

type ReportCardProps = {
  title: string;
  /** What demands it, or whose format it is. */
  rule: string;
  lead: string;
  children: ReactNode;
  actions: ReactNode;
  /** What became of it. */
  outcome: ReactNode;
};

/** One report: what goes into it, how to have it, and what became of it. */
export function ReportCard({ title, rule, lead, children, actions, outcome }: ReportCardProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className="min-w-0">
      <Card>
        <div className="border-b border-line px-4 py-3">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h2 id={titleId} className="text-body font-semibold text-ink">
              {title}
            </h2>
            <span className="text-small text-ink-2">{rule}</span>
          </div>
          <p className="mt-0.5 text-small text-ink-2">{lead}</p>
        </div>
        <div className="flex min-w-0 flex-col gap-5 p-4">
          {children}
          {actions}
          {outcome}
        </div>
      </Card>
    </section>
  );
}
