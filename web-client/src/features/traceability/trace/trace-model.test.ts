import { create } from "@bufbuild/protobuf";
import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { TraceLotsResponseSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_service_pb";
import { describe, expect, it } from "vitest";
import { csvOf } from "@/features/traceability/trace/trace-csv";
import { modelOf, originsOf, pathThrough, TraceParts } from "@/features/traceability/trace/trace-model";
import { traceOf } from "@/test/trace-sample";

const ranks = (model: ReturnType<typeof traceOf>) => model.lots.map(({ rank }) => rank);
const lots = [1, 2, 3, 4].map((number) => ({ number }));

describe("modelOf", () => {
  it("puts every lot to the right of all it is made of, however short another way is", () => {
    // 4 is one event away from 1, and three by way of 2 and 3.
    const steps = [
      { from: [1], to: [2] },
      { from: [2], to: [3] },
      { from: [1, 3], to: [4] },
    ];
    expect(ranks(traceOf(lots, steps))).toEqual([0, 1, 2, 3]);
  });

  it("puts what was added late beside what it was added to, backwards", () => {
    const steps = [
      { from: [1], to: [2] },
      { from: [2, 3], to: [4] },
    ];
    expect(ranks(traceOf(lots, steps, "backward"))).toEqual([0, 1, 1, 2]);
    expect(ranks(traceOf(lots, steps, "forward"))).toEqual([0, 1, 0, 2]);
  });

  it("puts a pallet behind what was packed on it later than it was made", () => {
    const model = traceOf(
      [{ number: 1 }, { number: 2, type: Lot_Type.PAL }, { number: 3 }],
      [
        { from: [1], to: [3] },
        { from: [3], to: [2] },
      ],
    );
    expect(ranks(model)).toEqual([0, 2, 1]);
  });

  it("leaves out of events what the trace did not find", () => {
    const model = traceOf([{ number: 1 }, { number: 2 }], [{ from: [1, 9], to: [2, 8] }]);
    expect(model.steps[0]).toMatchObject({ inputs: [{ lotNumber: 1 }], outputs: [2] });
  });

  it("says of each lot what left the plant from it, and sums it up in the shipment", () => {
    const parts = new TraceParts();
    parts.add(
      create(TraceLotsResponseSchema, {
        lots: [{ number: 1 }, { number: 2 }, { number: 3, type: Lot_Type.SHIP }],
        outflows: [
          { lotNumber: 1, shipmentNumber: 3, shipped: true, quantityMg: 5n, expectedMg: 3n, maxMg: 4n },
          { lotNumber: 2, shipmentNumber: 3, shipped: true, quantityMg: 7n, expectedMg: 6n, maxMg: 7n },
          { lotNumber: 2, shipped: false, quantityMg: 2n, expectedMg: 1n, maxMg: 2n },
        ],
        summary: {},
      }),
    );
    const model = modelOf(parts, "forward");
    expect(model?.byNumber.get(2)).toMatchObject({ shippedMg: 6n, lostMg: 1n });
    expect(model?.byNumber.get(3)).toMatchObject({ implicatedMg: 12n, expectedMg: 9n, maxMg: 11n });
  });

  it("is no answer without its summary", () => {
    expect(modelOf(new TraceParts(), "forward")).toBeUndefined();
  });
});

describe("pathThrough", () => {
  it("follows both ways, and no way sideways", () => {
    const model = traceOf(
      [1, 2, 3, 4, 5].map((number) => ({ number })),
      [
        { from: [1], to: [2, 3] },
        { from: [2], to: [4] },
        { from: [3], to: [5] },
      ],
    );
    expect([...pathThrough(model, 2).lots].toSorted()).toEqual([1, 2, 4]);
    expect(pathThrough(model, 2).steps.size).toBe(2);
  });
});

describe("originsOf", () => {
  it("finds where nothing earlier is known", () => {
    const model = traceOf(lots, [{ from: [1, 2], to: [4] }], "backward");
    expect(originsOf(model).map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe("csvOf", () => {
  it("writes exact kilograms, one line a lot", () => {
    const model = traceOf([{ number: 1, mg: 1_250_000_001n }, { number: 2 }], []);
    const lines = csvOf(model).split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^lot_code,lot_id,type,state,/);
    expect(lines[1]).toBe("LOT-1,id-1,MIX,RELEASED,false,0,1250.000001,1250.000001,1250.000001,0,0,0,0");
  });

  it("quotes what would end a cell", () => {
    const [lot] = traceOf([{ number: 1 }], []).lots;
    expect(csvOf({ lots: lot ? [{ ...lot, lotCode: 'A,"B"' }] : [] })).toContain('"A,""B""",id-1');
  });
});
