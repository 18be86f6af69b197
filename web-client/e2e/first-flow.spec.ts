import { expect, type Page, test } from "@playwright/test";
import { type Tracegate, uuid } from "@tracegate/sdk";
import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { newColleague } from "./colleague.ts";
import { checkAccessibility, newOwner, newProgram, open } from "./steps.ts";

// A flow is written by one person and published by another; an operator carries a run of it out, and nobody passes what violates a limit.
test.describe.configure({ mode: "serial" });

const KG = 1_000_000n;
let owner: Page;
let manager: Page;
let operator: Page;
let line: Tracegate;
let flowPath: string;

/** What a line books at a step of a run. */
async function book(runCode: string, stepIndex: number, lotCode: string): Promise<void> {
  const { run } = await line.runs.getRun({ runCode });
  await line.lots.receiveLots({
    lots: [{ lotCode, type: Lot_Type.FRZ15, quantity: { amount: { case: "massMg", value: 210n * KG } } }],
    runId: run?.id ?? "",
    stepIndex,
    requestId: uuid(),
  });
}

async function newRun(page: Page, code: string): Promise<void> {
  await open(page, "First flow");
  await page.getByRole("button", { name: "New run" }).first().click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Run code").fill(code);
  await form.getByRole("button", { name: "Make and start the run" }).click();
  await page.getByRole("heading", { name: code, level: 1 }).waitFor();
}

