import { ListFilter } from "lucide-react";
import { type FormEvent, useState } from "react";
import type { DecisionFilter } from "@/features/governance/decision-filter";
import { TagPicker } from "@/features/governance/tag-picker";
import { localInput, momentOf } from "@/format/time";
import { Button } from "@/ui/button";
import { CheckField, SelectField, TextField } from "@/ui/field";
import { Popover } from "@/ui/popover";

type MoreFiltersProps = {
  filter: DecisionFilter;
  actors: ReadonlyMap<string, string>;
  onChange: (filter: DecisionFilter) => void;
};

const RARE: readonly (keyof DecisionFilter)[] = ["correlation", "actor", "scope", "tags", "until", "differs"];

/** The filters that are needed less often, and the count of those in force. */
export function MoreFilters({ filter, actors, onChange }: MoreFiltersProps) {
  const count = RARE.filter((key) => filter[key] !== undefined).length;
  return (
    <Popover
      label="More filters"
      align="start"
      className="w-88"
      trigger={
        <Button
          size="small"
          icon={<ListFilter aria-hidden className="size-3.5" />}
          className={`h-8 font-normal ${count > 0 ? "border-accent! text-accent!" : ""}`}
        >
          {count > 0 ? `More filters, ${count} on` : "More filters"}
        </Button>
      }
    >
      <MoreFiltersForm
        // Whatever else changes the filters begins the form anew.
        key={JSON.stringify(filter)}
        filter={filter}
        actors={actors}
        onChange={onChange}
      />
    </Popover>
  );
}

function MoreFiltersForm({ filter, actors, onChange }: MoreFiltersProps) {
  const [draft, setDraft] = useState(filter);
  const set = <K extends keyof DecisionFilter>(key: K, value: DecisionFilter[K]) =>
    setDraft((before) => ({ ...before, [key]: value || undefined }));
  const apply = (event: FormEvent) => {
    event.preventDefault();
    onChange(draft);
  };
  return (
    <form onSubmit={apply} className="flex flex-col gap-4 p-4">
      <div className="flex flex-col gap-3">
        <TextField
          label="From"
          type="datetime-local"
          value={localInput(draft.since)}
          onChange={(event) => set("since", momentOf(event.target.value))}
        />
        <TextField
          label="Until"
          type="datetime-local"
          value={localInput(draft.until)}
          onChange={(event) => set("until", momentOf(event.target.value))}
        />
      </div>
      {actors.size > 0 ? (
        <SelectField
          label="Asked by"
          value={draft.actor ?? ""}
          onChange={(event) => set("actor", event.target.value)}
        >
          <option value="">Anybody</option>
          {draft.actor && !actors.has(draft.actor) ? (
            <option value={draft.actor}>{draft.actor}</option>
          ) : null}
          {[...actors].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : (
        <TextField
          label="Asked by"
          placeholder="Id of a person or key"
          value={draft.actor ?? ""}
          onChange={(event) => set("actor", event.target.value.trim())}
        />
      )}
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label="Correlation id"
          value={draft.correlation ?? ""}
          onChange={(event) => set("correlation", event.target.value.trim())}
        />
        <TextField
          label="Scope"
          value={draft.scope ?? ""}
          onChange={(event) => set("scope", event.target.value.trim())}
        />
      </div>
      <TagPicker tags={draft.tags ?? {}} onChange={(tags) => set("tags", tags)} />
      <CheckField
        label="Shadow policy decides otherwise"
        checked={draft.differs ?? false}
        onChange={(event) => set("differs", event.target.checked)}
      />
      <Button type="submit" kind="primary">
        Apply
      </Button>
    </form>
  );
}
