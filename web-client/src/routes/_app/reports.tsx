import { createFileRoute } from "@tanstack/react-router";
import { DispatchCard } from "@/features/traceability/records/dispatch-card";
import { EpcisCaptureCard } from "@/features/traceability/records/epcis-capture-card";
import { EpcisExportCard } from "@/features/traceability/records/epcis-export-card";
import { SortableCard } from "@/features/traceability/records/sortable-card";
import { PageHead } from "@/ui/card";

export const Route = createFileRoute("/_app/reports")({ component: ReportsScreen });

function ReportsScreen() {
  return (
    <>
      <PageHead
        title="Reports"
        lead="Records for authorities and trading partners, straight from the plant's log. What a record must have and has not is listed."
      />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <SortableCard />
        <DispatchCard />
        <EpcisExportCard />
        <EpcisCaptureCard />
      </div>
    </>
  );
}
