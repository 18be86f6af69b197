import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import {
  DecisionService,
  ExportFormat,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { useEffect, useRef, useState } from "react";
import { type ApiError, apiErrorOf } from "@/app/api-error";
import { saveFile } from "@/app/save-file";
import { type DecisionFilter, requestFor } from "@/features/governance/decision-filter";

export type ExportState = { bytes: number; busy: boolean; error?: ApiError };

const FILES: Record<ExportFormat, { ending: string; type: string }> = {
  [ExportFormat.UNSPECIFIED]: { ending: "txt", type: "text/plain" },
  [ExportFormat.CSV]: { ending: "csv", type: "text/csv" },
  [ExportFormat.NDJSON]: { ending: "ndjson", type: "application/x-ndjson" },
};

/** Takes decisions out as a file, piece by piece as the server sends them. A screen that is left stops it. */
export function useDecisionExport() {
  const client = createClient(DecisionService, useTransport());
  const [state, setState] = useState<ExportState>({ bytes: 0, busy: false });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const cancel = () => running.current?.abort();
  const start = async (format: ExportFormat, filter: DecisionFilter) => {
    const run = new AbortController();
    running.current = run;
    setState({ bytes: 0, busy: true });
    const { verdict, direction, tool, startTime, endTime } = requestFor(filter);
    const request = {
      ...{ format, verdict, direction, tool },
      ...(startTime ? { startTime } : {}),
      ...(endTime ? { endTime } : {}),
    };
    const chunks: BlobPart[] = [];
    let bytes = 0;
    try {
      for await (const { chunk } of client.exportDecisions(request, { signal: run.signal })) {
        chunks.push(new Uint8Array(chunk));
        bytes += chunk.length;
        setState({ bytes, busy: true });
      }
      const { ending, type } = FILES[format];
      const day = new Date().toISOString().slice(0, 10);
      saveFile(`decisions-${day}.${ending}`, new Blob(chunks, { type }));
      setState({ bytes, busy: false });
    } catch (error) {
      setState({ bytes, busy: false, ...(run.signal.aborted ? {} : { error: apiErrorOf(error) }) });
    }
  };
  return { state, start, cancel };
}
