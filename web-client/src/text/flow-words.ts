import {
  FlowStep_ReleasePolicy,
  FlowVersion_State,
  Gate_Type,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";

export const flowVersionStateLabel: Record<FlowVersion_State, string> = {
  [FlowVersion_State.UNSPECIFIED]: "Unknown",
  [FlowVersion_State.DRAFT]: "Draft",
  [FlowVersion_State.REVIEW]: "In review",
  [FlowVersion_State.PUBLISHED]: "Published",
  [FlowVersion_State.DEPRECATED]: "Deprecated",
};

export const flowVersionStateMeaning: Record<FlowVersion_State, string> = {
  [FlowVersion_State.UNSPECIFIED]: "",
  [FlowVersion_State.DRAFT]: "It may still be changed.",
  [FlowVersion_State.REVIEW]: "It waits for a person who wrote none of it.",
  [FlowVersion_State.PUBLISHED]: "New runs follow it. It never changes again.",
  [FlowVersion_State.DEPRECATED]: "No new run follows it; those that do go on.",
};

export const gateTypeLabel: Record<Gate_Type, string> = {
  [Gate_Type.UNSPECIFIED]: "Unknown",
  [Gate_Type.VISUAL]: "By eye",
  [Gate_Type.TEMPERATURE]: "Temperature",
  [Gate_Type.WEIGHT]: "Weight",
  [Gate_Type.METAL_DETECTION]: "Metal detection",
  [Gate_Type.LABORATORY]: "Laboratory",
  [Gate_Type.LABEL]: "Labels and codes",
  [Gate_Type.HYGIENE]: "Hygiene",
  [Gate_Type.DOCUMENT]: "Papers",
  [Gate_Type.OTHER]: "Other",
};

export const releasePolicyLabel: Record<FlowStep_ReleasePolicy, string> = {
  [FlowStep_ReleasePolicy.UNSPECIFIED]: "Not said",
  [FlowStep_ReleasePolicy.GATED]: "Lots wait for their gates",
  [FlowStep_ReleasePolicy.AUTO]: "Lots are released as they are made",
};
