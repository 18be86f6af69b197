import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Run_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";

/** What may be asked of a run. */
export type RunMove = "start" | "hold" | "resume" | "end" | "abort" | "endEarly" | "archive";

type Move = { from: readonly Run_State[]; permission: Permission };

const MOVES: Record<RunMove, Move> = {
  start: { from: [Run_State.IDLE], permission: Permission.RUN_WRITE },
  hold: { from: [Run_State.RUNNING], permission: Permission.RUN_WRITE },
  resume: { from: [Run_State.HOLD], permission: Permission.RUN_WRITE },
  end: { from: [Run_State.RUNNING], permission: Permission.RUN_WRITE },
  abort: { from: [Run_State.IDLE, Run_State.RUNNING, Run_State.HOLD], permission: Permission.RUN_WRITE },
  endEarly: { from: [Run_State.RUNNING], permission: Permission.RUN_MANAGE },
  archive: { from: [Run_State.COMPLETED], permission: Permission.RUN_MANAGE },
};

/** What a run allows in its state to whoever holds these permissions, as `Run.State` says. */
export function runMoves(state: Run_State, permissions: readonly Permission[]): RunMove[] {
  return (Object.keys(MOVES) as RunMove[]).filter(
    (move) => MOVES[move].from.includes(state) && permissions.includes(MOVES[move].permission),
  );
}
