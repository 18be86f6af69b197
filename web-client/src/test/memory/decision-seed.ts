import { Direction, Source, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";

/** What makes the decisions of a day differ beyond their verdicts: who asked, from where, and what the shadow says. */
export function variety(index: number, [assistant = "", importer = ""]: readonly string[]) {
  return {
    ...(index % 3 === 0 ? { actorId: assistant } : index % 11 === 0 ? { actorId: importer } : {}),
    ...(index % 4 === 1 ? { source: Source.ENDPOINT } : {}),
    ...(index % 21 === 5 ? { source: Source.INGEST, detectorVersion: "crm-guard 2.1", scope: "crm" } : {}),
    ...(index === 17 ? { source: Source.BYPASS } : {}),
    ...(index % 6 === 2 ? { tags: { line: String(1 + (index % 3)), shift: "early" } } : {}),
    ...(index % 13 === 1
      ? {
          shadow: {
            policyVersion: 6n,
            verdict: Verdict.DENY,
            reasons: ["phone is denied for ai.generate"],
          },
        }
      : {}),
  };
}

/** What a call held of the plant's budgets, or what it settled. */
export function chargesOf(direction: Direction) {
  const amountNanosUsd = direction === Direction.POSTCHECK ? 9_420_000n : 24_600_000n;
  return [
    { budgetName: "Plant, monthly", amountNanosUsd, leftNanosUsd: 182_417_380_000n },
    { budgetName: "Line 2 assistant", amountNanosUsd, leftNanosUsd: 31_414_440_000n },
  ];
}
