import { Run_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { valuesOf } from "@/text/labels";

/** What the URL says about which runs are shown. */
export type RunFilter = { state?: string; flow?: string };

export const runStates = valuesOf<Run_State>(Run_State);
export const runStateNames = runStates.map(runStateName);

/** A state as the URL names it. */
export function runStateName(state: Run_State): string {
  return Run_State[state].toLowerCase();
}

/** The request that a filter stands for. */
export function runsRequest(filter: RunFilter) {
  const state = runStates.find((value) => runStateName(value) === filter.state);
  return {
    pageSize: 50,
    pageToken: "",
    flowId: filter.flow ?? "",
    states: state === undefined ? [] : [state],
  };
}
