import { describe, expect, it } from "vitest";
import { hasCheckDigit, readScan } from "@/features/traceability/plant/scan-code";

const GS = "\u001d";

function check(typed: string, expected: Partial<ReturnType<typeof readScan>>) {
  expect(readScan(typed)).toMatchObject(expected);
}

describe("a scan", () => {
  it("is the code of a lot where it is nothing else", () => {
    check("RAW-1121-01", { code: "RAW-1121-01", gtin: "", isPallet: false });
    check(" 10-ABC ", { code: "10-ABC" });
    check("0112", { code: "0112", gtin: "" });
    // Its check digit is wrong, so it is no GTIN.
    check("010950600013435110ABC", { code: "010950600013435110ABC", gtin: "" });
  });

  it("names the lot of an element string, whatever stands around it", () => {
    const expected = { code: "ABC-1", gtin: "09506000134352", expiry: "2026-12-31" };
    check("(01)09506000134352(10)ABC-1(17)261231", expected);
    check("010950600013435217261231" + "10ABC-1", expected);
    check(`]C1010950600013435210ABC-1${GS}17261231`, expected);
    check("]d2010950600013435210ABC-1<GS>15261231", expected);
    check(`0109506000134352${GS}10ABC-1${GS}17261231`, expected);
    check("]C110ABC-1", { code: "ABC-1", gtin: "" });
  });

  it("takes month ends and net masses as the label has them", () => {
    check("(01)09506000134352(17)260200(3102)001250(10)A", { expiry: "2026-02-28", massMg: 12_500_000n });
    check(`0109506000134352310300125010A${GS}3710`, { massMg: 1_250_000n, code: "A" });
  });

  it("names a pallet by its number, alone or behind its identifier", () => {
    check("00340123450000000024", { code: "340123450000000024", isPallet: true });
    check("(00)340123450000000024", { code: "340123450000000024", isPallet: true });
    check("340123450000000024", { code: "340123450000000024", isPallet: true });
    check("340123450000000025", { isPallet: false });
  });

  it("names the lot of a Digital Link, at any address", () => {
    check("https://id.gs1.org/01/09506000134352/10/ABC%2F1?17=261231", {
      code: "ABC/1",
      gtin: "09506000134352",
      expiry: "2026-12-31",
    });
    check("https://example.com/some/path/01/9506000134352/10/L7", { code: "L7", gtin: "09506000134352" });
    check("https://id.gs1.org/00/340123450000000024", { code: "340123450000000024", isPallet: true });
    check("https://example.com/nothing", { code: "https://example.com/nothing" });
  });

  it("says it where a label names a product and no lot", () => {
    check("(01)09506000134352", { code: "", gtin: "09506000134352" });
  });

  it("knows a check digit", () => {
    expect(hasCheckDigit("340123450000000024")).toBe(true);
    expect(hasCheckDigit("340123450000000017")).toBe(true);
    expect(hasCheckDigit("340123450000000018")).toBe(false);
  });
});
