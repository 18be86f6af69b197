import type { GraphLink, GraphNode } from "@/features/traceability/trace/graph-view";
import { groupBy } from "@/features/traceability/trace/group-by";

export const NODE = { width: 184, height: 56 } as const;
const GAP = { column: 84, wrap: 14, row: 12 } as const;
/** A column higher than this goes on beside itself: a picture is read in two directions. */
const ROWS_MAX = 12;
const PADDING = 24;
const SWEEPS = 4;

export type Place = { x: number; y: number };
export type Layout = { places: ReadonlyMap<string, Place>; width: number; height: number };

/** Columns left to right, each centered; in a column, what is linked stands beside each other. */
export function layoutOf(
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  isGrouped: boolean,
): Layout {
  const columns = [...groupBy(nodes, ({ column }) => column)]
    .toSorted(([a], [b]) => a - b)
    .map(([, members]) => (isGrouped ? byType(members) : members));
  const ordered = isGrouped ? columns : untangled(columns, links);
  const rowsOf = (count: number) => Math.ceil(count / Math.ceil(count / ROWS_MAX));
  const highest = Math.max(0, ...ordered.map((column) => rowsOf(column.length)));
  const height = highest * (NODE.height + GAP.row) - GAP.row + 2 * PADDING;
  const places = new Map<string, Place>();
  let left = PADDING;
  for (const column of ordered) {
    const rows = rowsOf(column.length);
    const top = (height - rows * (NODE.height + GAP.row) + GAP.row) / 2;
    for (const [index, { key }] of column.entries()) {
      places.set(key, {
        x: left + Math.floor(index / rows) * (NODE.width + GAP.wrap),
        y: top + (index % rows) * (NODE.height + GAP.row),
      });
    }
    const wraps = Math.ceil(column.length / rows);
    left += wraps * NODE.width + (wraps - 1) * GAP.wrap + GAP.column;
  }
  return { places, width: Math.max(0, left - GAP.column) + PADDING, height: Math.max(height, 2 * PADDING) };
}

/** Groups stay where they are when one is opened, and what comes out stays beside it. */
function byType(nodes: readonly GraphNode[]): readonly GraphNode[] {
  return [...groupBy(nodes, ({ type }) => type)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, members]) => members);
}

/** Sorts each column by the middle of what its nodes are linked to, to and fro. */
function untangled(
  columns: readonly (readonly GraphNode[])[],
  links: readonly GraphLink[],
): readonly (readonly GraphNode[])[] {
  const before = neighborsBy(links, "to", "from");
  const after = neighborsBy(links, "from", "to");
  const rows = new Map<string, number>();
  const settle = (column: readonly GraphNode[]) => {
    for (const [index, { key }] of column.entries()) {
      rows.set(key, (index + 0.5) / column.length);
    }
  };
  let ordered = columns;
  ordered.forEach(settle);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const neighbors = sweep % 2 === 0 ? before : after;
    const sorted = (column: readonly GraphNode[]) => {
      const middles = new Map(column.map(({ key }) => [key, middleOf(neighbors.get(key), rows)]));
      const next = column.toSorted((a, b) => (middles.get(a.key) ?? 0) - (middles.get(b.key) ?? 0));
      settle(next);
      return next;
    };
    ordered = sweep % 2 === 0 ? ordered.map(sorted) : ordered.toReversed().map(sorted).toReversed();
  }
  return ordered;
}

function neighborsBy(
  links: readonly GraphLink[],
  of: "from" | "to",
  is: "from" | "to",
): ReadonlyMap<string, readonly string[]> {
  const grouped = groupBy(links, (link) => link[of]);
  return new Map([...grouped].map(([key, some]) => [key, some.map((link) => link[is])]));
}

function middleOf(neighbors: readonly string[] | undefined, rows: ReadonlyMap<string, number>): number {
  const known = (neighbors ?? []).flatMap((key) => rows.get(key) ?? []);
  return known.length === 0 ? 0.5 : known.reduce((sum, row) => sum + row, 0) / known.length;
}

/** The curve from one node to another. */
export function curve(from: Place, to: Place): string {
  const startX = from.x + NODE.width;
  const startY = from.y + NODE.height / 2;
  const endY = to.y + NODE.height / 2;
  const bend = Math.max(GAP.column / 2, Math.min(160, Math.abs(to.x - startX) / 2));
  return `M${startX} ${startY}C${startX + bend} ${startY} ${to.x - bend} ${endY} ${to.x} ${endY}`;
}

export type ArrowKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/** Where an arrow key leads: along a link where one leads that way, else to what is nearest. */
export function neighborOf(
  key: string,
  arrow: ArrowKey,
  { places }: Layout,
  links: readonly GraphLink[],
): string | undefined {
  const here = places.get(key);
  if (!here) {
    return undefined;
  }
  const linked = new Set(
    links.flatMap(({ from, to }) =>
      arrow === "ArrowRight" && from === key ? [to] : arrow === "ArrowLeft" && to === key ? [from] : [],
    ),
  );
  let best: { key: string; cost: number } | undefined;
  for (const [other, place] of places) {
    const dx = place.x - here.x;
    const dy = place.y - here.y;
    const [along, across] = {
      ArrowRight: [dx, dy],
      ArrowLeft: [-dx, dy],
      ArrowDown: [dy, dx],
      ArrowUp: [-dy, dx],
    }[arrow] as [number, number];
    if (along <= 0) {
      continue;
    }
    const cost = along + 4 * Math.abs(across) - (linked.has(other) ? 100_000 : 0);
    if (!best || cost < best.cost) {
      best = { key: other, cost };
    }
  }
  return best?.key;
}
