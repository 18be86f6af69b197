import { Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";

/** Where somebody may move a lot by hand, as `Lot.State` says. Used up is what a lot becomes, not what it is made. */
const NEXT: Record<Lot_State, readonly Lot_State[]> = {
  [Lot_State.UNSPECIFIED]: [],
  [Lot_State.CREATED]: [Lot_State.QUARANTINE, Lot_State.HOLD],
  [Lot_State.QUARANTINE]: [Lot_State.RELEASED, Lot_State.HOLD, Lot_State.REJECTED],
  [Lot_State.RELEASED]: [Lot_State.HOLD, Lot_State.REJECTED],
  [Lot_State.HOLD]: [Lot_State.RELEASED, Lot_State.REJECTED],
  [Lot_State.CONSUMED]: [Lot_State.FINISHED],
  [Lot_State.REJECTED]: [],
  [Lot_State.FINISHED]: [],
};

export function nextStates(state: Lot_State): readonly Lot_State[] {
  return NEXT[state];
}
