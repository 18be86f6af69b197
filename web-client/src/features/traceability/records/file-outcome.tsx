import { CircleCheck, TriangleAlert, X } from "lucide-react";
import { ErrorView } from "@/app/error-view";
import { AskedAgain } from "@/features/traceability/asked-again";
import type { FileFault, WholeFile } from "@/features/traceability/records/file-parts";
import { FindingTable } from "@/features/traceability/records/finding-table";
import type { FileState } from "@/features/traceability/records/use-file-stream";
import { counted } from "@/format/count";
import { fileSize } from "@/format/size";
import { Button } from "@/ui/button";
import { ErrorPanel, Note } from "@/ui/state-panels";

const FAULTS: Record<FileFault, string> = {
  cut: "The file ended before its summary, so it is not whole. Nothing was saved. Try again.",
  altered: "What came is not what the file says of itself. Nothing was saved. Try again.",
};

/** Sheets that explain the others, and are there without any event. */
const BESIDE: ReadonlySet<string> = new Set(["Locations", "Products", "Gaps", "Notes"]);

type FileOutcomeProps = {
  state: FileState;
  /** Paths of fields that show what is wrong with them. */
  fields?: readonly string[];
  onStop: () => void;
};

/** How far a file is, and what became of it: its rows, and every gap in it. */
export function FileOutcome({ state, fields = [], onStop }: FileOutcomeProps) {
  switch (state.at) {
    case "idle":
      return null;
    case "waiting":
      return (
        <div className="flex flex-wrap items-center gap-3">
          <AskedAgain atMs={state.againAtMs} />
          <StopButton onStop={onStop} />
        </div>
      );
    case "streaming":
      return (
        <div role="status" className="flex flex-wrap items-center gap-3 text-small text-ink-2">
          <span className="figures">Writing the file, {fileSize(state.bytes)} so far</span>
          <StopButton onStop={onStop} />
        </div>
      );
    case "stopped":
      return (
        <p role="status" className="text-small text-ink-2">
          Stopped. Nothing was saved.
        </p>
      );
    case "broken":
      return <ErrorPanel title="No file">{FAULTS[state.fault]}</ErrorPanel>;
    case "failed":
      return <ErrorView error={state.error} fields={fields} title="No file" />;
    case "saved":
      return <Saved file={state.file} />;
  }
}

function StopButton({ onStop }: { onStop: () => void }) {
  return (
    <Button size="small" icon={<X aria-hidden className="size-3.5" />} onClick={onStop}>
      Stop
    </Button>
  );
}

function Saved({ file }: { file: WholeFile }) {
  const isEmpty = file.rows.every(({ name, count }) => count === 0n || BESIDE.has(name));
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div role="status" className="flex flex-col gap-3">
        <Note icon={CircleCheck} tone="ok">
          <p className="font-medium break-all">{file.name} is saved.</p>
          <p className="figures text-small">
            {fileSize(file.bytes)}, as of event {file.position.toLocaleString("en")} of the log.
            {isEmpty ? " Nothing fits what was chosen: it tells of no event." : ""}
          </p>
        </Note>
        {file.gaps.length > 0 ? (
          <Note icon={TriangleAlert} tone="warn">
            {counted(file.gaps.length, "data element")} that a record must have{" "}
            {file.gaps.length === 1 ? "is" : "are"} not known. The file says MISSING there.
          </Note>
        ) : null}
      </div>
      <dl aria-label="What is in the file" className="flex flex-wrap gap-x-6 gap-y-1 text-small">
        {file.rows.map(({ name, count }) => (
          <div key={name} className="flex gap-1.5">
            <dt className="text-ink-2">{name}</dt>
            <dd className="figures font-medium text-ink">{count.toLocaleString("en")}</dd>
          </div>
        ))}
        {file.sha256 ? (
          <div className="flex min-w-0 gap-1.5">
            <dt className="whitespace-nowrap text-ink-2">SHA-256</dt>
            <dd className="min-w-0 font-mono text-[0.75rem] leading-5 break-all text-ink select-all">
              {file.sha256}
            </dd>
          </div>
        ) : null}
      </dl>
      {file.gaps.length > 0 ? (
        <FindingTable
          label="Gaps"
          noun="gap"
          findings={file.gaps}
          kindOf={({ sheet, element }) => `${sheet}: ${element}`}
          anyKind="Any data element"
          columns={[
            { name: "Sheet", cell: ({ sheet }) => sheet },
            { name: "Record", cell: ({ record }) => <span className="font-mono">{record}</span> },
            {
              name: "Missing",
              isLong: true,
              cell: ({ element }) => <span className="font-medium">{element}</span>,
            },
            { name: "Rule", isLong: true, cell: ({ rule }) => <span className="text-ink-2">{rule}</span> },
          ]}
        />
      ) : null}
    </div>
  );
}
