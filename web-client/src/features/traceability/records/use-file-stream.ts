import { useEffect, useRef, useState } from "react";
import { askOnceMore } from "@/app/ask-once-more";
import { saveFile } from "@/app/save-file";
import {
  type FileFault,
  type FilePart,
  FileParts,
  type WholeFile,
} from "@/features/traceability/records/file-parts";

export type FileState =
  | { at: "idle" }
  | { at: "waiting"; againAtMs: number }
  | { at: "streaming"; bytes: number }
  | { at: "saved"; file: WholeFile }
  | { at: "stopped" }
  | { at: "broken"; fault: FileFault }
  | { at: "failed"; error: unknown };

/** Takes a file from a stream, and saves it once it is whole. A screen that is left stops it. */
export function useFileStream() {
  const [state, setState] = useState<FileState>({ at: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const stop = () => running.current?.abort();
  const start = async (open: (signal: AbortSignal) => AsyncIterable<{ part: FilePart }>) => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const parts = new FileParts();
    const wait = (againAtMs: number | undefined) =>
      setState(againAtMs ? { at: "waiting", againAtMs } : { at: "streaming", bytes: 0 });
    wait(undefined);
    try {
      for await (const { part } of askOnceMore(() => open(run.signal), run.signal, wait)) {
        parts.add(part);
        if (part.case === "chunk") {
          setState({ at: "streaming", bytes: parts.bytes });
        }
      }
      const file = parts.whole();
      if (typeof file === "string") {
        setState({ at: "broken", fault: file });
        return;
      }
      saveFile(file.name, parts.content);
      setState({ at: "saved", file });
    } catch (error) {
      if (running.current !== run) {
        return;
      }
      setState(run.signal.aborted ? { at: "stopped" } : { at: "failed", error });
    }
  };
  return { state, busy: state.at === "streaming" || state.at === "waiting", start, stop };
}
