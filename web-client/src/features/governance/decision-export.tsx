import { ExportFormat } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { Download, FileJson, FileSpreadsheet, X } from "lucide-react";
import { errorSentence } from "@/app/error-view";
import type { DecisionFilter } from "@/features/governance/decision-filter";
import { useDecisionExport } from "@/features/governance/use-decision-export";
import { fileSize } from "@/format/size";
import { Button } from "@/ui/button";
import { Menu, MenuHead, MenuItem } from "@/ui/menu";

const NOT_IN_FILES: readonly (keyof DecisionFilter)[] = [
  "pii",
  "correlation",
  "actor",
  "scope",
  "tags",
  "differs",
];

/** Takes the decisions out as a file, as far as the filters of a file go. */
export function DecisionExport({ filter, allowed }: { filter: DecisionFilter; allowed: boolean }) {
  const { state, start, cancel } = useDecisionExport();
  const isWider = NOT_IN_FILES.some((key) => filter[key] !== undefined);
  if (state.busy) {
    return (
      <Button icon={<X aria-hidden className="size-4" />} onClick={cancel}>
        <span className="figures">Stop, {fileSize(state.bytes)}</span>
      </Button>
    );
  }
  const button = (
    <Button
      icon={<Download aria-hidden className="size-4" />}
      disabled={!allowed}
      title={allowed ? undefined : "Your roles do not include exporting decisions."}
    >
      Export
    </Button>
  );
  return (
    <span className="inline-flex flex-col items-end">
      {allowed ? (
        <Menu trigger={button}>
          <MenuHead>
            <span className="block max-w-60 text-small text-ink-2">
              {isWider
                ? "A file knows verdict, direction, tool and time. The other filters do not narrow it."
                : "Everything that fits the filters, oldest first."}
            </span>
          </MenuHead>
          <MenuItem
            icon={<FileSpreadsheet aria-hidden className="size-4" />}
            onSelect={() => void start(ExportFormat.CSV, filter)}
          >
            CSV, for spreadsheets
          </MenuItem>
          <MenuItem
            icon={<FileJson aria-hidden className="size-4" />}
            onSelect={() => void start(ExportFormat.NDJSON, filter)}
          >
            NDJSON, for programs
          </MenuItem>
        </Menu>
      ) : (
        button
      )}
      {state.error ? (
        <span role="alert" className="mt-1 max-w-60 text-right text-small text-bad">
          {errorSentence(state.error)}
        </span>
      ) : null}
    </span>
  );
}
