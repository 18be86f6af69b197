import { type Timestamp, timestampMs } from "@bufbuild/protobuf/wkt";
import type { HandlerContext, ServiceImpl } from "@connectrpc/connect";
import type { PlantEvent, Taken } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import type {
  PlantEventFilter,
  PlantEventService,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { pageOf } from "@/test/memory/page";
import type { World } from "@/test/memory/world";

const HEARTBEAT_MS = 5_000;

/** PlantEventService over a world in memory. */
export function plantEventService({ plant }: World): ServiceImpl<typeof PlantEventService> {
  return {
    listPlantEvents: ({ filter, pageSize, pageToken, recordedFrom, recordedUntil }) => {
      const msOf = (time: Timestamp | undefined) => (time ? timestampMs(time) : undefined);
      const fitting = plant.log.entries
        .filter((event) => fits(event, filter))
        .filter(({ recordTime }) => (msOf(recordTime) ?? 0) >= (msOf(recordedFrom) ?? 0))
        .filter(
          ({ recordTime }) => (msOf(recordTime) ?? 0) < (msOf(recordedUntil) ?? Number.POSITIVE_INFINITY),
        )
        .toReversed();
      const { items, nextPageToken } = pageOf(fitting, pageSize, pageToken);
      return { events: items, nextPageToken };
    },
    async *watchPlant({ afterPosition, filter }, { signal }: HandlerContext) {
      let next = afterPosition === 0n ? plant.log.entries.length : Number(afterPosition);
      yield beat(next);
      while (!signal.aborted) {
        const event = await plant.log.at(next, signal, HEARTBEAT_MS);
        if (signal.aborted) return;
        if (!event) {
          yield beat(next);
          continue;
        }
        next += 1;
        if (fits(event, filter)) {
          yield { position: event.position, update: { case: "event" as const, value: event } };
        }
      }
    },
  };
}

function beat(position: number) {
  return {
    position: BigInt(position),
    update: { case: "heartbeat" as const, value: { sequence: BigInt(position) } },
  };
}

function fits(event: PlantEvent, filter: PlantEventFilter | undefined): boolean {
  const kind = (event.what.case ?? "").replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const isOfKind = !filter || filter.kinds.length === 0 || filter.kinds.includes(kind);
  return isOfKind && concerns(event, filter?.lotId ?? "");
}

/** Whether an event took of a lot, made it or changed it. */
function concerns({ what, stateChanges }: PlantEvent, lotId: string): boolean {
  if (lotId === "" || stateChanges.some((change) => change.lotId === lotId)) return true;
  const among = (takings: readonly Taken[]) => takings.some((taken) => taken.lotId === lotId);
  switch (what.case) {
    case "lotsTransformed":
      return among(what.value.inputs);
    case "lotsAggregated":
    case "lotsDisaggregated":
    case "lotsShipped":
      return among(what.value.contents);
    case "lotAdjusted":
      return what.value.lotId === lotId;
    default:
      return false;
  }
}
