import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";

/** Where the server's words name a gate: "held at metal_detection", "failed at the critical control point metal_detection". */
const KEY = /(?<=\b(?:critical control point|at) )(?!the\b)[a-z][a-z0-9_]{0,39}\b/;

/** The key of the gate that words name, if they name one. */
export function gateKeyIn(words: string): string | undefined {
  return KEY.exec(words)?.[0];
}

/** The same words with the gate's name in place of its key. */
export function withGateName(words: string, name: string): string {
  return words.replace(KEY, () => name);
}

/** The run that an event about quality belongs to. */
export function runOfEvent({ what }: PlantEvent): string | undefined {
  return what.case === "qcDecided" || what.case === "deviationChanged" ? what.value.runId : undefined;
}
