import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { AdjustReason } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  LotsTransformed_Kind,
  PlantEventSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { describe, expect, it } from "vitest";
import { storyOf } from "@/features/traceability/lot/event-story";

const story = (init: MessageInitShape<typeof PlantEventSchema>, pieceMassMg = 0n) =>
  storyOf(create(PlantEventSchema, init), { id: "me", pieceMassMg });

const mixed = {
  case: "lotsTransformed" as const,
  value: {
    kind: LotsTransformed_Kind.TRANSFORM,
    inputs: [
      { lotId: "me", lotNumber: 1, quantityMg: 30_000_000n },
      { lotId: "other", lotNumber: 2, quantityMg: 10_000_000n },
    ],
    outputs: [{ id: "mix", number: 3, lotCode: "MIX-1" }],
    lostMg: 250_000n,
  },
};

describe("storyOf", () => {
  it("tells an input what became of it, and how much", () => {
    expect(story({ what: mixed })).toEqual({
      look: "used",
      words: "30 kg of it became",
      lots: [{ lotId: "mix", lotNumber: 3, lotCode: "MIX-1" }],
      detail: "0.25 kg lost in process",
    });
  });

  it("tells an output what it was made of", () => {
    const { words, lots } = storyOf(create(PlantEventSchema, { what: mixed }), {
      id: "mix",
      pieceMassMg: 0n,
    });
    expect(words).toBe("Made of");
    expect(lots.map(({ lotNumber }) => lotNumber)).toEqual([1, 2]);
  });

  it("counts what is counted", () => {
    const value = { lotId: "me", changeMg: -45_000n, reason: AdjustReason.SAMPLE, note: "taste" };
    const adjusted = story({ what: { case: "lotAdjusted", value } }, 15_000n);
    expect(adjusted).toMatchObject({ words: "Taken as a sample: 3 pieces", detail: "taste" });
  });

  it("tells a pallet that it left, and its content how much of it did", () => {
    const what = {
      case: "lotsShipped" as const,
      value: {
        shipment: { id: "ship", number: 9, lotCode: "SHIP-1" },
        contents: [{ lotId: "me", quantityMg: 5_000_000n }],
        palletIds: ["pallet"],
      },
    };
    expect(story({ what }).words).toBe("5 kg of it left in");
    const pallet = storyOf(create(PlantEventSchema, { what }), { id: "pallet", pieceMassMg: 0n });
    expect(pallet.words).toBe("Left with all that was on it in");
  });
});
