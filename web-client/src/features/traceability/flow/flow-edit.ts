import type { MessageInitShape } from "@bufbuild/protobuf";
import {
  type FlowDefinition,
  type FlowDefinitionSchema,
  FlowStep_ReleasePolicy,
  Gate_Type,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import type { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { milligramsFrom } from "@/format/mass";
import { thousandthsFrom } from "@/format/thousandths";

// A definition while somebody works on it: figures as they are typed, and an id for each part that stays while it moves.

export type ItemEdit = { id: number; key: string; text: string; required: boolean };
export type LimitEdit = {
  id: number;
  key: string;
  name: string;
  unit: string;
  min: string;
  max: string;
  instrumentRequired: boolean;
};
export type GateEdit = {
  id: number;
  key: string;
  name: string;
  type: Gate_Type;
  isCcp: boolean;
  blocking: boolean;
  required: boolean;
  checklist: readonly ItemEdit[];
  limits: readonly LimitEdit[];
};
export type StepEdit = {
  id: number;
  name: string;
  phase: string;
  buffer: string;
  /** In kilograms. */
  capacity: string;
  outputTypes: readonly Lot_Type[];
  releasePolicy: FlowStep_ReleasePolicy;
  /** In percent of what goes in. */
  yieldMin: string;
  yieldMax: string;
  yieldWarns: boolean;
  gates: readonly GateEdit[];
};
/** What is wrong where, by the path in the request. */
export type Problems = Readonly<Record<string, string>>;

let lastId = 0;
function newId(): number {
  lastId += 1;
  return lastId;
}

export function newStep(init: Partial<StepEdit> = {}): StepEdit {
  return {
    ...{ id: newId(), name: "", phase: "", buffer: "", capacity: "", outputTypes: [] },
    releasePolicy: FlowStep_ReleasePolicy.AUTO,
    ...{ yieldMin: "", yieldMax: "", yieldWarns: false, gates: [] },
    ...init,
  };
}

export function newGate(init: Partial<GateEdit> = {}): GateEdit {
  return {
    ...{ id: newId(), key: "", name: "", type: Gate_Type.VISUAL, isCcp: false, blocking: false },
    ...{ required: true, checklist: [], limits: [] },
    ...init,
  };
}

export function newItem(init: Partial<ItemEdit> = {}): ItemEdit {
  return { id: newId(), key: "", text: "", required: true, ...init };
}

export function newLimit(init: Partial<LimitEdit> = {}): LimitEdit {
  return {
    ...{ id: newId(), key: "", name: "", unit: "Cel", min: "", max: "", instrumentRequired: true },
    ...init,
  };
}

/** What a key is where nobody chose one: the name in small letters. */
export function keyOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "");
  return plain.slice(0, 40).replace(/_+$/, "");
}

export function editOf(definition: FlowDefinition): StepEdit[] {
  return definition.steps.map((step) =>
    newStep({
      name: step.name,
      phase: step.phase,
      buffer: step.buffer,
      capacity: step.bufferCapacityMg > 0n ? decimal(step.bufferCapacityMg, 6) : "",
      outputTypes: step.outputTypes,
      releasePolicy: step.releasePolicy,
      yieldMin: step.yieldMinPermille > 0 ? decimal(BigInt(step.yieldMinPermille), 1) : "",
      yieldMax: step.yieldMaxPermille > 0 ? decimal(BigInt(step.yieldMaxPermille), 1) : "",
      yieldWarns: step.yieldWarns,
      gates: step.gates.map(({ criticalLimits, checklist, ...gate }) =>
        newGate({
          ...{ key: gate.key, name: gate.name, type: gate.type },
          ...{ isCcp: gate.isCcp, blocking: gate.blocking, required: gate.required },
          checklist: checklist.map(({ key, text, required }) => newItem({ key, text, required })),
          limits: criticalLimits.map(
            ({ key, name, unit, minThousandths: min, maxThousandths: max, instrumentRequired }) =>
              newLimit({
                ...{ key, name, unit, instrumentRequired },
                min: min === undefined ? "" : decimal(min, 3),
                max: max === undefined ? "" : decimal(max, 3),
              }),
          ),
        }),
      ),
    }),
  );
}

