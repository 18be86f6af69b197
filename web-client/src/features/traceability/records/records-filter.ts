import type { MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromDate } from "@bufbuild/protobuf/wkt";
import type { RecordsFilterSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import type { ChosenLot } from "@/features/traceability/lot-chooser";
import { momentOf } from "@/format/time";

/** Which events a file tells of, while it is chosen. Nothing chosen is all of them. */
export type RecordsDraft = {
  lots: readonly ChosenLot[];
  productIds: readonly string[];
  from: string;
  until: string;
  shippedToIds: readonly string[];
  shippedFromIds: readonly string[];
};

export const ALL_RECORDS: RecordsDraft = {
  lots: [],
  productIds: [],
  from: "",
  until: "",
  shippedToIds: [],
  shippedFromIds: [],
};

/** The recall or drill whose lots files tell of; empty for lots of any and of none. The address has it, for all files of the screen. */
export type RecallChoice = { recallId: string; onRecall: (recallId: string) => void };

/** Where the server says what is wrong with it. */
export const RECORDS_PATHS = [
  "filter.recall_id",
  "filter.lot_codes",
  "filter.product_ids",
  "filter.occurred_from",
  "filter.occurred_until",
  "filter.shipped_to_ids",
  "filter.shipped_from_ids",
] as const;

/** Two times as typed, of which the second is exclusive. */
export type Span = { from: string; until: string };

/** What is wrong with the times before anything is sent. */
export function spanProblem({ from, until }: Span): string | undefined {
  const [first, last] = [momentOf(from), momentOf(until)];
  return first && last && last <= first ? "It must end after it begins." : undefined;
}

/** A time as the contract has it, absent where none is typed. */
export function timeAt<K extends string>(key: K, typed: string) {
  const moment = momentOf(typed);
  return (moment ? { [key]: timestampFromDate(new Date(moment)) } : {}) as {
    [P in K]?: ReturnType<typeof timestampFromDate>;
  };
}

/** The choice as the contract has it. */
export function recordsFilterOf(
  draft: RecordsDraft,
  recallId: string,
): MessageInitShape<typeof RecordsFilterSchema> {
  return {
    recallId,
    lotCodes: [...new Set(draft.lots.map(({ lotCode }) => lotCode))],
    productIds: [...draft.productIds],
    shippedToIds: [...draft.shippedToIds],
    shippedFromIds: [...draft.shippedFromIds],
    ...timeAt("occurredFrom", draft.from),
    ...timeAt("occurredUntil", draft.until),
  };
}
