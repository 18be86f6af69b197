import { createClient } from "@connectrpc/connect";
import { expect, type Page, test } from "@playwright/test";
import type { Tracegate } from "@tracegate/sdk";
import { Direction, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { IngestService } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { checkAccessibility, newOwner, newProgram, open } from "./steps.ts";

// Another system reports what it decided. What breaks a rule waits for a person, and the health of the gate says so.
test.describe.configure({ mode: "serial" });

let page: Page;
let program: Tracegate;

const report = (tool: string) =>
  createClient(IngestService, program.transport).ingestDecisions({
    items: [
      {
        idempotencyKey: crypto.randomUUID(),
        direction: Direction.PRECHECK,
        verdict: Verdict.ALLOW,
        tool,
      },
    ],
  });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  page = await newOwner(browser);
  program = await newProgram(page, ["Report decisions taken elsewhere"]);
});

test.afterAll(() => page.context().close());

test("the pill says that all is well, and when the last report came", async () => {
  expect((await report("crm.lookup")).refusedCount).toBe(0);
  await open(page, "Dead letters");
  await expect(page.getByText("Nothing waits")).toBeVisible();
  await page.getByRole("button", { name: /^Gate: Healthy/ }).click();
  const detail = page.getByRole("dialog", { name: "Health of the gate" });
  await expect(detail.getByText("Decisions are taken and recorded.")).toBeVisible();
  await expect(detail.getByText("0 waiting")).toBeVisible();
  await page.keyboard.press("Escape");
});

test("reports that break a rule wait, and the pill warns and leads to them", async () => {
  expect((await report("CRM Lookup")).refusedCount).toBe(1);
  expect((await report("ERP Export")).refusedCount).toBe(1);
  await open(page, "Statistics");
  await page.getByRole("button", { name: /^Gate: Warning, 2 dead letters/ }).click();
  const detail = page.getByRole("dialog", { name: "Health of the gate" });
  await expect(detail.getByText("2 dead letters wait for somebody")).toBeVisible();
  await detail.getByRole("link", { name: "2 waiting" }).click();
  await expect(page.getByRole("heading", { name: "Dead letters", level: 1 })).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(3);
});

test("what is still wrong stays and counts the attempts; put right, it goes into the log", async () => {
  await page.getByRole("row").filter({ hasText: "CRM Lookup" }).click();
  const drawer = page.getByRole("dialog", { name: "Ingested decision" });
  await drawer.getByRole("button", { name: "Try again as it is" }).click();
  await expect(drawer.getByText("tried again 1 time")).toBeVisible();
  await checkAccessibility(page, "dead letter");
  await drawer.getByLabel("Tool").fill("crm.lookup");
  await drawer.getByRole("button", { name: "Try the correction" }).click();
  await expect(page.getByText("It is in the log now, as number 2.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Gate: Warning, 1 dead letter\./ })).toBeVisible();
});

test("what is of no use is discarded with a reason, for good", async () => {
  await page.getByRole("row").filter({ hasText: "ERP Export" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Discard" }).click();
  const question = page.getByRole("dialog", { name: "Discard this dead letter?" });
  await question.getByLabel("Reason").fill("A test of the other system.");
  await question.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByText("The dead letter is discarded.")).toBeVisible();
  await expect(page.getByText("Nothing waits")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Gate: Healthy/ })).toBeVisible();
  await page.getByRole("button", { name: "Discarded" }).click();
  await page.getByRole("row").filter({ hasText: "ERP Export" }).click();
  await expect(page.getByRole("dialog").getByText("What was wrong")).toBeVisible();
  await expect(page.getByRole("dialog").getByRole("button", { name: /^Try/ })).toHaveCount(0);
  await page.keyboard.press("Escape");
});

test("a key demands signatures, and an unsigned batch is refused from then on", async () => {
  await open(page, "API keys");
  await page.getByRole("button", { name: "Signing of assistant: not signed" }).click();
  await page.getByRole("menuitem", { name: "Demand signatures" }).click();
  await page.getByRole("button", { name: "Make the secret" }).click();
  await expect(page.getByTestId("secret")).toHaveText(/^[A-Za-z0-9+/]{43}=$/);
  await page.getByRole("button", { name: "I have kept it" }).click();
  await expect(report("crm.lookup")).rejects.toThrow();
  await page.getByRole("button", { name: /^Signing of assistant: since/ }).click();
  await page.getByRole("menuitem", { name: "Take unsigned batches again" }).click();
  await page.getByRole("button", { name: "Delete the secret" }).click();
  await expect(page.getByText("“assistant” needs no signature any more.")).toBeVisible();
  expect((await report("crm.lookup")).refusedCount).toBe(0);
});
