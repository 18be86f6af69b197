import {
  type FlowDefinition,
  type FlowStep,
  FlowStep_ReleasePolicy,
  type Gate,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { ListChecks, Ruler, ShieldAlert, ShieldCheck, Warehouse } from "lucide-react";
import { limitWords } from "@/features/traceability/quality/limits";
import { roughly } from "@/format/mass";
import { gateTypeLabel, releasePolicyLabel } from "@/text/flow-words";
import { Chip } from "@/ui/badge";

/** What a version says: its steps in order, under their phases, with buffers and gates. */
export function DefinitionView({ definition }: { definition: FlowDefinition }) {
  const phases: { name: string; steps: { step: FlowStep; index: number }[] }[] = [];
  for (const [index, step] of definition.steps.entries()) {
    const last = phases.at(-1);
    if (last && last.name === step.phase) {
      last.steps.push({ step, index });
    } else {
      phases.push({ name: step.phase, steps: [{ step, index }] });
    }
  }
  return (
    <div className="divide-y divide-line">
      {phases.map(({ name, steps }) => (
        <section
          key={`${name} ${steps[0]?.index}`}
          className="grid gap-x-6 px-4 py-3 md:grid-cols-[7rem_minmax(0,1fr)]"
        >
          <h3 className="label-caps pt-2 text-ink-3">{name || "No phase"}</h3>
          <ol start={steps[0]?.index ?? 0} className="divide-y divide-line">
            {steps.map(({ step, index }) => (
              <StepView key={step.name} step={step} index={index} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function StepView({ step, index }: { step: FlowStep; index: number }) {
  const yields = [
    step.yieldMinPermille > 0 ? `at least ${step.yieldMinPermille / 10} %` : "",
    step.yieldMaxPermille > 0 ? `at most ${step.yieldMaxPermille / 10} %` : "",
  ].filter(Boolean);
  return (
    <li className="py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="figures w-5 text-right font-mono text-small text-ink-3">{index}</span>
        <span className="text-body font-semibold text-ink">{step.name}</span>
        {step.outputTypes.map((type) => (
          <Chip key={type} label={Lot_Type[type]} />
        ))}
        {step.buffer ? (
          <span className="inline-flex items-center gap-1.5 text-small text-ink-2">
            <Warehouse aria-hidden className="size-4 text-ink-3" />
            {step.buffer}
            {step.bufferCapacityMg > 0n ? `, ${roughly(step.bufferCapacityMg)}` : ""}
          </span>
        ) : null}
        <span className="ml-auto text-[0.75rem] text-ink-3">
          {step.releasePolicy === FlowStep_ReleasePolicy.AUTO && step.gates.length === 0
            ? "released as made"
            : releasePolicyLabel[step.releasePolicy]}
        </span>
      </div>
      {yields.length > 0 ? (
        <p className="mt-0.5 pl-8 text-small text-ink-2">
          Yield {yields.join(" and ")}, {step.yieldWarns ? "else an alert" : "else refused"}
        </p>
      ) : null}
      {step.gates.length > 0 ? (
        <ul aria-label={`Gates of ${step.name}`} className="mt-2 flex flex-col gap-2 pl-8">
          {step.gates.map((gate) => (
            <GateView key={gate.key} gate={gate} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function GateView({ gate }: { gate: Gate }) {
  const Icon = gate.isCcp ? ShieldAlert : ShieldCheck;
  return (
    <li className="rounded-control border border-line bg-sunken px-3 py-2.5">
      <div className="flex flex-wrap items-center gap-2">
        <Icon aria-hidden className={`size-4 ${gate.isCcp ? "text-bad" : "text-accent"}`} />
        <span className="text-body font-medium text-ink">{gate.name}</span>
        <code className="font-mono text-[0.75rem] text-ink-2">{gate.key}</code>
        <Chip label={gateTypeLabel[gate.type]} />
        {gate.isCcp ? <Chip label="Critical control point" tone="bad" /> : null}
        {gate.blocking ? <Chip label="Blocks the next step" tone="warn" /> : null}
        {gate.required || gate.isCcp ? <Chip label="Required" tone="note" /> : null}
      </div>
      {gate.criticalLimits.length > 0 || gate.checklist.length > 0 ? (
        <ul className="mt-2 flex flex-col gap-1 text-small text-ink-2">
          {gate.criticalLimits.map((limit) => (
            <li key={limit.key} className="flex gap-2">
              <Ruler aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-3" />
              <span>
                {limit.name}: <strong className="font-medium text-ink">{limitWords(limit)}</strong>
                {limit.instrumentRequired ? ", with the instrument" : ""}
              </span>
            </li>
          ))}
          {gate.checklist.map((item) => (
            <li key={item.key} className="flex gap-2">
              <ListChecks aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-3" />
              <span>
                {item.text}
                {item.required ? "" : " (not needed to pass)"}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
