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
  it.each<[MessageInitShape<typeof IngestItemSchema>, string[]]>([
    [{}, []],
    [{ tool: "CRM Lookup" }, ["tool"]],
    [{ tool: "crm", verdict: 0 }, ["tool", "verdict"]],
    [{ direction: 0 }, ["direction"]],
    [{ idempotencyKey: "7" }, ["idempotency_key"]],
    [{ payloadHash: "not hex" }, ["payload_hash"]],
    [{ payloadHash: "a".repeat(64) }, []],
    [{ decideTime: timestampFromMs(NOW_MS - 31 * 24 * 3_600_000) }, ["decide_time"]],
    [{ decideTime: timestampFromMs(NOW_MS + 3_600_000) }, ["decide_time"]],
  ])("of %j breaks %j, as the server says", (change, fields) => {
    const item = create(IngestItemSchema, { ...RIGHT, ...change } as typeof RIGHT);
    expect(Object.keys(brokenRules(item, NOW_MS)).toSorted()).toEqual(fields);
    expect(
      problemsOf(item, NOW_MS)
        .map(({ field }) => field)
        .toSorted(),
    ).toEqual(fields);
  });
});
