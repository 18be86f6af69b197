import { create } from "@bufbuild/protobuf";
import { PlantEventSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { describe, expect, it } from "vitest";
import { busiestLot, slideAfter, slides } from "@/features/traceability/present/slides";

describe("a presentation", () => {
  it("goes round among what there is to show", () => {
    const shown = slides.filter((one) => one !== "runs");
    expect(slideAfter(shown, "stock", 1)).toBe("trace");
    expect(slideAfter(shown, "events", 1)).toBe("stock");
    expect(slideAfter(shown, "stock", -1)).toBe("events");
  });

  it("begins anew where what it shows is gone", () => {
    expect(slideAfter(["stock", "events"], "runs", 1)).toBe("stock");
  });
});

describe("the busiest lot", () => {
  const taking = (...lots: [string, number][]) =>
    create(PlantEventSchema, {
      what: {
        case: "lotsTransformed",
        value: { inputs: lots.map(([lotId, lotNumber]) => ({ lotId, lotNumber })) },
      },
    });

  it("is the one of which was taken most often, the earliest of several", () => {
    expect(busiestLot([taking(["b", 2], ["a", 1]), taking(["b", 2], ["a", 1]), taking(["c", 3])])).toBe("a");
    expect(busiestLot([])).toBeUndefined();
  });
});
