import { Deviation_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { valuesOf } from "@/text/labels";

/** What the URL says about which deviations are shown. */
export type DeviationFilter = { show?: DeviationShow; run?: string };
export type DeviationShow = (typeof deviationShows)[number];

/** Those that wait for somebody, those that are closed, or all; the first is shown where nothing is said. */
export const deviationShows = ["open", "closed", "all"] as const;

/** The request that a filter stands for. */
export function deviationsRequest({ show = "open", run = "" }: DeviationFilter) {
  const closed = [Deviation_State.CLOSED];
  const waiting = valuesOf<Deviation_State>(Deviation_State).filter((state) => !closed.includes(state));
  return {
    pageSize: 50,
    pageToken: "",
    runId: run,
    states: show === "all" ? [] : show === "closed" ? closed : waiting,
  };
}
