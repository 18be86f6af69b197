import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { describe, expect, it } from "vitest";
import { errorText, sentenceFor } from "@/text/error-text";
import { valuesOf } from "@/text/labels";

const reasons = valuesOf<ErrorReason>(ErrorReason);

describe("error text", () => {
  it("has a sentence for every reason of the contract and for no other", () => {
    const known = Object.keys(errorText).map(Number);
    expect(known.toSorted((a, b) => a - b)).toEqual(
      [ErrorReason.UNSPECIFIED, ...reasons].toSorted((a, b) => a - b),
    );
  });

  it.each(reasons.map((reason) => [ErrorReason[reason], reason]))(
    "%s reads well without metadata",
    (_, reason) => {
      const sentence = sentenceFor(reason as ErrorReason, {});
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|\bnull\b/);
    },
  );

  it("uses the metadata the contract names", () => {
    expect(sentenceFor(ErrorReason.FILE_TOO_LARGE, { limit_bytes: "26214400" })).toBe(
      "The file is larger than 25 MiB.",
    );
    expect(sentenceFor(ErrorReason.RATE_LIMITED, { retry_after_ms: "12400" })).toContain("13 s");
    expect(sentenceFor(ErrorReason.NOT_FOUND, { resource: "api_key", id: "x" })).toContain("api key");
    expect(
      sentenceFor(ErrorReason.PERMISSION_MISSING, { permission: "PERMISSION_POLICY_PUBLISH" }),
    ).toContain("policy publish");
  });
});
