import type { Browser, Page } from "@playwright/test";
import { logIn } from "./person.ts";
import { open } from "./steps.ts";

/** A window of somebody whom the owner invites into the organization, signed in. */
export async function newColleague(
  owner: Page,
  browser: Browser,
  { name, role }: { name: string; role: string },
): Promise<Page> {
  const email = `${name.split(" ")[0]?.toLowerCase()}.${Math.random().toString(36).slice(2, 8)}@nordhof.example`;
  const password = "four eyes see more than two";
  await open(owner, "Members");
  await owner.getByRole("button", { name: "Invite" }).click();
  const dialog = owner.getByRole("dialog");
  await dialog.getByLabel("E-mail").fill(email);
  await dialog.getByLabel(role).check();
  await dialog.getByRole("button", { name: "Send the invitation" }).click();
  await dialog.waitFor({ state: "detached" });
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/dev/mailbox?email=${encodeURIComponent(email)}`);
  await page.getByRole("link", { name: "Follow the link" }).first().click();
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Join" }).click();
  await page.getByRole("link", { name: "Sign in" }).click();
  await logIn(page, { email, password });
  await page.getByRole("heading", { name: "Overview" }).waitFor();
  return page;
}
