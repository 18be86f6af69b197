import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { type Tracegate, uuid } from "@tracegate/sdk";
import { type Lot, Lot_State, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { checkAccessibility, newOwner, newProgram, open } from "./steps.ts";

// A delivery becomes goods, part of them leaves, and somebody asks where it all went.
test.describe.configure({ mode: "serial" });

const KG = 1_000_000n;
let page: Page;
let line: Tracegate;
let raw: Lot;
let mix: Lot;

const weighed = (lotCode: string, type: Lot_Type, kg: bigint) => ({
  ...{ lotCode, type },
  quantity: { amount: { case: "massMg" as const, value: kg * KG } },
});
const of = (lot: Lot, kg: bigint) => ({
  lotId: lot.id,
  quantity: { amount: { case: "massMg" as const, value: kg * KG } },
});
const release = async ({ id: lotId }: Lot) => {
  for (const state of [Lot_State.QUARANTINE, Lot_State.RELEASED]) {
    await line.lots.changeLotState({ lotId, state, reason: "Passed.", requestId: uuid() });
  }
};

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  page = await newOwner(browser);
  line = await newProgram(page, ["See lots", "Register lots and record what becomes of them"]);
});

test.afterAll(() => page.context().close());

test("a lot is registered to the milligram and released step by step, each with a reason", async () => {
  await open(page, "Lots");
  await expect(page.getByText("No lots yet")).toBeVisible();
  await page.getByRole("button", { name: "Register a lot" }).first().click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Lot code").fill("RAW-E2E-1");
  await form.getByLabel("Mass in kg").fill("500.000001");
  await form.getByRole("button", { name: "Register the lot" }).click();
  await page.getByRole("link", { name: "RAW-E2E-1" }).click();
  await expect(page.getByText("500.000001 kg").first()).toBeVisible();
  for (const action of ["Quarantine", "Release"]) {
    await page.getByRole("button", { name: action, exact: true }).click();
    await page.getByLabel("Reason").fill(`${action} after the goods-in check.`);
    await page.getByRole("dialog").getByRole("button", { name: action, exact: true }).click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  const history = page.getByRole("list", { name: "History" });
  await expect(history.getByText("Release after the goods-in check.")).toBeVisible();
  await expect(page.getByText("Intact")).toBeVisible();
});

test("what is booked elsewhere shows while somebody looks", async () => {
  const found = await line.lots.getLot({ lotCode: "RAW-E2E-1" });
  raw = found.lot!;
  const made = await line.lots.transformLots({
    inputs: [of(raw, 400n)],
    outputs: [weighed("MIX-E2E-1", Lot_Type.MIX, 380n)],
    requestId: uuid(),
  });
  mix = made.outputs[0]!;
  const events = page.getByRole("list", { name: "Events" });
  await expect(events.getByText("400 kg of it became")).toBeVisible();
  await expect(events.getByText("20 kg lost in process")).toBeVisible();
  await expect(page.getByRole("list", { name: "Where it is now" }).getByText("100.000001 kg")).toBeVisible();
});

test("a sample is taken, and more than there is is refused", async () => {
  await page.getByRole("button", { name: "Adjust" }).click();
  await page.getByRole("menuitem", { name: "Take a sample or waste" }).click();
  await page.getByLabel("Taken, in kg").fill("101");
  await page.getByRole("button", { name: "Take it" }).click();
  await expect(page.getByRole("alert")).toContainText("has 100.000001 kg, not 101 kg");
  await page.getByLabel("Taken, in kg").fill("0.5");
  await page.getByRole("button", { name: "Take it" }).click();
  await expect(page.getByText("Taken as a sample: 0.5 kg")).toBeVisible();
});

test("a trace finds all of it, and the kilograms add up", async () => {
  await release(mix);
  await line.lots.shipLots({
    shipmentCode: "SHIP-E2E-1",
    contents: [of(mix, 80n)],
    requestId: uuid(),
  });
  await page.getByRole("link", { name: "Trace", exact: true }).click();
  await expect(page.getByText("Complete", { exact: true })).toBeVisible();
  const balance = page.getByRole("list", { name: "Where the kilograms are" });
  await expect(balance).toContainText("On hand399.500001 kg");
  await expect(balance).toContainText("Shipped80 kg");
  await expect(balance).toContainText("Lost0.5 kg");
  await expect(balance).toContainText("Lost in process20 kg");
  await expect(page.getByText("They add up to what entered, to the milligram.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Shipments" })).toContainText("SHIP-E2E-1");
});

test("the picture is walked by the keyboard, and shows a lot's path", async () => {
  const graph = page.getByRole("region", { name: "Graph of the trace" });
  await graph.getByRole("button", { name: /^RAW-E2E-1,/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(graph.getByRole("button", { name: /^MIX-E2E-1,/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]lot=/);
  await expect(graph.getByRole("button", { name: /^SHIP-E2E-1,.*on the path/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "Lots of the trace" }).getByRole("row").nth(1)).toContainText(
    "MIX-E2E-1",
  );
});

test("the trace is out of date as soon as the plant goes on, and asked again", async () => {
  await line.lots.transformLots({
    inputs: [of(mix, 100n)],
    outputs: Array.from({ length: 200 }, (_, index) => ({
      ...{ lotCode: `SKW15-E2E-${index}`, type: Lot_Type.SKW15 },
      quantity: { amount: { case: "pieces" as const, value: 30n } },
    })),
    requestId: uuid(),
  });
  await page.getByRole("button", { name: "Trace again" }).click();
  const graph = page.getByRole("region", { name: "Graph of the trace" });
  await graph.getByRole("button", { name: /^200 lots, Skewers 15 g/ }).click();
  await expect(graph.getByRole("button", { name: /^164 lots more/ })).toBeVisible();
  await checkAccessibility(page, "a trace of many lots");
});

test("the way back from a skewer ends at the delivery", async () => {
  const { lot } = await line.lots.getLot({ lotCode: "SKW15-E2E-7" });
  await page.goto(`/lots/${lot?.id}/trace?direction=backward`);
  await expect(page.getByText(/It goes back to 1 lot of/)).toContainText("0.45 kg");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV" }).click(),
  ]);
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  expect(lines.map((line) => line.split(",")[0])).toEqual([
    "lot_code",
    "SKW15-E2E-7",
    "MIX-E2E-1",
    "RAW-E2E-1",
  ]);
});

test("the screens of lots are free of serious accessibility faults and fit a tablet and a phone", async () => {
  test.setTimeout(240_000);
  const paths = ["/lots", `/lots/${raw.id}`, `/lots/${raw.id}/trace`];
  for (const path of paths) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await checkAccessibility(page, path);
  }
  for (const width of [820, 390]) {
    await page.setViewportSize({ width, height: 1_000 });
    for (const path of paths) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const whole = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(whole, `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});
