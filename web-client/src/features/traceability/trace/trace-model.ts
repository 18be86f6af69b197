import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type {
  TraceEvent,
  TraceLot,
  TraceOutflow,
  TraceQuantity,
  TraceSummary,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_pb";
import type { TraceLotsResponse } from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_service_pb";
import { isUnit } from "@/features/traceability/lot-unit";

export type Direction = "forward" | "backward";

/** A lot of a trace with all that the trace says of it. Masses in milligrams. */
export type TracedLot = Pick<
  TraceLot,
  "number" | "lotId" | "lotCode" | "type" | "state" | "depth" | "recalled"
> & {
  implicatedMg: bigint;
  expectedMg: bigint;
  maxMg: bigint;
  onHandMg: bigint;
  expectedOnHandMg: bigint;
  /** Of what is expected, what left the plant from this lot. */
  shippedMg: bigint;
  lostMg: bigint;
  pieceMassMg: bigint;
  /** Steps from the left of the picture: whatever a lot is made of has fewer. */
  rank: number;
};

export type Step = Pick<TraceEvent, "position" | "kind" | "inputs" | "outputs">;

export type TraceModel = {
  direction: Direction;
  lots: readonly TracedLot[];
  byNumber: ReadonlyMap<number, TracedLot>;
  steps: readonly Step[];
  /** Steps that took of a lot, and that made it, by its number. */
  usedIn: ReadonlyMap<number, readonly Step[]>;
  madeIn: ReadonlyMap<number, readonly Step[]>;
  outflows: readonly TraceOutflow[];
  summary: TraceSummary;
};

/** What came of a stream so far. */
export class TraceParts {
  readonly lots: TraceLot[] = [];
  readonly events: TraceEvent[] = [];
  readonly quantities: TraceQuantity[] = [];
  readonly outflows: TraceOutflow[] = [];
  summary: TraceSummary | undefined;

  add(part: TraceLotsResponse): void {
    append(this.lots, part.lots);
    append(this.events, part.events);
    append(this.quantities, part.quantities);
    append(this.outflows, part.outflows);
    this.summary = part.summary ?? this.summary;
  }
}

/** The whole answer; undefined where the stream ended before its summary, which is no answer. */
export function modelOf(parts: TraceParts, direction: Direction): TraceModel | undefined {
  const { summary } = parts;
  if (!summary) {
    return undefined;
  }
  const quantities = new Map(parts.quantities.map((quantity) => [quantity.lotNumber, quantity]));
  const shipped = new Map<number, bigint>();
  const lost = new Map<number, bigint>();
  const inShipment = new Map<number, { quantityMg: bigint; expectedMg: bigint; maxMg: bigint }>();
  for (const outflow of parts.outflows) {
    const sums = outflow.shipped ? shipped : lost;
    sums.set(outflow.lotNumber, (sums.get(outflow.lotNumber) ?? 0n) + outflow.expectedMg);
    if (outflow.shipped) {
      const sum = inShipment.get(outflow.shipmentNumber) ?? { quantityMg: 0n, expectedMg: 0n, maxMg: 0n };
      inShipment.set(outflow.shipmentNumber, {
        quantityMg: sum.quantityMg + outflow.quantityMg,
        expectedMg: sum.expectedMg + outflow.expectedMg,
        maxMg: sum.maxMg + outflow.maxMg,
      });
    }
  }
  const known = new Set(parts.lots.map(({ number }) => number));
  const steps = parts.events.map(({ position, kind, inputs, outputs }) => ({
    ...{ position, kind },
    inputs: inputs.filter(({ lotNumber }) => known.has(lotNumber)),
    outputs: outputs.filter((number) => known.has(number)),
  }));
  const usedIn = new Map<number, Step[]>();
  const madeIn = new Map<number, Step[]>();
  for (const step of steps) {
    for (const { lotNumber } of step.inputs) {
      push(usedIn, lotNumber, step);
    }
    for (const number of step.outputs) {
      push(madeIn, number, step);
    }
  }
  const ranks = ranksOf(parts.lots, usedIn, madeIn, direction);
  const lots = parts.lots.map((lot): TracedLot => {
    const quantity = quantities.get(lot.number);
    const shipment = inShipment.get(lot.number);
    const { number, lotId, lotCode, type, state, depth, recalled } = lot;
    return {
      ...{ number, lotId, lotCode, type, state, depth, recalled },
      implicatedMg: quantity?.implicatedMg ?? shipment?.quantityMg ?? 0n,
      expectedMg: quantity?.expectedMg ?? shipment?.expectedMg ?? 0n,
      maxMg: quantity?.maxMg ?? shipment?.maxMg ?? 0n,
      onHandMg: quantity?.onHandMg ?? 0n,
      expectedOnHandMg: quantity?.expectedOnHandMg ?? 0n,
      shippedMg: shipped.get(number) ?? 0n,
      lostMg: lost.get(number) ?? 0n,
      pieceMassMg: quantity?.pieceMassMg ?? 0n,
      rank: ranks.get(number) ?? 0,
    };
  });
  return {
    ...{ direction, lots, steps, usedIn, madeIn, summary },
    byNumber: new Map(lots.map((lot) => [lot.number, lot])),
    outflows: parts.outflows,
  };
}

/**
 * The columns of the picture. The contract's depth is the shortest way, by which an arrow could point backwards; the
 * longest way never lets it. What a lot is made of has lower numbers, so one pass in their order is enough.
 */
function ranksOf(
  lots: readonly TraceLot[],
  usedIn: ReadonlyMap<number, readonly Step[]>,
  madeIn: ReadonlyMap<number, readonly Step[]>,
  direction: Direction,
): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  const inOrder = lots.toSorted(
    (a, b) => Number(isUnit(a.type)) - Number(isUnit(b.type)) || a.number - b.number,
  );
  if (direction === "forward") {
    for (const { number } of inOrder) {
      let rank = 0;
      for (const { inputs } of madeIn.get(number) ?? []) {
        for (const { lotNumber } of inputs) {
          rank = Math.max(rank, (ranks.get(lotNumber) ?? 0) + 1);
        }
      }
      ranks.set(number, rank);
    }
    return ranks;
  }
  // Counted from the end, so that what was put in late stands beside what it was put into.
  let deepest = 0;
  for (const { number } of inOrder.toReversed()) {
    let rank = 0;
    for (const { outputs } of usedIn.get(number) ?? []) {
      for (const output of outputs) {
        rank = Math.max(rank, (ranks.get(output) ?? 0) + 1);
      }
    }
    ranks.set(number, rank);
    deepest = Math.max(deepest, rank);
  }
  return new Map([...ranks].map(([number, rank]) => [number, deepest - rank]));
}

