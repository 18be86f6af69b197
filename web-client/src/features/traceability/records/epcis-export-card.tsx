import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import {
  EpcisEvent_Type,
  EpcisFilter_Origin,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_pb";
import { EpcisService } from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_service_pb";
import { Download } from "lucide-react";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import {
  ALL_EPCIS,
  EPCIS_LISTS,
  EPCIS_PATHS,
  type EpcisDraft,
  epcisFilterOf,
  HAPPENED_PATHS,
  isAskable,
  RECORDED_PATHS,
} from "@/features/traceability/records/epcis-filter";
import { FileOutcome } from "@/features/traceability/records/file-outcome";
import { ReportCard } from "@/features/traceability/records/report-card";
import { SpanFields } from "@/features/traceability/records/span-fields";
import { ToggleSet } from "@/features/traceability/records/toggle-set";
import { useFileStream } from "@/features/traceability/records/use-file-stream";
import { valuesOf } from "@/text/labels";
import { epcisOriginLabel, epcisTypeLabel } from "@/text/records-words";
import { Button } from "@/ui/button";
import { LinesField } from "@/ui/lines-field";
import { Segments } from "@/ui/segments";

const ORIGINS = [EpcisFilter_Origin.UNSPECIFIED, EpcisFilter_Origin.PLANT, EpcisFilter_Origin.CAPTURED];

/** The events of the plant as one document, which another system can capture. */
export function EpcisExportCard() {
  const epcis = createClient(EpcisService, useTransport());
  const [draft, setDraft] = useState(ALL_EPCIS);
  const { state, busy, start, stop } = useFileStream();
  const error = state.at === "failed" ? state.error : undefined;
  const set = (changes: Partial<EpcisDraft>) => setDraft({ ...draft, ...changes });
  return (
    <ReportCard
      title="EPCIS document"
      rule="GS1 EPCIS 2.0, JSON-LD"
      lead="The plant's events as one document, which another system can capture."
      outcome={<FileOutcome state={state} fields={EPCIS_PATHS} onStop={stop} />}
      actions={
        <Button
          kind="primary"
          className="h-11 self-start"
          disabled={busy || !isAskable(draft)}
          icon={<Download aria-hidden className="size-4" />}
          onClick={() => {
            const filter = epcisFilterOf(draft);
            void start((signal) => epcis.exportEpcis({ filter }, { signal }));
          }}
        >
          JSON-LD
        </Button>
      }
    >
      <Segments
        label="Whose events"
        value={String(draft.origin)}
        onChange={(value) => set({ origin: Number(value) })}
        choices={ORIGINS.map((origin) => ({ value: String(origin), label: epcisOriginLabel[origin] }))}
      />
      <ToggleSet
        label="Types"
        all="All where none is chosen."
        names={epcisTypeLabel}
        values={valuesOf(EpcisEvent_Type)}
        chosen={draft.types}
        error={error}
        path="filter.types"
        onChange={(types) => set({ types })}
      />
      <SpanFields
        label="Happened"
        span={draft.happened}
        error={error}
        paths={HAPPENED_PATHS}
        onChange={(happened) => set({ happened })}
      />
      <details className="group">
        <summary className="w-fit cursor-pointer text-small font-medium text-accent">More filters</summary>
        <div className="mt-4 flex flex-col gap-5">
          <SpanFields
            label="Recorded"
            span={draft.recorded}
            error={error}
            paths={RECORDED_PATHS}
            onChange={(recorded) => set({ recorded })}
          />
          {EPCIS_LISTS.map(({ key, path, label, example }) => (
            <LinesField
              key={key}
              label={label}
              optional
              rows={2}
              lines={draft.lists[key] ?? []}
              hint={`One a line, such as ${example}`}
              error={violationAt(error, path)}
              onChange={(words) => set({ lists: { ...draft.lists, [key]: words } })}
            />
          ))}
        </div>
      </details>
    </ReportCard>
  );
}
