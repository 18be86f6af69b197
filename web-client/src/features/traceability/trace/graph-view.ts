import type { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { groupBy } from "@/features/traceability/trace/group-by";
import {
  massOf,
  type Step,
  type TracedLot,
  type TraceModel,
  type TracePath,
} from "@/features/traceability/trace/trace-model";

/** Up to here every lot is a card of its own. */
export const CARDS_MAX = 150;
/** More groups than this are no picture either: then neighboring levels are put together. */
const GROUPS_MAX = 90;
/** So many lots of a group that are on the path of who is selected stand for themselves. */
const ON_PATH_MAX = 6;
/** How many lots of a group come out at a click. */
const OPENED_STEP = 36;

type NodeBase = { key: string; column: number; type: Lot_Type; lots: readonly TracedLot[] };
export type GraphNode =
  | (NodeBase & { kind: "lot"; lot: TracedLot })
  /** Lots of one type and level. Of an open one, those that are not out yet. */
  | (NodeBase & { kind: "group"; group: string; levels: readonly [number, number]; isRest: boolean })
  /** What an open group can be closed by. */
  | (NodeBase & { kind: "open"; group: string; levels: readonly [number, number] });

export type GraphLink = { from: string; to: string; weight: number };
export type GraphView = {
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
  /** The node a lot is in, by its number. */
  nodeOf: ReadonlyMap<number, string>;
  isGrouped: boolean;
};

/** How many lots of each group are out, by its key. */
export type Opened = ReadonlyMap<string, number>;

export function openFurther(opened: Opened, group: string): Opened {
  return new Map(opened).set(group, (opened.get(group) ?? 0) + OPENED_STEP);
}

export function closed(opened: Opened, group: string): Opened {
  const next = new Map(opened);
  next.delete(group);
  return next;
}

/** What is drawn of a trace: every lot where they are few, else groups, open ones lot by lot. */
export function viewOf(model: TraceModel, opened: Opened, path?: TracePath): GraphView {
  const isGrouped = model.lots.length > CARDS_MAX;
  const nodes = isGrouped ? groupedNodes(model.lots, opened, path) : model.lots.map(cardOf);
  const nodeOf = new Map(
    nodes.flatMap((node) =>
      node.kind === "open" ? [] : node.lots.map(({ number }) => [number, node.key] as const),
    ),
  );
  return { nodes, nodeOf, isGrouped, links: linksOf(model.steps, nodeOf) };
}

/** The links along a path, between what is drawn. */
export function pathLinks(path: TracePath, nodeOf: GraphView["nodeOf"]): readonly GraphLink[] {
  const along = [...path.steps].map((step) => ({
    ...step,
    inputs: step.inputs.filter(({ lotNumber }) => path.lots.has(lotNumber)),
    outputs: step.outputs.filter((number) => path.lots.has(number)),
  }));
  return linksOf(along, nodeOf);
}

function cardOf(lot: TracedLot): GraphNode {
  return { kind: "lot", key: `lot ${lot.number}`, column: lot.rank, type: lot.type, lots: [lot], lot };
}

function groupedNodes(
  lots: readonly TracedLot[],
  opened: Opened,
  path: TracePath | undefined,
): readonly GraphNode[] {
  const band = bandOf(lots);
  const groups = groupBy(lots, (lot) => groupKey(lot, band));
  return [...groups].flatMap(([group, members]) => nodesOf(group, members, band, opened, path));
}

function nodesOf(
  group: string,
  members: readonly TracedLot[],
  band: number,
  opened: Opened,
  path: TracePath | undefined,
): readonly GraphNode[] {
  const [first] = members;
  if (!first) {
    return [];
  }
  const column = Math.floor(first.rank / band);
  const { type } = first;
  const inColumn = (lot: TracedLot): GraphNode => ({ ...cardOf(lot), column });
  if (members.length === 1) {
    return [inColumn(first)];
  }
  const levels = [
    members.reduce((least, { rank }) => Math.min(least, rank), first.rank),
    members.reduce((most, { rank }) => Math.max(most, rank), first.rank),
  ] as const;
  const nOut = Math.min(opened.get(group) ?? 0, members.length);
  const byWeight =
    nOut === 0
      ? members
      : members.toSorted((a, b) =>
          a.expectedMg === b.expectedMg ? a.number - b.number : a.expectedMg < b.expectedMg ? 1 : -1,
        );
  const out = byWeight.slice(0, nOut);
  const rest = byWeight.slice(nOut);
  // Who is selected stands for itself wherever it came from, and so does its path where that is narrow.
  const onPath = path ? rest.filter(({ number }) => path.lots.has(number)) : [];
  const chosen = onPath.length <= ON_PATH_MAX ? onPath : onPath.filter(({ number }) => number === path?.of);
  const left = chosen.length > 0 ? rest.filter((lot) => !chosen.includes(lot)) : rest;
  return [
    ...(nOut > 0
      ? [{ kind: "open" as const, key: `open ${group}`, column, type, lots: members, group, levels }]
      : []),
    ...out.map(inColumn),
    ...(left.length > 0
      ? [
          {
            kind: "group" as const,
            key: `group ${group}`,
            ...{ column, type, group, levels, lots: left },
            isRest: nOut > 0,
          },
        ]
      : []),
    ...chosen.map(inColumn),
  ];
}

/** How many levels share a column. */
function bandOf(lots: readonly TracedLot[]): number {
  let band = 1;
  while (new Set(lots.map((lot) => groupKey(lot, band))).size > GROUPS_MAX) {
    band *= 2;
  }
  return band;
}

function groupKey({ rank, type }: TracedLot, band: number): string {
  return `${Math.floor(rank / band)}/${type}`;
}

function linksOf(steps: readonly Step[], nodeOf: GraphView["nodeOf"]): readonly GraphLink[] {
  const links = new Map<string, GraphLink>();
  for (const { inputs, outputs } of steps) {
    const targets = countsOf(outputs.map((number) => nodeOf.get(number)));
    const sources = new Map<string, number>();
    for (const { lotNumber, quantityMg } of inputs) {
      const node = nodeOf.get(lotNumber);
      if (node !== undefined) {
        sources.set(node, (sources.get(node) ?? 0) + Number(quantityMg));
      }
    }
    for (const [from, mg] of sources) {
      for (const [to, count] of targets) {
        if (from === to) {
          continue;
        }
        const key = `${from}>${to}`;
        const before = links.get(key)?.weight ?? 0;
        links.set(key, { from, to, weight: before + (mg * count) / Math.max(1, outputs.length) });
      }
    }
  }
  return [...links.values()];
}

function countsOf(nodes: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    if (node !== undefined) {
      counts.set(node, (counts.get(node) ?? 0) + 1);
    }
  }
  return counts;
}

/** What is expected in a node's lots together. */
export function expectedIn({ lots }: GraphNode): bigint {
  return massOf(lots, ({ expectedMg }) => expectedMg);
}
