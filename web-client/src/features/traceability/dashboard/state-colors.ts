import { Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";

/** States that have something on hand, in the order they are drawn, and the color of each. */
export const STATE_COLORS: readonly { state: Lot_State; color: string }[] = [
  { state: Lot_State.RELEASED, color: "var(--chart-ok)" },
  { state: Lot_State.CREATED, color: "var(--note)" },
  { state: Lot_State.QUARANTINE, color: "var(--chart-warn)" },
  { state: Lot_State.HOLD, color: "var(--chart-hold)" },
  { state: Lot_State.REJECTED, color: "var(--chart-bad)" },
];
