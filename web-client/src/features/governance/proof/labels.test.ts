import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { areCommitted, committedBytes } from "@/features/governance/proof/labels";

const LABELS = {
  correlationId: "draft-7",
  tags: { line: "2", document: "HACCP – plan" },
  labelsSalt: "00ff10",
};

describe("labels", () => {
  it("are committed to as salt and texts with their lengths, tags by their keys", () => {
    const text = (words: string) => {
      const bytes = Buffer.from(words);
      return Buffer.concat([Buffer.from([0, 0, 0, bytes.length]), bytes]);
    };
    const expected = Buffer.concat([
      Buffer.from("00ff10", "hex"),
      ...["draft-7", "document", "HACCP – plan", "line", "2"].map(text),
    ]);
    expect(Buffer.from(committedBytes(LABELS))).toEqual(expected);
  });

  it("sort as UTF-8 does, not as UTF-16", () => {
    const bytes = Buffer.from(committedBytes({ ...LABELS, tags: { "😀": "b", "￭": "a", a: "c" } }));
    const places = ["a", "￭", "😀"].map((key) => bytes.indexOf(key, LABELS.correlationId.length + 7));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("hold only as they were", async () => {
    const labelsCommitment = createHash("sha256").update(committedBytes(LABELS)).digest("hex");
    expect(await areCommitted({ ...LABELS, labelsCommitment })).toBe(true);
    expect(await areCommitted({ ...LABELS, correlationId: "draft-8", labelsCommitment })).toBe(false);
    expect(await areCommitted({ ...LABELS, tags: { line: "2" }, labelsCommitment })).toBe(false);
  });

  it("commit to nothing where there are none, or none any more", async () => {
    const none = { correlationId: "", tags: {}, labelsSalt: "" };
    expect(await areCommitted({ ...none, labelsCommitment: "" })).toBe(true);
    expect(await areCommitted({ ...none, labelsCommitment: "ab" })).toBe(true);
    expect(await areCommitted({ ...none, labelsSalt: "00", labelsCommitment: "ab" })).toBe(false);
  });
});
