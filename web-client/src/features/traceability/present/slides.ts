import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";

/** What a presentation shows, in its order, as the URL names it. */
export const slides = ["stock", "runs", "trace", "balance", "events"] as const;
export type Slide = (typeof slides)[number];

export const slideTitle: Record<Slide, string> = {
  stock: "In the plant now",
  runs: "First flow",
  trace: "Where a lot went",
  balance: "Mass balance",
  events: "As it happens",
};

/** How long each stays. */
export const SLIDE_MS = 15_000;
/** After the mouse was moved, somebody looks at something. */
export const MOUSE_REST_MS = 5_000;

/** The slide so many further on, round and round among those that have something to show. */
export function slideAfter(shown: readonly Slide[], current: Slide, by: number): Slide {
  const at = shown.indexOf(current);
  const next = at < 0 ? 0 : (at + by + shown.length) % shown.length;
  return shown[next] ?? "stock";
}

/** The lot of which was taken most often: it has the most to tell. The earliest of several. */
export function busiestLot(events: readonly PlantEvent[]): string | undefined {
  const nTaken = new Map<string, { lotNumber: number; count: number }>();
  for (const { what } of events) {
    if (what.case === "lotsTransformed") {
      for (const { lotId, lotNumber } of what.value.inputs) {
        nTaken.set(lotId, { lotNumber, count: (nTaken.get(lotId)?.count ?? 0) + 1 });
      }
    }
  }
  const [busiest] = [...nTaken].toSorted(([, a], [, b]) => b.count - a.count || a.lotNumber - b.lotNumber);
  return busiest?.[0];
}
