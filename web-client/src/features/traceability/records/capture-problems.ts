import {
  type EpcisOutcome,
  EpcisOutcome_Outcome,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_pb";
import type { Violation } from "@/app/api-error";

/** A rule that a document breaks, and where. */
export type CaptureProblem = { pointer: string; rule: string; message: string };

const PLACE = "document#";

/** The places that a refusal of the whole document names; what is no place stays with the error. */
export function problemsOfRefusal(violations: readonly Violation[]): CaptureProblem[] {
  return violations
    .filter(({ path }) => path.startsWith(PLACE))
    .map(({ path, description }) => {
      const [, rule = "", message = description] = /^([a-z0-9_]+): (.*)$/s.exec(description) ?? [];
      return { pointer: path.slice(PLACE.length), rule, message };
    });
}

/** What became of the events of a document, counted, and every problem that is listed. */
export function summaryOf(outcomes: readonly EpcisOutcome[]) {
  const counts = new Map<EpcisOutcome_Outcome, number>([
    [EpcisOutcome_Outcome.CAPTURED, 0],
    [EpcisOutcome_Outcome.KNOWN, 0],
    [EpcisOutcome_Outcome.REFUSED, 0],
  ]);
  const problems: CaptureProblem[] = [];
  let nUnlisted = 0;
  let nOtherHashes = 0;
  for (const { outcome, problems: some, nProblemsUnlisted, eventIdIsOtherHash } of outcomes) {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    for (const { pointer, rule, message } of some) {
      problems.push({ pointer, rule, message });
    }
    nUnlisted += nProblemsUnlisted;
    nOtherHashes += eventIdIsOtherHash ? 1 : 0;
  }
  return { counts, problems, nUnlisted, nOtherHashes };
}
