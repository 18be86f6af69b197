import { Gate_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { Plus, Trash2 } from "lucide-react";
import {
  changed,
  type GateEdit,
  type ItemEdit,
  keyOf,
  type LimitEdit,
  newItem,
  newLimit,
  type Problems,
} from "@/features/traceability/flow/flow-edit";
import { gateTypeLabel } from "@/text/flow-words";
import { valuesOf } from "@/text/labels";
import { Button, IconButton } from "@/ui/button";
import { CheckField, SelectField, TextField } from "@/ui/field";

type GateFieldsProps = {
  gate: GateEdit;
  /** Its path in the request. */
  path: string;
  problems: Problems;
  onChange: (change: Partial<GateEdit>) => void;
  onRemove: () => void;
};

const TYPES = valuesOf<Gate_Type>(Gate_Type);

/** A gate under work: what it is, what it asks and what it measures. */
export function GateFields({ gate, path, problems, onChange, onRemove }: GateFieldsProps) {
  return (
    <fieldset className="rounded-card border border-line-strong bg-sunken p-4">
      <legend className="sr-only">Gate {gate.name}</legend>
      <div className="flex flex-col gap-4">
        <div className="flex items-start gap-2">
          <div className="grid flex-1 gap-3 sm:grid-cols-2 xl:grid-cols-3">
            <TextField
              label="Gate"
              maxLength={80}
              value={gate.name}
              onChange={(event) => onChange({ name: event.target.value })}
              error={problems[`${path}.name`]}
            />
            <TextField
              label="Its key"
              mono
              spellCheck={false}
              maxLength={40}
              placeholder={keyOf(gate.name)}
              value={gate.key}
              onChange={(event) => onChange({ key: event.target.value })}
              error={problems[`${path}.key`]}
            />
            <SelectField
              label="Examination"
              value={gate.type}
              onChange={(event) => onChange({ type: Number(event.target.value) as Gate_Type })}
              error={problems[`${path}.type`]}
            >
              {TYPES.map((type) => (
                <option key={type} value={type}>
                  {gateTypeLabel[type]}
                </option>
              ))}
            </SelectField>
          </div>
          <IconButton
            label={`Remove gate ${gate.name}`}
            icon={<Trash2 className="size-4" />}
            onClick={onRemove}
            className="mt-6"
          />
        </div>
        <div className="grid gap-x-4 sm:grid-cols-3">
          <CheckField
            label="Critical"
            hint="A critical control point. Always required."
            checked={gate.isCcp}
            onChange={(event) => onChange({ isCcp: event.target.checked })}
          />
          <CheckField
            label="Blocks"
            hint="The next step waits for it."
            checked={gate.blocking}
            onChange={(event) => onChange({ blocking: event.target.checked })}
          />
          <CheckField
            label="Required"
            hint="A lot is released only past it."
            checked={gate.required || gate.isCcp}
            disabled={gate.isCcp}
            onChange={(event) => onChange({ required: event.target.checked })}
          />
        </div>
        <Limits gate={gate} path={path} problems={problems} onChange={onChange} />
        <Checklist gate={gate} path={path} problems={problems} onChange={onChange} />
      </div>
    </fieldset>
  );
}

type PartsProps = Omit<GateFieldsProps, "onRemove">;

function Limits({ gate, path, problems, onChange }: PartsProps) {
  const at = `${path}.critical_limits`;
  const set = (id: number, change: Partial<LimitEdit>) =>
    onChange({ limits: changed(gate.limits, id, change) });
  return (
    <div className="flex flex-col gap-2">
      <PartsHead
        title="Critical limits"
        add="Add a limit"
        onAdd={() => onChange({ limits: [...gate.limits, newLimit()] })}
        error={problems[at]}
      />
      {gate.limits.map((limit, index) => (
        <div key={limit.id} className="rounded-control border border-line bg-surface p-3">
          <div className="flex items-start gap-2">
            <div className="grid flex-1 grid-cols-2 gap-3 sm:grid-cols-[minmax(0,2fr)_5rem_6rem_6rem]">
              <TextField
                label="What is measured"
                maxLength={80}
                value={limit.name}
                onChange={(event) => set(limit.id, { name: event.target.value })}
                error={problems[`${at}[${index}].name`] ?? problems[`${at}[${index}].key`]}
              />
              <TextField
                label="Unit"
                maxLength={20}
                spellCheck={false}
                value={limit.unit}
                onChange={(event) => set(limit.id, { unit: event.target.value })}
                error={problems[`${at}[${index}].unit`]}
              />
              <TextField
                label="At least"
                inputMode="decimal"
                value={limit.min}
                onChange={(event) => set(limit.id, { min: event.target.value })}
                error={problems[`${at}[${index}].min_thousandths`]}
              />
              <TextField
                label="At most"
                inputMode="decimal"
                value={limit.max}
                onChange={(event) => set(limit.id, { max: event.target.value })}
                error={problems[`${at}[${index}].max_thousandths`]}
              />
            </div>
            <IconButton
              label={`Remove limit ${limit.name}`}
              icon={<Trash2 className="size-4" />}
              onClick={() => onChange({ limits: gate.limits.filter(({ id }) => id !== limit.id) })}
              className="mt-6"
            />
          </div>
          <div className="mt-1">
            <CheckField
              label="The instrument must be named"
              checked={limit.instrumentRequired}
              onChange={(event) => set(limit.id, { instrumentRequired: event.target.checked })}
            />
          </div>
          {problems[`${at}[${index}]`] ? (
            <p className="mt-1 text-small text-bad">{problems[`${at}[${index}]`]}</p>
          ) : null}
        </div>
      ))}
    </div>
  );
}

function Checklist({ gate, path, problems, onChange }: PartsProps) {
  const at = `${path}.checklist`;
  const set = (id: number, change: Partial<ItemEdit>) =>
    onChange({ checklist: changed(gate.checklist, id, change) });
  return (
    <div className="flex flex-col gap-2">
      <PartsHead
        title="Checklist"
        add="Add a question"
        onAdd={() => onChange({ checklist: [...gate.checklist, newItem()] })}
        error={problems[at]}
      />
      {gate.checklist.map((item, index) => (
        <div key={item.id} className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            <TextField
              label={`Question ${index + 1}`}
              maxLength={200}
              value={item.text}
              placeholder="Is the seal whole?"
              onChange={(event) => set(item.id, { text: event.target.value })}
              error={problems[`${at}[${index}].text`] ?? problems[`${at}[${index}].key`]}
            />
          </div>
          <div className="mt-7 shrink-0 pl-2">
            <CheckField
              label="Needed to pass"
              checked={item.required}
              onChange={(event) => set(item.id, { required: event.target.checked })}
            />
          </div>
          <IconButton
            label={`Remove question ${index + 1}`}
            icon={<Trash2 className="size-4" />}
            onClick={() => onChange({ checklist: gate.checklist.filter(({ id }) => id !== item.id) })}
            className="mt-6"
          />
        </div>
      ))}
    </div>
  );
}

function PartsHead({
  title,
  add,
  onAdd,
  error,
}: {
  title: string;
  add: string;
  onAdd: () => void;
  error: string | undefined;
}) {
  return (
    <div>
      <div className="flex items-center justify-between gap-3">
        <p className="text-small font-semibold text-ink">{title}</p>
        <Button size="small" icon={<Plus aria-hidden className="size-3.5" />} onClick={onAdd}>
          {add}
        </Button>
      </div>
      {error ? <p className="mt-1 text-small text-bad">{error}</p> : null}
    </div>
  );
}
