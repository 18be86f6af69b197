import { create } from "@bufbuild/protobuf";
import { FlowDefinitionSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { describe, expect, it } from "vitest";
import { canonicalSteps } from "@/features/traceability/flow/canonical-steps";
import {
  definitionOf,
  editOf,
  keyOf,
  newGate,
  newLimit,
  newStep,
  problemsIn,
} from "@/features/traceability/flow/flow-edit";

describe("a definition under work", () => {
  it("is the same after it was shown and taken back", () => {
    const first = create(FlowDefinitionSchema, definitionOf(canonicalSteps()).definition);
    const again = create(FlowDefinitionSchema, definitionOf(editOf(first)).definition);
    expect(again).toEqual(first);
    expect(first.steps).toHaveLength(11);
  });

  it("reads figures exactly and says where it cannot", () => {
    const gate = newGate({ name: "Core", limits: [newLimit({ name: "Core", min: "-18.5", max: "warm" })] });
    const step = newStep({
      name: "Freeze",
      capacity: "1500.5",
      yieldMin: "92.5",
      yieldMax: "a lot",
      gates: [gate],
    });
    const { definition, problems } = definitionOf([step]);
    expect(definition.steps?.[0]).toMatchObject({ bufferCapacityMg: 1_500_500_000n, yieldMinPermille: 925 });
    expect(definition.steps?.[0]?.gates?.[0]?.criticalLimits?.[0]).toMatchObject({
      minThousandths: -18_500n,
      key: "core",
    });
    expect(Object.keys(problems)).toEqual([
      "definition.steps[0].yield_max_permille",
      "definition.steps[0].gates[0].critical_limits[0].max_thousandths",
    ]);
    expect(problemsIn(problems, "definition.steps[0]")).toBe(2);
    expect(problemsIn(problems, "definition.steps[0].gates[0]")).toBe(1);
  });

  it("makes keys of names", () => {
    expect(keyOf("Metal detection, Fe 1.5 mm")).toBe("metal_detection_fe_1_5_mm");
    expect(keyOf("3. Prüfung")).toBe("pru_fung");
    expect(keyOf("…")).toBe("");
  });
});
