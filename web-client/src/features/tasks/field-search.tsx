import { type Field, Field_Kind } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { Search } from "lucide-react";
import { fieldKindLabel } from "@/text/labels";
import { FilterSelect } from "@/ui/field";

type Wanted = { q?: string; kind?: string };

/** Search among the fields by word and by kind of place. Only kinds that occur are offered. */
export function FieldSearch({
  fields,
  text,
  kind,
  onChange,
}: {
  fields: readonly Field[];
  text: string;
  kind: string | undefined;
  onChange: (wanted: Wanted) => void;
}) {
  const kinds = [...new Set(fields.map((field) => field.kind))].toSorted((a, b) => a - b);
  const wanted = (q: string, name: string): Wanted => ({
    ...(q ? { q } : {}),
    ...(name ? { kind: name } : {}),
  });
  return (
    <search className="flex flex-wrap items-center gap-2">
      <span className="relative">
        <Search aria-hidden className="pointer-events-none absolute top-2 left-2 size-4 text-ink-3" />
        <input
          type="search"
          aria-label="Search fields"
          placeholder="Search fields"
          value={text}
          onChange={(event) => onChange(wanted(event.target.value, kind ?? ""))}
          className="h-8 w-44 rounded-control border border-line-strong bg-surface pr-2 pl-7.5 text-small hover:border-ink-3"
        />
      </span>
      <FilterSelect
        label="Kind of place"
        active={Boolean(kind)}
        value={kind ?? ""}
        onChange={(event) => onChange(wanted(text, event.target.value))}
      >
        <option value="">Any kind</option>
        {kinds.map((value) => (
          <option key={value} value={Field_Kind[value].toLowerCase()}>
            {fieldKindLabel[value]} ({fields.filter((field) => field.kind === value).length})
          </option>
        ))}
      </FilterSelect>
    </search>
  );
}
