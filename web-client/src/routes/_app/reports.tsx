import { createFileRoute } from "@tanstack/react-router";
import { text } from "@/app/search";
import { ONE_ID } from "@/features/traceability/lot-ids";
import { DispatchCard } from "@/features/traceability/records/dispatch-card";
import { EpcisCaptureCard } from "@/features/traceability/records/epcis-capture-card";
import { EpcisExportCard } from "@/features/traceability/records/epcis-export-card";
import { SortableCard } from "@/features/traceability/records/sortable-card";
import { PageHead } from "@/ui/card";

export const Route = createFileRoute("/_app/reports")({
  validateSearch: (raw: Record<string, unknown>) => text(raw, "recall", ONE_ID),
  component: ReportsScreen,
});

function ReportsScreen() {
  const { recall: recallId = "" } = Route.useSearch();
  const navigate = Route.useNavigate();
  const onRecall = (chosen: string) =>
    void navigate({ search: { recall: chosen || undefined }, replace: true, resetScroll: false });
  return (
    <>
      <PageHead
        title="Reports"
        lead="Records for authorities and trading partners, straight from the plant's log. What a record must have and has not is listed."
      />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <SortableCard recallId={recallId} onRecall={onRecall} />
        <DispatchCard recallId={recallId} onRecall={onRecall} />
        <EpcisExportCard />
        <EpcisCaptureCard />
      </div>
    </>
  );
}
