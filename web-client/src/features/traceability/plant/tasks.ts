import { timestampMs } from "@bufbuild/protobuf/wkt";
import { type Lot, Lot_State, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { isUnit } from "@/features/traceability/lot-unit";
import { nextStates } from "@/features/traceability/next-states";
import type { ScannedCode } from "@/features/traceability/plant/scan-code";
import { lotStateAction } from "@/text/lot-words";
import { taskLabel } from "@/text/plant-words";

/** Something an operator may do: with the lot in hand, with all that were scanned, or with neither. */
export type Task =
  | { kind: "receive"; scanned?: ScannedCode }
  | { kind: "transform" | "merge" | "ship" }
  | { kind: "pack"; sscc?: string }
  | { kind: "split" | "down" | "count" | "take"; lotId: string }
  | { kind: "state"; lotId: string; to: Lot_State }
  | { kind: "void"; event: PlantEvent };

const BLOCKING: ReadonlySet<Lot_State> = new Set([Lot_State.HOLD, Lot_State.REJECTED]);
const NOT_RELEASED: Record<Lot_State, string> = {
  [Lot_State.UNSPECIFIED]: "its state is not known",
  [Lot_State.CREATED]: "not released yet",
  [Lot_State.QUARANTINE]: "in quarantine",
  [Lot_State.RELEASED]: "",
  [Lot_State.HOLD]: "on hold",
  [Lot_State.REJECTED]: "rejected",
  [Lot_State.CONSUMED]: "used up",
  [Lot_State.FINISHED]: "closed",
};

/** Why nothing can be taken of a lot; undefined where it can. */
export function hindranceOf(lot: Lot, nowMs: number): string | undefined {
  if (lot.voided) {
    return "its making was taken back";
  }
  if (lot.state !== Lot_State.RELEASED) {
    return NOT_RELEASED[lot.state];
  }
  if (lot.recalled) {
    return "recalled";
  }
  if (lot.expireTime && timestampMs(lot.expireTime) <= nowMs) {
    return "expired";
  }
  if (lot.type === Lot_Type.PAL) {
    return lot.packedMg > 0n ? undefined : "nothing is on it";
  }
  if (lot.type === Lot_Type.SHIP) {
    return "it has left";
  }
  return looseMg(lot) > 0n ? undefined : "all of it is on pallets";
}

/** What of a lot is not on a pallet. */
export function looseMg(lot: Lot): bigint {
  return isUnit(lot.type) ? 0n : lot.onHandMg - lot.packedMg;
}

/** What may be done with one lot as it is. */
export function tasksOfLot(lot: Lot, nowMs: number): Task[] {
  if (lot.voided) {
    return [];
  }
  const lotId = lot.id;
  const states = nextStates(lot.state);
  const to = (state: Lot_State): Task => ({ kind: "state", lotId, to: state });
  const onward = states.filter((state) => !BLOCKING.has(state)).map(to);
  const blocking = states.filter((state) => BLOCKING.has(state)).map(to);
  const isOver = lot.state === Lot_State.CONSUMED || lot.state === Lot_State.FINISHED;
  const tasks: Task[] = [];
  if (lot.type === Lot_Type.PAL && lot.packedMg > 0n && lot.state !== Lot_State.FINISHED) {
    tasks.push({ kind: "down", lotId });
  }
  if (!isUnit(lot.type)) {
    if (!hindranceOf(lot, nowMs)) {
      tasks.push({ kind: "split", lotId });
    }
    if (!isOver && lot.state !== Lot_State.REJECTED) {
      tasks.push({ kind: "count", lotId });
    }
    if (!isOver && looseMg(lot) > 0n) {
      tasks.push({ kind: "take", lotId });
    }
  }
  return [...onward, ...tasks, ...blocking];
}

/** What may be done with all lots that were scanned, as they are. */
export function tasksOfList(lots: readonly Lot[], nowMs: number): Task[] {
  const pallets = lots.filter(({ type }) => type === Lot_Type.PAL);
  const goods = lots.filter(({ type }) => !isUnit(type));
  const allUsable = lots.length > 0 && lots.every((lot) => !hindranceOf(lot, nowMs));
  const goodsUsable = goods.length > 0 && goods.every((lot) => !hindranceOf(lot, nowMs));
  const tasks: Task[] = [];
  if (goodsUsable && goods.length === lots.length) {
    tasks.push({ kind: "transform" });
    if (goods.length > 1 && areAlike(goods)) {
      tasks.push({ kind: "merge" });
    }
  }
  if (goodsUsable && goods.length + pallets.length === lots.length && pallets.length <= 1) {
    tasks.push({ kind: "pack" });
  }
  if (allUsable) {
    tasks.push({ kind: "ship" });
  }
  return tasks;
}

/** Lots that may be put together: of one type, product and piece mass. */
function areAlike([first, ...others]: readonly Lot[]): boolean {
  return others.every(
    (lot) =>
      lot.type === first?.type && lot.productId === first.productId && lot.pieceMassMg === first.pieceMassMg,
  );
}

export function taskWord(task: Task): string {
  switch (task.kind) {
    case "state":
      return lotStateAction[task.to];
    case "void":
      return "Take back";
    default:
      return taskLabel[task.kind];
  }
}

/** What is typed or scanned for a task instead of pressing its button: `/ship`. */
export function taskCommand(task: Task): string {
  return `/${task.kind === "state" ? lotStateAction[task.to].toLowerCase() : task.kind}`;
}

/** Lots that an event made, took of or changed. */
export function lotsOf({ what, stateChanges }: PlantEvent): ReadonlySet<string> {
  const ids = stateChanges.map(({ lotId }) => lotId);
  switch (what.case) {
    case "lotsReceived":
      ids.push(...what.value.lots.map(({ id }) => id));
      break;
    case "lotsTransformed":
      ids.push(...what.value.inputs.map(({ lotId }) => lotId), ...what.value.outputs.map(({ id }) => id));
      break;
    case "lotsAggregated":
    case "lotsDisaggregated":
      ids.push(what.value.palletId, ...what.value.contents.map(({ lotId }) => lotId));
      break;
    case "lotsShipped":
      ids.push(...what.value.palletIds, ...what.value.contents.map(({ lotId }) => lotId));
      break;
    case "lotAdjusted":
      ids.push(what.value.lotId);
      break;
    case "eventVoided":
      ids.push(...(what.value.voided ? lotsOf(what.value.voided) : []));
      break;
    default:
      break;
  }
  return new Set(ids);
}
