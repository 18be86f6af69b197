import { timestampMs } from "@bufbuild/protobuf/wkt";
import { useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { ChevronLeft, Download, History, X } from "lucide-react";
import { useMemo, useState } from "react";
import { ErrorView } from "@/app/error-view";
import { prefetch } from "@/app/loader";
import { saveFile } from "@/app/save-file";
import { choice, text } from "@/app/search";
import { isUnit } from "@/features/traceability/lot-unit";
import { NewsSince } from "@/features/traceability/news-since";
import { SimulateLink } from "@/features/traceability/recall/simulate-link";
import { ShipmentTable } from "@/features/traceability/trace/shipment-table";
import { SummaryBand, whenOf } from "@/features/traceability/trace/summary-band";
import { csvOf } from "@/features/traceability/trace/trace-csv";
import { TraceGraph } from "@/features/traceability/trace/trace-graph";
import {
  pathThrough,
  shipmentsOf,
  type TracedLot,
  type TraceModel,
} from "@/features/traceability/trace/trace-model";
import { TraceTable } from "@/features/traceability/trace/trace-table";
import { useTrace } from "@/features/traceability/trace/use-trace";
import { counted } from "@/format/count";
import { dateTime, localInput, momentOf } from "@/format/time";
import { Button } from "@/ui/button";
import { Card, CardHead, PageHead } from "@/ui/card";
import { FilterSelect } from "@/ui/field";
import { Segments } from "@/ui/segments";
import { Note, Skeleton } from "@/ui/state-panels";
import { TextFilter } from "@/ui/text-filter";
import { ToggleButton } from "@/ui/toggle-button";

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DIRECTIONS = ["forward", "backward"] as const;
const ORDERS = ["near", "most", "code"] as const;

type Order = (typeof ORDERS)[number];
type Search = { direction?: (typeof DIRECTIONS)[number]; at?: string; lot?: string };

export const Route = createFileRoute("/_app/lots/$lotId/trace")({
  validateSearch: (raw: Record<string, unknown>): Search => ({
    ...choice(raw, "direction", DIRECTIONS),
    ...text(raw, "at", MOMENT),
    ...text(raw, "lot", /^\d{1,10}$/),
  }),
  loader: ({ context, params: { lotId } }) => prefetch(context, LotService.method.getLot, { lotId }),
  component: TraceScreen,
});

function TraceScreen() {
  const { lotId } = Route.useParams();
  const search = Route.useSearch();
  const { direction = "forward", at, lot: selected } = search;
  const navigate = Route.useNavigate();
  const { lot } = useSuspenseQuery(LotService.method.getLot, { lotId }).data;
  const trace = useTrace(lotId, direction, at);
  const go = (next: Search) => navigate({ search: next, replace: true, resetScroll: false });
  const code = lot?.lotCode ?? "";
  const wasThere = !at || !lot?.createTime || timestampMs(lot.createTime) <= new Date(at).getTime();
  return (
    <>
      <PageHead
        above={
          <Link
            to="/lots/$lotId"
            params={{ lotId }}
            className="mb-1 inline-flex items-center gap-1 text-small text-ink-2 hover:text-ink"
          >
            <ChevronLeft aria-hidden className="size-4" />
            <span className="font-mono">{code}</span>
          </Link>
        }
        title="Trace"
        lead={
          direction === "forward"
            ? `What became of ${code}, where it is and how much of it.`
            : `What ${code} was made of, and how much of each is in it.`
        }
      >
        <Segments
          label="Direction"
          value={direction}
          onChange={(next) => go({ at, direction: next as typeof direction })}
          choices={[
            { value: "forward", label: "Forward" },
            { value: "backward", label: "Backward" },
          ]}
        />
        <SimulateLink search={{ lots: lotId }} />
        <AsOf key={at ?? ""} at={at} onChange={(next) => go({ direction: search.direction, at: next })} />
      </PageHead>
      {trace.error ? (
        <div className="mb-6">
          <ErrorView
            error={trace.error}
            title="No trace"
            action={
              <Button size="small" onClick={() => trace.refetch()}>
                Try again
              </Button>
            }
          />
        </div>
      ) : null}
      {wasThere ? null : (
        <div className="mb-6">
          <Note icon={History} tone="warn">
            At that moment nobody had recorded {code} yet: that was {dateTime(lot?.createTime)}. So there is
            nothing to find.
          </Note>
        </div>
      )}
      {wasThere && trace.data ? (
        <Traced
          model={trace.data}
          code={code}
          when={whenOf(trace.isPlaceholderData ? undefined : at, trace.dataUpdatedAt)}
          progress={trace.isFetching ? trace.lotsRead : undefined}
          isCurrent={!at && !trace.isPlaceholderData}
          selected={selected === undefined ? undefined : Number(selected)}
          onSelect={(number) => go({ ...search, lot: number === undefined ? undefined : String(number) })}
          onAgain={() => void trace.refetch()}
        />
      ) : trace.error || !wasThere ? null : (
        <Tracing lotsRead={trace.lotsRead} />
      )}
    </>
  );
}

/** A past moment: the trace is asked again as it was known then. */
function AsOf({ at, onChange }: { at: string | undefined; onChange: (at: string | undefined) => void }) {
  const [typed, setTyped] = useState(localInput(at));
  const apply = () => {
    // A moment in the address may be finer than the field; leaving the field must not round it.
    if (typed !== localInput(at)) {
      onChange(momentOf(typed));
    }
  };
  return (
    <form
      className="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <label className="flex items-center gap-2 text-small text-ink-2">
        As of
        <input
          type="datetime-local"
          value={typed}
          max={localInput(new Date().toISOString())}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={apply}
          className={`h-8 rounded-control border bg-surface px-2 text-small hover:border-ink-3 ${at ? "border-accent text-accent" : "border-line-strong text-ink"}`}
        />
      </label>
      {at ? (
        <Button
          size="small"
          kind="quiet"
          icon={<X aria-hidden className="size-3.5" />}
          onClick={() => onChange(undefined)}
        >
          Now
        </Button>
      ) : null}
    </form>
  );
}

function Tracing({ lotsRead }: { lotsRead: number }) {
  return (
    <Card>
      <div className="px-4 py-4">
        <p role="status" className="mb-4 text-small text-ink-2">
          {progressWords(lotsRead)}
        </p>
        <Skeleton className="h-24 w-full" />
        <Skeleton className="mt-6 h-[30rem] w-full" />
      </div>
    </Card>
  );
}

type TracedProps = {
  model: TraceModel;
  code: string;
  when: string;
  /** Lots read of the next answer, while one is on its way. */
  progress: number | undefined;
  /** Whether it says what is true now, so that what happens since makes it old. */
  isCurrent: boolean;
  selected: number | undefined;
  onSelect: (number: number | undefined) => void;
  onAgain: () => void;
};

function Traced({ model, code, when, progress, isCurrent, selected, onSelect, onAgain }: TracedProps) {
  const [order, setOrder] = useState<Order>("near");
  const [prefix, setPrefix] = useState("");
  const [pathOnly, setPathOnly] = useState(false);
  const chosen = selected === undefined ? undefined : model.byNumber.get(selected);
  const lots = useMemo(() => {
    const path = pathOnly && chosen ? pathThrough(model, chosen.number) : undefined;
    return sorted(model.lots, order).filter(
      ({ number, lotCode }) =>
        lotCode.toLowerCase().includes(prefix.toLowerCase()) && (!path || path.lots.has(number)),
    );
  }, [model, order, prefix, pathOnly, chosen]);
  const shipments = shipmentsOf(model);
  return (
    <div
      className={`flex flex-col gap-6 ${progress === undefined ? "" : "opacity-70"}`}
      aria-busy={progress !== undefined}
    >
      <Card>
        <CardHead title="In all">
          {progress === undefined ? null : (
            <span role="status" className="text-small text-ink-2">
              {progressWords(progress)}
            </span>
          )}
          {isCurrent ? (
            <NewsSince
              key={String(model.summary.position)}
              after={model.summary.position}
              again="Trace again"
              onAgain={onAgain}
            />
          ) : null}
        </CardHead>
        <SummaryBand model={model} when={when} />
      </Card>
      <Card className="overflow-hidden">
        <CardHead
          title="Graph"
          note={chosen ? `${chosen.lotCode} and its path` : "Select a lot to see its path"}
        >
          {chosen ? (
            <Button
              size="small"
              icon={<X aria-hidden className="size-3.5" />}
              onClick={() => onSelect(undefined)}
            >
              Clear
            </Button>
          ) : null}
        </CardHead>
        <TraceGraph
          key={`${model.direction} ${model.summary.position} ${model.lots.length}`}
          model={model}
          selected={chosen?.number}
          onSelect={onSelect}
        />
      </Card>
      {shipments.length > 0 ? (
        <Card>
          <CardHead title="Left the plant" note={counted(shipments.length, "shipment")} />
          <ShipmentTable shipments={shipments} />
        </Card>
      ) : null}
      <Card>
        <CardHead title="Lots" note={`${countWords(lots)}${isCurrent ? "" : ", in the states of now"}`}>
          {chosen ? (
            <ToggleButton on={pathOnly} onChange={setPathOnly}>
              On its path
            </ToggleButton>
          ) : null}
          <TextFilter label="Lot code" placeholder="Part of a code" value={prefix} onApply={setPrefix} />
          <FilterSelect
            label="Order"
            value={order}
            onChange={(event) => setOrder(event.target.value as Order)}
          >
            <option value="near">Nearest first</option>
            <option value="most">Most expected first</option>
            <option value="code">By code</option>
          </FilterSelect>
          <Button
            size="small"
            className="h-8"
            icon={<Download aria-hidden className="size-3.5" />}
            onClick={() =>
              saveFile(
                `trace-${code.replaceAll("/", "_")}-${model.direction}-${model.summary.position}.csv`,
                new Blob([csvOf(model)], { type: "text/csv" }),
              )
            }
          >
            CSV
          </Button>
        </CardHead>
        <TraceTable
          lots={lots}
          selected={chosen?.number}
          onSelect={(number) => onSelect(number === chosen?.number ? undefined : number)}
        />
      </Card>
    </div>
  );
}

/** As the summary counts: pallets and shipments are not among the lots. */
function countWords(lots: readonly TracedLot[]): string {
  const nUnits = lots.filter(({ type }) => isUnit(type)).length;
  const units = nUnits > 0 ? ` and ${counted(nUnits, "pallet or shipment", "pallets and shipments")}` : "";
  return `${counted(lots.length - nUnits, "lot")}${units}`;
}

function progressWords(lotsRead: number): string {
  return lotsRead === 0 ? "Tracing…" : `Tracing: ${counted(lotsRead, "lot")} so far…`;
}

function sorted(lots: readonly TracedLot[], order: Order): readonly TracedLot[] {
  switch (order) {
    case "near":
      return lots.toSorted((a, b) => a.depth - b.depth || a.number - b.number);
    case "most":
      return lots.toSorted((a, b) =>
        a.expectedMg === b.expectedMg ? a.number - b.number : a.expectedMg < b.expectedMg ? 1 : -1,
      );
    default:
      return lots.toSorted((a, b) => a.lotCode.localeCompare(b.lotCode, "en", { numeric: true }));
  }
}
