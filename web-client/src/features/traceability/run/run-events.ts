import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";

/** Whether an event may have changed what the board of a run shows. */
export function concernsRun(
  { what, stateChanges, flagChanges }: PlantEvent,
  runId: string,
  lotIds: ReadonlySet<string>,
): boolean {
  const takes = (takings: readonly { lotId: string }[]) => takings.some(({ lotId }) => lotIds.has(lotId));
  if (takes(stateChanges) || takes(flagChanges)) {
    return true;
  }
  switch (what.case) {
    case "runChanged":
      return what.value.run?.id === runId;
    case "qcDecided":
    case "deviationChanged":
      return what.value.runId === runId;
    case "lotsReceived":
      return what.value.lots.some((lot) => lot.runId === runId);
    case "lotsTransformed":
      return what.value.runId === runId || takes(what.value.inputs);
    case "lotsAggregated":
    case "lotsDisaggregated":
    case "lotsShipped":
      return takes(what.value.contents);
    case "lotAdjusted":
      return lotIds.has(what.value.lotId);
    // What was taken back may have been anything.
    case "eventVoided":
      return true;
    default:
      return false;
  }
}
