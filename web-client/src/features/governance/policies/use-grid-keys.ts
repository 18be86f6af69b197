import type { Action } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { type KeyboardEvent, useRef, useState } from "react";
import { actionForKey } from "@/features/governance/policies/action-look";

const STEPS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A grid by keyboard: one stop for Tab, arrows go from cell to cell, letters set, Delete takes back. */
export function useGridKeys(
  rows: number,
  columns: number,
  onSet: (row: number, column: number, action: Action) => void,
) {
  const ref = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<readonly [number, number]>([0, 0]);
  const focus = (row: number, column: number) =>
    ref.current?.querySelector<HTMLElement>(`[data-place="${row}/${column}"]`)?.focus();

  const press = (event: KeyboardEvent, row: number, column: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const target = targetOf(event.key, row, column, rows, columns);
    const action = actionForKey(event.key);
    if (target) {
      focus(...target);
    } else if (action !== undefined) {
      onSet(row, column, action);
    } else {
      return;
    }
    event.preventDefault();
  };

  // Rows may have gone since: the last one takes the place of what is no longer there.
  const stop = [Math.min(current[0], rows - 1), Math.min(current[1], columns - 1)] as const;
  return {
    ref,
    cell: (row: number, column: number) => ({
      place: `${row}/${column}`,
      tabIndex: row === stop[0] && column === stop[1] ? 0 : -1,
      onKeyDown: (event: KeyboardEvent) => press(event, row, column),
      onFocus: () => setCurrent([row, column]),
    }),
  };
}

function targetOf(
  key: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): readonly [number, number] | undefined {
  if (key === "Home" || key === "End") {
    return [row, key === "Home" ? 0 : columns - 1];
  }
  const step = STEPS[key];
  return step && [clamp(row + step[0], rows), clamp(column + step[1], columns)];
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}
