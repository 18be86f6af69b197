import {
  EpcisEvent_Type,
  EpcisFilter_Origin,
  EpcisOutcome_Outcome,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_pb";
import { CaptureEpcisRequest_ErrorBehaviour } from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_service_pb";
import {
  ExportSortableRequest_Layout,
  ExportSortableRequest_TrackingEvent,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";

export const trackingEventLabel: Record<ExportSortableRequest_TrackingEvent, string> = {
  [ExportSortableRequest_TrackingEvent.UNSPECIFIED]: "Any",
  [ExportSortableRequest_TrackingEvent.RECEIVING]: "Receiving",
  [ExportSortableRequest_TrackingEvent.TRANSFORMATION]: "Transformation",
  [ExportSortableRequest_TrackingEvent.SHIPPING]: "Shipping",
};

export const layoutLabel: Record<ExportSortableRequest_Layout, string> = {
  [ExportSortableRequest_Layout.UNSPECIFIED]: "Any",
  [ExportSortableRequest_Layout.INPUTS_THEN_OUTPUTS]: "Inputs, then outputs",
  [ExportSortableRequest_Layout.CROSS_PRODUCT]: "Each input with each output",
};

export const layoutConsequence: Record<ExportSortableRequest_Layout, string> = {
  [ExportSortableRequest_Layout.UNSPECIFIED]: "",
  [ExportSortableRequest_Layout.INPUTS_THEN_OUTPUTS]: "Every quantity stands there once.",
  [ExportSortableRequest_Layout.CROSS_PRODUCT]: "Every row is a link, and quantities repeat.",
};

export const epcisTypeLabel: Record<EpcisEvent_Type, string> = {
  [EpcisEvent_Type.UNSPECIFIED]: "Any",
  [EpcisEvent_Type.OBJECT]: "Object",
  [EpcisEvent_Type.AGGREGATION]: "Aggregation",
  [EpcisEvent_Type.TRANSACTION]: "Transaction",
  [EpcisEvent_Type.TRANSFORMATION]: "Transformation",
  [EpcisEvent_Type.ASSOCIATION]: "Association",
};

export const epcisOriginLabel: Record<EpcisFilter_Origin, string> = {
  [EpcisFilter_Origin.UNSPECIFIED]: "All",
  [EpcisFilter_Origin.PLANT]: "The plant's own",
  [EpcisFilter_Origin.CAPTURED]: "Captured from others",
};

export const epcisOutcomeLabel: Record<EpcisOutcome_Outcome, string> = {
  [EpcisOutcome_Outcome.UNSPECIFIED]: "Unknown",
  [EpcisOutcome_Outcome.CAPTURED]: "Captured",
  [EpcisOutcome_Outcome.KNOWN]: "There already",
  [EpcisOutcome_Outcome.REFUSED]: "Refused",
};

export const errorBehaviourLabel: Record<CaptureEpcisRequest_ErrorBehaviour, string> = {
  [CaptureEpcisRequest_ErrorBehaviour.UNSPECIFIED]: "Any",
  [CaptureEpcisRequest_ErrorBehaviour.ROLLBACK]: "All or none",
  [CaptureEpcisRequest_ErrorBehaviour.PROCEED]: "What is good of it",
};

export const errorBehaviourConsequence: Record<CaptureEpcisRequest_ErrorBehaviour, string> = {
  [CaptureEpcisRequest_ErrorBehaviour.UNSPECIFIED]: "",
  [CaptureEpcisRequest_ErrorBehaviour.ROLLBACK]:
    "One event that breaks a rule refuses the whole document; the first 20 places are told.",
  [CaptureEpcisRequest_ErrorBehaviour.PROCEED]:
    "An event that breaks a rule is refused alone, with its places and rules.",
};
