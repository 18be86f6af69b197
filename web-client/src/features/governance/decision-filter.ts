import { timestampDate, timestampFromDate } from "@bufbuild/protobuf/wkt";
import {
  type Decision,
  Direction,
  Verdict,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";

/** What the URL says about which decisions are shown. */
export type DecisionFilter = {
  verdict?: string;
  direction?: string;
  pii?: string;
  tool?: string;
  correlation?: string;
  since?: string;
};

export const verdictNames = namesOf(Verdict);
export const directionNames = namesOf(Direction);
export const piiNames = namesOf(PiiClass);

/** The request that a filter stands for. */
export function requestFor(filter: DecisionFilter) {
  return {
    pageSize: 50,
    pageToken: "",
    verdict: enumValue(Verdict, filter.verdict),
    direction: enumValue(Direction, filter.direction),
    piiClass: enumValue(PiiClass, filter.pii),
    tool: filter.tool ?? "",
    correlationId: filter.correlation ?? "",
    ...(filter.since ? { startTime: timestampFromDate(new Date(filter.since)) } : {}),
  };
}

/** Whether a decision that just arrived belongs into the list, by the rules of ListDecisions. */
export function matches(filter: DecisionFilter, decision: Decision): boolean {
  const { verdict, direction, piiClass, tool, correlationId } = requestFor(filter);
  return (
    (verdict === Verdict.UNSPECIFIED || decision.verdict === verdict) &&
    (direction === Direction.UNSPECIFIED || decision.direction === direction) &&
    (piiClass === PiiClass.UNSPECIFIED ||
      decision.findings.some((finding) => finding.piiClass === piiClass)) &&
    (tool === "" || decision.tool === tool) &&
    (correlationId === "" || decision.correlationId === correlationId) &&
    (!filter.since || !decision.createTime || timestampDate(decision.createTime) >= new Date(filter.since))
  );
}

function namesOf(enumeration: Record<string, string | number>): string[] {
  return Object.entries(enumeration)
    .filter(([, value]) => typeof value === "number" && value !== 0)
    .map(([name]) => name.toLowerCase());
}

function enumValue<T extends number>(enumeration: Record<string, string | T>, name: string | undefined): T {
  return (enumeration[(name ?? "UNSPECIFIED").toUpperCase()] ?? 0) as T;
}