/** Everything on a way through a lot: what it was made of, and what was made of it. */
export type TracePath = { of: number; lots: ReadonlySet<number>; steps: ReadonlySet<Step> };

export function pathThrough(model: TraceModel, number: number): TracePath {
  const lots = new Set([number]);
  const steps = new Set<Step>();
  const follow = (
    stepsOf: ReadonlyMap<number, readonly Step[]>,
    lotsOf: (step: Step) => readonly number[],
  ) => {
    const waiting = [number];
    const seen = new Set(waiting);
    for (let lot = waiting.pop(); lot !== undefined; lot = waiting.pop()) {
      for (const step of stepsOf.get(lot) ?? []) {
        if (steps.has(step)) {
          continue;
        }
        steps.add(step);
        for (const next of lotsOf(step)) {
          if (!seen.has(next)) {
            seen.add(next);
            lots.add(next);
            waiting.push(next);
          }
        }
      }
    }
  };
  follow(model.usedIn, ({ outputs }) => outputs);
  follow(model.madeIn, ({ inputs }) => inputs.map(({ lotNumber }) => lotNumber));
  return { of: number, lots, steps };
}

/** Shipments of a trace, with what left in each. */
export function shipmentsOf(model: TraceModel): readonly TracedLot[] {
  return model.lots
    .filter(({ type }) => type === Lot_Type.SHIP)
    .toSorted((a, b) => (a.expectedMg < b.expectedMg ? 1 : -1));
}

/** Lots that a backward trace ends with: of what they were made nothing is known. */
export function originsOf(model: TraceModel): readonly TracedLot[] {
  return model.lots.filter(({ number }) =>
    (model.madeIn.get(number) ?? []).every(({ inputs }) => inputs.length === 0),
  );
}

export function massOf(lots: readonly TracedLot[], of: (lot: TracedLot) => bigint): bigint {
  return lots.reduce((sum, lot) => sum + of(lot), 0n);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) {
    values.push(value);
  } else {
    map.set(key, [value]);
  }
}

/** Spreading thousands of arguments would overflow the stack. */
function append<T>(to: T[], more: readonly T[]): void {
  for (const one of more) {
    to.push(one);
  }
}
