import { create } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { AdjustReason, Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  Recall_State,
  RecallLossSchema,
  RecallLotSchema,
  RecallNotice_State,
  RecallScopeSchema,
  RecallShipmentSchema,
  RecallSummarySchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { SimulateRecallResponseSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { describe, expect, it } from "vitest";
import { amountAskedFor, noticeMoves } from "@/features/traceability/recall/notice-moves";
import { mapOf } from "@/features/traceability/recall/place-map-model";
import { csvOfSimulation } from "@/features/traceability/recall/recall-csv";
import { recallFilesFor } from "@/features/traceability/recall/recall-file";
import {
  draftOf,
  problemsOf,
  scopeOf,
  scopeSearch,
  searchOf,
  searchOfScope,
} from "@/features/traceability/recall/recall-scope";
import { timerOf } from "@/features/traceability/recall/recall-timer";
import { customersOf, placesOf, SimulationParts } from "@/features/traceability/recall/simulation";
import { stopwatch } from "@/format/time";
import { valuesOf } from "@/text/labels";

const ID = "0197b1a0-0000-7000-8000-00000000000";

const inHouse = (locationId: string, onHandMg: bigint, state = Lot_State.RELEASED) =>
  create(RecallLotSchema, {
    lotId: locationId + onHandMg,
    locationId,
    locationName: locationId,
    onHandMg,
    state,
  });
const shipment = (customerId: string, shipmentCode: string, quantityMg: bigint) =>
  create(RecallShipmentSchema, {
    ...{ customerId, shipmentCode, quantityMg },
    customerName: customerId.toUpperCase(),
    expectedMg: quantityMg / 2n,
    maxMg: quantityMg,
    ssccs: ["340123450000000031"],
  });
const simulation = {
  inHouse: [
    inHouse("cold", 300n),
    inHouse("cold", 100n, Lot_State.HOLD),
    inHouse("raw", 50n, Lot_State.QUARANTINE),
  ],
  shipped: [shipment("n", "S1", 100n), shipment("n", "S1", 20n), shipment("s", "S2", 200n)],
  lost: [
    create(RecallLossSchema, { lotCode: "L", reason: AdjustReason.SAMPLE, quantityMg: 2n }),
    create(RecallLossSchema, { lotCode: 'a "b", c', reason: AdjustReason.SCRAP, quantityMg: 4n }),
  ],
  summary: create(RecallSummarySchema, { nLots: 3n }),
};

describe("a simulation", () => {
  it("is put together of its parts, and is none before its summary", () => {
    const parts = new SimulationParts();
    const { inHouse: lots, shipped, lost, summary } = simulation;
    parts.add(create(SimulateRecallResponseSchema, { inHouse: lots.slice(0, 1) }));
    const soFar = parts.add(create(SimulateRecallResponseSchema, { inHouse: lots.slice(1), shipped, lost }));
    expect(soFar).toEqual({ inHouseMg: 450n, shippedMg: 320n, lostMg: 6n });
    expect(parts.whole()).toBeUndefined();
    parts.add(create(SimulateRecallResponseSchema, { summary }));
    expect(parts.whole()?.shipped).toHaveLength(3);
  });

  it("counts a customer's shipments once, and names the most first", () => {
    expect(
      customersOf(simulation.shipped).map(({ name, nShipments, implicatedMg, expectedMg }) => [
        ...[name, nShipments, implicatedMg, expectedMg],
      ]),
    ).toEqual([
      ["S", 1, 200n, 100n],
      ["N", 1, 120n, 60n],
    ]);
  });

  it("parts what is held from what would be", () => {
    expect(placesOf(simulation.inHouse)).toMatchObject([
      { name: "cold", heldMg: 100n, freeMg: 300n, nLots: 2 },
      { name: "raw", heldMg: 0n, freeMg: 50n },
    ]);
  });

  it("is a table for other programs, with what needs quotes quoted", () => {
    const lines = csvOfSimulation(simulation).trim().split("\r\n");
    expect(lines).toHaveLength(1 + 3 + 3 + 2);
    expect(lines[4]).toContain("shipped,");
    expect(lines.at(-1)).toContain('gone,"a ""b"", c"');
  });
});

describe("the map", () => {
  it("draws areas in proportion, over all groups", () => {
    const groups = mapOf(simulation);
    expect(groups.map(({ kind, mg }) => [kind, mg])).toEqual([
      ["house", 450n],
      ["customers", 320n],
      ["gone", 6n],
    ]);
    const [cold] = groups[0]?.nodes ?? [];
    const [suedkauf] = groups[1]?.nodes ?? [];
    expect(cold?.diameter).toBe(1);
    expect((suedkauf?.diameter ?? 0) ** 2).toBeCloseTo(0.5);
  });

  it("puts the smallest together where there are many, and loses none of them", () => {
    const many = {
      ...simulation,
      inHouse: Array.from({ length: 40 }, (_, i) => inHouse(`p${i}`, BigInt(i + 1))),
    };
    const [house] = mapOf(many);
    expect(house?.nodes).toHaveLength(12);
    expect(house?.nodes.at(-1)).toMatchObject({ name: "29 more places", isPlace: false });
    expect(house?.mg).toBe(820n);
  });

  it("leaves out what there is nothing of", () => {
    expect(mapOf({ ...simulation, shipped: [], lost: [] }).map(({ kind }) => kind)).toEqual(["house"]);
  });
});

describe("the clock", () => {
  const openMs = Date.UTC(2026, 10, 22, 8);
  const recall = {
    state: Recall_State.OPEN,
    openTime: timestampFromMs(openMs),
    targetSeconds: 14_400n,
    targetMet: false,
  };
  const closed = { ...recall, state: Recall_State.CLOSED, closeTime: timestampFromMs(openMs + 60_000) };

  it("counts against the target, and past it", () => {
    expect(timerOf(recall, openMs + 7_000)).toEqual({
      look: "running",
      passedMs: 7_000,
      targetMs: 14_400_000,
    });
    expect(timerOf(recall, openMs + 14_400_001).look).toBe("over");
    expect(timerOf(recall, openMs - 3_000).passedMs).toBe(0);
  });

  it("stands still once it is closed, and says what the server says", () => {
    expect(timerOf({ ...closed, targetMet: true }, openMs + 1e9)).toMatchObject({
      look: "met",
      passedMs: 60_000,
    });
    expect(timerOf(closed, openMs + 1e9).look).toBe("missed");
  });

  it("reads as a stopwatch", () => {
    expect(stopwatch(429_999)).toBe("0:07:09");
    expect(stopwatch(93_600_000)).toBe("26:00:00");
  });
});

describe("a notice", () => {
  it("ends closed, whichever way it goes", () => {
    const ends = valuesOf<RecallNotice_State>(RecallNotice_State).filter(
      (one) => noticeMoves(one).length === 0,
    );
    expect(ends).toEqual([RecallNotice_State.CLOSED]);
    expect(noticeMoves(RecallNotice_State.SENT)).toEqual([
      RecallNotice_State.ACKNOWLEDGED,
      RecallNotice_State.DECLINED,
    ]);
  });

  it("asks for an amount only where one belongs", () => {
    expect(amountAskedFor(RecallNotice_State.QUANTITY_CONFIRMED)).toBe("confirmed_mg");
    expect(amountAskedFor(RecallNotice_State.CLOSED)).toBe("recovered_mg");
    expect(amountAskedFor(RecallNotice_State.SENT)).toBeUndefined();
  });
});

describe("the files", () => {
  it("are for those who may have them", () => {
    const permissions = [Permission.LOT_READ];
    expect(recallFilesFor(permissions)).toEqual(["report", "sortable", "dispatches"]);
    expect(recallFilesFor([Permission.RECALL_MANAGE])).toEqual([]);
  });
});

describe("a scope", () => {
  it("comes back from the address as it went there", () => {
    const search = {
      lots: `${ID}1.${ID}2`,
      supplier: `${ID}3`,
      supplierLot: "HL-1",
      equipment: `${ID}4`,
      from: "2026-11-20T08:00:00.000Z",
      until: "2026-11-20T16:00:00.000Z",
      ignoreBreaks: true,
      deviation: `${ID}5`,
    };
    expect(scopeSearch(search)).toEqual(search);
    expect(searchOf(draftOf(search))).toEqual(search);
    const scope = create(RecallScopeSchema, scopeOf(search));
    expect(scope.equipmentUse?.ignoreCleanBreaks).toBe(true);
    expect(searchOfScope(scope)).toEqual(search);
  });

  it("is none where nothing is suspect, or equipment has no time", () => {
    expect(scopeOf({})).toBeUndefined();
    expect(scopeOf({ equipment: `${ID}4` })).toBeUndefined();
    expect(problemsOf(draftOf({}))).toHaveProperty("scope");
    expect(problemsOf(draftOf({ equipment: `${ID}4` }))).toMatchObject({
      from: expect.any(String),
      until: expect.any(String),
    });
  });
});
