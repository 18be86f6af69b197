import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import {
  ExportService,
  ExportSortableRequest_Layout,
  ExportSortableRequest_TrackingEvent,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
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
import { ToggleSet } from "@/features/traceability/records/toggle-set";
import { useFileStream } from "@/features/traceability/records/use-file-stream";
import { valuesOf } from "@/text/labels";
import { layoutConsequence, layoutLabel, trackingEventLabel } from "@/text/records-words";
import { SelectField } from "@/ui/field";

/** The electronic sortable spreadsheet that the FDA asks for within 24 hours. */
export function SortableCard({ recallId, onRecall }: RecallChoice) {
  const exports = createClient(ExportService, useTransport());
  const [draft, setDraft] = useState(ALL_RECORDS);
  const [events, setEvents] = useState<readonly ExportSortableRequest_TrackingEvent[]>([]);
  const [layout, setLayout] = useState(ExportSortableRequest_Layout.INPUTS_THEN_OUTPUTS);
  const { state, busy, start, stop } = useFileStream();
  const error = state.at === "failed" ? state.error : undefined;
  return (
    <ReportCard
      title="Sortable spreadsheet"
      rule="FSMA 204, 21 CFR 1.1455"
      lead="What was received, transformed and shipped, with every key data element: for the FDA, within 24 hours."
      outcome={<FileOutcome state={state} fields={[...RECORDS_PATHS, "events", "layout"]} onStop={stop} />}
      actions={
        <FormatButtons
          busy={busy}
          disabled={spanProblem(draft) !== undefined}
          onFormat={(format) => {
            const request = { events: [...events], filter: recordsFilterOf(draft, recallId), layout, format };
            void start((signal) => exports.exportSortable(request, { signal }));
          }}
        />
      }
    >
      <ToggleSet
        label="Events"
        all="All where none is chosen."
        names={trackingEventLabel}
        values={valuesOf(ExportSortableRequest_TrackingEvent)}
        chosen={events}
        error={error}
        path="events"
        onChange={setEvents}
      />
      <RecordsFields
        draft={draft}
        error={error}
        asksFrom
        recallId={recallId}
        onRecall={onRecall}
        onChange={setDraft}
      />
      <SelectField
        label="Transformations of several lots"
        value={layout}
        hint={layoutConsequence[layout]}
        error={violationAt(error, "layout")}
        onChange={(event) => setLayout(Number(event.target.value))}
      >
        {valuesOf(ExportSortableRequest_Layout).map((value) => (
          <option key={value} value={value}>
            {layoutLabel[value]}
          </option>
        ))}
      </SelectField>
    </ReportCard>
  );
}
