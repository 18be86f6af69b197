import { X } from "lucide-react";
import { useMasterNames } from "@/features/traceability/use-master-names";
import { IconButton } from "@/ui/button";
import { SelectField } from "@/ui/field";

type Item = { id: string; name: string };

type ItemChooserProps = {
  label: string;
  hint?: string | undefined;
  /** What holds while none is chosen. */
  any: string;
  groups: readonly { label: string; items: readonly Item[] }[];
  chosen: readonly string[];
  error?: string | undefined;
  onChange: (chosen: readonly string[]) => void;
};

/** Any number of the master data, one after the other. */
export function ItemChooser({ label, hint, any, groups, chosen, error, onChange }: ItemChooserProps) {
  const names = useMasterNames();
  return (
    <div>
      <SelectField
        label={label}
        optional
        value=""
        hint={hint}
        error={error}
        onChange={(event) => (event.target.value ? onChange([...chosen, event.target.value]) : undefined)}
      >
        <option value="">{chosen.length === 0 ? any : "Add another"}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.items
              .filter(({ id }) => !chosen.includes(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      {chosen.length > 0 ? (
        <ul aria-label={`${label}, chosen`} className="mt-2 flex flex-wrap gap-2">
          {chosen.map((id) => (
            <li
              key={id}
              className="inline-flex max-w-full items-center gap-1 rounded-control border border-accent bg-accent-soft pl-2.5 text-small text-accent"
            >
              <span className="truncate">{names.get(id) ?? id}</span>
              <IconButton
                label={`Leave out ${names.get(id) ?? id}`}
                icon={<X aria-hidden className="size-3.5" />}
                onClick={() => onChange(chosen.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
