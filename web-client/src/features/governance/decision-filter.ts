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
  until?: string;
  actor?: string;
  scope?: string;
  /** Tags that must all be there, by key. */
  tags?: Readonly<Record<string, string>>;
  /** Only what the shadow policy would have decided otherwise. */
  differs?: boolean;
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
    actorId: filter.actor ?? "",
    tags: { ...filter.tags },
    shadowDiffers: filter.differs ?? false,
    ...(filter.scope === undefined ? {} : { scope: filter.scope }),
    ...(filter.since ? { startTime: timestampFromDate(new Date(filter.since)) } : {}),
    ...(filter.until ? { endTime: timestampFromDate(new Date(filter.until)) } : {}),
  };
}

/** Whether a decision that just arrived belongs into the list, by the rules of ListDecisions. */
export function matches(filter: DecisionFilter, decision: Decision): boolean {
  const { verdict, direction, piiClass, tool, correlationId, actorId, tags } = requestFor(filter);
  const time = decision.createTime && timestampDate(decision.createTime);
  return (
    (verdict === Verdict.UNSPECIFIED || decision.verdict === verdict) &&
    (direction === Direction.UNSPECIFIED || decision.direction === direction) &&
    (piiClass === PiiClass.UNSPECIFIED ||
      decision.findings.some((finding) => finding.piiClass === piiClass)) &&
    (tool === "" || decision.tool === tool) &&
    (correlationId === "" || decision.correlationId === correlationId) &&
    (actorId === "" || decision.actorId === actorId) &&
    (filter.scope === undefined || decision.scope === filter.scope) &&
    Object.entries(tags).every(([key, value]) => decision.tags[key] === value) &&
    (!filter.differs || shadowDiffers(decision)) &&
    (!filter.since || !time || time >= new Date(filter.since)) &&
    (!filter.until || !time || time < new Date(filter.until))
  );
}

/** Whether the shadow policy would have decided otherwise. */
export function shadowDiffers({ shadow, verdict }: Decision): boolean {
  return shadow !== undefined && shadow.verdict !== verdict;
}

function namesOf(enumeration: Record<string, string | number>): string[] {
  return Object.entries(enumeration)
    .filter(([, value]) => typeof value === "number" && value !== 0)
    .map(([name]) => name.toLowerCase());
}

function enumValue<T extends number>(enumeration: Record<string, string | T>, name: string | undefined): T {
  return (enumeration[(name ?? "UNSPECIFIED").toUpperCase()] ?? 0) as T;
}
