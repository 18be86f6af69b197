import { describe, expect, it } from "vitest";
import { percentsFrom } from "@/features/governance/budgets/percents-from";

describe("thresholds as typed", () => {
  it.each([
    ["80, 50,100 %", [50, 80, 100]],
    ["90 90", [90]],
    ["", []],
  ])("takes %j", (text, percents) => {
    expect(percentsFrom(text)).toEqual(percents);
  });

  it.each(["0", "201", "half", "12.5", "1 2 3 4 5 6 7 8 9 10 11"])("refuses %j", (text) => {
    expect(percentsFrom(text)).toBeUndefined();
  });
});
