import type { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { ExportService } from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import { policyOf } from "@/app/method-policy";

/** What can be had of a recall: its report, and what authorities ask of its lots. */
export type RecallFile = "report" | "sortable" | "dispatches";

const METHODS = {
  report: ExportService.method.exportRecallReport,
  sortable: ExportService.method.exportSortable,
  dispatches: ExportService.method.exportDispatch931,
} as const;

/** The files of a recall or a drill that somebody with these permissions is offered. */
export function recallFilesFor(permissions: readonly Permission[]): readonly RecallFile[] {
  const files: readonly RecallFile[] = ["report", "sortable", "dispatches"];
  return files.filter((file) => permissions.includes(policyOf(METHODS[file]).permission));
}
