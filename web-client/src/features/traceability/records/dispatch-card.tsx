import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import { ExportService } from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import { useState } from "react";
import { FileOutcome } from "@/features/traceability/records/file-outcome";
import { FormatButtons } from "@/features/traceability/records/format-buttons";
import { RecordsFields } from "@/features/traceability/records/records-fields";
import {
  ALL_RECORDS,
  RECORDS_PATHS,
  type RecallChoice,
  recordsFilterOf,
  spanProblem,
} from "@/features/traceability/records/records-filter";
import { ReportCard } from "@/features/traceability/records/report-card";
import { useFileStream } from "@/features/traceability/records/use-file-stream";

/** What left the plant, as European authorities ask for it. */
export function DispatchCard({ recallId, onRecall }: RecallChoice) {
  const exports = createClient(ExportService, useTransport());
  const [draft, setDraft] = useState(ALL_RECORDS);
  const { state, busy, start, stop } = useFileStream();
  return (
    <ReportCard
      title="List of dispatches"
      rule="(EU) No 931/2011, article 3"
      lead="A line for each lot that left: what, how much, when, from whom and to whom."
      outcome={<FileOutcome state={state} fields={RECORDS_PATHS} onStop={stop} />}
      actions={
        <FormatButtons
          busy={busy}
          disabled={spanProblem(draft) !== undefined}
          onFormat={(format) => {
            const request = { filter: recordsFilterOf(draft, recallId), format };
            void start((signal) => exports.exportDispatch931(request, { signal }));
          }}
        />
      }
    >
      <RecordsFields
        draft={draft}
        error={state.at === "failed" ? state.error : undefined}
        asksFrom={false}
        recallId={recallId}
        onRecall={onRecall}
        onChange={setDraft}
      />
    </ReportCard>
  );
}
