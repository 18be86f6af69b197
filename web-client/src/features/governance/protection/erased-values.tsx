import { PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { Plus, X } from "lucide-react";
import { newRequestId } from "@/app/request-id";
import { piiClassLabel, valuesOf } from "@/text/labels";
import { Button, IconButton } from "@/ui/button";
import { FilterSelect } from "@/ui/field";

export type ErasedDraft = { key: string; piiClass: PiiClass; customClass: string; value: string };

const VALUES_MAX = 100;
const INPUT =
  "h-8 min-w-0 rounded-control border border-line-strong bg-surface px-2 text-small hover:border-ink-3";

/** Values of the person, each with its class, in any spelling. */
export function ErasedValues({
  values,
  onChange,
}: {
  values: readonly ErasedDraft[];
  onChange: (values: readonly ErasedDraft[]) => void;
}) {
  const change = (key: string, part: Partial<ErasedDraft>) =>
    onChange(values.map((value) => (value.key === key ? { ...value, ...part } : value)));
  const add = () =>
    onChange([...values, { key: newRequestId(), piiClass: PiiClass.EMAIL, customClass: "", value: "" }]);
  return (
    <fieldset className="flex flex-col items-start gap-2">
      <legend className="mb-1.5 text-small font-medium text-ink">Values of theirs</legend>
      {values.map(({ key, piiClass, customClass, value }, index) => (
        <span key={key} className="flex w-full items-center gap-1.5">
          <FilterSelect
            label={`Class of value ${index + 1}`}
            value={piiClass}
            onChange={(event) => change(key, { piiClass: Number(event.target.value) })}
          >
            {valuesOf<PiiClass>(PiiClass).map((choice) => (
              <option key={choice} value={choice}>
                {piiClassLabel[choice]}
              </option>
            ))}
          </FilterSelect>
          {piiClass === PiiClass.CUSTOM ? (
            <input
              aria-label={`Name of the class of value ${index + 1}`}
              placeholder="class"
              maxLength={40}
              value={customClass}
              onChange={(event) => change(key, { customClass: event.target.value })}
              className={`${INPUT} w-24`}
            />
          ) : null}
          <input
            aria-label={`Value ${index + 1}`}
            placeholder="in any spelling"
            maxLength={1000}
            value={value}
            onChange={(event) => change(key, { value: event.target.value })}
            className={`${INPUT} flex-1`}
          />
          <IconButton
            label={`Take away value ${index + 1}`}
            icon={<X aria-hidden className="size-4" />}
            className="size-8!"
            onClick={() => onChange(values.filter((other) => other.key !== key))}
          />
        </span>
      ))}
      <Button
        size="small"
        icon={<Plus aria-hidden className="size-3.5" />}
        disabled={values.length >= VALUES_MAX}
        onClick={add}
      >
        Add a value
      </Button>
    </fieldset>
  );
}
