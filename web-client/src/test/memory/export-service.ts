import type { ServiceImpl } from "@connectrpc/connect";
import {
  type ExportService,
  ExportSortableRequest_TrackingEvent,
  type RecordsFilter,
  RecordsFormat,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { csvFrom } from "@/format/csv";
import { invalid, notFound } from "@/test/memory/failure";
import { sha256Hex } from "@/test/memory/sha256";
import type { World } from "@/test/memory/world";

const { RECEIVING, TRANSFORMATION, SHIPPING } = ExportSortableRequest_TrackingEvent;
const SHEETS = [
  { event: RECEIVING, name: "Receiving", kind: "lotsReceived", rule: "21 CFR 1.1345(a)(5)" },
  { event: TRANSFORMATION, name: "Transformation", kind: "lotsTransformed", rule: "21 CFR 1.1350(a)(2)" },
  { event: SHIPPING, name: "Shipping", kind: "lotsShipped", rule: "21 CFR 1.1340(a)(3)" },
] as const;

type Sheet = { name: string; records: readonly string[]; rule: string };

/** Lots that an event took of or made. */
function lotIdsOf(what: PlantEvent["what"]): readonly string[] {
  switch (what.case) {
    case "lotsReceived":
      return what.value.lots.map(({ id }) => id);
    case "lotsTransformed":
      return [...what.value.inputs.map(({ lotId }) => lotId), ...what.value.outputs.map(({ id }) => id)];
    case "lotsShipped":
      return what.value.contents.map(({ lotId }) => lotId);
    default:
      return [];
  }
}

/** ExportService over a world in memory: the records are there, the workbook is not. Every record lacks its location. */
export function exportService({ plant, nowMs }: World): ServiceImpl<typeof ExportService> {
  /** Lots that are named and lots of a recall, both where both are asked for; undefined where neither is. */
  const chosenLots = (filter: RecordsFilter | undefined): ReadonlySet<string> | undefined => {
    const named = new Set<string>();
    for (const code of filter?.lotCodes ?? []) {
      const found = [...plant.lots.values()].filter(({ lotCode }) => lotCode === code);
      if (found.length === 0) throw notFound("lot", code);
      for (const { id } of found) named.add(id);
    }
    const recallId = filter?.recallId || undefined;
    const recalled = plant.recalls.find(({ recall }) => recall.id === recallId)?.lotIds;
    if (recallId && !recalled) throw notFound("recall", recallId);
    if (!recalled) return named.size > 0 ? named : undefined;
    return new Set(recalled.filter((lotId) => named.size === 0 || named.has(lotId)));
  };
  const recorded = (kinds: readonly string[], filter: RecordsFilter | undefined) => {
    const lots = chosenLots(filter);
    if ((filter?.shippedToIds.length ?? 0) > 3) throw invalid({ "filter.shipped_to_ids": "at most 3" });
    return plant.log.entries
      .filter(({ what }) => kinds.includes(what.case ?? ""))
      .filter(({ what }) => !lots || lotIdsOf(what).some((lotId) => lots.has(lotId)))
      .map(({ position }) => `${position}-1`);
  };
  async function* file(name: string, format: RecordsFormat, sheets: readonly Sheet[]) {
    const isWorkbook = format === RecordsFormat.XLSX;
    const text = sheets
      .map(({ name, records }) => `${name}\r\n${csvFrom([["Record", (one: string) => one]], records)}`)
      .join("\r\n");
    const bytes = new TextEncoder().encode(text);
    const day = new Date(nowMs()).toISOString().slice(0, 10);
    yield {
      part: {
        case: "header" as const,
        value: {
          fileName: `${name}-${day}.${isWorkbook ? "xlsx" : "zip"}`,
          mediaType: isWorkbook ? "text/csv" : "application/zip",
          position: BigInt(plant.log.entries.length),
        },
      },
    };
    for (let at = 0; at < bytes.length; at += 256) {
      yield { part: { case: "chunk" as const, value: bytes.slice(at, at + 256) } };
    }
    const gaps = sheets.flatMap(({ name: sheet, records, rule }) =>
      records.map((record) => ({ sheet, record, element: "Location", rule })),
    );
    if (gaps.length > 0) {
      yield { part: { case: "gaps" as const, value: { gaps } } };
    }
    yield {
      part: {
        case: "summary" as const,
        value: {
          nRows: Object.fromEntries(sheets.map(({ name, records }) => [name, BigInt(records.length)])),
          nGaps: BigInt(gaps.length),
          sizeBytes: BigInt(bytes.length),
          sha256: sha256Hex(bytes),
        },
      },
    };
  }
  return {
    exportSortable: ({ events, filter, format }) =>
      file(
        "sortable",
        format,
        SHEETS.filter(({ event }) => events.length === 0 || events.includes(event)).map(
          ({ name, kind, rule }) => ({ name, rule, records: recorded([kind], filter) }),
        ),
      ),
    exportDispatch931: ({ filter, format }) =>
      file("dispatch-931", format, [
        {
          name: "Dispatches",
          records: recorded(["lotsShipped"], filter),
          rule: "(EU) 931/2011 article 3(1)(b)",
        },
      ]),
    exportRecallReport: ({ format }) =>
      file("recall-report", format, [
        {
          name: "Shipped",
          records: recorded(["lotsShipped"], undefined),
          rule: "(EU) 931/2011 article 3(1)(d)",
        },
      ]),
  };
}
