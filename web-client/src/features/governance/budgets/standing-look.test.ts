import { create } from "@bufbuild/protobuf";
import { BudgetStandingSchema } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { describe, expect, it } from "vitest";
import { burnOf, sharesOf, stateOf, usedPercent } from "@/features/governance/budgets/standing-look";

const standing = (limit: bigint, settled: bigint, held: bigint, overrun = 0n) =>
  create(BudgetStandingSchema, {
    limitNanosUsd: limit,
    settledNanosUsd: settled,
    heldNanosUsd: held,
    overrunNanosUsd: overrun,
    leftNanosUsd: limit - settled - held - overrun > 0n ? limit - settled - held - overrun : 0n,
  });

describe("standing", () => {
  it("splits the bar into what is settled, overrun and held", () => {
    expect(sharesOf(standing(1_000n, 250n, 100n)).map(({ percent }) => percent)).toEqual([25, 0, 10]);
  });

  it("never draws beyond the bar, and still says how far beyond the limit it is", () => {
    const beyond = standing(1_000n, 900n, 50n, 300n);
    const sum = sharesOf(beyond).reduce((all, { percent }) => all + percent, 0);
    expect(sum).toBeCloseTo(100, 1);
    expect(usedPercent(beyond)).toBe(125);
    expect(stateOf(beyond, [])).toBe("spent");
  });

  it("does not divide by a limit of zero", () => {
    expect(usedPercent(standing(0n, 0n, 0n))).toBe(0);
    expect(sharesOf(standing(0n, 0n, 0n)).every(({ percent }) => percent === 0)).toBe(true);
  });

  it("is near its end from its highest threshold below 100 on", () => {
    expect(stateOf(standing(1_000n, 850n, 0n), [50, 90, 100])).toBe("well");
    expect(stateOf(standing(1_000n, 900n, 0n), [50, 90, 100])).toBe("near");
    expect(stateOf(standing(1_000n, 800n, 0n), [])).toBe("near");
  });
});

describe("burn-down", () => {
  const dollar = 1_000_000_000n;
  const days = [10n, 0n, 20n].map((dollars) => ({ settledNanosUsd: dollars * dollar }));

  it("adds the days up and goes on to the forecast from the last one", () => {
    const { settled, forecast } = burnOf(days, 5, 70n * dollar);
    expect(settled).toEqual([10, 10, 30, undefined, undefined]);
    expect(forecast).toEqual([undefined, undefined, 30, 50, 70]);
  });

  it("has no forecast where there is none, or no day left", () => {
    expect(burnOf(days, 5, undefined).forecast).toEqual(Array(5).fill(undefined));
    expect(burnOf(days, 3, 70n * dollar).forecast).toEqual(Array(3).fill(undefined));
  });
});
