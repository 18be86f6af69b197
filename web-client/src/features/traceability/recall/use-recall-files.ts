import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import {
  ExportService,
  type RecordsFormat,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import { useState } from "react";
import type { RecallFile } from "@/features/traceability/recall/recall-file";
import type { FilePart } from "@/features/traceability/records/file-parts";
import { useFileStream } from "@/features/traceability/records/use-file-stream";

type Open = (format: RecordsFormat, signal: AbortSignal) => AsyncIterable<{ part: FilePart }>;

/** The files of a recall or a drill, one at a time. */
export function useRecallFiles(recallId: string) {
  const exports = createClient(ExportService, useTransport());
  const [file, setFile] = useState<RecallFile>("report");
  const { state, busy, start, stop } = useFileStream();
  const filter = { recallId };
  const open: Record<RecallFile, Open> = {
    report: (format, signal) => exports.exportRecallReport({ recallId, format }, { signal }),
    sortable: (format, signal) => exports.exportSortable({ filter, format }, { signal }),
    dispatches: (format, signal) => exports.exportDispatch931({ filter, format }, { signal }),
  };
  return {
    file,
    state,
    busy,
    stop,
    start: (chosen: RecallFile, format: RecordsFormat) => {
      setFile(chosen);
      void start((signal) => open[chosen](format, signal));
    },
  };
}
