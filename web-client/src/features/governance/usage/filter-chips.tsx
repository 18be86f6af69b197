import { X } from "lucide-react";
import { type FilterName, filterNames, type UsageSearch } from "@/features/governance/usage/usage-query";
import { usageDimensionLabel } from "@/text/usage-words";

/** What the sums are narrowed to, each with the way back. */
export function FilterChips({
  search,
  nameOf,
  onClear,
}: {
  search: UsageSearch;
  nameOf: (value: string) => string;
  onClear: (filter: FilterName) => void;
}) {
  const set = filterNames.filter((name) => search[name] !== undefined);
  return set.length === 0 ? null : (
    <ul aria-label="Narrowed to" className="flex flex-wrap gap-2">
      {set.map((name) => (
        <li
          key={name}
          className="flex h-7 items-center gap-1.5 rounded-control bg-accent-soft pr-0.5 pl-2.5 text-small text-accent"
        >
          {usageDimensionLabel[name]}: {nameOf(search[name] ?? "")}
          <button
            type="button"
            aria-label={`Any ${usageDimensionLabel[name].toLowerCase()} again`}
            className="flex size-6 items-center justify-center rounded-[4px] hover:bg-surface"
            onClick={() => onClear(name)}
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  );
}
