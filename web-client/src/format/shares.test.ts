import { describe, expect, it } from "vitest";
import { percentOf, reconciled, sharesOf } from "@/format/shares";

describe("shares", () => {
  it("add up to exactly 100 %, whatever rounding leaves over", () => {
    for (const parts of [
      [1n, 1n, 1n],
      [2n, 3n, 7n, 11n],
      [1n, 999_999_999_999n],
      [5n],
      [1n, 1n, 1n, 1n, 1n, 1n, 1n],
    ]) {
      expect(sharesOf(parts).reduce((sum, share) => sum + share, 0)).toBe(10_000);
    }
    expect(sharesOf([1n, 1n, 1n])).toEqual([3_334, 3_333, 3_333]);
  });

  it("are nothing of nothing", () => {
    expect(sharesOf([0n, 0n])).toEqual([0, 0]);
  });

  it("read as people write them", () => {
    expect(percentOf(1_234)).toBe("12.34 %");
    expect(percentOf(10_000)).toBe("100 %");
  });
});

describe("what is reconciled", () => {
  it("is 100 % only where every milligram is found", () => {
    expect(reconciled(850_000_000n, 850_000_000n)).toBe("100 %");
    expect(reconciled(849_999_999n, 850_000_000n)).toBe("99.99 %");
    expect(reconciled(850_000_001n, 850_000_000n)).toBe("100.01 %");
    expect(reconciled(0n, 0n)).toBe("100 %");
    expect(reconciled(1n, 0n)).toBe("–");
  });
});