async function complete(page: Page, index: number): Promise<void> {
  await page.getByRole("button", { name: `Complete step ${index}` }).click();
  await page.getByRole("button", { name: "Complete it" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  owner = await newOwner(browser);
  line = await newProgram(owner, [
    "See lots",
    "Register lots and record what becomes of them",
    "See runs and their steps",
  ]);
  manager = await newColleague(owner, browser, { name: "Jonas Weyer", role: "Manager" });
  operator = await newColleague(owner, browser, { name: "Aylin Demir", role: "Operator" });
});

test.afterAll(() => Promise.all([owner, manager, operator].map((page) => page?.context().close())));

test("one person drafts a flow, and what the server refuses stands at its field", async () => {
  await open(owner, "Flows");
  await owner.getByRole("button", { name: "New flow" }).first().click();
  await owner.getByLabel("Name").fill("Frozen skewers");
  await owner.getByLabel("Begins with").selectOption("One empty step");
  await owner.getByRole("button", { name: "Begin the draft" }).click();
  await owner.getByRole("heading", { name: "Frozen skewers, version 1" }).waitFor();
  await owner.getByLabel("Name").fill("Receive");
  await owner.getByLabel("Buffer", { exact: false }).first().fill("Raw store");
  await owner.getByLabel("The buffer holds, in kg").fill("1000");
  await owner.getByRole("link", { name: "Lots", exact: true }).click();
  await owner
    .getByRole("dialog", { name: "Leave without saving?" })
    .getByRole("button", { name: "Keep" })
    .click();
  await expect(owner.getByLabel("The buffer holds, in kg")).toHaveValue("1000");
  await owner.getByRole("button", { name: "Add a step" }).click();
  await owner.getByLabel("Name").fill("Detect metal");
  await owner.getByRole("button", { name: "Add a gate" }).click();
  const gate = owner.getByRole("group", { name: "Gate" });
  await gate.getByRole("textbox", { name: "Gate" }).fill("Metal detection");
  await gate.getByLabel("Critical").check();
  await gate.getByLabel("Blocks").check();
  await owner.getByRole("button", { name: "Save the draft" }).click();
  await expect(gate.getByText("a critical control point needs one")).toBeVisible();
  await gate.getByRole("button", { name: "Add a limit" }).click();
  await gate.getByLabel("What is measured").fill("Ferrous");
  await gate.getByLabel("Unit").fill("mm");
  await gate.getByLabel("At most").fill("1.5");
  await owner.getByRole("button", { name: "Save the draft" }).click();
  await expect(owner.getByText("The draft is saved.")).toBeVisible();
  await owner.getByRole("button", { name: "Submit for review" }).click();
  await expect(owner.getByText("Four eyes: you wrote part of version 1")).toBeVisible();
  await expect(owner.getByRole("button", { name: "Publish" })).toHaveCount(0);
  flowPath = new URL(owner.url()).pathname;
});

test("a second person publishes it", async () => {
  await open(manager, "Flows");
  await manager.getByRole("link", { name: "Frozen skewers" }).click();
  await expect(manager.getByText("Ferrous: at most 1.5 mm")).toBeVisible();
  await manager.getByRole("button", { name: "Publish" }).click();
  await manager.getByLabel("Review note").fill("Compared with the HACCP plan.");
  await manager.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(manager.getByText("Version 1 of Frozen skewers is published.")).toBeVisible();
  await expect(manager.getByRole("link", { name: "Runs of it" })).toBeVisible();
});

test("an operator runs it through its gates to the end", async () => {
  await newRun(operator, "RUN-E2E-1");
  await expect(operator.getByRole("button", { name: "Begin step 1" })).toHaveCount(0);
  await operator.getByRole("button", { name: "Begin step 0" }).click();
  await operator.getByRole("button", { name: "Complete step 0" }).waitFor();
  await expect(operator.getByText("Live", { exact: true })).toBeVisible();
  await book("RUN-E2E-1", 0, "RAW-E2E-1");
  const lane = operator.getByRole("region", { name: "Raw store" });
  await expect(lane.getByText("RAW-E2E-1")).toBeVisible();
  await expect(lane.getByText("21 % of the 1,000 kg it holds")).toBeVisible();
  await complete(operator, 0);
  await operator.getByRole("button", { name: "Begin step 1" }).click();
  await operator.getByRole("button", { name: "Complete step 1" }).waitFor();
  await book("RUN-E2E-1", 1, "FRZ-E2E-1");
  await operator.getByRole("button", { name: /^1 lot waiting.*Metal detection/ }).click();
  const dialog = operator.getByRole("dialog");
  await dialog.getByLabel("Ferrous in mm").fill("1.2");
  await dialog.getByRole("button", { name: "Pass", exact: true }).click();
  // The instrument is needed: the server says so at its field.
  await dialog.getByRole("button", { name: "Record “Pass”" }).click();
  await expect(dialog.getByText("must be said for this limit")).toBeVisible();
  await dialog.getByLabel("Instrument").fill("MD-2");
  await dialog.getByRole("button", { name: "Record “Pass”" }).click();
  await expect(operator.getByRole("dialog")).toHaveCount(0);
  await expect(operator.getByRole("button", { name: /^Passed.*Metal detection/ })).toBeVisible();
  await complete(operator, 1);
  await operator.getByRole("button", { name: "End", exact: true }).click();
  await operator.getByRole("dialog").getByRole("button", { name: "End" }).click();
  await expect(operator.getByText("Completed", { exact: true })).toBeVisible();
});

test("who says pass to a violated limit gets a fail, and a second browser sees it at once", async () => {
  await newRun(operator, "RUN-E2E-2");
  await operator.getByRole("button", { name: "Begin step 0" }).click();
  await complete(operator, 0);
  await operator.getByRole("button", { name: "Begin step 1" }).click();
  await operator.getByRole("button", { name: "Complete step 1" }).waitFor();
  await open(manager, "First flow");
  await manager.getByRole("link", { name: "RUN-E2E-2" }).click();
  await expect(manager.getByText("Live", { exact: true })).toBeVisible();
  await book("RUN-E2E-2", 1, "FRZ-E2E-2");
  await expect(manager.getByText("FRZ-E2E-2")).toBeVisible();
  await operator.getByRole("button", { name: "Decide: Metal detection" }).click();
  const dialog = operator.getByRole("dialog");
  await dialog.getByLabel("Ferrous in mm").fill("2");
  await expect(dialog.getByText("2 is above 1.5 mm: the limit is violated.")).toBeVisible();
  await dialog.getByLabel("Instrument").fill("MD-2");
  await dialog.getByRole("button", { name: "Pass", exact: true }).click();
  await dialog.getByRole("button", { name: "Record “Pass”, as a fail" }).click();
  await expect(operator.getByRole("heading", { name: "Recorded as a fail" })).toBeVisible();
  await expect(manager.getByText("1 deviation without a decision")).toBeVisible();
  await expect(manager.getByText("On hold", { exact: true }).first()).toBeVisible();
  await expect(manager.getByText("1 open deviation")).toBeVisible();
  await operator.getByRole("link", { name: "See the deviation" }).click();
  await operator.getByRole("button", { name: "Contain it" }).click();
  await operator.getByLabel("How it was contained").fill("Red tape, lane 3.");
  await operator.getByRole("button", { name: "All is held" }).click();
  await expect(operator.getByRole("list", { name: "Life of the deviation" })).toContainText(
    "Red tape, lane 3.",
  );
  await expect(operator.getByRole("button", { name: "Decide what becomes of it" })).toHaveCount(0);
});

test("a second person decides what becomes of it, another verifies, and the run goes on", async () => {
  await manager.getByRole("link", { name: "See them" }).click();
  await manager.getByRole("link", { name: /FRZ-E2E-2 failed/ }).click();
  await manager.getByRole("button", { name: "Decide what becomes of it" }).click();
  const dialog = manager.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Use as it is/ }).click();
  await dialog.getByLabel("Reason").fill("The piece was found in the detector's own belt.");
  await dialog.getByRole("button", { name: "Use as it is", exact: true }).click();
  await expect(manager.getByText("You decided what becomes of it. Another person must verify")).toBeVisible();
  await operator.getByRole("button", { name: "Verify it" }).click();
  await operator.getByLabel("What was seen").fill("The belt is changed.");
  await operator.getByRole("button", { name: "Verified" }).click();
  await manager.getByRole("button", { name: "Close it" }).click();
  await manager.getByLabel("Cause that was found").fill("A worn belt.");
  await manager.getByLabel("Corrective action that was taken").fill("Changed each month.");
  await manager.getByRole("dialog").getByRole("button", { name: "Close it" }).click();
  await expect(manager.getByText("A worn belt.")).toBeVisible();
  await operator.getByRole("link", { name: "RUN-E2E-2" }).click();
  await operator.getByRole("button", { name: "Resume" }).click();
  await operator.getByLabel("Reason").fill("The deviation is decided.");
  await operator.getByRole("dialog").getByRole("button", { name: "Resume" }).click();
  await expect(operator.getByText("Running", { exact: true })).toBeVisible();
});

