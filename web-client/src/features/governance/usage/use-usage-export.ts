import type { MessageInitShape } from "@bufbuild/protobuf";
import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import {
  type QueryUsageRequestSchema,
  UsageService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { useEffect, useRef, useState } from "react";
import { saveFile } from "@/app/save-file";

/** Takes the same sums out as a CSV file. A screen that is left stops it. */
export function useUsageExport() {
  const client = createClient(UsageService, useTransport());
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: undefined });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (query: MessageInitShape<typeof QueryUsageRequestSchema>) => {
    const run = new AbortController();
    running.current = run;
    setState({ busy: true, error: undefined });
    const chunks: BlobPart[] = [];
    try {
      for await (const { chunk } of client.exportUsage({ query }, { signal: run.signal })) {
        chunks.push(new Uint8Array(chunk));
      }
      saveFile(`usage-from-${query.startDay}.csv`, new Blob(chunks, { type: "text/csv" }));
      setState({ busy: false, error: undefined });
    } catch (error) {
      setState({ busy: false, error: run.signal.aborted ? undefined : error });
    }
  };
  return { ...state, start };
}
