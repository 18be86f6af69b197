import { RecordsFormat } from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import { Download, FileArchive, FileSpreadsheet, ListFilter } from "lucide-react";
import { useCaller } from "@/app/caller";
import { type RecallFile, recallFilesFor } from "@/features/traceability/recall/recall-file";
import { recallFileLabel, recallFileRule } from "@/text/recall-words";
import { Button } from "@/ui/button";
import { Menu, MenuGroup, MenuItem, MenuLine } from "@/ui/menu";

type ReportMenuProps = {
  busy: boolean;
  onFile: (file: RecallFile, format: RecordsFormat) => void;
  /** Goes to where the records of its lots can be narrowed down. */
  onNarrow: () => void;
};

/** The report of a recall or a drill and the records of its lots, each at one choice: whoever needs them is in a hurry. */
export function ReportMenu({ busy, onFile, onNarrow }: ReportMenuProps) {
  const files = recallFilesFor(useCaller().permissions);
  return files.length === 0 ? null : (
    <Menu
      trigger={
        <Button className="h-11" busy={busy} icon={<Download aria-hidden className="size-4" />}>
          Reports
        </Button>
      }
    >
      {files.map((file) => (
        <MenuGroup key={file} label={recallFileLabel[file]} note={recallFileRule[file]}>
          <MenuItem
            icon={<FileSpreadsheet aria-hidden className="size-4" />}
            onSelect={() => onFile(file, RecordsFormat.XLSX)}
          >
            XLSX, a workbook
          </MenuItem>
          <MenuItem
            icon={<FileArchive aria-hidden className="size-4" />}
            onSelect={() => onFile(file, RecordsFormat.CSV)}
          >
            CSV, a file for each sheet
          </MenuItem>
        </MenuGroup>
      ))}
      <MenuLine />
      <MenuItem icon={<ListFilter aria-hidden className="size-4" />} onSelect={onNarrow}>
        Narrow the records down
      </MenuItem>
    </Menu>
  );
}
