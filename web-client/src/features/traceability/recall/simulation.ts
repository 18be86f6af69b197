import { type AdjustReason, Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type {
  RecallLoss,
  RecallLot,
  RecallShipment,
  RecallSummary,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import type { SimulateRecallResponse } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { nextStates } from "@/features/traceability/next-states";
import { groupBy } from "@/features/traceability/trace/group-by";

/** Everything a simulation answered. */
export type Simulation = {
  inHouse: readonly RecallLot[];
  shipped: readonly RecallShipment[];
  lost: readonly RecallLoss[];
  summary: RecallSummary;
};

/** What came so far: kilograms to look at while the rest is on its way. */
export type SoFar = { inHouseMg: bigint; shippedMg: bigint; lostMg: bigint };

export const NOTHING_YET: SoFar = { inHouseMg: 0n, shippedMg: 0n, lostMg: 0n };

/** What came of a stream so far. */
export class SimulationParts {
  readonly #inHouse: RecallLot[] = [];
  readonly #shipped: RecallShipment[] = [];
  readonly #lost: RecallLoss[] = [];
  #summary: RecallSummary | undefined;
  #soFar = NOTHING_YET;

  add({ inHouse, shipped, lost, summary }: SimulateRecallResponse): SoFar {
    for (const lot of inHouse) this.#inHouse.push(lot);
    for (const line of shipped) this.#shipped.push(line);
    for (const line of lost) this.#lost.push(line);
    this.#summary = summary ?? this.#summary;
    this.#soFar = {
      inHouseMg: this.#soFar.inHouseMg + sumOf(inHouse, ({ onHandMg }) => onHandMg),
      shippedMg: this.#soFar.shippedMg + sumOf(shipped, ({ quantityMg }) => quantityMg),
      lostMg: this.#soFar.lostMg + sumOf(lost, ({ quantityMg }) => quantityMg),
    };
    return this.#soFar;
  }

  /** The whole answer; undefined where the stream ended before its summary, which is no answer. */
  whole(): Simulation | undefined {
    const summary = this.#summary;
    return summary && { inHouse: this.#inHouse, shipped: this.#shipped, lost: this.#lost, summary };
  }
}

/** How much is concerned: as a whole, if mixed evenly, and at the worst. */
export type Concern = { implicatedMg: bigint; expectedMg: bigint; maxMg: bigint };

/** What went to one customer. */
export type CustomerPart = Concern & {
  customerId: string;
  name: string;
  nShipments: number;
  lines: readonly RecallShipment[];
};

/** What went out, by customer, the most first. */
export function customersOf(shipped: readonly RecallShipment[]): readonly CustomerPart[] {
  return [...groupBy(shipped, ({ customerId }) => customerId)]
    .map(([customerId, lines]) => ({
      ...{ customerId, lines },
      name: lines[0]?.customerName || "Nobody known",
      nShipments: new Set(lines.map(({ shipmentCode }) => shipmentCode)).size,
      ...concernOf(lines),
    }))
    .toSorted((a, b) => compare(b.implicatedMg, a.implicatedMg));
}

function concernOf(lines: readonly RecallShipment[]): Concern {
  return {
    implicatedMg: sumOf(lines, ({ quantityMg }) => quantityMg),
    expectedMg: sumOf(lines, ({ expectedMg }) => expectedMg),
    maxMg: sumOf(lines, ({ maxMg }) => maxMg),
  };
}

/** What is in house at one place. */
export type PlacePart = { locationId: string; name: string; nLots: number; heldMg: bigint; freeMg: bigint };

/** What is in house, by place, the most first. */
export function placesOf(inHouse: readonly RecallLot[]): readonly PlacePart[] {
  return [...groupBy(inHouse, ({ locationId }) => locationId)]
    .map(([locationId, lots]) => ({
      locationId,
      name: lots[0]?.locationName || "Place not said",
      nLots: lots.length,
      heldMg: onHandOf(lots.filter(({ state }) => !isToHold(state))),
      freeMg: onHandOf(lots.filter(({ state }) => isToHold(state))),
    }))
    .toSorted((a, b) => compare(b.heldMg + b.freeMg, a.heldMg + a.freeMg));
}

/** Whether opening a recall would hold it: what is held or rejected already stays as it is. */
export function isToHold(state: Lot_State): boolean {
  return nextStates(state).includes(Lot_State.HOLD);
}

export function onHandOf(lots: readonly RecallLot[]): bigint {
  return sumOf(lots, ({ onHandMg }) => onHandMg);
}

/** What is gone, by reason, the most first. */
export function lossesOf(
  lost: readonly RecallLoss[],
): readonly { reason: AdjustReason; mg: bigint; nLines: number }[] {
  return [...groupBy(lost, ({ reason }) => reason)]
    .map(([reason, lines]) => ({
      ...{ reason, nLines: lines.length },
      mg: sumOf(lines, ({ quantityMg }) => quantityMg),
    }))
    .toSorted((a, b) => compare(b.mg, a.mg));
}

export function sumOf<T>(all: readonly T[], mgOf: (one: T) => bigint): bigint {
  return all.reduce((sum, one) => sum + mgOf(one), 0n);
}

export function compare(a: bigint, b: bigint): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