type Definition = MessageInitShape<typeof FlowDefinitionSchema>;

/** The definition that is meant, and what cannot be read of it. All else the server judges. */
export function definitionOf(steps: readonly StepEdit[]): { definition: Definition; problems: Problems } {
  const problems: Record<string, string> = {};
  const read = <T>(path: string, typed: string, from: (text: string) => T | undefined, words: string) => {
    const value = typed.trim() === "" ? undefined : from(typed);
    if (typed.trim() !== "" && value === undefined) {
      problems[path] = words;
    }
    return value;
  };
  const definition: Definition = {
    steps: steps.map((step, place) => {
      const at = `definition.steps[${place}]`;
      const capacity = "Kilograms, such as 1500.";
      const share = "Percent with at most one decimal, such as 92.5.";
      return {
        name: step.name.trim(),
        phase: step.phase.trim(),
        buffer: step.buffer.trim(),
        bufferCapacityMg: read(`${at}.buffer_capacity_mg`, step.capacity, milligramsFrom, capacity) ?? 0n,
        outputTypes: [...step.outputTypes],
        releasePolicy: step.releasePolicy,
        yieldMinPermille: read(`${at}.yield_min_permille`, step.yieldMin, permilleFrom, share) ?? 0,
        yieldMaxPermille: read(`${at}.yield_max_permille`, step.yieldMax, permilleFrom, share) ?? 0,
        yieldWarns: step.yieldWarns,
        gates: step.gates.map((gate, gatePlace) => ({
          key: gate.key.trim() || keyOf(gate.name),
          name: gate.name.trim(),
          type: gate.type,
          ...{ isCcp: gate.isCcp, blocking: gate.blocking, required: gate.required },
          checklist: gate.checklist.map(({ key, text, required }) => ({
            ...{ key: key.trim() || keyOf(text), text: text.trim(), required },
          })),
          criticalLimits: gate.limits.map((limit, limitPlace) => {
            const path = `${at}.gates[${gatePlace}].critical_limits[${limitPlace}]`;
            const figure = "A figure with at most three decimals.";
            const min = read(`${path}.min_thousandths`, limit.min, thousandthsFrom, figure);
            const max = read(`${path}.max_thousandths`, limit.max, thousandthsFrom, figure);
            return {
              key: limit.key.trim() || keyOf(limit.name),
              name: limit.name.trim(),
              unit: limit.unit.trim(),
              ...(min === undefined ? {} : { minThousandths: min }),
              ...(max === undefined ? {} : { maxThousandths: max }),
              instrumentRequired: limit.instrumentRequired,
            };
          }),
        })),
      };
    }),
  };
  return { definition, problems };
}

/** How many problems are somewhere in a part. */
export function problemsIn(problems: Problems, path: string): number {
  return Object.keys(problems).filter((at) => at === path || at.startsWith(`${path}.`)).length;
}

/** A list with one of its parts changed. */
export function changed<T extends { id: number }>(
  list: readonly T[],
  id: number,
  change: Partial<T>,
): readonly T[] {
  return list.map((one) => (one.id === id ? { ...one, ...change } : one));
}

/** A list with one of its parts moved up or down. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const next = [...list];
  const [one] = next.splice(from, 1);
  if (one !== undefined) {
    next.splice(from + by, 0, one);
  }
  return next;
}

function permilleFrom(text: string): number | undefined {
  const match = /^(\d{1,4})(?:[.,](\d))?$/.exec(text.trim());
  return match?.[1] === undefined ? undefined : Number(match[1]) * 10 + Number(match[2] ?? 0);
}

/** A whole number of parts as a plain decimal, as it would be typed. */
function decimal(value: bigint, digits: number): string {
  const size = (value < 0n ? -value : value).toString().padStart(digits + 1, "0");
  const rest = size.slice(-digits).replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${size.slice(0, -digits)}${rest ? `.${rest}` : ""}`;
}
