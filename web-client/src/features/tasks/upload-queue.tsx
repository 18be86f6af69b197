import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import { TemplateService } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_service_pb";
import { createContext, type ReactNode, use, useEffect, useRef, useState } from "react";
import { useReadAgain } from "@/app/read-again";
import { FILE_BYTES_MAX, type UploadStep, uploadTemplate } from "@/features/tasks/upload";

/** One file on its way, from the drop until its parse task exists. */
export type Upload = {
  id: number;
  file: File;
  state:
    | { at: "waiting" }
    | { at: "running"; step: UploadStep }
    | { at: "done"; templateId: string; taskId: string }
    | { at: "refused"; why: "not-docx" | "too-large" | "insecure" }
    | { at: "failed"; error: unknown };
};

type UploadQueue = {
  uploads: readonly Upload[];
  add: (files: Iterable<File>) => void;
  retry: (id: number) => void;
  dismiss: (id: number) => void;
};

const UploadQueueContext = createContext<UploadQueue | undefined>(undefined);

export function useUploadQueue(): UploadQueue {
  const queue = use(UploadQueueContext);
  if (!queue) {
    throw new Error("useUploadQueue outside UploadQueueProvider");
  }
  return queue;
}

/** Uploads one file after the other, and goes on while its person looks at other screens. */
export function UploadQueueProvider({ children }: { children: ReactNode }) {
  const transport = useTransport();
  const readAgain = useReadAgain();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const nextId = useRef(1);
  const ended = useRef(new Map<number, AbortController>());

  const setState = (id: number, state: Upload["state"]) =>
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, state } : upload)));

  const running = uploads.some(({ state }) => state.at === "running");
  const next = running ? undefined : uploads.find(({ state }) => state.at === "waiting");

  // biome-ignore lint/correctness/useExhaustiveDependencies: each waiting upload starts once.
  useEffect(() => {
    if (!next) {
      return;
    }
    const { id, file } = next;
    const ending = new AbortController();
    ended.current.set(id, ending);
    const client = createClient(TemplateService, transport);
    setState(id, { at: "running", step: { step: "hashing" } });
    uploadTemplate(client, file, (step) => setState(id, { at: "running", step }), ending.signal).then(
      ({ template, task }) => {
        setState(id, { at: "done", templateId: template?.id ?? "", taskId: task?.id ?? "" });
        void readAgain(TemplateService);
      },
      (error: unknown) => (ending.signal.aborted ? undefined : setState(id, { at: "failed", error })),
    );
  }, [next?.id, next?.state]);

  const queue: UploadQueue = {
    uploads,
    add: (files) =>
      setUploads((all) => [
        ...all,
        ...Array.from(files, (file): Upload => ({ id: nextId.current++, file, state: firstState(file) })),
      ]),
    retry: (id) => setState(id, { at: "waiting" }),
    dismiss: (id) => {
      ended.current.get(id)?.abort();
      setUploads((all) => all.filter((upload) => upload.id !== id));
    },
  };
  return <UploadQueueContext value={queue}>{children}</UploadQueueContext>;
}

/** What can be seen without asking the server is said at once. */
function firstState(file: File): Upload["state"] {
  if (!file.name.toLowerCase().endsWith(".docx")) {
    return { at: "refused", why: "not-docx" };
  }
  if (file.size > FILE_BYTES_MAX) {
    return { at: "refused", why: "too-large" };
  }
  return globalThis.crypto?.subtle ? { at: "waiting" } : { at: "refused", why: "insecure" };
}
