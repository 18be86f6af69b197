import type { FlowDefinition, Gate } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { type Lot, Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { QcResult } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import type { Run, RunGate } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import type { GetRunResponse_Made } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";

/** How a gate stands. `waiting` has lots in front of it, `pending` has seen nothing yet. */
export type GateLook = "passed" | "held" | "failed" | "waiting" | "pending";

/** A gate of a run with all that is known of it. */
export type BoardGate = {
  gate: Gate;
  stepIndex: number;
  stepName: string;
  decided: RunGate | undefined;
  /** Lots of its step that it keeps from their release. */
  waiting: readonly Lot[];
  look: GateLook;
};

/** A place where what some steps make stands until the next one takes it. Lots of steps without one stand in a lane of no name. */
export type Lane = {
  name: string;
  stepIndexes: readonly number[];
  stepNames: readonly string[];
  capacityMg: bigint;
  onHandMg: bigint;
  nLots: number;
  lots: readonly Lot[];
};

const WAITS: ReadonlySet<Lot_State> = new Set([Lot_State.CREATED, Lot_State.QUARANTINE, Lot_State.HOLD]);

/** The latest result of a lot at a gate. What a second person let pass in spite of it counts as passed. */
export function resultAt(lot: Lot, gateKey: string): QcResult {
  const found = lot.gates.find((gate) => gate.gateKey === gateKey);
  return found?.dispositioned ? QcResult.PASS : (found?.result ?? QcResult.UNSPECIFIED);
}

export function waits(lot: Lot): boolean {
  return WAITS.has(lot.state);
}

/** Whether a lot is released only when it has passed the gate. */
export function isRequired({ required, isCcp }: Gate): boolean {
  return required || isCcp;
}

/** The gates of a run in the order of its steps. */
export function boardGates(definition: FlowDefinition, run: Run, lots: readonly Lot[]): BoardGate[] {
  return definition.steps.flatMap((step, stepIndex) =>
    step.gates.map((gate) => {
      const decided = run.steps[stepIndex]?.gates.find(({ gateKey }) => gateKey === gate.key);
      const waiting = lots.filter(
        (lot) => lot.stepIndex === stepIndex && waits(lot) && waitsAt(lot, gate) && !lot.voided,
      );
      return { gate, stepIndex, stepName: step.name, decided, waiting, look: lookOf(gate, decided, waiting) };
    }),
  );
}

function waitsAt(lot: Lot, gate: Gate): boolean {
  const result = resultAt(lot, gate.key);
  return result === QcResult.UNSPECIFIED ? isRequired(gate) || gate.blocking : result !== QcResult.PASS;
}

function lookOf(gate: Gate, decided: RunGate | undefined, waiting: readonly Lot[]): GateLook {
  const results = waiting.map((lot) => resultAt(lot, gate.key));
  const ofStep = decided?.stepResult ?? QcResult.UNSPECIFIED;
  if (ofStep === QcResult.FAIL || results.includes(QcResult.FAIL)) return "failed";
  if (ofStep === QcResult.HOLD || results.includes(QcResult.HOLD)) return "held";
  if (waiting.length > 0) return "waiting";
  if (ofStep === QcResult.PASS || (decided?.nPassed ?? 0) > 0) return "passed";
  if ((decided?.nFailed ?? 0) > 0) return "failed";
  return (decided?.nHeld ?? 0) > 0 ? "held" : "pending";
}

/** Gates that keep a run from its end: what blocks and what is critical must be passed. */
export function endBlockers(gates: readonly BoardGate[]): BoardGate[] {
  return gates.filter(({ gate, look }) => (gate.blocking || gate.isCcp) && look !== "passed");
}

/** The buffers that a flow names, in the order of its steps, each with what stands in it. */
export function lanesOf(
  definition: FlowDefinition,
  lots: readonly Lot[],
  made: readonly GetRunResponse_Made[],
): Lane[] {
  const byBuffer = new Map<string, number[]>();
  for (const [index, { buffer }] of definition.steps.entries()) {
    byBuffer.set(buffer, [...(byBuffer.get(buffer) ?? []), index]);
  }
  const lanes = [...byBuffer].map(([name, stepIndexes]) => {
    const steps = stepIndexes.flatMap((index) => definition.steps[index] ?? []);
    const ofThese = made.filter(({ stepIndex }) => stepIndexes.includes(stepIndex));
    return {
      name,
      stepIndexes,
      stepNames: steps.map((step) => step.name),
      capacityMg: steps.reduce((most, { bufferCapacityMg: mg }) => (mg > most ? mg : most), 0n),
      onHandMg: ofThese.reduce((sum, { onHandMg }) => sum + onHandMg, 0n),
      nLots: ofThese.reduce((sum, { nLots }) => sum + Number(nLots), 0),
      lots: lots.filter(({ stepIndex }) => stepIndex !== undefined && stepIndexes.includes(stepIndex)),
    };
  });
  const named = lanes.filter(({ name }) => name !== "");
  // Where nothing stands beside the buffers, no lane says so.
  return [...named, ...lanes.filter(({ name, nLots }) => name === "" && nLots > 0)];
}

/** The request for the lots of a board. What is used up has left it; how much it was is said by the steps. */
export function boardLots(runId: string) {
  return { runId, onHand: true, pageSize: 200, pageToken: "" };
}
