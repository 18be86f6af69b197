import { FileUp } from "lucide-react";
import { type ChangeEvent, type DragEvent, useRef, useState } from "react";
import { Button } from "@/ui/button";

/** Where files are dropped or picked. */
export function DropZone({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles(Array.from(event.dataTransfer.files));
  };
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles(Array.from(event.target.files ?? []));
    event.target.value = "";
  };
  return (
    <section
      aria-label="Upload templates"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) =>
        event.currentTarget.contains(event.relatedTarget as Node) ? undefined : setOver(false)
      }
      onDrop={drop}
      className={`flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-dashed px-5 py-5 transition-colors ${
        over ? "border-accent bg-accent-soft" : "border-line-strong bg-surface"
      }`}
    >
      <span className="flex size-10 shrink-0 items-center justify-center rounded-control bg-accent-soft text-accent">
        <FileUp aria-hidden className="size-5" strokeWidth={1.75} />
      </span>
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium text-ink">{over ? "Let go to upload" : "Drop Word templates here"}</p>
        <p className="text-small text-ink-3">
          .docx without macros, up to 25 MiB each. Personal data is found before anything is shown.
        </p>
      </div>
      <input
        ref={input}
        type="file"
        accept=".docx"
        multiple
        onChange={pick}
        className="sr-only"
        tabIndex={-1}
        aria-label="Word templates"
      />
      <Button kind="primary" onClick={() => input.current?.click()}>
        Choose files
      </Button>
    </section>
  );
}
