import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";

/** Whether it is a pallet or a shipment: a lot of no mass of its own. */
export function isUnit(type: Lot_Type): boolean {
  return type === Lot_Type.PAL || type === Lot_Type.SHIP;
}
