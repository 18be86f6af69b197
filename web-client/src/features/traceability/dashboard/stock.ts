import {
  type Lot,
  Lot_State,
  type Lot_Type,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type {
  StockLine,
  SummarizeStockResponse,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";

/** What is on hand of one type, by state. */
export type TypeStock = { type: Lot_Type; whole: bigint; byState: ReadonlyMap<Lot_State, bigint> };

/** The plant's stock at a glance. */
export type Stock = {
  nLots: bigint;
  wholeMg: bigint;
  usableMg: bigint;
  waitingMg: bigint;
  /** Recalled or expired, whatever its state. */
  blockedMg: bigint;
  byType: readonly TypeStock[];
  /** How many lots are in quarantine or on hold. */
  nWaiting: bigint;
  /** Those of them that wait longest. */
  waiting: readonly Lot[];
};

const WAITING: ReadonlySet<Lot_State> = new Set([Lot_State.QUARANTINE, Lot_State.HOLD]);

/** Sums up lines; every milligram is counted once. */
export function stockOf({ lines, waiting }: Pick<SummarizeStockResponse, "lines" | "waiting">): Stock {
  const sum = (of: (line: StockLine) => bigint, among = lines) =>
    among.reduce((total, line) => total + of(line), 0n);
  const waits = lines.filter(({ state }) => WAITING.has(state));
  const released = lines.filter(({ state }) => state === Lot_State.RELEASED);
  const types = [...new Set(lines.map(({ type }) => type))].toSorted((a, b) => a - b);
  return {
    nLots: sum(({ nLots }) => nLots),
    wholeMg: sum(({ onHandMg }) => onHandMg),
    usableMg: sum(({ onHandMg, blockedMg }) => onHandMg - blockedMg, released),
    waitingMg: sum(({ onHandMg }) => onHandMg, waits),
    blockedMg: sum(({ blockedMg }) => blockedMg),
    byType: types.map((type) => {
      const ofType = lines.filter((line) => line.type === type);
      return {
        type,
        whole: sum(({ onHandMg }) => onHandMg, ofType),
        byState: new Map(ofType.map(({ state, onHandMg }) => [state, onHandMg])),
      };
    }),
    nWaiting: sum(({ nLots }) => nLots, waits),
    waiting,
  };
}
