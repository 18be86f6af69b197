import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { describe, expect, it } from "vitest";
import { layoutOf, NODE, neighborOf } from "@/features/traceability/trace/graph-layout";
import {
  CARDS_MAX,
  closed,
  expectedIn,
  openFurther,
  pathLinks,
  viewOf,
} from "@/features/traceability/trace/graph-view";
import { massOf, pathThrough } from "@/features/traceability/trace/trace-model";
import { fanOf, traceOf } from "@/test/trace-sample";

const NONE = new Map<string, number>();
const many = fanOf(1_000);

describe("viewOf", () => {
  it("shows every lot as long as they are few", () => {
    const view = viewOf(fanOf(70), NONE);
    expect(view.isGrouped).toBe(false);
    expect(view.nodes).toHaveLength(141);
    expect(view.links).toHaveLength(140);
  });

  it("groups thousands by level and type, and loses no lot and no milligram", () => {
    const view = viewOf(many, NONE);
    expect(view.nodes.map(({ kind, lots }) => [kind, lots.length])).toEqual([
      ["lot", 1],
      ["group", 1_000],
      ["group", 1_000],
    ]);
    expect(view.links).toHaveLength(2);
    const shownMg = view.nodes.reduce((sum, node) => sum + expectedIn(node), 0n);
    expect(shownMg).toBe(massOf(many.lots, ({ expectedMg }) => expectedMg));
    expect(view.nodeOf.size).toBe(many.lots.length);
  });

  it("opens a group a handful at a time, what matters most first, and closes it again", () => {
    const group = `1/${Lot_Type.SKW15}`;
    const opened = openFurther(NONE, group);
    const view = viewOf(many, opened);
    const cards = view.nodes.filter((node) => node.kind === "lot" && node.column === 1);
    expect(cards).toHaveLength(36);
    expect(cards[0]?.lots[0]?.expectedMg).toBe(1_000n);
    const rest = view.nodes.find((node) => node.kind === "group" && node.isRest);
    expect(rest?.lots).toHaveLength(964);
    expect(viewOf(many, openFurther(opened, group)).nodes).toHaveLength(1 + 1 + 72 + 1 + 1);
    expect(viewOf(many, closed(opened, group)).nodes).toHaveLength(3);
  });

  it("shows who is selected wherever it is", () => {
    const path = pathThrough(many, 500);
    const view = viewOf(many, NONE, path);
    expect(view.nodeOf.get(500)).toBe("lot 500");
    expect(view.nodes.find(({ kind, lots }) => kind === "group" && lots.length === 999)).toBeDefined();
    const links = pathLinks(path, view.nodeOf);
    expect(links.map(({ from, to }) => [from, to])).toEqual([["lot 1", "lot 500"]]);
  });

  it("brings a narrow path out of its groups, and leaves a wide one in", () => {
    expect(viewOf(many, NONE, pathThrough(many, 1)).nodes).toHaveLength(3);
    const chains = Array.from({ length: 200 }, (_, index) => index + 2);
    const model = traceOf(
      [{ number: 1 }, ...chains.flatMap((number) => [{ number }, { number: number + 200 }])],
      [{ from: [1], to: chains }, ...chains.map((number) => ({ from: [number], to: [number + 200] }))],
    );
    const view = viewOf(model, NONE, pathThrough(model, 300));
    expect(view.nodeOf.get(100)).toBe("lot 100");
    expect(view.nodeOf.get(300)).toBe("lot 300");
    expect(view.nodes).toHaveLength(5);
  });

  it("puts levels together where even groups would be too many", () => {
    // A tank that is never empty: each lot is made of the one before.
    const chain = Array.from({ length: 3_000 }, (_, index) => ({ number: index + 1, depth: index }));
    const model = traceOf(
      chain,
      chain.slice(1).map(({ number }) => ({ from: [number - 1], to: [number] })),
    );
    const view = viewOf(model, NONE);
    expect(view.nodes.length).toBeLessThanOrEqual(90);
    expect(view.nodes.reduce((sum, { lots }) => sum + lots.length, 0)).toBe(3_000);
  });

  it("keeps to cards up to its limit", () => {
    const count = CARDS_MAX / 2;
    expect(viewOf(fanOf(count), NONE).isGrouped).toBe(true);
    expect(viewOf(fanOf(count - 1), NONE).isGrouped).toBe(false);
  });
});

describe("layoutOf", () => {
  const model = traceOf(
    [1, 2, 3, 4, 5].map((number) => ({ number })),
    [
      { from: [1], to: [2, 3] },
      { from: [2], to: [5] },
      { from: [3], to: [4] },
    ],
  );

  it("leads every link to the right", () => {
    const { nodes, links } = viewOf(model, NONE);
    const { places } = layoutOf(nodes, links, false);
    for (const { from, to } of links) {
      expect(places.get(to)!.x).toBeGreaterThan(places.get(from)!.x + NODE.width);
    }
  });

  it("untangles what would cross", () => {
    const { nodes, links } = viewOf(model, NONE);
    const { places } = layoutOf(nodes, links, false);
    const above = (a: number, b: number) => places.get(`lot ${a}`)!.y < places.get(`lot ${b}`)!.y;
    expect(above(2, 3)).toBe(above(5, 4));
  });

  it("lets no card lie on another, and wraps a long column", () => {
    const { nodes, links, isGrouped } = viewOf(fanOf(70), NONE);
    const { places, width, height } = layoutOf(nodes, links, isGrouped);
    const all = [...places.values()];
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= NODE.width || Math.abs(a.y - b.y) >= NODE.height).toBe(true);
      }
    }
    expect(height).toBeLessThan(1_000);
    expect(Math.max(...all.map(({ x }) => x)) + NODE.width).toBeLessThan(width);
  });

  it("has nothing to lay out where there is nothing", () => {
    expect(layoutOf([], [], false).places.size).toBe(0);
  });
});

describe("neighborOf", () => {
  it("goes along links, up and down within a column, and nowhere past the edge", () => {
    const model = traceOf(
      [1, 2, 3].map((number) => ({ number })),
      [{ from: [1], to: [2, 3] }],
    );
    const { nodes, links } = viewOf(model, NONE);
    const layout = layoutOf(nodes, links, false);
    const right = neighborOf("lot 1", "ArrowRight", layout, links);
    expect(["lot 2", "lot 3"]).toContain(right);
    expect(neighborOf("lot 2", "ArrowDown", layout, links)).toBe("lot 3");
    expect(neighborOf("lot 3", "ArrowUp", layout, links)).toBe("lot 2");
    expect(neighborOf("lot 3", "ArrowLeft", layout, links)).toBe("lot 1");
    expect(neighborOf("lot 1", "ArrowLeft", layout, links)).toBeUndefined();
  });
});
