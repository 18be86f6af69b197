import { describe, expect, it } from "vitest";
import { perToken } from "@/features/governance/usage/per-token";

describe("a price", () => {
  it("is kept for one token, exactly", () => {
    expect(perToken("3")).toBe(3_000n);
    expect(perToken("0.075")).toBe(75n);
    expect(perToken("0")).toBe(0n);
  });

  it("is refused where a token would cost a part of a nano-dollar", () => {
    expect(perToken("0.0755")).toBeUndefined();
    expect(perToken("three")).toBeUndefined();
  });
});
