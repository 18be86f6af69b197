import { FileUp } from "lucide-react";
import { type ChangeEvent, type DragEvent, useRef, useState } from "react";
import { Button } from "@/ui/button";

type DropZoneProps = {
  label: string;
  title: string;
  hint: string;
  /** What the files are called. */
  files: string;
  /** Their endings. */
  accept: string;
  multiple?: boolean;
  choose: string;
  onFiles: (files: readonly File[]) => void;
};

/** Where files are dropped or picked. */
export function DropZone({
  label,
  title,
  hint,
  files,
  accept,
  multiple = false,
  choose,
  onFiles,
}: DropZoneProps) {
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
      aria-label={label}
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
        <p className="font-medium text-ink">{over ? "Let go" : title}</p>
        <p className="text-small text-ink-3">{hint}</p>
      </div>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={pick}
        className="sr-only"
        tabIndex={-1}
        aria-label={files}
      />
      <Button kind={multiple ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {choose}
      </Button>
    </section>
  );
}
