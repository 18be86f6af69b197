import { Lot_State, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { valuesOf } from "@/text/labels";

/** What the URL says about which lots are shown. */
export type LotFilter = {
  state?: string;
  type?: string;
  code?: string;
  /** Only lots that have something left. */
  here?: boolean;
  recalled?: boolean;
};

export const lotStates = valuesOf<Lot_State>(Lot_State);
export const lotTypes = valuesOf<Lot_Type>(Lot_Type);
export const lotStateNames = lotStates.map(stateName);
export const lotTypeNames = lotTypes.map(typeName);

/** A state as the URL names it. */
export function stateName(state: Lot_State): string {
  return Lot_State[state].toLowerCase();
}

/** A type as the URL names it. */
export function typeName(type: Lot_Type): string {
  return Lot_Type[type].toLowerCase();
}

/** The request that a filter stands for. */
export function lotsRequest(filter: LotFilter) {
  const state = lotStates.find((value) => stateName(value) === filter.state);
  const type = lotTypes.find((value) => typeName(value) === filter.type);
  return {
    pageSize: 50,
    pageToken: "",
    states: state === undefined ? [] : [state],
    types: type === undefined ? [] : [type],
    codePrefix: filter.code ?? "",
    onHand: filter.here ?? false,
    recalled: filter.recalled ?? false,
  };
}
