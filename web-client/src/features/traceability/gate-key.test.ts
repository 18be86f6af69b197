import { describe, expect, it } from "vitest";
import { gateKeyIn, withGateName } from "@/features/traceability/gate-key";

describe("a gate in the server's words", () => {
  it("is found by its key and called by its name", () => {
    const words = "lot FRZ-1 failed at the critical control point metal_detection (ferrous): at the line";
    expect(gateKeyIn(words)).toBe("metal_detection");
    expect(withGateName(words, "Metal detection")).toBe(
      "lot FRZ-1 failed at the critical control point Metal detection (ferrous): at the line",
    );
    expect(withGateName("lot L is HOLD at receiving: warm", "Goods in")).toBe(
      "lot L is HOLD at Goods in: warm",
    );
  });

  it("is none where none is named", () => {
    expect(gateKeyIn("The blade is broken.")).toBeUndefined();
  });
});
