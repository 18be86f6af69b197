import {
  Alert_Rule,
  Alert_State,
  Deviation_State,
  Disposition,
  QcResult,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";

/** What somebody says at a gate; what came of it is `qcResultLabel`. */
export const qcResultWord: Record<QcResult, string> = {
  [QcResult.UNSPECIFIED]: "Undecided",
  [QcResult.PASS]: "Pass",
  [QcResult.HOLD]: "Hold",
  [QcResult.FAIL]: "Fail",
};

export const deviationStateLabel: Record<Deviation_State, string> = {
  [Deviation_State.UNSPECIFIED]: "Unknown",
  [Deviation_State.OPEN]: "Open",
  [Deviation_State.CONTAINED]: "Contained",
  [Deviation_State.DISPOSITIONED]: "Decided",
  [Deviation_State.VERIFIED]: "Verified",
  [Deviation_State.CLOSED]: "Closed",
};

export const deviationStateMeaning: Record<Deviation_State, string> = {
  [Deviation_State.UNSPECIFIED]: "",
  [Deviation_State.OPEN]: "Found; not everything that is concerned may be held yet.",
  [Deviation_State.CONTAINED]: "All that is concerned is held.",
  [Deviation_State.DISPOSITIONED]: "A second person decided what becomes of the lots.",
  [Deviation_State.VERIFIED]: "Another person saw that it was done.",
  [Deviation_State.CLOSED]: "The cause is corrected.",
};

export const dispositionLabel: Record<Disposition, string> = {
  [Disposition.UNSPECIFIED]: "Nothing decided",
  [Disposition.USE_AS_IS]: "Use as it is",
  [Disposition.REWORK]: "Rework",
  [Disposition.DOWNGRADE]: "Downgrade",
  [Disposition.DESTROY]: "Destroy",
};

export const dispositionMeaning: Record<Disposition, string> = {
  [Disposition.UNSPECIFIED]: "",
  [Disposition.USE_AS_IS]: "The lots are released.",
  [Disposition.REWORK]: "They are released for rework, and for nothing else.",
  [Disposition.DOWNGRADE]: "They are released as goods of less worth.",
  [Disposition.DESTROY]: "They are rejected. This is final.",
};

export const alertRuleLabel: Record<Alert_Rule, string> = {
  [Alert_Rule.UNSPECIFIED]: "Alert",
  [Alert_Rule.QC_HOLD]: "Held at a gate",
  [Alert_Rule.QC_FAIL]: "Failed at a gate",
  [Alert_Rule.CCP_FAIL]: "Failed at a critical control point",
  [Alert_Rule.YIELD]: "Yield out of its limits",
  [Alert_Rule.RECALL]: "Recall",
};

export const alertStateLabel: Record<Alert_State, string> = {
  [Alert_State.UNSPECIFIED]: "Unknown",
  [Alert_State.OPEN]: "Open",
  [Alert_State.ACKNOWLEDGED]: "Seen",
  [Alert_State.RESOLVED]: "Resolved",
};
