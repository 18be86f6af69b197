import type { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { ExportService } from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import type { Recall } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { policyOf } from "@/app/method-policy";
import { hasRecords } from "@/features/traceability/records/records-filter";

/** What can be had of a recall: its report, and what authorities ask of its lots. */
export type RecallFile = "report" | "sortable" | "dispatches";

const METHODS = {
  report: ExportService.method.exportRecallReport,
  sortable: ExportService.method.exportSortable,
  dispatches: ExportService.method.exportDispatch931,
} as const;

/** The files of a recall that somebody with these permissions is offered. */
export function recallFilesFor(
  permissions: readonly Permission[],
  recall: Pick<Recall, "isDrill">,
): readonly RecallFile[] {
  const files: readonly RecallFile[] = hasRecords(recall) ? ["report", "sortable", "dispatches"] : ["report"];
  return files.filter((file) => permissions.includes(policyOf(METHODS[file]).permission));
}
