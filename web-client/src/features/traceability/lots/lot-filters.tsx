import { X } from "lucide-react";
import {
  type LotFilter,
  lotStates,
  lotTypes,
  stateName,
  typeName,
} from "@/features/traceability/lots/lot-filter";
import { lotStateLabel, lotTypeLabel } from "@/text/labels";
import { Button } from "@/ui/button";
import { FilterSelect } from "@/ui/field";
import { TextFilter } from "@/ui/text-filter";
import { ToggleButton } from "@/ui/toggle-button";

/** The filters of the list. All of them live in the URL. */
export function LotFilters({
  filter,
  onChange,
}: {
  filter: LotFilter;
  onChange: (filter: LotFilter) => void;
}) {
  const set = <K extends keyof LotFilter>(key: K, value: LotFilter[K]) =>
    onChange({ ...filter, [key]: value || undefined });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <TextFilter
        key={`code ${filter.code ?? ""}`}
        label="Lot code begins with"
        placeholder="Code, e.g. RAW-1121"
        value={filter.code ?? ""}
        onApply={(value) => set("code", value)}
      />
      <FilterSelect
        label="State"
        active={Boolean(filter.state)}
        value={filter.state ?? ""}
        onChange={(event) => set("state", event.target.value)}
      >
        <option value="">Any state</option>
        {lotStates.map((state) => (
          <option key={state} value={stateName(state)}>
            {lotStateLabel[state]}
          </option>
        ))}
      </FilterSelect>
      <FilterSelect
        label="Type"
        active={Boolean(filter.type)}
        value={filter.type ?? ""}
        onChange={(event) => set("type", event.target.value)}
      >
        <option value="">Any type</option>
        {lotTypes.map((type) => (
          <option key={type} value={typeName(type)}>
            {lotTypeLabel[type]}
          </option>
        ))}
      </FilterSelect>
      <ToggleButton on={filter.here ?? false} onChange={(on) => set("here", on)}>
        On hand
      </ToggleButton>
      <ToggleButton on={filter.recalled ?? false} onChange={(on) => set("recalled", on)}>
        Recalled
      </ToggleButton>
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
