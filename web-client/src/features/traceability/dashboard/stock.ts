import { timestampMs } from "@bufbuild/protobuf/wkt";
import {
  type Lot,
  Lot_State,
  type Lot_Type,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";

/** What is on hand of one type, by state. */
export type TypeStock = { type: Lot_Type; whole: bigint; byState: ReadonlyMap<Lot_State, bigint> };

/** The plant's stock at a glance, made of the lots that have something left. */
export type Stock = {
  wholeMg: bigint;
  usableMg: bigint;
  waitingMg: bigint;
  /** Recalled or expired, whatever its state. */
  blockedMg: bigint;
  byType: readonly TypeStock[];
  /** Lots in quarantine or on hold, the longest waiting first. */
  waiting: readonly Lot[];
};

const WAITING: ReadonlySet<Lot_State> = new Set([Lot_State.QUARANTINE, Lot_State.HOLD]);

/** Sums up lots; every milligram is counted once. */
export function stockOf(lots: readonly Lot[], nowMs: number): Stock {
  const byType = new Map<Lot_Type, Map<Lot_State, bigint>>();
  for (const { type, state, onHandMg } of lots) {
    const states = byType.get(type) ?? new Map<Lot_State, bigint>();
    byType.set(type, states.set(state, (states.get(state) ?? 0n) + onHandMg));
  }
  const isBlocked = (lot: Lot) =>
    lot.recalled || (lot.expireTime !== undefined && timestampMs(lot.expireTime) <= nowMs);
  const waiting = lots.filter(({ state }) => WAITING.has(state)).toSorted((a, b) => a.number - b.number);
  return {
    wholeMg: massOf(lots),
    usableMg: massOf(lots.filter((lot) => lot.state === Lot_State.RELEASED && !isBlocked(lot))),
    waitingMg: massOf(waiting),
    blockedMg: massOf(lots.filter(isBlocked)),
    byType: [...byType]
      .toSorted(([a], [b]) => a - b)
      .map(([type, byState]) => ({
        ...{ type, byState },
        whole: [...byState.values()].reduce((sum, mg) => sum + mg, 0n),
      })),
    waiting,
  };
}

function massOf(lots: readonly Lot[]): bigint {
  return lots.reduce((sum, { onHandMg }) => sum + onHandMg, 0n);
}
