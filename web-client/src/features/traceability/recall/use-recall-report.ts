import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import {
  ExportService,
  type RecordsFormat,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import { useFileStream } from "@/features/traceability/records/use-file-stream";

/** The report of a recall or a drill as a file. */
export function useRecallReport(recallId: string) {
  const exports = createClient(ExportService, useTransport());
  const { state, start, stop } = useFileStream();
  return {
    state,
    stop,
    start: (format: RecordsFormat) =>
      void start((signal) => exports.exportRecallReport({ recallId, format }, { signal })),
  };
}
