import { ShieldAlert } from "lucide-react";
import type { BoardGate } from "@/features/traceability/run/board-model";
import { GATE_LOOKS } from "@/features/traceability/run/gate-looks";
import { counted } from "@/format/count";

const EDGES = {
  passed: "border-ok/40 bg-ok-soft",
  held: "border-warn/40 bg-warn-soft",
  failed: "border-bad/40 bg-bad-soft",
  waiting: "border-note/40 bg-note-soft",
  pending: "border-line bg-surface",
} as const;

type GateStepperProps = {
  gates: readonly BoardGate[];
  /** Decides there; left out where nothing may be decided. */
  onDecide?: (gate: BoardGate) => void;
};

/** The gates of a run in their order, each large enough for a gloved finger. */
export function GateStepper({ gates, onDecide }: GateStepperProps) {
  return (
    <ol aria-label="Gates" className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-3 p-4">
      {gates.map((one, index) => {
        const content = <GateFace one={one} number={index + 1} />;
        const edge = `flex h-full w-full flex-col gap-1.5 rounded-card border p-3 text-left ${EDGES[one.look]}`;
        return (
          <li key={one.gate.key}>
            {onDecide ? (
              <button
                type="button"
                onClick={() => onDecide(one)}
                className={`${edge} min-h-24 shadow-rest transition-colors hover:border-accent`}
              >
                {content}
              </button>
            ) : (
              <div className={edge}>{content}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function GateFace({ one, number }: { one: BoardGate; number: number }) {
  const { gate, stepIndex, stepName, decided, waiting, look } = one;
  const { label, icon: Icon, ink } = GATE_LOOKS[look];
  const said = [
    decided?.nPassed ? `${decided.nPassed} passed` : "",
    decided?.nHeld ? `${decided.nHeld} held` : "",
    decided?.nFailed ? `${decided.nFailed} failed` : "",
  ].filter(Boolean);
  return (
    <>
      <span className="flex items-center gap-1.5">
        <span className={`inline-flex items-center gap-1.5 text-small font-semibold ${ink}`}>
          <Icon aria-hidden className="size-4.5 shrink-0" />
          {look === "waiting" ? `${counted(waiting.length, "lot")} waiting` : label}
        </span>
        <span className="figures ml-auto font-mono text-[0.75rem] text-ink-2">{number}</span>
      </span>
      <span className="text-body leading-5 font-semibold text-ink">{gate.name}</span>
      <span className="text-[0.75rem] leading-4 text-ink-2">
        After {stepIndex} {stepName}
      </span>
      <span className="mt-auto flex flex-wrap items-center gap-x-2 text-[0.75rem] leading-4 text-ink-2">
        {gate.isCcp ? (
          <span className="inline-flex items-center gap-1 font-medium text-ink">
            <ShieldAlert aria-hidden className="size-3.5" />
            Critical
          </span>
        ) : gate.blocking ? (
          <span>Blocks the next step</span>
        ) : null}
        {said.length > 0 ? <span className="figures">{said.join(", ")}</span> : null}
      </span>
    </>
  );
}
