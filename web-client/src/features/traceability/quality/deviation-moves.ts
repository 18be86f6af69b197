import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import {
  type Deviation,
  Deviation_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";

export type DeviationMove = "contain" | "dispose" | "verify" | "close";

/** What comes next, and whether the caller may do it; `fourEyes` where they may not only because they did the step before. */
export type NextMove = { move: DeviationMove; may: boolean; fourEyes: boolean };

const NEXT: Partial<
  Record<Deviation_State, { move: DeviationMove; permission: Permission; notBy?: Deviation_State }>
> = {
  [Deviation_State.OPEN]: { move: "contain", permission: Permission.QC_DECIDE },
  [Deviation_State.CONTAINED]: {
    move: "dispose",
    permission: Permission.DEVIATION_DISPOSE,
    notBy: Deviation_State.OPEN,
  },
  [Deviation_State.DISPOSITIONED]: {
    move: "verify",
    permission: Permission.QC_DECIDE,
    notBy: Deviation_State.DISPOSITIONED,
  },
  [Deviation_State.VERIFIED]: { move: "close", permission: Permission.DEVIATION_DISPOSE },
};

export function nextMove(
  deviation: Deviation,
  permissions: readonly Permission[],
  callerId: string,
): NextMove | undefined {
  const next = NEXT[deviation.state];
  if (!next) {
    return undefined;
  }
  const isHolder = permissions.includes(next.permission);
  const did = deviation.steps.find(({ state }) => state === next.notBy)?.actorId;
  const fourEyes = isHolder && did !== undefined && did === callerId;
  return { move: next.move, may: isHolder && !fourEyes, fourEyes };
}
