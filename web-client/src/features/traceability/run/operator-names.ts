import type { RunStep } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";

/** Who works or worked on a step, as far as the caller may see names. */
export function operatorNames({ operatorIds }: RunStep, actorNames: ReadonlyMap<string, string>): string {
  return operatorIds.map((id) => actorNames.get(id) ?? "somebody").join(", ");
}
