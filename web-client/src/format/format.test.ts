import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { describe, expect, it } from "vitest";
import { counted, shortened } from "@/format/count";
import { celsius, kilograms, milliCelsiusFrom, milligramsFrom } from "@/format/mass";
import { fileSize } from "@/format/size";
import { ago, between, duration } from "@/format/time";

describe("mass", () => {
  it("takes kilograms digit by digit", () => {
    expect(milligramsFrom("1250.5")).toBe(1_250_500_000n);
    expect(milligramsFrom("0,000001")).toBe(1n);
    expect(milligramsFrom("0.1")).toBe(100_000n);
  });

  it.each(["", "1.0000001", "-1", "1e3", "1.2.3", "abc"])("refuses %j", (text) => {
    expect(milligramsFrom(text)).toBeUndefined();
  });

  it("shows milligrams exactly", () => {
    expect(kilograms(1_250_500_000n)).toBe("1,250.5 kg");
    expect(kilograms(1n)).toBe("0.000001 kg");
    expect(kilograms(1_000_000_000_000n)).toBe("1,000,000 kg");
  });

  it("takes and shows temperatures", () => {
    expect(milliCelsiusFrom("-18.5")).toBe(-18_500);
    expect(milliCelsiusFrom("4")).toBe(4_000);
    expect(milliCelsiusFrom("warm")).toBeUndefined();
    expect(celsius(-18_500)).toBe("-18.5 °C");
  });
});

describe("time", () => {
  const now = Date.UTC(2026, 0, 31, 12);
  it.each([
    [2_000, "just now"],
    [40_000, "40 seconds ago"],
    [3 * 60_000, "3 minutes ago"],
    [26 * 3_600_000, "yesterday"],
    [-120_000, "in 2 minutes"],
  ])("%i ms ago is %j", (ms, words) => {
    expect(ago(timestampFromMs(now - ms), now)).toBe(words);
  });

  it.each([
    [640, "640 µs"],
    [12_400, "12.4 ms"],
    [8_100_000, "8.1 s"],
    [200_000_000, "3 min 20 s"],
  ])("%i µs are %j", (us, words) => {
    expect(duration(us)).toBe(words);
  });

  it("says nothing where a moment is missing", () => {
    expect(between(undefined, timestampFromMs(0))).toBe("–");
    expect(ago(undefined, now)).toBe("–");
  });
});

describe("sizes and counts", () => {
  it("uses the largest readable unit", () => {
    expect(fileSize(0)).toBe("0 B");
    expect(fileSize(1_433n)).toBe("1.4 KiB");
    expect(fileSize("26214400")).toBe("25 MiB");
  });

  it("counts with the right noun", () => {
    expect(counted(1, "field")).toBe("1 field");
    expect(counted(1204, "decision")).toBe("1,204 decisions");
  });

  it("shortens long ids only", () => {
    expect(shortened("0199a7c4-5f1e-7001-8a3b-00000000abcd")).toBe("0199a7c4…abcd");
    expect(shortened("f1")).toBe("f1");
  });
});
