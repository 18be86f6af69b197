import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { IngestItemSchema } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { describe, expect, it } from "vitest";
import { brokenRules } from "@/features/governance/dead-letters/item-rules";
import { problemsOf } from "@/test/memory/ingest-rules";

const NOW_MS = Date.UTC(2026, 4, 4);
const RIGHT = {
  idempotencyKey: "0199a7c4-5f1e-7001-8a3b-000000000001",
  direction: 1,
  verdict: 1,
  tool: "crm.lookup",
  decideTime: timestampFromMs(NOW_MS - 1_000),
};

describe("rules of an ingested decision", () => {
  it.each<[string, MessageInitShape<typeof IngestItemSchema>, string[]]>([
    ["no change", {}, []],
    ["a tool in words", { tool: "CRM Lookup" }, ["tool"]],
    ["two things", { tool: "crm", verdict: 0 }, ["tool", "verdict"]],
    ["no direction", { direction: 0 }, ["direction"]],
    ["a key that is no UUID", { idempotencyKey: "7" }, ["idempotency_key"]],
    ["a hash that is none", { payloadHash: "not hex" }, ["payload_hash"]],
    ["a right hash", { payloadHash: "a".repeat(64) }, []],
    ["a month ago", { decideTime: timestampFromMs(NOW_MS - 31 * 24 * 3_600_000) }, ["decide_time"]],
    ["the future", { decideTime: timestampFromMs(NOW_MS + 3_600_000) }, ["decide_time"]],
  ])("are told about %s as the server tells them", (_, change, fields) => {
    const item = create(IngestItemSchema, { ...RIGHT, ...change } as typeof RIGHT);
    expect(Object.keys(brokenRules(item, NOW_MS)).toSorted()).toEqual(fields);
    expect(
      problemsOf(item, NOW_MS)
        .map(({ field }) => field)
        .toSorted(),
    ).toEqual(fields);
  });
});
