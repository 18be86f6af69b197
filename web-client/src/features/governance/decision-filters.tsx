import { Direction, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { X } from "lucide-react";
import {
  type DecisionFilter,
  directionNames,
  piiNames,
  verdictNames,
} from "@/features/governance/decision-filter";
import { MoreFilters } from "@/features/governance/decision-more-filters";
import { directionLabel, piiClassLabel, verdictLabel } from "@/text/labels";
import { Button } from "@/ui/button";
import { FilterSelect } from "@/ui/field";
import { TextFilter } from "@/ui/text-filter";

const SPANS = [
  { label: "Last hour", hours: 1 },
  { label: "Last 24 hours", hours: 24 },
  { label: "Last 7 days", hours: 168 },
] as const;
const SINCE = new Intl.DateTimeFormat("en-GB", {
  day: "2-digit",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});

type DecisionFiltersProps = {
  filter: DecisionFilter;
  /** People and keys to choose from, by id. */
  actors: ReadonlyMap<string, string>;
  onChange: (filter: DecisionFilter) => void;
};

/** The filters of the history. All of them live in the URL. */
export function DecisionFilters({ filter, actors, onChange }: DecisionFiltersProps) {
  const set = (key: keyof DecisionFilter, value: string | undefined) => {
    const { [key]: _, ...rest } = filter;
    onChange(value ? { ...rest, [key]: value } : rest);
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <FilterSelect
        label="Verdict"
        active={Boolean(filter.verdict)}
        value={filter.verdict ?? ""}
        onChange={(event) => set("verdict", event.target.value)}
      >
        <option value="">Any verdict</option>
        {verdictNames.map((name) => (
          <option key={name} value={name}>
            {verdictLabel[Verdict[name.toUpperCase() as keyof typeof Verdict]]}
          </option>
        ))}
      </FilterSelect>
      <FilterSelect
        label="Personal data"
        active={Boolean(filter.pii)}
        value={filter.pii ?? ""}
        onChange={(event) => set("pii", event.target.value)}
      >
        <option value="">Any content</option>
        {piiNames.map((name) => (
          <option key={name} value={name}>
            With {piiClassLabel[PiiClass[name.toUpperCase() as keyof typeof PiiClass]]}
          </option>
        ))}
      </FilterSelect>
      <FilterSelect
        label="Direction"
        active={Boolean(filter.direction)}
        value={filter.direction ?? ""}
        onChange={(event) => set("direction", event.target.value)}
      >
        <option value="">Both directions</option>
        {directionNames.map((name) => (
          <option key={name} value={name}>
            {directionLabel[Direction[name.toUpperCase() as keyof typeof Direction]]}
          </option>
        ))}
      </FilterSelect>
      <FilterSelect
        label="Time"
        active={Boolean(filter.since)}
        value={filter.since ?? ""}
        onChange={(event) => set("since", event.target.value && sinceOf(event.target.value))}
      >
        <option value="">Any time</option>
        {filter.since ? (
          <option value={filter.since}>Since {SINCE.format(new Date(filter.since))}</option>
        ) : null}
        {SPANS.map(({ label, hours }) => (
          <option key={hours} value={`hours:${hours}`}>
            {label}
          </option>
        ))}
      </FilterSelect>
      <TextFilter
        key={`tool ${filter.tool ?? ""}`}
        label="Tool"
        placeholder="Tool, e.g. db.query"
        value={filter.tool ?? ""}
        onApply={(value) => set("tool", value)}
      />
      <MoreFilters filter={filter} actors={actors} onChange={onChange} />
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

/** A chosen span becomes a moment, so that the address shows the same tomorrow. */
function sinceOf(choice: string): string {
  const hours = Number(/^hours:(\d+)$/.exec(choice)?.[1]);
  return Number.isNaN(hours) ? choice : new Date(Date.now() - hours * 3_600_000).toISOString();
}
