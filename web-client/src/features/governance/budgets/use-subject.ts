import { type Budget, BudgetScope } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { useNameOf } from "@/features/governance/use-name-of";

/** What a budget counts, in words. */
export function useSubject(): (budget: Budget) => string {
  const nameOf = useNameOf();
  return ({ scope, subject }) => {
    switch (scope) {
      case BudgetScope.ORGANIZATION:
        return "everything";
      case BudgetScope.MODEL:
        return `model ${subject}`;
      default:
        return nameOf(subject);
    }
  };
}
