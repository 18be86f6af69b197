import { type Budget, Enforcement } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { Archive, CircleCheck, OctagonX, TriangleAlert } from "lucide-react";
import { stateOf } from "@/features/governance/budgets/standing-look";
import { Badge } from "@/ui/badge";

/** How a budget is doing, in a word. */
export function BudgetState({ budget }: { budget: Budget }) {
  if (budget.archiveTime) {
    return <Badge tone="neutral" icon={Archive} label="Archived" />;
  }
  const state = budget.standing ? stateOf(budget.standing, budget.thresholdPercents) : "well";
  if (state === "spent") {
    return budget.enforcement === Enforcement.SOFT ? (
      <Badge tone="warn" icon={TriangleAlert} label="Over, not blocking" />
    ) : (
      <Badge tone="bad" icon={OctagonX} label="Spent, blocking" />
    );
  }
  return state === "near" ? (
    <Badge tone="warn" icon={TriangleAlert} label="Near its end" />
  ) : (
    <Badge tone="ok" icon={CircleCheck} label="Within" />
  );
}
