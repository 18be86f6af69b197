import {
  BudgetEvent_Kind,
  BudgetPeriod,
  BudgetScope,
  Enforcement,
  HoldState,
} from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";

export const budgetScopeLabel: Record<BudgetScope, string> = {
  [BudgetScope.UNSPECIFIED]: "Unknown",
  [BudgetScope.ORGANIZATION]: "Whole organization",
  [BudgetScope.USER]: "A person",
  [BudgetScope.API_KEY]: "An API key",
  [BudgetScope.MODEL]: "A model",
};

export const budgetPeriodLabel: Record<BudgetPeriod, string> = {
  [BudgetPeriod.UNSPECIFIED]: "Unknown",
  [BudgetPeriod.DAILY]: "Daily",
  [BudgetPeriod.MONTHLY]: "Monthly",
  [BudgetPeriod.YEARLY]: "Yearly",
  [BudgetPeriod.PREPAID]: "Prepaid",
};

export const budgetPeriodMeaning: Record<BudgetPeriod, string> = {
  [BudgetPeriod.UNSPECIFIED]: "",
  [BudgetPeriod.DAILY]: "Starts anew at midnight, in the organization's time zone.",
  [BudgetPeriod.MONTHLY]: "Starts anew on the first of the month.",
  [BudgetPeriod.YEARLY]: "Starts anew on the first of January.",
  [BudgetPeriod.PREPAID]: "Never starts anew: credit is topped up.",
};

export const enforcementLabel: Record<Enforcement, string> = {
  [Enforcement.UNSPECIFIED]: "Hard",
  [Enforcement.HARD]: "Hard",
  [Enforcement.SOFT]: "Soft",
};

export const enforcementMeaning: Record<Enforcement, string> = {
  [Enforcement.UNSPECIFIED]: "",
  [Enforcement.HARD]: "Denies what does not fit any more.",
  [Enforcement.SOFT]: "Counts and alerts, and denies nothing.",
};

export const holdStateLabel: Record<HoldState, string> = {
  [HoldState.UNSPECIFIED]: "Unknown",
  [HoldState.OPEN]: "Open",
  [HoldState.SETTLED]: "Settled",
  [HoldState.CANCELLED]: "Given back",
  [HoldState.EXPIRED]: "Ran out",
};

/** What happened to a budget, as a sentence. */
export function budgetEventText(kind: BudgetEvent_Kind, name: string, thresholdPercent: number): string {
  switch (kind) {
    case BudgetEvent_Kind.THRESHOLD:
      return `“${name}” has reached ${thresholdPercent} % of its limit.`;
    case BudgetEvent_Kind.EXHAUSTED:
      return `“${name}” is spent: calls are denied.`;
    case BudgetEvent_Kind.CHANGED:
      return `“${name}” was created or changed.`;
    case BudgetEvent_Kind.RESET:
      return `“${name}” was reset.`;
    case BudgetEvent_Kind.EXTENDED:
      return `“${name}” was extended.`;
    case BudgetEvent_Kind.TOPPED_UP:
      return `“${name}” was topped up.`;
    default:
      return `Something happened to “${name}”.`;
  }
}
