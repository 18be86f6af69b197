import { Link } from "@tanstack/react-router";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { ArrowRight, FileText, X } from "lucide-react";
import { ErrorView } from "@/app/error-view";
import { TaskLive } from "@/features/tasks/task-live";
import { FILE_BYTES_MAX } from "@/features/tasks/upload";
import { type Upload, useUploadQueue } from "@/features/tasks/upload-queue";
import { fileSize } from "@/format/size";
import { sentenceFor } from "@/text/error-text";
import { Button, buttonClass, IconButton } from "@/ui/button";
import { Card } from "@/ui/card";
import { Progress } from "@/ui/progress";
import { ErrorPanel } from "@/ui/state-panels";

/** The files of this visit on their way in. Only the newest that is being parsed is watched live. */
export function UploadList() {
  const { uploads } = useUploadQueue();
  const watched = uploads.findLast(({ state }) => state.at === "done")?.id;
  return (
    <ul aria-label="Uploads" className="flex flex-col gap-3">
      {uploads.toReversed().map((upload) => (
        <li key={upload.id} className="animate-rise">
          <UploadCard upload={upload} isWatched={upload.id === watched} />
        </li>
      ))}
    </ul>
  );
}

function UploadCard({ upload, isWatched }: { upload: Upload; isWatched: boolean }) {
  const { retry, dismiss } = useUploadQueue();
  const { file, state } = upload;
  return (
    <Card className="p-4">
      <div className="mb-3 flex items-center gap-3">
        <FileText aria-hidden className="size-5 shrink-0 text-ink-3" strokeWidth={1.75} />
        <p className="min-w-0 flex-1 truncate font-medium text-ink">
          {file.name} <span className="ml-1 text-small font-normal text-ink-3">{fileSize(file.size)}</span>
        </p>
        {state.at === "done" ? (
          <Link
            to="/templates/$templateId"
            params={{ templateId: state.templateId }}
            className={buttonClass("secondary", "small")}
          >
            Open
            <ArrowRight aria-hidden className="size-3.5" />
          </Link>
        ) : null}
        <IconButton
          label={`Dismiss ${file.name}`}
          icon={<X className="size-4" />}
          onClick={() => dismiss(upload.id)}
          className="-my-2 -mr-2"
        />
      </div>
      <UploadBody upload={upload} isWatched={isWatched} onRetry={() => retry(upload.id)} />
    </Card>
  );
}

function UploadBody({
  upload,
  isWatched,
  onRetry,
}: {
  upload: Upload;
  isWatched: boolean;
  onRetry: () => void;
}) {
  const { file, state } = upload;
  switch (state.at) {
    case "waiting":
      return <p className="text-small text-ink-3">Waits for the file before it.</p>;
    case "running": {
      const sent =
        state.step.step === "sending" ? state.step.sentBytes : state.step.step === "checking" ? file.size : 0;
      const words = {
        hashing: "Computing its fingerprint",
        sending: "Uploading",
        checking: "Checking the document",
      };
      return (
        <div className="flex flex-col gap-2">
          <Progress percent={(sent / Math.max(1, file.size)) * 100} label={`Upload of ${file.name}`} />
          <p className="figures text-small text-ink-2">
            {words[state.step.step]} · {fileSize(sent)} of {fileSize(file.size)}
          </p>
        </div>
      );
    }
    case "done":
      return isWatched ? (
        <TaskLive taskId={state.taskId} compact />
      ) : (
        <p className="text-small text-ink-2">Uploaded. Its progress is in the list below.</p>
      );
    case "refused":
      return <ErrorPanel>{refusal(state.why)}</ErrorPanel>;
    case "failed":
      return (
        <ErrorView
          error={state.error}
          action={
            <Button size="small" onClick={onRetry}>
              Upload again
            </Button>
          }
        />
      );
  }
}

function refusal(why: "not-docx" | "too-large" | "insecure"): string {
  switch (why) {
    case "not-docx":
      return sentenceFor(ErrorReason.DOCUMENT_REFUSED, { detail: "its name does not end in .docx" });
    case "too-large":
      return sentenceFor(ErrorReason.FILE_TOO_LARGE, { limit_bytes: String(FILE_BYTES_MAX) });
    case "insecure":
      return "Uploads need HTTPS (or localhost): without it the browser cannot compute the file's fingerprint.";
  }
}
