import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { Lot_State, Lot_Type, LotSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { describe, expect, it } from "vitest";
import { hindranceOf, taskCommand, tasksOfList, tasksOfLot } from "@/features/traceability/plant/tasks";

const NOW_MS = 1_000_000;
const lot = (init: MessageInitShape<typeof LotSchema> = {}) =>
  create(LotSchema, {
    ...{ id: "a", type: Lot_Type.RAW, state: Lot_State.RELEASED, onHandMg: 10n },
    ...init,
  });
const pallet = lot({ type: Lot_Type.PAL, onHandMg: 0n, packedMg: 5n });
const words = (tasks: ReturnType<typeof tasksOfLot>) => tasks.map(taskCommand);

describe("what may be done", () => {
  it("follows from the state of a lot", () => {
    expect(words(tasksOfLot(lot(), NOW_MS))).toEqual(["/split", "/count", "/take", "/hold", "/reject"]);
    const created = lot({ state: Lot_State.CREATED });
    expect(words(tasksOfLot(created, NOW_MS))).toEqual(["/quarantine", "/count", "/take", "/hold"]);
    expect(words(tasksOfLot(lot({ state: Lot_State.REJECTED }), NOW_MS))).toEqual(["/take"]);
    expect(words(tasksOfLot(lot({ state: Lot_State.CONSUMED, onHandMg: 0n }), NOW_MS))).toEqual(["/close"]);
    expect(words(tasksOfLot(pallet, NOW_MS))).toEqual(["/down", "/hold", "/reject"]);
    expect(tasksOfLot(lot({ voided: true }), NOW_MS)).toEqual([]);
  });

  it("needs every lot of the list to be usable", () => {
    expect(words(tasksOfList([], NOW_MS))).toEqual([]);
    expect(words(tasksOfList([lot()], NOW_MS))).toEqual(["/transform", "/pack", "/ship"]);
    expect(words(tasksOfList([lot(), lot({ id: "b" })], NOW_MS))).toContain("/merge");
    expect(words(tasksOfList([lot(), lot({ id: "b", type: Lot_Type.MIX })], NOW_MS))).not.toContain("/merge");
    expect(words(tasksOfList([lot(), pallet], NOW_MS))).toEqual(["/pack", "/ship"]);
    expect(words(tasksOfList([pallet], NOW_MS))).toEqual(["/ship"]);
    expect(words(tasksOfList([lot(), lot({ id: "b", state: Lot_State.HOLD })], NOW_MS))).toEqual([]);
  });

  it("is hindered by a recall, an expiry and by being packed", () => {
    expect(hindranceOf(lot(), NOW_MS)).toBeUndefined();
    expect(hindranceOf(lot({ recalled: true }), NOW_MS)).toBe("recalled");
    expect(hindranceOf(lot({ expireTime: timestampFromMs(NOW_MS) }), NOW_MS)).toBe("expired");
    expect(hindranceOf(lot({ packedMg: 10n }), NOW_MS)).toBe("all of it is on pallets");
    expect(hindranceOf(lot({ state: Lot_State.QUARANTINE }), NOW_MS)).toBe("in quarantine");
  });
});
