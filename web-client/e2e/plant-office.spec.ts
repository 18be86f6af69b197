import { expect, type Page, test } from "@playwright/test";
import { type Tracegate, uuid } from "@tracegate/sdk";
import { Lot_State, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { checkAccessibility, newOwner, newProgram, open } from "./steps.ts";

// The office of the plant: what lots refer to is kept, and everything that happened can be read and, with a reason, taken back.
test.describe.configure({ mode: "serial" });

let page: Page;
let line: Tracegate;

const receive = (lotCode: string, kg: bigint) =>
  line.lots.receiveLots({
    lots: [
      {
        ...{ lotCode, type: Lot_Type.RAW },
        quantity: { amount: { case: "massMg", value: kg * 1_000_000n } },
      },
    ],
    requestId: uuid(),
  });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  page = await newOwner(browser);
  line = await newProgram(page, ["See lots", "Register lots and record what becomes of them"]);
});

test.afterAll(() => page.context().close());

test("master data is made, refused where it breaks a rule, changed and used", async () => {
  await open(page, "Master data");
  await expect(page.getByText("No products yet")).toBeVisible();
  await page.getByRole("button", { name: "Add a product" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByLabel("Name").fill("Chicken thigh, boned");
  await drawer.getByLabel("GTIN").fill("09506000134353");
  await drawer.getByRole("button", { name: "Add the product" }).click();
  await expect(drawer.getByRole("alert")).toContainText("marked below");
  await expect(drawer.getByLabel("GTIN")).toHaveAttribute("aria-invalid", "true");
  await drawer.getByLabel("GTIN").fill("09506000134352");
  await drawer.getByLabel("Its lots are").selectOption("Raw material");
  await drawer.getByLabel("Shelf life in days").fill("5");
  await drawer.getByRole("button", { name: "Add the product" }).click();
  await expect(page.getByRole("button", { name: "Chicken thigh, boned" })).toBeVisible();

  await page.getByRole("button", { name: "Parties" }).click();
  await page.getByRole("button", { name: "Add a party" }).click();
  await drawer.getByLabel("Name").fill("Hof Petersen");
  await drawer.getByRole("button", { name: "Add the party" }).click();
  await page.getByRole("button", { name: "Hof Petersen" }).click();
  await drawer.getByLabel("Phone").fill("+49 4841 1");
  await drawer.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("row", { name: /Hof Petersen/ })).toContainText("+49 4841 1");

  await page.getByRole("button", { name: "Equipment" }).click();
  await page.getByRole("button", { name: "Add equipment" }).click();
  await drawer.getByLabel("Name").fill("Old mincer");
  await drawer.getByRole("button", { name: "Add the equipment" }).click();
  await page.getByRole("button", { name: "Old mincer" }).click();
  await drawer.getByRole("button", { name: "Archive" }).click();
  await expect(page.getByText("No equipment yet")).toBeVisible();
  await page.getByRole("button", { name: "Archived too" }).click();
  await expect(page.getByRole("row", { name: /Old mincer/ })).toContainText("Archived");

  // A label that names the product fills what the product says of its lots.
  await open(page, "Command center");
  await page.keyboard.type("(01)09506000134352(10)RAW-O1");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Receive it" }).click();
  const form = page.getByRole("region", { name: "Receive" });
  await expect(form.getByLabel("Product").locator("option:checked")).toHaveText("Chicken thigh, boned");
  await form.getByLabel("Mass in kg").fill("120");
  await form.getByRole("combobox", { name: /^Supplier/ }).selectOption("Hof Petersen");
  await form.getByRole("button", { name: "Book the receipt" }).click();
  const lot = page.getByRole("region", { name: "Lot in hand" });
  await expect(lot).toContainText("Chicken thigh, boned");
  await expect(lot).toContainText("expires");
});

test("the log grows while somebody looks, waits while it is paused, and misses nothing", async () => {
  await open(page, "Log");
  await page.getByText("Live", { exact: true }).waitFor();
  await receive("RAW-O2", 10n);
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows.nth(1)).toContainText("10 kg came in as RAW-O2");
  await page.getByRole("button", { name: "Pause" }).click();
  await receive("RAW-O3", 20n);
  await receive("RAW-O4", 30n);
  await expect(rows.nth(1)).toContainText("RAW-O2");
  await page.getByRole("button", { name: "Resume" }).click();
  await expect(rows.nth(1)).toContainText("RAW-O4");
  await expect(rows.nth(2)).toContainText("RAW-O3");
});

test("an event is found by its lot, read whole, and taken back with a reason", async () => {
  await page.getByLabel("Lot or pallet").fill("RAW-O4");
  await page.getByLabel("Lot or pallet").press("Enter");
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(2);
  await page.getByLabel("Kind").selectOption("Received");
  await rows.nth(1).getByRole("button").click();
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByRole("heading", { name: "Came in" })).toBeVisible();
  await drawer.getByRole("button", { name: "Take it back" }).click();
  await drawer.getByLabel("Reason").fill("It was counted twice.");
  await drawer.getByRole("button", { name: "Take it back" }).click();
  await expect(rows.nth(1)).toContainText("Taken back");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(rows.nth(1)).toContainText("It was counted twice.");
  await rows.nth(2).getByRole("button").click();
  await expect(drawer.getByText(/It was taken back by a later event/)).toBeVisible();
  await expect(drawer.getByText(/^Follows event/)).toBeVisible();
  await page.keyboard.press("Escape");
});

test("the dashboard tells what stands where, and goes on with the plant", async () => {
  await open(page, "Dashboard");
  await page.getByText("Live", { exact: true }).first().waitFor();
  const steps = page.getByRole("list", { name: "Steps of production" }).getByRole("listitem");
  await expect(steps).toHaveCount(11);
  await expect(steps.first()).toContainText("150 kg");
  const { lots } = await receive("RAW-O5", 50n);
  await expect(steps.first()).toContainText("200 kg");
  const lotId = lots[0]?.id ?? "";
  await line.lots.changeLotState({ lotId, state: Lot_State.HOLD, reason: "Smells.", requestId: uuid() });
  await expect(page.getByRole("list", { name: "Waits for a decision" })).toContainText("RAW-O5");
  await page.getByRole("link", { name: "50 kg", exact: true }).click();
  await expect(page).toHaveURL(/\/lots\?.*state=hold/);
  await expect(page.getByRole("link", { name: "RAW-O5" })).toBeVisible();
});

test("the office is free of serious accessibility faults and fits a tablet and a phone", async () => {
  test.setTimeout(240_000);
  const paths = ["/dashboard", "/master-data", "/log"];
  for (const path of paths) {
    await page.goto(path);
    await page.getByRole("table").first().waitFor();
    await checkAccessibility(page, path);
  }
  await page.getByRole("table").getByRole("row").nth(1).getByRole("button").click();
  await page.getByRole("dialog").waitFor();
  await checkAccessibility(page, "an event");
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
