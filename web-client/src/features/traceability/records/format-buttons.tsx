import { RecordsFormat } from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import { FileArchive, FileSpreadsheet } from "lucide-react";
import { Button } from "@/ui/button";

type FormatButtonsProps = {
  busy: boolean;
  disabled?: boolean;
  onFormat: (format: RecordsFormat) => void;
};

/** A file as a workbook, or as CSV. */
export function FormatButtons({ busy, disabled = false, onFormat }: FormatButtonsProps) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        kind="primary"
        className="h-11"
        disabled={busy || disabled}
        icon={<FileSpreadsheet aria-hidden className="size-4" />}
        onClick={() => onFormat(RecordsFormat.XLSX)}
      >
        XLSX
      </Button>
      <Button
        className="h-11"
        disabled={busy || disabled}
        icon={<FileArchive aria-hidden className="size-4" />}
        title="A zip with a CSV file for each sheet"
        onClick={() => onFormat(RecordsFormat.CSV)}
      >
        CSV
      </Button>
    </div>
  );
}
