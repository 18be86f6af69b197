import { create } from "@bufbuild/protobuf";
import { timestampDate } from "@bufbuild/protobuf/wkt";
import {
  EpcisEvent_Type,
  EpcisOutcome_Outcome,
  EpcisOutcomeSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_pb";
import { EpcisSummarySchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_service_pb";
import {
  ExportGapsSchema,
  ExportHeaderSchema,
  ExportSummarySchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/export_pb";
import { describe, expect, it } from "vitest";
import { problemsOfRefusal, summaryOf } from "@/features/traceability/records/capture-problems";
import { ALL_EPCIS, epcisFilterOf, isAskable } from "@/features/traceability/records/epcis-filter";
import { type FilePart, FileParts } from "@/features/traceability/records/file-parts";
import { ALL_RECORDS, recordsFilterOf, spanProblem } from "@/features/traceability/records/records-filter";

const header: FilePart = {
  case: "header",
  value: create(ExportHeaderSchema, { fileName: "sortable.xlsx", mediaType: "text/csv", position: 7n }),
};
const chunk: FilePart = { case: "chunk", value: new Uint8Array([1, 2, 3]) };
const gaps: FilePart = {
  case: "gaps",
  value: create(ExportGapsSchema, { gaps: [{ sheet: "Receiving", record: "7-1", element: "Location" }] }),
};
const summary = (sizeBytes: bigint, nGaps: bigint): FilePart => ({
  case: "summary",
  value: create(ExportSummarySchema, { sizeBytes, nGaps, nRows: { Receiving: 2n }, sha256: "ab" }),
});
const wholeOf = (...parts: FilePart[]) => {
  const file = new FileParts();
  for (const part of parts) file.add(part);
  return file.whole();
};

describe("a file from a stream", () => {
  it("is whole with its summary, and keeps its gaps", () => {
    const file = wholeOf(header, chunk, chunk, gaps, summary(6n, 1n));
    expect(file).toMatchObject({
      name: "sortable.xlsx",
      bytes: 6,
      position: 7n,
      rows: [{ name: "Receiving", count: 2n }],
      gaps: [{ record: "7-1", element: "Location" }],
    });
  });

  it("is none where it was cut off, or is not what it says of itself", () => {
    expect(wholeOf(header, chunk, gaps)).toBe("cut");
    expect(wholeOf(summary(0n, 0n))).toBe("cut");
    expect(wholeOf(header, chunk, summary(4n, 0n))).toBe("altered");
    expect(wholeOf(header, chunk, summary(3n, 1n))).toBe("altered");
  });

  it("of EPCIS counts its events", () => {
    const value = create(EpcisSummarySchema, { nEvents: 5n, position: 7n });
    expect(wholeOf(header, chunk, { case: "summary", value })).toMatchObject({
      rows: [{ name: "Events", count: 5n }],
      gaps: [],
    });
  });
});

describe("the filter of a file", () => {
  it("leaves out what is not chosen, and names a lot code once", () => {
    expect(recordsFilterOf(ALL_RECORDS, "")).toEqual({
      recallId: "",
      lotCodes: [],
      productIds: [],
      shippedToIds: [],
      shippedFromIds: [],
    });
    const lots = ["a", "b"].map((id) => ({ id, lotCode: "RAW-1" }));
    const filter = recordsFilterOf({ ...ALL_RECORDS, lots, from: "2026-01-02T03:04" }, "r");
    expect(filter.recallId).toBe("r");
    expect(filter.lotCodes).toEqual(["RAW-1"]);
    expect(timestampDate(filter.occurredFrom as never)).toEqual(new Date("2026-01-02T03:04"));
    expect(filter).not.toHaveProperty("occurredUntil");
  });

  it("must end after it begins, where both are said", () => {
    expect(spanProblem({ from: "2026-01-02T03:04", until: "" })).toBeUndefined();
    expect(spanProblem({ from: "2026-01-02T03:04", until: "2026-01-02T03:05" })).toBeUndefined();
    expect(spanProblem({ from: "2026-01-02T03:04", until: "2026-01-02T03:04" })).toBeDefined();
    const recorded = { from: "2026-01-02T03:04", until: "2026-01-01T00:00" };
    expect(isAskable({ ...ALL_EPCIS, recorded })).toBe(false);
  });

  it("of EPCIS carries types and lists of words", () => {
    const draft = { ...ALL_EPCIS, types: [EpcisEvent_Type.OBJECT], lists: { bizSteps: ["shipping"] } };
    expect(epcisFilterOf(draft)).toMatchObject({ types: [EpcisEvent_Type.OBJECT], bizSteps: ["shipping"] });
  });
});

describe("what a document was refused for", () => {
  it("is read from the error by place and rule", () => {
    const violations = [
      { path: "document#/epcisBody/eventList/1/eventTime", description: "time: is no time: yesterday" },
      { path: "document", description: "more: has 3 further problems" },
    ];
    expect(problemsOfRefusal(violations)).toEqual([
      { pointer: "/epcisBody/eventList/1/eventTime", rule: "time", message: "is no time: yesterday" },
    ]);
  });

  it("is counted over its events, thousands of them too", () => {
    const refused = create(EpcisOutcomeSchema, {
      outcome: EpcisOutcome_Outcome.REFUSED,
      problems: [{ pointer: "/a", rule: "required", message: "must be" }],
      nProblemsUnlisted: 2,
    });
    const kept = create(EpcisOutcomeSchema, {
      outcome: EpcisOutcome_Outcome.CAPTURED,
      eventIdIsOtherHash: true,
    });
    const { counts, problems, nUnlisted, nOtherHashes } = summaryOf([
      kept,
      ...Array.from({ length: 2_000 }, () => refused),
    ]);
    expect(counts.get(EpcisOutcome_Outcome.REFUSED)).toBe(2_000);
    expect(counts.get(EpcisOutcome_Outcome.KNOWN)).toBe(0);
    expect([problems.length, nUnlisted, nOtherHashes]).toEqual([2_000, 4_000, 1]);
  });
});
