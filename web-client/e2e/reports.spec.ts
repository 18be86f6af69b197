import { readFile } from "node:fs/promises";
import { type Download, expect, type Page, test } from "@playwright/test";
import { newColleague } from "./colleague.ts";
import { newSmallPlant } from "./small-plant.ts";
import { checkAccessibility, newOwner, open } from "./steps.ts";
import { textInZip } from "./text-in-zip.ts";

// The plant tells authorities and partners what it did, says what it does not know, and takes in what partners tell.
test.describe.configure({ mode: "serial" });

let page: Page;
let recallPath: string;
let epcis: Buffer;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  page = await newOwner(browser);
  await newSmallPlant(page);
});

test.afterAll(() => page.context().close());

const card = (name: string) => page.getByRole("region", { name, exact: true });
const dialog = () => page.getByRole("dialog");

async function saved(press: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent("download");
  await press();
  return download;
}

test("the sortable spreadsheet is a workbook, and its gaps are listed by record", async () => {
  await open(page, "Reports");
  const sortable = card("Sortable spreadsheet");
  await sortable.getByRole("button", { name: "Receiving" }).click();
  const file = await saved(() => sortable.getByRole("button", { name: "XLSX" }).click());
  expect(file.suggestedFilename()).toMatch(/^sortable-.*\.xlsx$/);
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe("PK");
  await expect(sortable.getByText("is saved.")).toBeVisible();
  const gaps = sortable.getByRole("region", { name: "Gaps" });
  await expect(gaps.getByRole("row").nth(1)).toContainText("21 CFR 1.1345");
  await expect(sortable.getByLabel("What is in the file")).toContainText("Receiving2");
});

test("the list of dispatches is narrowed to a customer, and to a lot by its code", async () => {
  const dispatches = card("List of dispatches");
  await dispatches.getByLabel("Shipped to").selectOption({ label: "Nordmarkt" });
  await dispatches.getByRole("textbox", { name: /^Lots/ }).fill("FG-1");
  await page.keyboard.press("Enter");
  await expect(dispatches.getByRole("list", { name: "Lots chosen" })).toContainText("FG-1");
  const file = await saved(() => dispatches.getByRole("button", { name: "CSV" }).click());
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  await expect(dispatches.getByRole("region", { name: "Gaps" })).toContainText("931/2011");
  await dispatches.getByLabel("Occurred from").fill("2026-02-01T00:00");
  await dispatches.getByLabel("Occurred until").fill("2026-01-01T00:00");
  await expect(dispatches.getByText("It must end after it begins.")).toBeVisible();
  await expect(dispatches.getByRole("button", { name: "CSV" })).toBeDisabled();
});

test("the plant's events are one EPCIS document, and wrong words are told at their field", async () => {
  const document = card("EPCIS document");
  await document.getByRole("button", { name: "The plant's own" }).click();
  const file = await saved(() => document.getByRole("button", { name: "JSON-LD" }).click());
  epcis = await readFile(await file.path());
  expect(JSON.parse(epcis.toString()).type).toBe("EPCISDocument");
  await document.getByText("More filters").click();
  await document.getByLabel("Business steps").fill("x".repeat(201));
  await document.getByRole("button", { name: "JSON-LD" }).click();
  await expect(document.getByRole("alert")).toBeVisible();
  await expect(document.getByLabel("Business steps")).toHaveAttribute("aria-invalid", "true");
  await document.getByLabel("Business steps").fill("");
});

test("a document is captured once, and places that break a rule are told", async () => {
  const capture = card("Capture EPCIS");
  const send = async (content: string | Buffer) => {
    await capture
      .getByLabel("EPCIS file")
      .setInputFiles({ name: "arrivals.jsonld", mimeType: "application/json", buffer: Buffer.from(content) });
    await capture.getByRole("button", { name: "Capture", exact: true }).click();
  };
  await send("no json");
  await expect(capture.getByRole("alert")).toContainText("Nothing was captured");
  const broken = JSON.parse(epcis.toString());
  // Other events than the plant's own: without their ids they are known by their hashes alone.
  broken.epcisBody.eventList = broken.epcisBody.eventList
    .slice(0, 3)
    .map((event: object) => ({ ...event, eventID: undefined, eventTime: "2020-01-01T00:00:00Z" }));
  broken.epcisBody.eventList[1].eventTime = "yesterday";
  await send(JSON.stringify(broken));
  const rules = capture.getByRole("region", { name: "Broken rules" });
  await expect(rules).toContainText("/epcisBody/eventList/1/eventTime");
  await capture.getByLabel("Where an event breaks a rule").selectOption({ label: "What is good of it" });
  await capture.getByRole("button", { name: "Capture", exact: true }).click();
  await expect(capture.getByText("What was new stands at event")).toBeVisible();
  await expect(capture.locator('dt:text-is("Refused") + dd')).toHaveText("1");
  await capture.getByRole("button", { name: "Capture", exact: true }).click();
  await expect(capture.getByText("Nothing in it was new.")).toBeVisible();
});

