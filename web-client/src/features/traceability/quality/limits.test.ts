import { create } from "@bufbuild/protobuf";
import { CriticalLimitSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { describe, expect, it } from "vitest";
import { limitWords, violationOf } from "@/features/traceability/quality/limits";
import { figureOf, thousandthsFrom } from "@/format/thousandths";

const limit = (init: { min?: bigint; max?: bigint }) =>
  create(CriticalLimitSchema, {
    ...{ key: "core", name: "Core", unit: "Cel" },
    ...(init.min === undefined ? {} : { minThousandths: init.min }),
    ...(init.max === undefined ? {} : { maxThousandths: init.max }),
  });

describe("a critical limit", () => {
  it("is violated beyond it and not at it", () => {
    const oven = limit({ min: 72_000n, max: 95_000n });
    expect(violationOf(oven, 72_000n)).toBeUndefined();
    expect(violationOf(oven, 95_000n)).toBeUndefined();
    expect(violationOf(oven, 71_999n)).toBe("71.999 is below 72 °C");
    expect(violationOf(oven, 95_001n)).toBe("95.001 is above 95 °C");
  });

  it("is said as people say it", () => {
    expect(limitWords(limit({ max: 4_000n }))).toBe("at most 4 °C");
    expect(limitWords(limit({ min: -18_000n }))).toBe("at least −18 °C");
    expect(limitWords(limit({ min: 1n, max: 2_500n }))).toBe("0.001 to 2.5 °C");
  });
});

describe("thousandths", () => {
  it("are taken digit by digit, with comma or point", () => {
    expect(thousandthsFrom("-18,5")).toBe(-18_500n);
    expect(thousandthsFrom("4")).toBe(4_000n);
    expect(thousandthsFrom("0.0015")).toBeUndefined();
    expect(thousandthsFrom("warm")).toBeUndefined();
    expect(figureOf(-18_500n)).toBe("−18.5");
    expect(figureOf(1_234_005n)).toBe("1,234.005");
  });
});
