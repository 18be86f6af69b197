import { create } from "@bufbuild/protobuf";
import { FindingSchema } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { describe, expect, it } from "vitest";
import { segmentsOf, textAt } from "@/features/governance/policies/segments-of";

const finding = (startChar: number, endChar: number) => create(FindingSchema, { startChar, endChar });
const cut = (text: string, ...places: [number, number][]) =>
  segmentsOf(
    text,
    places.map(([start, end]) => finding(start, end)),
  ).map(({ text: piece, finding: found }) => (found ? `[${piece}]` : piece));

describe("segments", () => {
  it("cuts a text at its findings, in their order", () => {
    expect(cut("to ana@x.io, bo@x.io", [13, 20], [3, 11])).toEqual(["to ", "[ana@x.io]", ", ", "[bo@x.io]"]);
  });

  it("counts code points, not UTF-16 units", () => {
    expect(cut("👩‍🍳 ana", [4, 7])).toEqual(["👩‍🍳 ", "[ana]"]);
  });

  it("shows every letter once where findings overlap or end beyond the text", () => {
    expect(cut("abcdef", [0, 4], [2, 9])).toEqual(["[abcd]", "[ef]"]);
    expect(cut("abc")).toEqual(["abc"]);
  });
});

describe("a text in JSON", () => {
  it("is found by its pointer, escapes included", () => {
    const json = { people: [{ "e/mail": "a@x.io", "~": 7 }] };
    expect(textAt(json, "/people/0/e~1mail")).toBe("a@x.io");
    expect(textAt(json, "/people/0/~0")).toBe("7");
    expect(textAt(json, "/people/1/e~1mail")).toBeUndefined();
  });
});
