import { expect, type Page, test } from "@playwright/test";
import { checkAccessibility, createKey, newOwner, open } from "./steps.ts";
import { StubProvider } from "./stub-provider.ts";

// A provider is made known on the screen; a program calls its model through the gate, with nothing but another base URL.
test.describe.configure({ mode: "serial" });

const EMAIL = "petra.lang@example.com";
const KEY = "sk-journey-key-1234";
const provider = new StubProvider();
let page: Page;
let baseUrl = "";
let apiKey = "";

const complete = (key = apiKey) =>
  fetch(`${new URL(page.url()).origin}/v1/chat/completions`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({
      model: "nordwind/drafting",
      messages: [{ role: "user", content: `Write to ${EMAIL}.` }],
    }),
  });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  baseUrl = await provider.start();
  page = await newOwner(browser);
  apiKey = await createKey(page, "assistant", ["Send content through the gate"]);
});

test.afterAll(async () => {
  await page.context().close();
  await provider.stop();
});

test("a provider's key goes in and never comes out", async () => {
  await open(page, "Providers");
  await page.getByRole("button", { name: "Add a provider" }).first().click();
  await page.getByLabel("Name").fill("nordwind");
  await page.getByLabel("Format").selectOption("OpenAI-compatible");
  await page.getByLabel("Base URL").fill(baseUrl);
  await page.getByLabel("Key").fill(KEY);
  await page.getByLabel("Models").fill("drafting");
  await page.getByRole("dialog").getByRole("button", { name: "Add the provider" }).click();
  const row = page.getByRole("row").filter({ hasText: "nordwind" });
  await expect(row).toContainText("…1234");
  await expect(row).toContainText("Not called yet");
  await page.reload();
  await expect(row).toBeVisible();
  expect(await page.content()).not.toContain("sk-journey");
});

test("the screen of keys shows the call with the model there is", async () => {
  await open(page, "API keys");
  const example = page.getByRole("region", { name: "Example" });
  await expect(example).toContainText("nordwind/drafting");
  await page.getByRole("button", { name: "curl" }).click();
  await expect(example).toContainText(`${new URL(page.url()).origin}/v1/chat/completions`);
});

test("a call is forwarded without the address in it, and its answer has the address again", async () => {
  const answer = await complete();
  expect(answer.status).toBe(200);
  const { choices } = (await answer.json()) as { choices: { message: { content: string } }[] };
  expect(choices[0]?.message.content).toContain(EMAIL);
  expect(provider.prompts).toHaveLength(1);
  expect(provider.prompts[0]).not.toContain(EMAIL);
  expect(provider.keys).toEqual([`Bearer ${KEY}`]);
});

test("the call is in the log, in the usage and in the health of its provider", async () => {
  await open(page, "Decisions");
  await expect(page.getByRole("row").filter({ hasText: "drafting" })).toHaveCount(2);
  await open(page, "Usage");
  await expect(page.getByRole("row").filter({ hasText: "drafting" }).first()).toContainText("1,000");
  await open(page, "Providers");
  await expect(page.getByRole("row").filter({ hasText: "nordwind" })).toContainText("Answers");
  await checkAccessibility(page, "providers");
});

test("a key does what its scopes say, and no more", async () => {
  const reporter = await createKey(page, "reporter", ["Report decisions taken elsewhere"]);
  expect((await complete(reporter)).status).toBe(403);
  expect(provider.prompts).toHaveLength(1);
});

test("a provider that is away is told to the caller, not hidden", async () => {
  await provider.stop();
  const answer = await complete();
  expect(answer.status).toBeGreaterThanOrEqual(500);
  const { error } = (await answer.json()) as { error: { message: string } };
  expect(error.message).not.toContain(EMAIL);
});

test("a revoked key and a deleted provider end it", async () => {
  await open(page, "Providers");
  await page.getByRole("button", { name: "Actions for nordwind" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("No providers yet")).toBeVisible();
  expect((await complete()).status).toBe(404);
  await open(page, "API keys");
  await page.getByRole("button", { name: "Revoke assistant" }).click();
  await page.getByRole("button", { name: "Revoke for good" }).click();
  await expect(page.getByRole("row").filter({ hasText: "assistant" })).toContainText("Revoked");
  await expect.poll(async () => (await complete()).status).toBe(401);
});

test("the screens of the endpoint fit a phone", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["/providers", "/api-keys"]) {
    await page.goto(path);
    await page.locator("h1").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
});
