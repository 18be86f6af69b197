import { type Lot_State, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { StockLine } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";

/** A step of production and what stands in the buffer behind it. This is all that the canvas knows of a flow. */
export type Stage = {
  /** Its place in the flow, 0 to 10. */
  index: number;
  name: string;
  /** The steps it hands on to. */
  next: readonly number[];
  /** Where it is drawn: its column, and its lane where the line is parted. */
  column: number;
  lane: "both" | "upper" | "lower";
  /** Types of lots that stand there, for a look at them. */
  types: readonly Lot_Type[];
  byState: ReadonlyMap<Lot_State, bigint>;
  wholeMg: bigint;
  nLots: number;
};

type Step = Pick<Stage, "index" | "name" | "next" | "column" | "lane" | "types">;

/** The eleven canonical steps. Goods are parted by weight from the skewers to the packing. */
const STEPS: readonly Step[] = [
  step(0, "Receive", 1, "both", [1], [Lot_Type.RAW]),
  step(1, "Debone", 2, "both", [2], [Lot_Type.DEB]),
  step(2, "Buffer", 3, "both", [3], [Lot_Type.BULK]),
  step(3, "Mix", 4, "both", [4, 5], [Lot_Type.MIX]),
  step(4, "Skewer 15 g", 5, "upper", [6], [Lot_Type.SKW15, Lot_Type.SKW]),
  step(5, "Skewer 30 g", 5, "lower", [7], [Lot_Type.SKW30]),
  step(6, "Freeze 15 g", 6, "upper", [8], [Lot_Type.FRZ15, Lot_Type.FRZ]),
  step(7, "Freeze 30 g", 6, "lower", [8], [Lot_Type.FRZ30]),
  step(8, "Pack", 7, "both", [9], [Lot_Type.FG15, Lot_Type.FG30, Lot_Type.FG]),
  step(9, "Palletize", 8, "both", [10], []),
  step(10, "Ship", 9, "both", [], []),
];
const PALLETIZE = 9;

/**
 * What stands between the steps, told by the types of lots: which step a lot has passed is not recorded yet. Flows and runs
 * of the server take the place of this function; the canvas stays as it is.
 */
export function stagesOf(lines: readonly StockLine[]): Stage[] {
  return STEPS.map((one) => {
    // What is packed stands behind the pallets, whatever it is.
    const isPallets = one.index === PALLETIZE;
    const parts = lines
      .filter(({ type }) => isPallets || one.types.includes(type))
      .map(({ type, state, onHandMg, packedMg, nLooseLots, nPackedLots }) => ({
        ...{ type, state },
        ...(isPallets ? { mg: packedMg, n: nPackedLots } : { mg: onHandMg - packedMg, n: nLooseLots }),
      }))
      .filter(({ mg }) => mg > 0n);
    const byState = new Map<Lot_State, bigint>();
    for (const { state, mg } of parts) {
      byState.set(state, (byState.get(state) ?? 0n) + mg);
    }
    return {
      ...one,
      types: [...new Set(parts.map(({ type }) => type))],
      byState,
      wholeMg: parts.reduce((sum, { mg }) => sum + mg, 0n),
      nLots: parts.reduce((sum, { n }) => sum + Number(n), 0),
    };
  });
}

function step(
  index: number,
  name: string,
  column: number,
  lane: Stage["lane"],
  next: readonly number[],
  types: readonly Lot_Type[],
): Step {
  return { index, name, column, lane, next, types };
}
