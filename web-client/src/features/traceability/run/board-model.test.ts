import { create } from "@bufbuild/protobuf";
import { FlowDefinitionSchema, Gate_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { Lot_State, LotSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { QcResult } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { RunSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { GetRunResponse_MadeSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { describe, expect, it } from "vitest";
import { boardGates, endBlockers, lanesOf } from "@/features/traceability/run/board-model";

const definition = create(FlowDefinitionSchema, {
  steps: [
    { name: "Make", buffer: "Store", bufferCapacityMg: 9n },
    {
      name: "Detect",
      gates: [{ key: "metal", name: "Metal", type: Gate_Type.METAL_DETECTION, isCcp: true }],
    },
    { name: "Pack", buffer: "Store", bufferCapacityMg: 5n },
  ],
});
const lotOf = (state: Lot_State, result?: QcResult, dispositioned = false) =>
  create(LotSchema, {
    ...{ id: `${state} ${result}`, stepIndex: 1, state },
    gates: result === undefined ? [] : [{ gateKey: "metal", result, dispositioned }],
  });
const runOf = (counts: { nPassed?: number; nFailed?: number; stepResult?: QcResult }) =>
  create(RunSchema, {
    steps: [{ index: 0 }, { index: 1, gates: [{ gateKey: "metal", ...counts }] }, { index: 2 }],
  });

describe("a gate of a run", () => {
  it.each([
    ["pending", runOf({}), []],
    ["waiting", runOf({ nPassed: 1 }), [lotOf(Lot_State.CREATED)]],
    ["held", runOf({}), [lotOf(Lot_State.HOLD, QcResult.HOLD)]],
    ["failed", runOf({ nFailed: 1 }), [lotOf(Lot_State.HOLD, QcResult.FAIL)]],
    ["passed", runOf({ nPassed: 1 }), [lotOf(Lot_State.RELEASED, QcResult.PASS)]],
    ["passed", runOf({ nPassed: 1, nFailed: 1 }), [lotOf(Lot_State.RELEASED, QcResult.FAIL, true)]],
    ["failed", runOf({ nPassed: 1, stepResult: QcResult.FAIL }), []],
    ["passed", runOf({ stepResult: QcResult.PASS }), []],
  ])("is %s", (look, run, lots) => {
    const gates = boardGates(definition, run, lots);
    expect(gates.map((gate) => gate.look)).toEqual([look]);
    expect(endBlockers(gates)).toHaveLength(look === "passed" ? 0 : 1);
  });
});

describe("lanes", () => {
  const made = (stepIndex: number, mg: bigint) =>
    create(GetRunResponse_MadeSchema, { stepIndex, onHandMg: mg, nLots: 1n });

  it("are the buffers in order, each once, and one for what stands beside them", () => {
    const lanes = lanesOf(definition, [lotOf(Lot_State.CREATED)], [made(0, 1n), made(1, 2n), made(2, 4n)]);
    expect(lanes.map(({ name, capacityMg, onHandMg, nLots }) => [name, capacityMg, onHandMg, nLots])).toEqual(
      [
        ["Store", 9n, 5n, 2],
        ["", 0n, 2n, 1],
      ],
    );
    expect(lanes.map(({ lots }) => lots.length)).toEqual([0, 1]);
  });

  it("say nothing of what stands beside them where nothing does", () => {
    expect(lanesOf(definition, [], []).map(({ name }) => name)).toEqual(["Store"]);
  });
});
