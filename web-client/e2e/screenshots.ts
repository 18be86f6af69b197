import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Page, test } from "@playwright/test";
import { logIn, newPerson, signUp } from "./person.ts";
import { sampleDocx } from "./sample-docx.ts";
import { open as goTo } from "./steps.ts";

// Not a test: `npm run screenshots` takes the pictures of the README with it, into the folder SCREENSHOTS names.
const folder = process.env.SCREENSHOTS ?? "./test-results/screenshots";

for (const colorScheme of ["light", "dark"] as const) {
  test(`pictures in ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(300_000);
    mkdirSync(folder, { recursive: true });
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: "reduce",
      viewport: { width: 1360, height: 860 },
      deviceScaleFactor: Number(process.env.SCREENSHOT_SCALE ?? 2),
    });
    const page = await context.newPage();
    const picture = (name: string) => page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });

    await page.goto("/log-in");
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await picture("log-in");
    await enter(page);

    await open(page, "Templates");
    const upload = page.getByRole("list", { name: "Uploads" }).getByRole("listitem").first();
    await page.getByLabel("Word templates").setInputFiles(sampleDocx());
    await upload.getByText(/^\d+ events?$/).click();
    await picture("parsing");
    await upload.getByText("Finished", { exact: true }).waitFor({ timeout: 60_000 });
    await picture("templates");
    await upload.getByRole("link", { name: "Open" }).click();
    await page.getByRole("heading", { name: /^\d+ fields?/ }).waitFor();
    await picture("template");
    await page.locator("section[id^=section-] li button").first().click();
    await page.getByRole("dialog").waitFor();
    await picture("field");
    await page.keyboard.press("Escape");

    for (const name of [
      "Decisions",
      "Statistics",
      "Policies",
      "Budgets",
      "Usage",
      "Providers",
      "Dead letters",
      "Data protection",
      "Tasks",
      "Dashboard",
      "Command center",
      "Lots",
      "Log",
      "Master data",
      "Members",
      "API keys",
      "Overview",
    ]) {
      await open(page, name);
      if (name === "Decisions") {
        await page.getByText("Live", { exact: true }).waitFor();
      }
      await picture(name.toLowerCase().replace(" ", "-"));
    }
    await open(page, "Decisions");
    await page.getByRole("row").nth(1).click();
    await page.getByRole("dialog").getByText("Verified in your browser").waitFor();
    await picture("decision");
    await page.keyboard.press("Escape");

    await page.goto("/policies/edit");
    await page.getByRole("heading", { name: "Tool access matrix" }).waitFor();
    await picture("policy");

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/");
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    await picture("phone");
    await context.close();
  });
}

/** Signs in with TRACEGATE_EMAIL and TRACEGATE_PASSWORD where they are given, else as somebody new. */
async function enter(page: Page): Promise<void> {
  const { TRACEGATE_EMAIL: email, TRACEGATE_PASSWORD: password } = process.env;
  if (email && password) {
    await logIn(page, { email, password });
  } else {
    const person = newPerson();
    await signUp(page, person);
    await logIn(page, person);
  }
  await page.getByRole("heading", { name: "Overview" }).waitFor();
}

async function open(page: Page, name: string): Promise<void> {
  await goTo(page, name);
  await page.waitForLoadState("networkidle").catch(() => undefined);
}
