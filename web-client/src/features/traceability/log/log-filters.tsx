import { X } from "lucide-react";
import { useId } from "react";
import { type LogFilter, logKinds } from "@/features/traceability/log/log-filter";
import { LotRef } from "@/features/traceability/lot-ref";
import { readScan } from "@/features/traceability/plant/scan-code";
import { useLookUp } from "@/features/traceability/plant/use-look-up";
import { localInput, momentOf } from "@/format/time";
import { Button, IconButton } from "@/ui/button";
import { FilterSelect } from "@/ui/field";
import { TextFilter } from "@/ui/text-filter";
import { useToast } from "@/ui/toast";

/** The filters of the log. All of them live in the URL. */
export function LogFilters({
  filter,
  onChange,
}: {
  filter: LogFilter;
  onChange: (filter: LogFilter) => void;
}) {
  const lookUp = useLookUp();
  const toast = useToast();
  const find = async (typed: string) => {
    const { code } = readScan(typed);
    try {
      const [lot] = code ? await lookUp(code) : [];
      if (lot) {
        onChange({ ...filter, lot: lot.id });
      } else if (typed !== "") {
        toast(`There is no lot ${typed}.`, { bad: true });
      }
    } catch {
      toast("The lot could not be looked up. Try again.", { bad: true });
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <FilterSelect
        label="Kind"
        active={Boolean(filter.kind)}
        value={filter.kind ?? ""}
        onChange={(event) => onChange({ ...filter, kind: event.target.value || undefined })}
      >
        <option value="">Any kind</option>
        {logKinds.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </FilterSelect>
      {filter.lot ? (
        <span className="inline-flex h-8 items-center gap-1 rounded-control border border-accent bg-accent-soft pl-2.5 text-small text-accent">
          Lot <LotRef lotId={filter.lot} lotNumber={0} />
          <IconButton
            label="Any lot"
            icon={<X aria-hidden className="size-3.5" />}
            onClick={() => onChange({ ...filter, lot: undefined })}
            className="size-7"
          />
        </span>
      ) : (
        <TextFilter
          label="Lot or pallet"
          placeholder="Lot, scanned or typed"
          value=""
          onApply={(typed) => void find(typed)}
        />
      )}
      <Moment label="Recorded from" value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
      <Moment label="until" value={filter.until} onChange={(until) => onChange({ ...filter, until })} />
      {Object.values(filter).some((value) => value !== undefined) ? (
        <Button
          kind="quiet"
          size="small"
          icon={<X aria-hidden className="size-3.5" />}
          onClick={() => onChange({})}
        >
          Clear
        </Button>
      ) : null}
    </div>
  );
}

function Moment({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (moment: string | undefined) => void;
}) {
  const id = useId();
  return (
    <span className="inline-flex items-center gap-1.5 text-small text-ink-2">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        value={localInput(value)}
        onChange={(event) => onChange(momentOf(event.target.value))}
        className={`h-8 rounded-control border bg-surface px-2 text-small ${value ? "border-accent text-accent" : "border-line-strong text-ink-2"}`}
      />
    </span>
  );
}
