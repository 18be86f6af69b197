import { FlowStep_ReleasePolicy } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { changed, newGate, type Problems, type StepEdit } from "@/features/traceability/flow/flow-edit";
import { GateFields } from "@/features/traceability/flow/gate-fields";
import { isUnit } from "@/features/traceability/lot-unit";
import { releasePolicyLabel } from "@/text/flow-words";
import { lotTypeLabel, valuesOf } from "@/text/labels";
import { Button, IconButton } from "@/ui/button";
import { CheckField, SelectField, TextField } from "@/ui/field";
import { ToggleButton } from "@/ui/toggle-button";

type StepFieldsProps = {
  step: StepEdit;
  index: number;
  nSteps: number;
  problems: Problems;
  onChange: (change: Partial<StepEdit>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

const LEGACY: ReadonlySet<Lot_Type> = new Set([Lot_Type.SKW, Lot_Type.FRZ, Lot_Type.FG]);
const TYPES = valuesOf<Lot_Type>(Lot_Type).filter((type) => !LEGACY.has(type) && !isUnit(type));
const POLICIES = valuesOf<FlowStep_ReleasePolicy>(FlowStep_ReleasePolicy);

/** One step of a definition under work. */
export function StepFields({ step, index, nSteps, problems, onChange, onMove, onRemove }: StepFieldsProps) {
  const path = `definition.steps[${index}]`;
  const wrong = (field: string) => problems[`${path}.${field}`];
  return (
    <div className="flex flex-col gap-5 p-4">
      <div className="flex items-center gap-1">
        <h3 className="mr-auto text-lead font-semibold text-ink">
          Step {index}
          {step.name ? `, ${step.name}` : ""}
        </h3>
        <IconButton
          label="Move the step up"
          icon={<ArrowUp className="size-4" />}
          disabled={index === 0}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label="Move the step down"
          icon={<ArrowDown className="size-4" />}
          disabled={index === nSteps - 1}
          onClick={() => onMove(1)}
        />
        <IconButton
          label="Remove the step"
          icon={<Trash2 className="size-4" />}
          disabled={nSteps === 1}
          onClick={onRemove}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Name"
          maxLength={80}
          value={step.name}
          onChange={(event) => onChange({ name: event.target.value })}
          error={wrong("name")}
        />
        <TextField
          label="Phase"
          optional
          maxLength={80}
          value={step.phase}
          onChange={(event) => onChange({ phase: event.target.value })}
          error={wrong("phase")}
        />
        <TextField
          label="Buffer"
          optional
          maxLength={80}
          value={step.buffer}
          onChange={(event) => onChange({ buffer: event.target.value })}
          hint="Where what it makes stands. Its lots appear in a lane of that name."
          error={wrong("buffer")}
        />
        <TextField
          label="The buffer holds, in kg"
          optional
          inputMode="decimal"
          value={step.capacity}
          onChange={(event) => onChange({ capacity: event.target.value })}
          error={wrong("buffer_capacity_mg")}
        />
        <TextField
          label="Yield, at least in %"
          optional
          inputMode="decimal"
          value={step.yieldMin}
          onChange={(event) => onChange({ yieldMin: event.target.value })}
          error={wrong("yield_min_permille")}
        />
        <TextField
          label="Yield, at most in %"
          optional
          inputMode="decimal"
          placeholder="100"
          value={step.yieldMax}
          onChange={(event) => onChange({ yieldMax: event.target.value })}
          error={wrong("yield_max_permille")}
        />
        <SelectField
          label="Release"
          value={step.releasePolicy}
          onChange={(event) =>
            onChange({ releasePolicy: Number(event.target.value) as FlowStep_ReleasePolicy })
          }
          error={wrong("release_policy")}
        >
          {POLICIES.map((policy) => (
            <option key={policy} value={policy}>
              {releasePolicyLabel[policy]}
            </option>
          ))}
        </SelectField>
        <div className="self-end pb-1">
          <CheckField
            label="A yield out of its limits only raises an alert"
            checked={step.yieldWarns}
            onChange={(event) => onChange({ yieldWarns: event.target.checked })}
          />
        </div>
      </div>
      <fieldset>
        <legend className="mb-2 text-small font-medium text-ink">
          Lots it may make{" "}
          <span className="font-normal text-ink-3">{step.outputTypes.length === 0 ? "any" : ""}</span>
        </legend>
        <div className="flex flex-wrap gap-2">
          {TYPES.map((type) => (
            <ToggleButton
              key={type}
              on={step.outputTypes.includes(type)}
              onChange={(on) =>
                onChange({
                  outputTypes: on
                    ? [...step.outputTypes, type]
                    : step.outputTypes.filter((one) => one !== type),
                })
              }
            >
              {lotTypeLabel[type]}
            </ToggleButton>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-col gap-3">
        <div className="flex items-center justify-between gap-3">
          <h4 className="text-body font-semibold text-ink">Gates</h4>
          <Button
            icon={<Plus aria-hidden className="size-4" />}
            onClick={() =>
              onChange({
                gates: [...step.gates, newGate()],
                releasePolicy: FlowStep_ReleasePolicy.GATED,
              })
            }
          >
            Add a gate
          </Button>
        </div>
        {step.gates.length === 0 ? (
          <p className="text-small text-ink-3">
            Nothing is decided after this step. Add a gate where quality is.
          </p>
        ) : null}
        {step.gates.map((gate, place) => (
          <GateFields
            key={gate.id}
            gate={gate}
            path={`${path}.gates[${place}]`}
            problems={problems}
            onChange={(change) => onChange({ gates: changed(step.gates, gate.id, change) })}
            onRemove={() => onChange({ gates: step.gates.filter(({ id }) => id !== gate.id) })}
          />
        ))}
      </div>
    </div>
  );
}
