import { Lot_Type, ReferenceDocument_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  type PlantEvent,
  RunChanged_Change,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { QcResult } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";

/** What the floor calls each thing that can be done with lots. */
export const taskLabel = {
  receive: "Receive",
  transform: "Transform",
  merge: "Merge",
  split: "Split",
  pack: "Pack on a pallet",
  down: "Take down",
  ship: "Ship",
  count: "Count",
  take: "Sample, waste",
} as const;

export const documentTypeLabel: Record<ReferenceDocument_Type, string> = {
  [ReferenceDocument_Type.UNSPECIFIED]: "None",
  [ReferenceDocument_Type.BILL_OF_LADING]: "Bill of lading",
  [ReferenceDocument_Type.PURCHASE_ORDER]: "Purchase order",
  [ReferenceDocument_Type.DESPATCH_ADVICE]: "Despatch advice",
  [ReferenceDocument_Type.INVOICE]: "Invoice",
  [ReferenceDocument_Type.WORK_ORDER]: "Work order",
  [ReferenceDocument_Type.BATCH_LOG]: "Batch record",
  [ReferenceDocument_Type.CERTIFICATE_OF_ANALYSIS]: "Certificate of analysis",
  [ReferenceDocument_Type.OTHER]: "Other",
};

/** What usually becomes of a lot, to be changed where it is otherwise. */
export const nextType: Partial<Record<Lot_Type, Lot_Type>> = {
  [Lot_Type.RAW]: Lot_Type.DEB,
  [Lot_Type.DEB]: Lot_Type.MIX,
  [Lot_Type.BULK]: Lot_Type.MIX,
  [Lot_Type.MIX]: Lot_Type.SKW15,
  [Lot_Type.SKW15]: Lot_Type.FRZ15,
  [Lot_Type.SKW30]: Lot_Type.FRZ30,
  [Lot_Type.FRZ15]: Lot_Type.FG15,
  [Lot_Type.FRZ30]: Lot_Type.FG30,
};

type EventKind = NonNullable<PlantEvent["what"]["case"]>;

/** What an event of the log is called. */
export const eventKindLabel: Record<EventKind, string> = {
  lotsReceived: "Received",
  lotsTransformed: "Transformed",
  lotsAggregated: "Packed",
  lotsDisaggregated: "Taken down",
  lotsShipped: "Shipped",
  lotAdjusted: "Adjusted",
  lotStatesChanged: "State changed",
  eventVoided: "Taken back",
  productSaved: "Product",
  locationSaved: "Location",
  partySaved: "Party",
  equipmentSaved: "Equipment",
  flowSaved: "Flow",
  flowVersionSaved: "Flow version",
  runChanged: "Run",
  qcDecided: "Decided",
  deviationChanged: "Deviation",
  alertChanged: "Alert",
  certificateAdded: "Certificate",
  recallChanged: "Recall",
  recallLotsAdded: "Recalled",
  recallLotsCleared: "Cleared",
  recallNoticeChanged: "Recall notice",
  equipmentCleaned: "Cleaned",
  epcisCaptured: "EPCIS",
};

/** What a decision at a gate is called. */
export const qcResultLabel: Record<QcResult, string> = {
  [QcResult.UNSPECIFIED]: "Undecided",
  [QcResult.PASS]: "Passed",
  [QcResult.HOLD]: "Held",
  [QcResult.FAIL]: "Failed",
};

/** What a change of a run is called. */
export const runChangeLabel: Record<RunChanged_Change, string> = {
  [RunChanged_Change.UNSPECIFIED]: "Changed",
  [RunChanged_Change.CREATED]: "Made",
  [RunChanged_Change.STARTED]: "Started",
  [RunChanged_Change.HELD]: "Held",
  [RunChanged_Change.RESUMED]: "Resumed",
  [RunChanged_Change.ABORTED]: "Aborted",
  [RunChanged_Change.ENDED]: "Ended",
  [RunChanged_Change.ARCHIVED]: "Archived",
  [RunChanged_Change.STEP_STARTED]: "Step begun",
  [RunChanged_Change.STEP_COMPLETED]: "Step done",
  [RunChanged_Change.DECIDED]: "Decided upon",
};
