import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import type { Tracegate } from "@tracegate/sdk";
import { Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { checkAccessibility, newOwner, newProgram, open } from "./steps.ts";

// A ceiling on cost, a program that runs into it, and a person who lets it go on.
test.describe.configure({ mode: "serial" });

const CENT = 10_000_000n;
let page: Page;
let program: Tracegate;

const ask = (costNanosUsd: bigint) =>
  program.gate.precheck({
    content: "Nothing personal.",
    tool: "ai.generate",
    model: "drafting",
    costNanosUsd,
  });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  page = await newOwner(browser);
  program = await newProgram(page, ["Send content through the gate"]);
});

test.afterAll(() => page.context().close());

test("a budget of a dollar admits ten calls of ten cents at once, and not one more", async () => {
  await open(page, "Budgets");
  await page.getByRole("button", { name: "Create a budget" }).first().click();
  await page.getByLabel("Name").fill("One dollar");
  await page.getByLabel("Limit in USD").fill("1");
  await page.getByRole("button", { name: "Create the budget" }).click();
  await expect(page.getByRole("heading", { name: "One dollar" })).toBeVisible();
  const answers = await Promise.all(Array.from({ length: 30 }, () => ask(10n * CENT)));
  expect(answers.filter(({ decision }) => decision?.verdict === Verdict.ALLOW)).toHaveLength(10);
  await expect(page.getByText("“One dollar” is spent: calls are denied.").first()).toBeVisible();
  await expect(page.getByText("Spent, blocking")).toBeVisible();
});

test("a reservation is released with a reason, and the next call fits again", async () => {
  await page.reload();
  await page.getByRole("button", { name: "Release $0.10" }).first().click();
  await page.getByLabel("Reason").fill("Its caller is gone.");
  await page.getByRole("button", { name: "Release", exact: true }).click();
  await expect(page.getByText("The reservation is given back.")).toBeVisible();
  expect((await ask(10n * CENT)).decision?.verdict).toBe(Verdict.ALLOW);
});

test("real cost is settled, burns the budget down and shows as usage", async () => {
  const { decision } = await ask(0n);
  await program.gate.postcheck({
    precheckId: decision?.id ?? "",
    content: "Done.",
    usage: { inputTokens: 1_000n, outputTokens: 200n, cachedTokens: 0n, costNanosUsd: 3n * CENT },
  });
  await page.reload();
  await expect(page.getByRole("meter", { name: "One dollar, spent and held" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Table" }).click();
  await expect(page.getByRole("cell", { name: "$0.03" }).first()).toBeVisible();
  await open(page, "Usage");
  await expect(page.getByRole("row").filter({ hasText: "drafting" })).toContainText("$0.03");
  await page.getByRole("button", { name: "drafting" }).click();
  await expect(page).toHaveURL(/model=drafting/);
});

test("usage leaves as a file", async () => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV" }).click(),
  ]);
  expect((await readFile(await download.path(), "utf8")).trim().split("\r\n").length).toBeGreaterThan(1);
});

test("a price of one's own stands before the built-in one", async () => {
  await page.getByRole("button", { name: "Set a price" }).click();
  await page.getByRole("textbox", { name: "Provider" }).fill("nordwind");
  await page.getByRole("textbox", { name: "Model" }).fill("drafting");
  await page.getByLabel("Input", { exact: true }).fill("3");
  await page.getByLabel("Cached input").fill("0.3");
  await page.getByLabel("Output").fill("15");
  await page.getByRole("button", { name: "Set the price" }).click();
  await expect(page.getByRole("row").filter({ hasText: "nordwind" })).toContainText("$15.00");
});

test("the budget is extended and reset, each with a reason", async () => {
  await open(page, "Budgets");
  await page.getByRole("link", { name: "One dollar" }).click();
  await page.getByRole("button", { name: "Extend" }).click();
  await page.getByLabel("Amount in USD").fill("2");
  const soon = new Date(Date.now() + 600_000);
  const local = new Date(soon.getTime() - soon.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  await page.getByLabel("Until").fill(local);
  await page.getByLabel("Reason").fill("Month's end.");
  await page.getByRole("dialog").getByRole("button", { name: "Extend" }).click();
  await expect(page.getByText(/^\$2\.00 of the limit until/)).toBeVisible();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Reset" }).click();
  await page.getByLabel("Reason").fill("A faulty import.");
  await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
  await expect(page.getByText("“One dollar” was reset.")).toBeVisible();
});

test("the screens of money are free of serious accessibility faults and fit a phone", async () => {
  test.setTimeout(240_000);
  for (const name of ["Budgets", "Usage"]) {
    await open(page, name);
    await checkAccessibility(page, name);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["/budgets", "/usage"]) {
    await page.goto(path);
    await page.locator("h1").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
});
