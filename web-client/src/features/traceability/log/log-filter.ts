import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { PlantEventSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { eventKindLabel } from "@/text/plant-words";

/** What the URL says about which events are shown. */
export type LogFilter = {
  /** As the contract names it: `lots_received`. */
  kind?: string | undefined;
  /** The id of a lot. */
  lot?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
};

/** The kinds of events, from the contract itself, in its order. */
export const logKinds = PlantEventSchema.fields
  .filter(({ oneof }) => oneof?.name === "what")
  .map(({ name, localName }) => ({
    name,
    label: eventKindLabel[localName as keyof typeof eventKindLabel] ?? name.replaceAll("_", " "),
  }));

/** The request that a filter stands for. */
export function logRequest({ kind, lot, from, until }: LogFilter) {
  const at = (moment: string | undefined) =>
    moment ? timestampFromMs(new Date(moment).getTime()) : undefined;
  const recordedFrom = at(from);
  const recordedUntil = at(until);
  return {
    pageSize: 50,
    pageToken: "",
    filter: { kinds: kind ? [kind] : [], lotId: lot ?? "" },
    ...(recordedFrom ? { recordedFrom } : {}),
    ...(recordedUntil ? { recordedUntil } : {}),
  };
}
