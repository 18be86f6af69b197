import { expect, type Page, test } from "@playwright/test";
import type { Tracegate } from "@tracegate/sdk";
import { newColleague } from "./colleague.ts";
import { checkAccessibility, newOwner, newProgram, open } from "./steps.ts";

// An operator says once at which step of a run they work; what they book at the command center belongs there.
test.describe.configure({ mode: "serial" });

let owner: Page;
let operator: Page;
let line: Tracegate;

const bar = () => operator.getByLabel("Work at");

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  owner = await newOwner(browser);
  line = await newProgram(owner, ["See lots", "See runs and their steps"]);
  operator = await newColleague(owner, browser, { name: "Aylin Demir", role: "Operator" });
  const manager = await newColleague(owner, browser, { name: "Jonas Weyer", role: "Manager" });
  await open(owner, "Flows");
  await owner.getByRole("button", { name: "New flow" }).first().click();
  await owner.getByLabel("Name").fill("Skewers");
  await owner.getByRole("button", { name: "Begin the draft" }).click();
  await owner.getByRole("button", { name: "Submit for review" }).click();
  await expect(owner.getByText("Four eyes")).toBeVisible();
  await open(manager, "Flows");
  await manager.getByRole("link", { name: "Skewers" }).click();
  await manager.getByRole("button", { name: "Publish" }).click();
  await manager.getByLabel("Review note").fill("As in the HACCP plan.");
  await manager.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(manager.getByText("Version 1 of Skewers is published.")).toBeVisible();
  await manager.context().close();
});

test.afterAll(() => Promise.all([owner, operator].map((page) => page?.context().close())));

test("the board leads to the command center with its step chosen", async () => {
  await open(operator, "First flow");
  await operator.getByRole("button", { name: "New run" }).first().click();
  await operator.getByLabel("Run code").fill("RUN-P1");
  await operator.getByRole("button", { name: "Make and start the run" }).click();
  await operator.getByRole("button", { name: "Begin step 0" }).click();
  await operator.getByRole("link", { name: "Register lots at this step" }).click();
  await operator.getByRole("heading", { name: "Command center" }).waitFor();
  await expect(bar().locator("option:checked")).toHaveText(/^RUN-P1, step 0/);
  expect(new URL(operator.url()).search).toBe("");
});

test("what is received there belongs to the step", async () => {
  await operator.getByRole("button", { name: "Receive" }).click();
  const form = operator.getByRole("region", { name: "Receive" });
  await expect(form.getByText(/^at RUN-P1, step 0/)).toBeVisible();
  await form.getByLabel("Lot code", { exact: true }).fill("RAW-RUN-1");
  await form.getByLabel("Mass in kg").fill("120");
  await operator.keyboard.press("Control+Enter");
  await expect(operator.getByText("1 lot received.")).toBeVisible();
  const { lot } = await line.lots.getLot({ lotCode: "RAW-RUN-1" });
  const { run } = await line.runs.getRun({ runCode: "RUN-P1" });
  expect([lot?.runId, lot?.stepIndex]).toEqual([run?.id, 0]);
});

test("the choice is kept over a reload, and says when its step is over", async () => {
  await operator.reload();
  await expect(bar().locator("option:checked")).toHaveText(/^RUN-P1, step 0/);
  await checkAccessibility(operator, "command center at a step");
  await operator.getByRole("link", { name: "Its board" }).click();
  await operator.getByRole("button", { name: "Complete step 0" }).click();
  await operator.getByRole("button", { name: "Complete it" }).click();
  await operator.getByRole("button", { name: "Begin step 1" }).click();
  await operator.getByRole("button", { name: "Complete step 1" }).waitFor();
  await open(operator, "Command center");
  await expect(operator.getByText("the step is not in progress")).toBeVisible();
  await bar().selectOption({ label: "no run" });
  await expect(operator.getByText("the step is not in progress")).toHaveCount(0);
  await operator.getByRole("button", { name: "Receive" }).click();
  await expect(operator.getByRole("region", { name: "Receive" })).not.toContainText("RUN-P1");
});
