import { timestampMs } from "@bufbuild/protobuf/wkt";
import { Direction, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import type { IngestItem } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";

const DAY_MS = 24 * 3_600_000;

/** All rules an item breaks, as IngestDecisions tells them. */
export function problemsOf(item: IngestItem, nowMs: number) {
  const problems: { field: string; rule: string; text: string }[] = [];
  const refuse = (field: string, rule: string, text: string) => problems.push({ field, rule, text });
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(item.idempotencyKey)) {
    refuse("idempotency_key", "string.uuid", "must be a UUID");
  }
  if (item.direction === Direction.UNSPECIFIED) refuse("direction", "enum.not_in", "must be given");
  if (item.verdict === Verdict.UNSPECIFIED) refuse("verdict", "enum.not_in", "must be given");
  if (!/^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)+$/.test(item.tool)) {
    refuse("tool", "string.pattern", "must be lower-case words with dots, such as db.query");
  }
  if (item.payloadHash && !/^[0-9a-f]{64}$/.test(item.payloadHash)) {
    refuse("payload_hash", "string.pattern", "must be 32 bytes in lower-case hex, or empty");
  }
  const decidedMs = item.decideTime ? timestampMs(item.decideTime) : nowMs;
  if (decidedMs < nowMs - 30 * DAY_MS)
    refuse("decide_time", "timestamp.within", "must be at most 30 days ago");
  if (decidedMs > nowMs + 300_000) refuse("decide_time", "timestamp.within", "must not lie ahead");
  return problems;
}
