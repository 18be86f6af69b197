import { Recall_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";

/** What the URL says about which recalls are shown. */
export type RecallFilter = { show?: (typeof recallShows)[number] };

/** All where nothing is said. */
export const recallShows = ["all", "open", "closed"] as const;

/** The request that a filter stands for. */
export function recallsRequest({ show = "all" }: RecallFilter) {
  const states = { all: [], open: [Recall_State.OPEN], closed: [Recall_State.CLOSED] };
  return { pageSize: 50, pageToken: "", states: states[show] };
}
