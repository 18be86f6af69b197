import { timestampDate } from "@bufbuild/protobuf/wkt";
import { AdjustReason, Lot_State, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type {
  RecallLoss,
  RecallLot,
  RecallShipment,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import type { Simulation } from "@/features/traceability/recall/simulation";
import { type CsvColumn, csvFrom } from "@/format/csv";
import { kilogramFigure } from "@/format/mass";

type Line =
  | { part: "in_house"; line: RecallLot }
  | { part: "shipped"; line: RecallShipment }
  | { part: "gone"; line: RecallLoss };

const COLUMNS: readonly CsvColumn<Line>[] = [
  ["part", ({ part }) => part],
  ["lot_code", ({ line }) => line.lotCode],
  ["lot_id", ({ line }) => line.lotId],
  ["type", (one) => (one.part === "in_house" ? Lot_Type[one.line.type] : "")],
  ["state", (one) => (one.part === "in_house" ? Lot_State[one.line.state] : "")],
  ["location", (one) => placeOf(one)],
  ["customer", (one) => (one.part === "shipped" ? one.line.customerName : "")],
  ["shipment", (one) => (one.part === "shipped" ? one.line.shipmentCode : "")],
  ["ssccs", (one) => (one.part === "shipped" ? one.line.ssccs.join(" ") : "")],
  [
    "documents",
    (one) => (one.part === "shipped" ? one.line.documents.map(({ number }) => number).join(" ") : ""),
  ],
  ["reason", (one) => (one.part === "gone" ? AdjustReason[one.line.reason] : "")],
  ["occur_time", (one) => (one.part === "in_house" ? "" : timeOf(one.line))],
  [
    "implicated_kg",
    (one) => kilogramFigure(one.part === "in_house" ? one.line.onHandMg : one.line.quantityMg),
  ],
  ["expected_kg", ({ line }) => kilogramFigure(line.expectedMg)],
  ["at_most_kg", (one) => (one.part === "gone" ? "" : kilogramFigure(one.line.maxMg))],
];

/** All that a simulation found as a table for other programs. */
export function csvOfSimulation({ inHouse, shipped, lost }: Simulation): string {
  return csvFrom(COLUMNS, [
    ...inHouse.map((line): Line => ({ part: "in_house", line })),
    ...shipped.map((line): Line => ({ part: "shipped", line })),
    ...lost.map((line): Line => ({ part: "gone", line })),
  ]);
}

function placeOf(one: Line): string {
  switch (one.part) {
    case "in_house":
      return one.line.locationName;
    case "shipped":
      return one.line.destinationName;
    case "gone":
      return "";
  }
}

function timeOf({ occurTime }: RecallShipment | RecallLoss): string {
  return occurTime ? timestampDate(occurTime).toISOString() : "";
}
