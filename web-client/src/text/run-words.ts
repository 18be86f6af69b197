import { Run_State, RunStep_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";

export const runStateLabel: Record<Run_State, string> = {
  [Run_State.UNSPECIFIED]: "Unknown",
  [Run_State.IDLE]: "Not started",
  [Run_State.RUNNING]: "Running",
  [Run_State.HOLD]: "On hold",
  [Run_State.COMPLETED]: "Completed",
  [Run_State.ABORTED]: "Aborted",
  [Run_State.ARCHIVED]: "Archived",
};

export const runStepStateLabel: Record<RunStep_State, string> = {
  [RunStep_State.UNSPECIFIED]: "Unknown",
  [RunStep_State.PENDING]: "Not begun",
  [RunStep_State.IN_PROGRESS]: "In progress",
  [RunStep_State.COMPLETED]: "Done",
  [RunStep_State.SKIPPED]: "Skipped",
};
