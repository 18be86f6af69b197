import { timestampMs } from "@bufbuild/protobuf/wkt";
import { Direction, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import type { IngestItem } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";

const TOOL = /^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)+$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HASH = /^[0-9a-f]{64}$/i;
const AGE_MAX_MS = 30 * 24 * 3_600_000;
const AHEAD_MAX_MS = 5 * 60_000;

/** Rules of the contract that can be told while somebody types, by field. The server has the last word. */
export function brokenRules(item: IngestItem, nowMs: number): Readonly<Record<string, string>> {
  const broken: Record<string, string> = {};
  if (!TOOL.test(item.tool)) {
    broken.tool = "Lower-case words with dots between, such as db.query.";
  }
  if (item.direction === Direction.UNSPECIFIED) {
    broken.direction = "Choose the direction.";
  }
  if (item.verdict === Verdict.UNSPECIFIED) {
    broken.verdict = "Choose the verdict that was taken.";
  }
  if (!UUID.test(item.idempotencyKey)) {
    broken.idempotency_key = "A UUID.";
  }
  if (item.payloadHash && !HASH.test(item.payloadHash)) {
    broken.payload_hash = "32 bytes in hex, or nothing.";
  }
  const decidedMs = item.decideTime ? timestampMs(item.decideTime) : nowMs;
  if (decidedMs < nowMs - AGE_MAX_MS) {
    broken.decide_time = "At most 30 days ago.";
  } else if (decidedMs > nowMs + AHEAD_MAX_MS) {
    broken.decide_time = "Not in the future.";
  }
  return broken;
}