test("the alert it raised is seen and resolved, and the bell counts down", async () => {
  await manager.getByRole("link", { name: "1 open alert" }).first().click();
  await expect(manager.getByText("Failed at a critical control point")).toBeVisible();
  await expect(
    manager.getByText(/FRZ-E2E-2 failed at the critical control point Metal detection/),
  ).toBeVisible();
  await manager.getByRole("button", { name: "I have seen it" }).click();
  await expect(manager.getByRole("link", { name: "No open alerts" }).first()).toBeVisible();
  await manager.getByRole("button", { name: "Resolve" }).click();
  await manager.getByLabel("Reason").fill("Settled with the deviation.");
  await manager.getByRole("button", { name: "Resolve it" }).click();
  await expect(manager.getByRole("list", { name: "Resolved" })).toContainText("Settled with the deviation.");
});

test("the screens are free of serious accessibility faults and fit a tablet and a phone", async () => {
  test.setTimeout(240_000);
  const runPath = new URL(operator.url()).pathname;
  await manager.goto("/deviations?show=all");
  await manager.getByRole("link", { name: /FRZ-E2E-2 failed/ }).click();
  await manager.getByRole("heading", { name: /FRZ-E2E-2 failed/ }).waitFor();
  const deviationPath = new URL(manager.url()).pathname;
  const paths = ["/runs", runPath, "/flows", flowPath, "/deviations?show=all", deviationPath, "/alerts"];
  for (const path of paths) {
    await manager.goto(path);
    await manager.getByRole("heading", { level: 1 }).waitFor();
    await checkAccessibility(manager, path);
  }
  for (const width of [1024, 768, 390]) {
    await manager.setViewportSize({ width, height: 768 });
    for (const path of paths) {
      await manager.goto(path);
      await manager.getByRole("heading", { level: 1 }).waitFor();
      const whole = await manager.evaluate(() => document.documentElement.scrollWidth);
      expect(whole, `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});
