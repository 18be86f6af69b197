import { expect, type Page } from "@playwright/test";

/** Somebody nobody has seen before. */
export type Person = { name: string; email: string; password: string; organization: string };

export function newPerson(): Person {
  const tag = Math.random().toString(36).slice(2, 8);
  return {
    name: "Mara Lindt",
    email: `mara.${tag}@nordhof.example`,
    password: "a gate and a trace through it",
    organization: `Nordhof Foods ${tag}`,
  };
}

/** Signs up, follows the link in the development mailbox, and stops at the sign-in form. */
export async function signUp(page: Page, person: Person): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Organization").fill(person.organization);
  await page.getByLabel("Your name").fill(person.name);
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await pressUntilTaken(page, "Create the organization");
  await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
  await page.getByRole("link", { name: "Open the development mailbox" }).click();
  await page.getByRole("link", { name: "Follow the link" }).first().click();
  await pressUntilTaken(page, "Confirm and create");
  await page.getByRole("link", { name: "Sign in" }).click();
}

/** Fills the sign-in form that is on the screen. */
export async function logIn(
  page: Page,
  { email, password }: Pick<Person, "email" | "password">,
): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await pressUntilTaken(page, "Sign in");
}

/** Sign-in is limited to a few a minute for each address; whoever runs the suite twice waits, as a person would. */
async function pressUntilTaken(page: Page, button: string): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await page.getByRole("button", { name: button, exact: true }).click();
    await expect(page.getByRole("button", { name: button, exact: true, disabled: true })).toHaveCount(0);
    const refusal = page.getByRole("alert").filter({ hasText: "Too many requests" });
    if ((await refusal.count()) === 0) {
      return;
    }
    const seconds = Number(/in (\d+) s/.exec((await refusal.textContent()) ?? "")?.[1] ?? 10);
    await page.waitForTimeout((seconds + 1) * 1000);
    if ((await page.getByRole("button", { name: button, exact: true }).count()) === 0) {
      await page.reload();
    }
  }
}