test("a recall has its report, and the records of its lots, and of no other lot", async () => {
  await open(page, "Lots");
  await page.getByRole("link", { name: "RAW-2" }).click();
  await page.getByRole("link", { name: "Simulate a recall" }).click();
  await page.getByRole("region", { name: "Simulation" }).waitFor();
  await page.getByRole("button", { name: "Open a recall or a drill" }).click();
  await dialog().getByRole("button", { name: "Recall", exact: true }).click();
  await dialog().getByLabel("Name").fill("Metal in RAW-2");
  await dialog().getByLabel("Reason").fill("The supplier found metal.");
  await dialog().getByRole("button", { name: "Open the recall" }).click();
  await page.getByRole("heading", { name: "Metal in RAW-2", level: 1 }).waitFor();
  recallPath = new URL(page.url()).pathname;
  const had = async (name: string, format: RegExp) => {
    await page.getByRole("button", { name: "Reports" }).click();
    const item = page.getByRole("group", { name }).getByRole("menuitem", { name: format });
    const file = await saved(() => item.click());
    await expect(page.getByText(`${file.suggestedFilename()} is saved.`)).toBeVisible();
    return textInZip(await readFile(await file.path()));
  };
  expect(await had("Report", /^XLSX/)).toContain("Metal in RAW-2");
  const sortable = await had("Sortable spreadsheet", /^CSV/);
  expect(sortable).toContain("RAW-2");
  expect(sortable).toContain("MIX-2");
  expect(sortable).not.toMatch(/RAW-1|MIX-1|FG-1/);
  await expect(page.getByRole("region", { name: "Gaps" })).toContainText("21 CFR 1.1345");
  const workbook = await had("Sortable spreadsheet", /^XLSX/);
  expect(workbook).toContain("RAW-2");
  expect(workbook).not.toMatch(/RAW-1|MIX-1|FG-1/);
  await had("List of dispatches", /^CSV/);
  await expect(page.getByText("it tells of no event")).toBeVisible();
});

test("the records of a recall are narrowed down, and it is left out again", async () => {
  await page.getByRole("button", { name: "Reports" }).click();
  await page.getByRole("menuitem", { name: "Narrow the records down" }).click();
  const sortable = card("Sortable spreadsheet");
  await expect(sortable.getByRole("list", { name: "Recall chosen" })).toContainText("recall of 2 lots");
  await sortable.getByRole("button", { name: "Receiving" }).click();
  const lots = async () => {
    const file = await saved(() => sortable.getByRole("button", { name: "CSV" }).click());
    return textInZip(await readFile(await file.path()));
  };
  const ofRecall = await lots();
  expect(ofRecall).toContain("RAW-2");
  expect(ofRecall).not.toContain("RAW-1");
  await sortable.getByRole("button", { name: "Leave out Metal in RAW-2" }).click();
  await expect(page).toHaveURL(/\/reports$/);
  expect(await lots()).toContain("RAW-1");
  await sortable.getByRole("combobox", { name: "Recall" }).selectOption("Metal in RAW-2, recall of 2 lots");
  await expect(page).toHaveURL(new RegExp(`recall=${recallPath.split("/").at(-1)}$`));
});

test("a recall is cleared by a second person once it is closed", async ({ browser }) => {
  test.setTimeout(180_000);
  const colleague = await newColleague(page, browser, { name: "Rita Vogel", role: "Manager" });
  await page.goto(recallPath);
  await expect(page.getByRole("button", { name: "Clear all lots" })).toHaveCount(0);
  await page.getByRole("button", { name: "Close the recall" }).click();
  await dialog().getByLabel("Note").fill("Nothing had left.");
  await dialog().getByRole("button", { name: "Close the recall" }).click();
  await expect(page.getByText("Target met")).toBeVisible();

  await page.getByRole("button", { name: "Clear all lots" }).click();
  await expect(dialog().getByText("You closed this recall.")).toBeVisible();
  await dialog().getByLabel("Reason").fill("Tested negative.");
  await dialog()
    .getByRole("button", { name: /^Clear/ })
    .click();
  await expect(dialog().getByRole("alert")).toContainText("A second person must do this.");
  await dialog().getByRole("button", { name: "Cancel" }).click();

  await colleague.goto(recallPath);
  await colleague.getByRole("checkbox", { name: "Choose RAW-2" }).check();
  await colleague.getByRole("button", { name: "Clear 1 chosen lot" }).click();
  await colleague.getByRole("dialog").getByLabel("Reason").fill("Tested negative.");
  await colleague.getByRole("dialog").getByRole("button", { name: "Clear 1 lot" }).click();
  await expect(colleague.getByText("1 lot was cleared.")).toBeVisible();
  await expect(colleague.getByRole("checkbox", { name: "Choose RAW-2" })).toHaveCount(0);
  await colleague.getByRole("button", { name: "Clear all lots" }).click();
  await colleague.getByRole("dialog").getByLabel("Reason").fill("Settled.");
  await colleague
    .getByRole("dialog")
    .getByRole("button", { name: /^Clear/ })
    .click();
  await expect(colleague.getByRole("button", { name: "Clear all lots" })).toHaveCount(0);
  await colleague.context().close();
});

test("the screens are free of serious accessibility faults and fit a tablet and a phone", async () => {
  test.setTimeout(180_000);
  await page.goto(`/reports?recall=${recallPath.split("/").at(-1)}`);
  await page.getByRole("list", { name: "Recall chosen" }).first().waitFor();
  await card("Sortable spreadsheet").getByRole("button", { name: "XLSX" }).click();
  await card("Sortable spreadsheet").getByRole("region", { name: "Gaps" }).waitFor();
  await card("EPCIS document").getByText("More filters").click();
  await checkAccessibility(page, "/reports");
  for (const width of [1024, 768, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const whole = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(whole, `/reports at ${width}`).toBeLessThanOrEqual(width);
  }
  await page.goto(recallPath);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await checkAccessibility(page, recallPath);
});
