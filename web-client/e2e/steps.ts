import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { Tracegate } from "@tracegate/sdk";
import { logIn, newPerson, signUp } from "./person.ts";

/** A window of the owner of a new organization, signed in. */
export async function newOwner(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const person = newPerson();
  await signUp(page, person);
  await logIn(page, person);
  await page.getByRole("heading", { name: "Overview" }).waitFor();
  return page;
}

/** A program of the organization, which carries a key with these scopes. */
export async function newProgram(page: Page, scopes: readonly string[]): Promise<Tracegate> {
  const apiKey = await createKey(page, "assistant", scopes);
  return new Tracegate({ url: new URL(page.url()).origin, apiKey });
}

/** Goes to a screen as a person would: through the navigation. */
export async function open(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true }).click();
  await page.getByRole("heading", { name, level: 1 }).waitFor();
}

/** Makes an API key with these scopes and gives its secret. */
export async function createKey(page: Page, label: string, scopes: readonly string[]): Promise<string> {
  await open(page, "API keys");
  await page.getByRole("button", { name: "Create a key" }).first().click();
  await page.getByLabel("Label").fill(label);
  for (const scope of scopes) {
    await page.getByLabel(scope).check();
  }
  await page.getByRole("button", { name: "Create the key" }).click();
  const secret = (await page.getByTestId("secret").textContent()) ?? "";
  await page.getByRole("button", { name: "I have kept it" }).click();
  return secret.trim();
}

/** Light and dark, nothing serious or critical. */
export async function checkAccessibility(page: Page, place: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
      .analyze();
    const serious = violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
    expect(serious, `${place} in ${colorScheme}`).toEqual([]);
  }
}
