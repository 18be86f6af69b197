import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import { IconButton } from "@/ui/button";

type Tags = Readonly<Record<string, string>>;

const INPUT =
  "h-8 w-0 min-w-0 flex-1 rounded-control border border-line-strong bg-surface px-2 text-small hover:border-ink-3";

/** Tags as key and value, to add and to take away. `undefined` where none is left. */
export function TagPicker({ tags, onChange }: { tags: Tags; onChange: (tags: Tags | undefined) => void }) {
  const [key, setKey] = useState("");
  const [value, setValue] = useState("");
  const legend = useId();
  const add = () => {
    onChange({ ...tags, [key.trim()]: value.trim() });
    setKey("");
    setValue("");
  };
  const remove = (gone: string) => {
    const { [gone]: _, ...rest } = tags;
    onChange(Object.keys(rest).length > 0 ? rest : undefined);
  };
  return (
    <fieldset aria-labelledby={legend} className="flex flex-col gap-1.5">
      <legend id={legend} className="mb-1.5 text-small font-medium text-ink">
        Tags
      </legend>
      {Object.entries(tags).map(([name, content]) => (
        <span key={name} className="flex items-center gap-1 rounded-control bg-sunken py-0.5 pr-0.5 pl-2.5">
          <span className="min-w-0 flex-1 truncate text-small text-ink">
            {name}: {content}
          </span>
          <IconButton
            label={`Take away the tag ${name}`}
            icon={<X aria-hidden className="size-3.5" />}
            className="size-7!"
            onClick={() => remove(name)}
          />
        </span>
      ))}
      <span className="flex items-center gap-1.5">
        <input
          aria-label="Tag key"
          placeholder="key"
          value={key}
          onChange={(event) => setKey(event.target.value)}
          className={INPUT}
        />
        <input
          aria-label="Tag value"
          placeholder="value"
          value={value}
          onChange={(event) => setValue(event.target.value)}
          className={INPUT}
        />
        <IconButton
          label="Add the tag"
          icon={<Plus aria-hidden className="size-4" />}
          className="size-8!"
          disabled={!key.trim()}
          onClick={add}
        />
      </span>
    </fieldset>
  );
}
