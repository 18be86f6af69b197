import { timestampMs } from "@bufbuild/protobuf/wkt";
import type {
  Decision,
  Direction,
  Verdict,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";

/** So many decisions of one kind at one time. */
export type Tally = {
  timeMs: number;
  direction: Direction;
  verdict: Verdict;
  tool: string;
  count: number;
  /** Findings by the name of their class. */
  findings: readonly (readonly [name: string, count: number])[];
};

export function tallyOf({ createTime, direction, verdict, tool, findings }: Decision): Tally {
  return {
    timeMs: createTime ? timestampMs(createTime) : 0,
    direction,
    verdict,
    tool,
    count: 1,
    findings: findings.map(({ piiClass, customClass, count }) => [
      piiClass === PiiClass.CUSTOM ? customClass : PiiClass[piiClass].toLowerCase(),
      count,
    ]),
  };
}

/** Sums by name, most first. */
export function counted(
  tallies: readonly Tally[],
  namesOf: (tally: Tally) => readonly (readonly [string, number])[],
): { name: string; count: bigint }[] {
  const sums = new Map<string, number>();
  for (const [name, count] of tallies.flatMap(namesOf)) {
    sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return [...sums]
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => ({ name, count: BigInt(count) }));
}
