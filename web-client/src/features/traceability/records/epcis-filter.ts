import type { MessageInitShape } from "@bufbuild/protobuf";
import {
  type EpcisEvent_Type,
  EpcisFilter_Origin,
  type EpcisFilterSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_pb";
import { type Span, spanProblem, timeAt } from "@/features/traceability/records/records-filter";

/** The lists of words and identifiers that events are chosen by. */
export const EPCIS_LISTS = [
  { key: "bizSteps", path: "filter.biz_steps", label: "Business steps", example: "shipping" },
  { key: "dispositions", path: "filter.dispositions", label: "Dispositions", example: "in_transit" },
  { key: "epcs", path: "filter.epcs", label: "Things (EPC)", example: "urn:epc:id:sscc:…" },
  {
    key: "epcClasses",
    path: "filter.epc_classes",
    label: "Kinds and batches (EPC class)",
    example: "https://id.gs1.org/01/…/10/…",
  },
  { key: "parentIds", path: "filter.parent_ids", label: "Parents", example: "https://id.gs1.org/00/…" },
  {
    key: "readPoints",
    path: "filter.read_points",
    label: "Read points",
    example: "https://id.gs1.org/414/…",
  },
  {
    key: "bizLocations",
    path: "filter.biz_locations",
    label: "Business locations",
    example: "https://id.gs1.org/414/…",
  },
] as const;

export type EpcisListKey = (typeof EPCIS_LISTS)[number]["key"];

/** Which events a document has, while it is chosen. Nothing chosen is all of them. */
export type EpcisDraft = {
  origin: EpcisFilter_Origin;
  types: readonly EpcisEvent_Type[];
  happened: Span;
  recorded: Span;
  lists: { readonly [K in EpcisListKey]?: readonly string[] };
};

const ANY: Span = { from: "", until: "" };

export const ALL_EPCIS: EpcisDraft = {
  origin: EpcisFilter_Origin.UNSPECIFIED,
  types: [],
  happened: ANY,
  recorded: ANY,
  lists: {},
};

export const HAPPENED_PATHS = ["filter.event_time_from", "filter.event_time_until"] as const;
export const RECORDED_PATHS = ["filter.recorded_from", "filter.recorded_until"] as const;
export const EPCIS_PATHS: readonly string[] = [
  "filter.types",
  ...HAPPENED_PATHS,
  ...RECORDED_PATHS,
  ...EPCIS_LISTS.map(({ path }) => path),
];

export function isAskable({ happened, recorded }: EpcisDraft): boolean {
  return !spanProblem(happened) && !spanProblem(recorded);
}

/** The choice as the contract has it. */
export function epcisFilterOf(draft: EpcisDraft): MessageInitShape<typeof EpcisFilterSchema> {
  return {
    origin: draft.origin,
    types: [...draft.types],
    ...Object.fromEntries(Object.entries(draft.lists).map(([key, words]) => [key, [...words]])),
    ...timeAt("eventTimeFrom", draft.happened.from),
    ...timeAt("eventTimeUntil", draft.happened.until),
    ...timeAt("recordedFrom", draft.recorded.from),
    ...timeAt("recordedUntil", draft.recorded.until),
  };
}
