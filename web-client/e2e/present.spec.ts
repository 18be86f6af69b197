import { expect, type Page, test } from "@playwright/test";
import { newSmallPlant, receive, type SmallPlant } from "./small-plant.ts";
import { checkAccessibility, newOwner, open } from "./steps.ts";

// A wall screen shows the organization's own plant as it is, and nobody has to touch it.
test.describe.configure({ mode: "serial" });

let page: Page;
let plant: SmallPlant;

const title = (name: string) => page.getByRole("heading", { name, level: 1 });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  page = await newOwner(browser);
  plant = await newSmallPlant(page);
});

test.afterAll(() => page.context().close());

test("the dashboard leads to it, and it goes on by itself until it is paused", async () => {
  await open(page, "Dashboard");
  await page.getByRole("link", { name: "Present" }).press("Enter");
  await expect(title("In the plant now")).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(title("Where a lot went")).toBeVisible({ timeout: 25_000 });
  await page.keyboard.press("Space");
  await expect(page.getByText("Paused", { exact: true })).toBeVisible();
});

test("arrows turn its slides, round and round", async () => {
  await page.keyboard.press("ArrowRight");
  await expect(title("Mass balance")).toBeVisible();
  await expect(page.getByText("100 % reconciled.")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(title("As it happens")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(title("In the plant now")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(title("As it happens")).toBeVisible();
});

test("what happens in the plant shows at once", async () => {
  await expect(page.getByText("Live", { exact: true }).first()).toBeVisible();
  await receive(plant, "RAW-LIVE", "HL-9", 70n);
  await expect(page.getByRole("list", { name: "In the plant" })).toContainText("70 kg came in as RAW-LIVE");
});

test("it waits while the mouse is used, and Escape leaves it", async () => {
  await page.keyboard.press("Space");
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await expect(page.getByText("Waits while the mouse is used")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(title("Dashboard")).toBeVisible();
});

test("its slides are free of serious accessibility faults, on a wall and on a phone", async () => {
  test.setTimeout(180_000);
  for (const slide of ["stock", "trace", "balance", "events"]) {
    for (const width of [1920, 390]) {
      await page.setViewportSize({ width, height: 1080 });
      await page.goto(`/present?slide=${slide}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const whole = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(whole, `${slide} at ${width}`).toBeLessThanOrEqual(width);
    }
    await checkAccessibility(page, slide);
  }
  // Where motion is not wanted, it turns only when it is told to.
  await page.goto("/present");
  await expect(page.getByText("Paused", { exact: true })).toBeVisible();
});
