import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { checkAccessibility, newOwner, open } from "./steps.ts";

// A shift at the plant: everything is scanned and typed, nothing is pointed at.
test.describe.configure({ mode: "serial" });

const PALLET = "340123450000000031";
const LABEL = "(01)09506000134352(10)RAW-P1(17)991231";
let page: Page;
let log: Locator;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  page = await newOwner(browser);
  log = page.getByRole("list", { name: "In the plant" });
  await open(page, "Command center");
});

test.afterAll(() => page.context().close());

/** As a scanner does: fast, into whatever has the focus, and Enter at the end. */
async function scan(text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function expectInHand(code: string, state: string): Promise<void> {
  const lot = page.getByRole("region", { name: "Lot in hand" });
  await expect(lot.getByRole("heading", { name: code })).toBeVisible();
  await expect(lot.getByText(state, { exact: true })).toBeVisible();
}

async function release(code: string): Promise<void> {
  for (const [command, state] of [
    ["/quarantine", "Quarantine"],
    ["/release", "Released"],
  ] as const) {
    await scan(command);
    await page.getByLabel("Reason").waitFor();
    await page.keyboard.type("Passed at its gate.");
    await page.keyboard.press("Control+Enter");
    await expectInHand(code, state);
  }
}

test("a delivery is received by its label", async () => {
  await expect(page.getByText("Scan a lot or a pallet")).toBeVisible();
  await scan(LABEL);
  await expect(page.getByText("There is no lot RAW-P1.")).toBeVisible();
  await scan("/receive");
  const form = page.getByRole("region", { name: "Receive" });
  await expect(form.getByLabel("Lot code", { exact: true })).toHaveValue("RAW-P1");
  await expect(form.getByLabel("Expires")).toHaveValue("2099-12-31T23:59");
  // The label once more: it fills the field it is scanned into, and books nothing.
  await page.keyboard.press("Control+A");
  await scan(LABEL);
  await expect(form.getByLabel("Mass in kg")).toBeFocused();
  await page.keyboard.type("500.5");
  await page.keyboard.press("Control+Enter");
  await expectInHand("RAW-P1", "Created");
  await release("RAW-P1");
});

test("it becomes goods, and what is refused loses nothing", async () => {
  await scan("/transform");
  await page.getByLabel("Of RAW-P1, in kg").waitFor();
  await scan("600");
  await scan("RAW-P1");
  await page.keyboard.type("450");
  await page.keyboard.press("Control+Enter");
  const form = page.getByRole("region", { name: "Transform" });
  await expect(form.getByRole("alert")).toContainText("Nothing was booked");
  await expect(form.getByText("Lot RAW-P1 has 500.5 kg, not 600 kg.")).toBeVisible();
  await expect(form.getByText("This code is in use. Give another.")).toBeVisible();
  // The first field that is wrong has the focus; what it says is replaced.
  await expect(form.getByLabel("Of RAW-P1, in kg")).toBeFocused();
  await page.keyboard.press("Control+A");
  await scan("400");
  await expect(form.getByLabel("Lot code", { exact: true })).toHaveValue("RAW-P1");
  await page.keyboard.press("Control+A");
  await scan("FG15-P1");
  await expect(form.getByLabel("Mass in kg")).toHaveValue("450");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("390");
  await page.keyboard.press("Control+Enter");
  await expectInHand("FG15-P1", "Created");
  await release("FG15-P1");
});

test("it is packed, taken down, packed again and shipped", async () => {
  await scan("/pack");
  await page.getByLabel("Number of the pallet (SSCC)").waitFor();
  await scan(`00${PALLET}`);
  await scan("300");
  await page.keyboard.press("Control+Enter");
  await expectInHand(PALLET, "Released");
  await scan("/down");
  await page.getByRole("region", { name: `Take down from ${PALLET}` }).waitFor();
  await page.keyboard.press("Control+Enter");
  await expectInHand("FG15-P1", "Released");
  await scan("/clear");
  // A lot, its pallet and what to do, as fast as a scanner types.
  await scan("FG15-P1");
  await scan(PALLET);
  await scan("/pack");
  await page.getByText(/On pallet/).waitFor();
  await page.keyboard.press("Control+Enter");
  await expectInHand(PALLET, "Released");
  await scan("/ship");
  await page.getByLabel("Code of the shipment").waitFor();
  await page.keyboard.type("SHIP-P1");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("SHIP-P1 has left.")).toBeVisible();
  await expect(log.getByText(/390 kg left in/)).toBeVisible();
});

test("a reload keeps the list, and a press more books nothing twice", async () => {
  await scan("RAW-P1");
  await expectInHand("RAW-P1", "Released");
  await page.reload();
  await expectInHand("RAW-P1", "Released");
  await scan("/take");
  await page.getByLabel("Taken, in kg").waitFor();
  // The answer of the first press gets lost on its way back.
  await page.route(
    "**/AdjustLot",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await page.keyboard.type("0.5");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Taken, in kg")).toHaveValue("0.5");
  await page.getByLabel("Taken, in kg").focus();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("RAW-P1 is adjusted.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Lot in hand" })).toContainText("100 kg");
});

test("a second window sees an event, and that it was taken back", async ({ browser }) => {
  const other = await secondWindow(browser);
  const otherLog = other.getByRole("list", { name: "In the plant" });
  await scan("/count");
  await page.getByLabel("There are, in kg").waitFor();
  await page.keyboard.type("90");
  await page.keyboard.press("Control+Enter");
  await expect(otherLog.getByText("Missing at a count: 10 kg of")).toBeVisible();
  await log
    .getByRole("button", { name: /^Take back event/ })
    .first()
    .press("Enter");
  await page.getByLabel("Reason").waitFor();
  await page.keyboard.type("Wrong scale.");
  await page.keyboard.press("Control+Enter");
  await expect(otherLog.getByText(/taken back: adjusted/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Lot in hand" })).toContainText("100 kg");
  await other.close();
});

test("the command center is free of serious accessibility faults and fits a tablet and a phone", async () => {
  test.setTimeout(180_000);
  await scan("FG15-P1");
  await expectInHand("FG15-P1", "Finished");
  await checkAccessibility(page, "lots in hand");
  await scan("RAW-P1");
  await expectInHand("RAW-P1", "Released");
  await page.getByRole("button", { name: "Remove FG15-P1 from the list" }).press("Enter");
  await scan("/transform");
  await page.getByRole("region", { name: "Transform" }).waitFor();
  await checkAccessibility(page, "a command");
  for (const width of [1024, 768, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const whole = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(whole, `at ${width}`).toBeLessThanOrEqual(width);
    for (const target of await page.getByRole("main").locator("button, input, select").all()) {
      const box = await target.boundingBox();
      const isCheck = (await target.getAttribute("type")) === "checkbox";
      expect(isCheck || !box || box.height >= 44, `${await target.innerHTML()} at ${width}`).toBe(true);
    }
  }
});

/** Another window of the same person, who looks at the same screen. */
async function secondWindow(browser: Browser): Promise<Page> {
  const storageState = await page.context().storageState();
  const other = await (await browser.newContext({ storageState })).newPage();
  await other.goto("/plant");
  await other.getByText("Live", { exact: true }).waitFor();
  return other;
}
