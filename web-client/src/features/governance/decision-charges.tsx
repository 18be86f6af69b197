import { type Decision, Direction } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { DrawerSection } from "@/features/governance/drawer-section";
import { dollars, dollarsShort } from "@/format/money";

/** What the call held of its budgets or settled, and what the model used. */
export function DecisionCharges({ decision }: { decision: Decision }) {
  const { charges, usage, direction } = decision;
  if (charges.length === 0 && !usage) {
    return null;
  }
  const done = direction === Direction.POSTCHECK ? "settled" : "held";
  return (
    <DrawerSection title="Cost">
      {charges.length > 0 ? (
        <ul className="divide-y divide-line rounded-control border border-line">
          {charges.map((charge) => (
            <li
              key={charge.budgetId || charge.budgetName}
              className="grid grid-cols-[1fr_auto] gap-x-3 px-3 py-2 text-small"
            >
              <span className="font-medium text-ink">{charge.budgetName}</span>
              <span
                className={`figures text-right ${charge.refused ? "font-medium text-bad" : "text-ink-2"}`}
              >
                {dollars(charge.amountNanosUsd)} {charge.refused ? "refused" : done}
              </span>
              <span className="text-ink-3">
                {charge.overrunNanosUsd > 0n ? `${dollars(charge.overrunNanosUsd)} over the limit` : ""}
              </span>
              <span className="figures text-right text-ink-3" title={dollars(charge.leftNanosUsd)}>
                {dollarsShort(charge.leftNanosUsd)} left
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {usage ? (
        <p className="figures mt-2 text-small text-ink-2">
          {count(usage.inputTokens)} tokens in
          {usage.cachedTokens > 0n ? ` (${count(usage.cachedTokens)} cached)` : ""},{" "}
          {count(usage.outputTokens)} out, {dollars(usage.costNanosUsd)}
        </p>
      ) : null}
    </DrawerSection>
  );
}

function count(tokens: bigint): string {
  return tokens.toLocaleString("en");
}
