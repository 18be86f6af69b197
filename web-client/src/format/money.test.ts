import { describe, expect, it } from "vitest";
import { dollars, dollarsShort, nanosFrom } from "@/format/money";

describe("money", () => {
  it.each([
    [0n, "$0.00"],
    [1n, "$0.000000001"],
    [420_000n, "$0.00042"],
    [1_250_500_000_000n, "$1,250.50"],
    [-2_000_000_000n, "−$2.00"],
  ])("shows %i nano-dollars exactly", (nanos, text) => {
    expect(dollars(nanos)).toBe(text);
  });

  it.each([
    [12_345_678_901n, "$12.35"],
    [4_234_000n, "$0.0042"],
    [9_999_999n, "$0.01"],
    [7n, "$0.000000007"],
    [0n, "$0.00"],
  ])("shows %i nano-dollars briefly", (nanos, text) => {
    expect(dollarsShort(nanos)).toBe(text);
  });

  it("takes dollars digit by digit", () => {
    expect(nanosFrom("12.50")).toBe(12_500_000_000n);
    expect(nanosFrom("$1,250")).toBe(1_250_000_000_000n);
    expect(nanosFrom("0.000000001")).toBe(1n);
  });

  it.each(["", "1e3", "-1", "1,25", "0.0000000001", "abc"])("refuses %j", (text) => {
    expect(nanosFrom(text)).toBeUndefined();
  });
});
