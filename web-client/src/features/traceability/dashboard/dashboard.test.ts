import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { Lot_State, Lot_Type, LotSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { describe, expect, it } from "vitest";
import { stagesOf } from "@/features/traceability/dashboard/flow";
import { stockOf } from "@/features/traceability/dashboard/stock";
import { summarized } from "@/test/memory/stock";

const NOW_MS = 1_000_000;
const lot = (init: MessageInitShape<typeof LotSchema>) =>
  create(LotSchema, { ...{ type: Lot_Type.RAW, state: Lot_State.RELEASED }, ...init });
const lots = [
  lot({ number: 1, onHandMg: 10n }),
  lot({ number: 4, onHandMg: 5n, state: Lot_State.HOLD }),
  lot({ number: 2, onHandMg: 7n, type: Lot_Type.MIX, state: Lot_State.QUARANTINE }),
  lot({ number: 3, onHandMg: 20n, packedMg: 12n, type: Lot_Type.FG15 }),
  lot({ number: 5, onHandMg: 3n, expireTime: timestampFromMs(NOW_MS) }),
];
const summary = summarized(lots, 10, NOW_MS);

describe("the stock", () => {
  it("counts every milligram once, by type and state", () => {
    const stock = stockOf(summary);
    expect(stock).toMatchObject({ wholeMg: 45n, usableMg: 30n, waitingMg: 12n, blockedMg: 3n });
    expect(stock).toMatchObject({ nLots: 5n, nWaiting: 2n });
    expect(stock.byType.map(({ type, whole }) => [type, whole])).toEqual([
      [Lot_Type.RAW, 18n],
      [Lot_Type.MIX, 7n],
      [Lot_Type.FG15, 20n],
    ]);
    expect(stock.waiting.map(({ number }) => number)).toEqual([2, 4]);
  });
});

describe("the flow", () => {
  it("has eleven steps in order, and what is packed stands behind the pallets", () => {
    const stages = stagesOf(summary.lines);
    expect(stages.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(stages.map(({ wholeMg }) => wholeMg)).toEqual([18n, 0n, 0n, 7n, 0n, 0n, 0n, 0n, 8n, 12n, 0n]);
    expect(stages.every(({ index, next }) => next.every((to) => to > index))).toBe(true);
    expect(stages.reduce((sum, { wholeMg }) => sum + wholeMg, 0n)).toBe(stockOf(summary).wholeMg);
  });
});
