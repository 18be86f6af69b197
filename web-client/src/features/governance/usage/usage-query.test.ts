import { create } from "@bufbuild/protobuf";
import {
  UsageDimension,
  UsageRowSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { describe, expect, it } from "vitest";
import { drilled, seriesOf, usageRequest } from "@/features/governance/usage/usage-query";

const row = (day: string, model: string, cost: bigint) =>
  create(UsageRowSchema, { day, model, costNanosUsd: cost * 1_000_000_000n });

describe("usage", () => {
  it("asks for as many days as the span has, today included", () => {
    const asked = usageRequest({ span: "7d", actor: "a1" }, ["day", "model"], Date.UTC(2026, 2, 10, 8));
    expect(asked).toMatchObject({
      startDay: "2026-03-04",
      groupBy: [UsageDimension.DAY, UsageDimension.MODEL],
      actorId: "a1",
      model: "",
    });
  });

  it("goes from a value to what it is made of, until only days are left", () => {
    expect(drilled({ span: "7d" }, "model", "large")).toEqual({ span: "7d", model: "large", by: "provider" });
    const deep = { provider: "p", model: "m", task: "t" };
    expect(drilled(deep, "actor", "a")).toEqual({ ...deep, actor: "a", by: "day" });
    expect(drilled({}, "day", "2026-03-04")).toBeUndefined();
    expect(drilled({}, "task", "")).toBeUndefined();
  });

  it("keeps the greatest series, puts the rest together and leaves out no day", () => {
    const rows = [
      row("2026-03-01", "a", 5n),
      row("2026-03-03", "b", 9n),
      row("2026-03-03", "c", 1n),
      row("2026-03-01", "d", 2n),
    ];
    const { days, series } = seriesOf(rows, "model", 2);
    expect(days).toEqual(["2026-03-01", "2026-03-02", "2026-03-03"]);
    expect(series).toEqual([
      { name: "b", values: [0, 0, 9] },
      { name: "a", values: [5, 0, 0] },
      { name: "all others", values: [2, 0, 1] },
    ]);
  });

  it("puts days before the first, where one alone would fill the plot", () => {
    const { days, series } = seriesOf([row("2026-03-01", "a", 5n)], "model", 2, 3);
    expect(days).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
    expect(series).toEqual([{ name: "a", values: [0, 0, 5] }]);
  });

  it("has no days without usage", () => {
    expect(seriesOf([], "model", 4, 7)).toEqual({ days: [], series: [] });
  });
});
