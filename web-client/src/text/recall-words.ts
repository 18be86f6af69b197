import {
  Recall_State,
  RecallNotice_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";

export const recallStateLabel: Record<Recall_State, string> = {
  [Recall_State.UNSPECIFIED]: "Unknown",
  [Recall_State.OPEN]: "Open",
  [Recall_State.CLOSED]: "Closed",
};

export const noticeStateLabel: Record<RecallNotice_State, string> = {
  [RecallNotice_State.UNSPECIFIED]: "Unknown",
  [RecallNotice_State.CREATED]: "To be sent",
  [RecallNotice_State.SENT]: "Sent",
  [RecallNotice_State.ACKNOWLEDGED]: "Acknowledged",
  [RecallNotice_State.QUANTITY_CONFIRMED]: "Quantity confirmed",
  [RecallNotice_State.CLOSED]: "Closed",
  [RecallNotice_State.DECLINED]: "Declined",
};

/** What taking a notice there is called. */
export const noticeStateAction: Record<RecallNotice_State, string> = {
  [RecallNotice_State.UNSPECIFIED]: "Change",
  [RecallNotice_State.CREATED]: "Create",
  [RecallNotice_State.SENT]: "Mark as sent",
  [RecallNotice_State.ACKNOWLEDGED]: "Acknowledged",
  [RecallNotice_State.QUANTITY_CONFIRMED]: "Confirm the quantity",
  [RecallNotice_State.CLOSED]: "Close the notice",
  [RecallNotice_State.DECLINED]: "Declined",
};

export const noticeStateConsequence: Record<RecallNotice_State, string> = {
  [RecallNotice_State.UNSPECIFIED]: "",
  [RecallNotice_State.CREATED]: "",
  [RecallNotice_State.SENT]: "The customer was told what to send back.",
  [RecallNotice_State.ACKNOWLEDGED]: "The customer knows.",
  [RecallNotice_State.QUANTITY_CONFIRMED]: "The customer said how much of it is there.",
  [RecallNotice_State.CLOSED]: "What could be had is back or destroyed. This is final.",
  [RecallNotice_State.DECLINED]: "The customer will not send it back.",
};

/** What can be had of a recall as a file. */
export const recallFileLabel = {
  report: "Report",
  sortable: "Sortable spreadsheet",
  dispatches: "List of dispatches",
} as const;

/** Who asks for it. */
export const recallFileRule = {
  report: "for the team and auditors",
  sortable: "FSMA 204",
  dispatches: "(EU) No 931/2011",
} as const;
