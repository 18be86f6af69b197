import { Lot_State, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { TracedLot, TraceModel } from "@/features/traceability/trace/trace-model";
import { type CsvColumn, csvFrom } from "@/format/csv";
import { kilogramFigure } from "@/format/mass";

const COLUMNS: readonly CsvColumn<TracedLot>[] = [
  ["lot_code", ({ lotCode }) => lotCode],
  ["lot_id", ({ lotId }) => lotId],
  ["type", ({ type }) => Lot_Type[type]],
  ["state", ({ state }) => Lot_State[state]],
  ["recalled", ({ recalled }) => String(recalled)],
  ["events_away", ({ depth }) => String(depth)],
  ["implicated_kg", ({ implicatedMg }) => kilogramFigure(implicatedMg)],
  ["expected_kg", ({ expectedMg }) => kilogramFigure(expectedMg)],
  ["at_most_kg", ({ maxMg }) => kilogramFigure(maxMg)],
  ["on_hand_kg", ({ onHandMg }) => kilogramFigure(onHandMg)],
  ["expected_on_hand_kg", ({ expectedOnHandMg }) => kilogramFigure(expectedOnHandMg)],
  ["expected_shipped_kg", ({ shippedMg }) => kilogramFigure(shippedMg)],
  ["expected_lost_kg", ({ lostMg }) => kilogramFigure(lostMg)],
];

/** All lots of a trace as a table for other programs. */
export function csvOf({ lots }: Pick<TraceModel, "lots">): string {
  return csvFrom(COLUMNS, lots);
}
