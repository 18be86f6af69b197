import { useSyncExternalStore } from "react";

/** The step of a run that somebody works at: what they book is booked there. */
export type WorkStep = { runId: string; stepIndex: number };

const KEY = "tracegate-work-step";
const listeners = new Set<() => void>();
let chosen: string | undefined;

/** The step that was chosen last on this device. */
export function useChosenStep(): [WorkStep | undefined, (step: WorkStep | undefined) => void] {
  return [readStep(useSyncExternalStore(subscribe, current)), choose];
}

/** A step as it is kept and chosen: `RUN_ID 3`. */
export function stepKey({ runId, stepIndex }: WorkStep): string {
  return `${runId} ${stepIndex}`;
}

/** The step such a key stands for; undefined where it is none. */
export function readStep(key: string): WorkStep | undefined {
  const match = /^([0-9a-f-]{36}) (\d{1,2})$/.exec(key);
  return match?.[1] && match[2] ? { runId: match[1], stepIndex: Number(match[2]) } : undefined;
}

function choose(step: WorkStep | undefined): void {
  chosen = step ? stepKey(step) : "";
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // A browser that refuses storage forgets the choice at the end of the visit.
  }
  for (const listener of listeners) {
    listener();
  }
}

function current(): string {
  if (chosen === undefined) {
    try {
      chosen = localStorage.getItem(KEY) ?? "";
    } catch {
      chosen = "";
    }
  }
  return chosen;
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
