import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import type { Tracegate } from "@tracegate/sdk";
import { Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { checkAccessibility, newOwner, newProgram, open } from "./steps.ts";

// A program sends content through the gate; a person looks at what became of it. Each step goes on from the one before.
test.describe.configure({ mode: "serial" });

const EMAIL = "petra.lang@example.com";
const SUBJECT = "customer-1182";
let page: Page;
let program: Tracegate;
let tokenized = "";

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  page = await newOwner(browser);
  program = await newProgram(page, ["Send content through the gate"]);
});

test.afterAll(() => page.context().close());

test("a decision appears while somebody watches, and is proved in the browser", async () => {
  await open(page, "Decisions");
  await page.getByText("Live", { exact: true }).waitFor();
  const { decision, content } = await program.gate.precheck({
    content: `Please write to ${EMAIL} about the order.`,
    tool: "ai.generate",
    subject: SUBJECT,
    correlationId: SUBJECT,
    tags: { line: "2" },
  });
  tokenized = content;
  expect(decision?.verdict).toBe(Verdict.TRANSFORM);
  const row = page.getByRole("row").filter({ hasText: "ai.generate" }).first();
  await row.click();
  const drawer = page.getByRole("dialog", { name: "Decision" });
  await expect(drawer.getByText(decision?.id ?? "")).toBeVisible();
  await expect(drawer.getByText("Verified in your browser")).toBeVisible();
  await expect(drawer.getByText(/^leaf 0 in a tree of \d+/)).toBeVisible();
  await page.keyboard.press("Escape");
});

test("the log that grew still begins as this browser saw it", async () => {
  await program.gate.precheck({ content: "Nothing personal.", tool: "db.query" });
  await page.getByRole("row").filter({ hasText: "db.query" }).first().click();
  const drawer = page.getByRole("dialog", { name: "Decision" });
  await expect(drawer.getByText("Verified in your browser")).toBeVisible();
  await expect(drawer.getByText(/this browser saw before, unchanged/)).toBeVisible();
  await page.keyboard.press("Escape");
});

test("rarer filters narrow the list and stay in the address", async () => {
  await page.getByRole("button", { name: "More filters" }).click();
  await page.getByLabel("Tag key").fill("line");
  await page.getByLabel("Tag value").fill("2");
  await page.getByRole("button", { name: "Add the tag" }).click();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/tags=/);
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Clear" }).click();
});

test("decisions leave as a file", async () => {
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /NDJSON/ }).click(),
  ]);
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\n");
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ sequence: "1", tool: "ai.generate" });
  expect(lines.join()).not.toContain(EMAIL);
});

test("the statistics count them", async () => {
  await open(page, "Statistics");
  const plot = page.getByRole("slider", { name: "Decisions over time" });
  await expect(plot).toHaveAttribute("aria-valuetext", "7 days: Allowed 1, Transformed 1, Denied 0");
  await page.getByRole("button", { name: "24 hours" }).click();
  await expect(page).toHaveURL(/span=24h/);
  await plot.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(plot).not.toHaveAttribute("aria-valuetext", /^24 hours/);
  await plot.blur();
  await page.getByRole("button", { name: "Table" }).click();
  const hours = await page
    .getByRole("region", { name: "Decisions over time" })
    .getByRole("row")
    .allInnerTexts();
  const allowed = hours.slice(1).map((hour) => Number(hour.split("\t")[1]));
  expect(allowed.reduce((sum, count) => sum + count)).toBe(1);
});

test("a bar of the statistics leads to the decisions behind it", async () => {
  const found = page.getByRole("list", { name: "Personal data found" });
  await expect(found.getByRole("listitem").filter({ hasText: "E-mail" })).toContainText("100 %");
  await expect(page.getByRole("list", { name: "By direction" })).toContainText("100 %");
  await page.getByRole("list", { name: "By tool" }).getByRole("link", { name: "db.query" }).click();
  await expect(page).toHaveURL(/\/decisions\?tool=db\.query/);
  await expect(page.getByRole("row")).toHaveCount(2);
});

test("values come back for a purpose, and not after the subject was erased", async () => {
  await open(page, "Data protection");
  await detokenize(page, tokenized);
  const shown = page.getByRole("dialog");
  await expect(shown.getByText(EMAIL)).toBeVisible();
  await shown.getByRole("button", { name: "Close and forget" }).click();
  await expect(page.getByText(EMAIL)).toHaveCount(0);

  await page.getByRole("button", { name: "Erase a subject" }).click();
  await page.getByRole("textbox", { name: "Subject" }).fill(SUBJECT);
  await page.getByLabel("Reason").fill("They asked for it.");
  await page.getByLabel("I know that this cannot be undone").check();
  await page.getByRole("button", { name: "Erase for good" }).click();
  await expect(page.getByText(/^1 value erased, the labels of 1 decision dropped/)).toBeVisible();
  await page.keyboard.press("Escape");
  await detokenize(page, tokenized);
  await expect(page.getByText(/^1 token without a value/)).toBeVisible();
  await page.keyboard.press("Escape");
});

test("the decision of an erased subject still verifies", async () => {
  await page.goto("/decisions?tool=ai.generate");
  await page.getByRole("row").nth(1).click();
  const drawer = page.getByRole("dialog", { name: "Decision" });
  await expect(drawer.getByText("Verified in your browser")).toBeVisible();
  await expect(drawer.getByText("Erased. The log keeps the commitment, which tells nothing.")).toBeVisible();
  await page.keyboard.press("Escape");
});

test("a legal hold is placed and released with reasons", async () => {
  await open(page, "Data protection");
  await page.getByRole("button", { name: "Place a legal hold" }).click();
  await page.getByLabel("Reason").fill("Case 12/26");
  await page.getByRole("button", { name: "Place it" }).click();
  await expect(page.getByText("Case 12/26")).toBeVisible();
  await page.getByRole("button", { name: "Release the hold" }).click();
  await page.getByLabel("Reason").fill("Case closed");
  await page.getByRole("button", { name: "Release it" }).click();
  await expect(page.getByRole("button", { name: "Place a legal hold" })).toBeVisible();
});

test("open dialogs and drawers are free of serious accessibility faults", async () => {
  test.setTimeout(180_000);
  await page.goto("/decisions");
  await page.getByRole("row").nth(1).click();
  await page.getByText("Verified in your browser").waitFor();
  await checkAccessibility(page, "drawer");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "More filters" }).click();
  await checkAccessibility(page, "filters");
  await page.goto("/statistics");
  await page.getByRole("button", { name: /^Gate: / }).click();
  await checkAccessibility(page, "health");
});

async function detokenize(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "Detokenize a text" }).click();
  await page.getByLabel("Text with tokens").fill(text);
  await page.getByLabel("Purpose").fill("Ticket 4711");
  await page.getByRole("button", { name: "Show the values" }).click();
}
