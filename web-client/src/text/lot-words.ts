import { AdjustReason, Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { TraceSummary_StopReason } from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_pb";

export const lotStateMeaning: Record<Lot_State, string> = {
  [Lot_State.UNSPECIFIED]: "Its state is not known.",
  [Lot_State.CREATED]: "It is registered and may not be used yet.",
  [Lot_State.QUARANTINE]: "It waits for a decision.",
  [Lot_State.RELEASED]: "It may be used.",
  [Lot_State.HOLD]: "It is blocked until somebody decides.",
  [Lot_State.REJECTED]: "It may never be used.",
  [Lot_State.CONSUMED]: "It is used up.",
  [Lot_State.FINISHED]: "It is closed.",
};

/** What moving a lot there is called. */
export const lotStateAction: Record<Lot_State, string> = {
  [Lot_State.UNSPECIFIED]: "Change",
  [Lot_State.CREATED]: "Create",
  [Lot_State.QUARANTINE]: "Quarantine",
  [Lot_State.RELEASED]: "Release",
  [Lot_State.HOLD]: "Hold",
  [Lot_State.REJECTED]: "Reject",
  [Lot_State.CONSUMED]: "Consume",
  [Lot_State.FINISHED]: "Close",
};

export const lotStateConsequence: Record<Lot_State, string> = {
  [Lot_State.UNSPECIFIED]: "",
  [Lot_State.CREATED]: "",
  [Lot_State.QUARANTINE]: "Nothing can be taken of it until it is released.",
  [Lot_State.RELEASED]: "From now on it can be used, packed and shipped.",
  [Lot_State.HOLD]: "Nothing can be taken of it until it is released again.",
  [Lot_State.REJECTED]: "This is final: nothing can be made of it any more, it can only be disposed of.",
  [Lot_State.CONSUMED]: "",
  [Lot_State.FINISHED]: "This is final: its record is closed.",
};

export const adjustReasonLabel: Record<AdjustReason, string> = {
  [AdjustReason.UNSPECIFIED]: "Correction",
  [AdjustReason.COUNT]: "Count",
  [AdjustReason.SAMPLE]: "Sample",
  [AdjustReason.SCRAP]: "Scrap",
  [AdjustReason.DESTROY]: "Destruction",
  [AdjustReason.MOISTURE]: "Moisture",
};

/** What was done to the amount that is named behind it. */
export const adjustReasonDone: Record<AdjustReason, { lost: string; found: string }> = {
  [AdjustReason.UNSPECIFIED]: { lost: "Taken off", found: "Added" },
  [AdjustReason.COUNT]: { lost: "Missing at a count", found: "Found at a count" },
  [AdjustReason.SAMPLE]: { lost: "Taken as a sample", found: "Back from a sample" },
  [AdjustReason.SCRAP]: { lost: "Scrapped", found: "Back from scrap" },
  [AdjustReason.DESTROY]: { lost: "Destroyed by order", found: "Back" },
  [AdjustReason.MOISTURE]: { lost: "Dried out", found: "Water taken up" },
};

/** Why a trace ended although there is more. */
export const stopReasonText: Record<TraceSummary_StopReason, string> = {
  [TraceSummary_StopReason.UNSPECIFIED]: "it stopped for a reason this version of the client does not know",
  [TraceSummary_StopReason.DEPTH_MAX]: "it was asked to go only so many events far",
  [TraceSummary_StopReason.LOTS_MAX]: "it was asked for only so many lots",
  [TraceSummary_StopReason.CONFIDENCE_MIN]: "it was asked to leave uncertain events out",
};
