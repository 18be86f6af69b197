import { expect, type Page, test } from "@playwright/test";
import type { Tracegate } from "@tracegate/sdk";
import { Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { checkAccessibility, newOwner, newProgram, open } from "./steps.ts";

// Somebody makes the rules, a program feels them. Each step goes on from the one before.
test.describe.configure({ mode: "serial" });

const CARD = "The card is 4111 1111 1111 1111.";
let page: Page;
let program: Tracegate;

const decide = () => program.gate.precheck({ content: CARD, tool: "crm.lookup" });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  page = await newOwner(browser);
  program = await newProgram(page, ["Send content through the gate"]);
});

test.afterAll(() => page.context().close());

test("a row made by keyboard alone is in force for the next call", async () => {
  expect((await decide()).decision?.verdict).toBe(Verdict.TRANSFORM);
  await page.goto("/policies/edit");
  await page.getByRole("combobox", { name: "Add a row" }).fill("crm.lookup");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^crm\.lookup, E-mail/ }).focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "d"]) {
    await page.keyboard.press(key);
  }
  await expect(page.getByRole("button", { name: "crm.lookup, Credit card: deny" })).toBeFocused();
  await page.getByRole("button", { name: "Review and publish" }).click();
  const dialog = page.getByRole("dialog", { name: "Publish version 2" });
  await expect(dialog.getByRole("list", { name: "Changes" }).getByText("Stricter")).not.toHaveCount(0);
  await dialog.getByLabel(/Note/).fill("No cards to models");
  await dialog.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Version 2 is in force.")).toBeVisible();
  expect((await decide()).decision?.verdict).toBe(Verdict.DENY);
});

test("a detector with a broken pattern is marked at its field and cannot be published", async () => {
  await page.getByRole("button", { name: "Detectors" }).click();
  await page.getByRole("button", { name: "Add a detector" }).click();
  await page.getByLabel("Name of the class").fill("customer_number");
  await page.getByLabel("Pattern").fill("NF-(");
  await expect(page.getByLabel("Pattern")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("button", { name: "Review and publish" })).toBeDisabled();
  await page.getByLabel("Pattern").fill("NF-\\d{6}");
  await expect(page.getByRole("button", { name: "Review and publish" })).toBeEnabled();
});

test("the test bench decides by what is not published yet, and explains each finding", async () => {
  await page.getByRole("button", { name: "Test bench" }).click();
  await page.getByLabel("Text", { exact: true }).fill("Customer NF-123456 writes from ana@example.org.");
  await page.getByLabel("Tool").fill("db.query");
  await page.getByRole("button", { name: "Decide" }).click();
  await expect(page.locator("mark").filter({ hasText: "NF-123456" })).toBeVisible();
  await expect(page.locator("mark").filter({ hasText: "ana@example.org" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What would pass" })).toBeVisible();
  await checkAccessibility(page, "test bench");
});

test("a draft is kept and found again, and a replay does not guess what its detector would find", async () => {
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await expect(page).toHaveURL(/draft=/);
  await open(page, "Policies");
  await page.getByRole("region", { name: "Drafts" }).getByRole("link").click();
  await page.getByRole("button", { name: "Detectors" }).click();
  await expect(page.getByLabel("Pattern")).toHaveValue("NF-\\d{6}");
  await page.getByRole("button", { name: "Matrix" }).click();
  await maskCards(page);
  await replay(page);
  await expect(page.getByText("None of the 2 can be told.")).toBeVisible();
});

test("a change of actions is replayed over what was decided", async () => {
  await page.goto("/policies/edit");
  await maskCards(page);
  await replay(page);
  const changed = page.getByRole("region", { name: "What would differ" }).getByRole("row").nth(1);
  await expect(changed).toContainText(/Denied.*Transformed.*crm\.lookup/);
  await changed.getByRole("link").click();
  await expect(page.getByRole("dialog", { name: "Decision" })).toBeVisible();
  await page.keyboard.press("Escape");
});

test("somebody who published meanwhile is not overwritten unseen", async () => {
  const second = await page.context().newPage();
  await page.goto("/policies/edit");
  await page.getByRole("button", { name: "crm.lookup, Credit card: deny" }).focus();
  await page.keyboard.press("r");
  await second.goto("/policies/edit?tab=access");
  await second.getByRole("combobox", { name: "Deny a tool" }).fill("code.execute");
  await second.keyboard.press("Enter");
  await second.getByRole("button", { name: "Review and publish" }).click();
  await second.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(second.getByText("Version 3 is in force.")).toBeVisible();
  await second.close();
  await page.getByRole("button", { name: "Review and publish" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Another version came first")).toBeVisible();
  await page.getByRole("button", { name: "Drop mine, show the newest" }).click();
  await expect(page.getByRole("button", { name: "crm.lookup, Credit card: deny" })).toBeVisible();
});

test("an older version comes back with a note, and says where its rules are from", async () => {
  await open(page, "Policies");
  await page.getByRole("button", { name: "Version 1", exact: true }).click();
  const drawer = page.getByRole("dialog", { name: "Version 1" });
  await expect(drawer.getByText("Looser").first()).toBeVisible();
  await drawer.getByRole("button", { name: "Roll back to it" }).click();
  await page.getByRole("dialog", { name: "Roll back to version 1?" }).getByLabel(/Note/).fill("too strict");
  await page.getByRole("button", { name: "Roll back", exact: true }).click();
  await expect(page.getByText("Version 4 has the rules of version 1.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "rules of 1" })).toHaveCount(1);
  expect((await decide()).decision?.verdict).toBe(Verdict.TRANSFORM);
});

test("a shadow runs beside what is in force and changes nothing", async () => {
  await page.goto("/policies/edit");
  await page.getByRole("button", { name: /^Every other tool, Credit card/ }).focus();
  await page.keyboard.press("d");
  await page.getByRole("button", { name: "Review and publish" }).click();
  await page.getByLabel(/^Shadow/).check();
  await page.getByRole("button", { name: "Publish as shadow" }).click();
  await expect(page.getByText("Version 5 runs in shadow.")).toBeVisible();
  const { decision } = await decide();
  expect(decision?.verdict).toBe(Verdict.TRANSFORM);
  expect(decision?.shadow?.verdict).toBe(Verdict.DENY);
  await open(page, "Policies");
  await checkAccessibility(page, "policies");
});

async function maskCards(page: Page): Promise<void> {
  await page.getByRole("button", { name: "crm.lookup, Credit card: deny" }).focus();
  await page.keyboard.press("m");
}

/** Runs the replay of the policy in the editor. */
async function replay(page: Page): Promise<void> {
  await page
    .getByRole("group", { name: "Part of the policy" })
    .getByRole("button", { name: "Replay" })
    .click();
  await page.getByRole("button", { name: "Replay" }).last().click();
  await expect(page.getByText("Complete", { exact: true })).toBeVisible();
}
