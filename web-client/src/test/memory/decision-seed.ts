import { Direction, Source, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { Action, PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import type { DecisionInit } from "@/test/memory/decision-words";
import type { World } from "@/test/memory/world";

/** The decisions of the last day, of every kind. */
export function seedDecisions(world: World): void {
  const keyIds = world.apiKeys.map(({ id }) => id);
  for (let index = 63; index > 0; index -= 1) {
    const record = (init: DecisionInit) => world.record({ ...variety(index, keyIds), ...init });
    const time = world.at(-index * 17 - (index % 5) * 3);
    const shape = index % 9;
    if (shape === 4) {
      record({
        createTime: time,
        verdict: Verdict.DENY,
        tool: "ai.generate",
        model: "drafting-large",
        reasons: ["credit_card is denied for ai.generate"],
        findings: [{ piiClass: PiiClass.CREDIT_CARD, action: Action.DENY, count: 1, confidenceMax: 1 }],
      });
    } else if (shape === 7) {
      record({
        createTime: time,
        verdict: Verdict.DENY,
        tool: "code.execute",
        reasons: ["tool code.execute is denied"],
      });
    } else if (shape % 3 === 1) {
      record({
        createTime: time,
        verdict: Verdict.TRANSFORM,
        tool: shape === 1 ? "ai.analyze" : "ai.generate",
        model: "drafting-large",
        reasons: [`${2 + (index % 4)} findings tokenized`, ...(index % 2 ? ["1 finding masked"] : [])],
        correlationId: `draft-${1200 + index}`,
        tags: { line: "2", document: "HACCP plan" },
        findings: [
          {
            piiClass: PiiClass.EMAIL,
            action: Action.TOKENIZE,
            count: 1 + (index % 3),
            confidenceMax: 0.99,
          },
          { piiClass: PiiClass.PHONE, action: Action.TOKENIZE, count: 1, confidenceMax: 0.91 },
          ...(index % 2
            ? [{ piiClass: PiiClass.DATE_OF_BIRTH, action: Action.MASK, count: 1, confidenceMax: 0.84 }]
            : []),
        ],
      });
    } else {
      record({
        createTime: time,
        direction: shape === 0 ? Direction.POSTCHECK : Direction.PRECHECK,
        tool: shape === 2 ? "db.query" : "ai.generate",
        ...(shape === 2 ? {} : { model: "drafting-large" }),
      });
    }
  }
}

/** What makes the decisions of a day differ beyond their verdicts: who asked, from where, and what the shadow says. */
function variety(index: number, [assistant = "", importer = ""]: readonly string[]) {
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
