import { RecordsFormat } from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import { Download, FileArchive, FileSpreadsheet } from "lucide-react";
import { Button } from "@/ui/button";
import { Menu, MenuItem } from "@/ui/menu";

/** The report of a recall or a drill, as a file of either format. */
export function ReportMenu({ busy, onFormat }: { busy: boolean; onFormat: (format: RecordsFormat) => void }) {
  return (
    <Menu
      trigger={
        <Button className="h-11" busy={busy} icon={<Download aria-hidden className="size-4" />}>
          Report
        </Button>
      }
    >
      <MenuItem
        icon={<FileSpreadsheet aria-hidden className="size-4" />}
        onSelect={() => onFormat(RecordsFormat.XLSX)}
      >
        XLSX, a workbook
      </MenuItem>
      <MenuItem
        icon={<FileArchive aria-hidden className="size-4" />}
        onSelect={() => onFormat(RecordsFormat.CSV)}
      >
        CSV, a file for each sheet
      </MenuItem>
    </Menu>
  );
}
