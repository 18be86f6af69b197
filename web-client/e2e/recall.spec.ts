import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { newSmallPlant, receive, type SmallPlant } from "./small-plant.ts";
import { checkAccessibility, newOwner, open } from "./steps.ts";
import { textInZip } from "./text-in-zip.ts";

// Somebody asks how many kilograms are concerned, where they are and at whom; exercises it, and then calls it back.
test.describe.configure({ mode: "serial" });

let page: Page;
let plant: SmallPlant;
let drillPath: string;
let recallPath: string;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  page = await newOwner(browser);
  plant = await newSmallPlant(page);
});

test.afterAll(() => page.context().close());

const result = () => page.getByRole("region", { name: "Simulation" });
const figure = (name: string) =>
  page
    .getByRole("definition")
    .and(page.locator(`dt:text-is("${name}") + dd`))
    .first();

async function simulate(): Promise<void> {
  await page.getByRole("button", { name: "Simulate", exact: true }).click();
  await result().waitFor();
}

test("a scanned lot is traced to every kilogram: in house, shipped to whom, and gone", async () => {
  await open(page, "Recalls");
  await expect(page.getByText("Nothing was ever recalled")).toBeVisible();
  await page.getByRole("link", { name: "Simulate a recall" }).click();
  await page.getByRole("button", { name: "Simulate", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Say what is suspect");
  await page.getByRole("textbox", { name: /^Lots/ }).fill("RAW-1");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Suspect lots" })).toContainText("RAW-1");
  await simulate();
  await expect(figure("In house")).toHaveText("168 kg");
  await expect(figure("Shipped")).toHaveText("300 kg");
  await expect(figure("Gone")).toHaveText("2 kg");
  await expect(result().getByText("100 % reconciled.")).toBeVisible();
  await expect(result().getByRole("list", { name: "Where the kilograms are" })).toContainText("300 kg, 60 %");
  await expect(result().getByRole("region", { name: "Left, at customers" })).toContainText("Nordmarkt");
  await result().getByRole("button", { name: "Nordmarkt" }).first().click();
  const drawer = page.getByRole("dialog", { name: "Nordmarkt" });
  await expect(drawer.getByText("340123450000000031")).toBeVisible();
  await expect(drawer.getByText("Despatch advice DN-SHIP-1")).toBeVisible();
  await page.keyboard.press("Escape");
  await result()
    .getByRole("button", { name: /^Raw store/ })
    .press("Enter");
  await expect(result().getByRole("region", { name: "Lots in house" })).not.toContainText("FG-1");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const csv = await readFile(await (await download).path(), "utf8");
  expect(csv).toContain("shipped,FG-1");
  expect(csv).toContain("Nordmarkt,SHIP-1,340123450000000031,DN-SHIP-1");
});

test("clean breaks of the equipment make two scopes, side by side", async () => {
  await open(page, "Master data");
  await page.getByRole("button", { name: "Equipment" }).click();
  await page.getByRole("button", { name: "Tumbler 2" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByLabel("Evidence").fill("Swab 12, negative");
  await drawer.getByRole("button", { name: "Record the clean break" }).click();
  await expect(drawer.getByRole("list", { name: "Clean breaks" })).toContainText("Swab 12, negative");
  await expect(drawer.getByRole("list", { name: "Clean breaks" })).toContainText("CIP record 1187");
  await drawer.getByRole("link", { name: "Simulate a recall" }).click();
  await page.getByLabel("Suspect from").fill("2020-01-01T00:00");
  await page.getByLabel("Suspect until").fill("2020-01-02T00:00");
  await simulate();
  const compared = result().getByRole("region", { name: "Clean breaks respected and ignored" });
  await expect(compared.getByRole("row", { name: /^Shipped/ })).toContainText("300 kg");
  await expect(compared.getByRole("row", { name: /^Shipped/ })).toContainText("0 kg");
  await expect(compared.getByRole("row", { name: /^Customers/ })).toContainText("2");
});

test("a drill is opened, marks nothing, and is closed against the clock", async () => {
  await open(page, "Lots");
  await page.getByRole("link", { name: "RAW-1" }).click();
  await page.getByRole("link", { name: "Simulate a recall" }).click();
  await result().waitFor();
  await page.getByRole("button", { name: "Open a recall or a drill" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("nothing is marked, held or sent")).toBeVisible();
  await dialog.getByLabel("Name").fill("Mock recall");
  await dialog.getByLabel("Reason").fill("The yearly exercise.");
  await dialog.getByRole("button", { name: "Open the drill" }).click();
  await page.getByRole("heading", { name: "Mock recall", level: 1 }).waitFor();
  drillPath = new URL(page.url()).pathname;
  await expect(page.getByText("Within its target")).toBeVisible();
  const before = await page.getByRole("timer").textContent();
  await expect(page.getByRole("timer")).not.toHaveText(before ?? "");
  await page.getByRole("button", { name: "Close the drill" }).click();
  await expect(dialog.getByRole("button", { name: "Close the drill" })).toBeDisabled();
  await dialog.getByLabel("Note").fill("All found in minutes.");
  await dialog.getByRole("button", { name: "Close the drill" }).click();
  await expect(page.getByText("Target met")).toBeVisible();
  await expect(page.getByText("All found in minutes.")).toBeVisible();
  await open(page, "Lots");
  await expect(page.getByRole("row", { name: /RAW-1/ })).not.toContainText("Recalled");
});

test("a recall marks, holds and makes a notice for each customer, and says so before", async () => {
  await open(page, "Master data");
  await page.getByRole("button", { name: "Parties" }).click();
  await page.getByRole("button", { name: "Hof Lindental" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Simulate a recall" }).click();
  await result().waitFor();
  await page.getByRole("button", { name: "Open a recall or a drill" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Recall", exact: true }).click();
  await expect(dialog.getByText("5 lots marked as recalled")).toBeVisible();
  await expect(dialog.getByText("463 kg in 4 lots held")).toBeVisible();
  await expect(dialog.getByText("2 notices made, to be sent by you, about 300 kg")).toBeVisible();
  await dialog.getByLabel("Name").fill("Metal at Hof Lindental");
  await dialog.getByLabel("Reason").fill("The supplier found metal.");
  await dialog.getByRole("button", { name: "Open the recall" }).click();
  await page.getByRole("heading", { name: "Metal at Hof Lindental", level: 1 }).waitFor();
  recallPath = new URL(page.url()).pathname;
  const notices = page.getByRole("region", { name: "Notices" });
  await expect(notices.getByRole("row")).toHaveCount(3);
  await expect(page.getByRole("region", { name: "Lots", exact: true }).getByText("Recalled")).toHaveCount(5);
  await page.getByRole("button", { name: "Reports" }).click();
  const dispatches = page.getByRole("group", { name: "List of dispatches" });
  const download = page.waitForEvent("download");
  await dispatches.getByRole("menuitem", { name: /^CSV/ }).click();
  expect(textInZip(await readFile(await (await download).path()))).toContain("FG-1");
});

test("what the supplier sends later falls in while somebody looks", async () => {
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  await receive(plant, "RAW-3", "HL-3", 50n);
  await expect(page.getByRole("list", { name: "Since it was opened" })).toContainText(
    "1 lot fell into a recall",
  );
  await expect(page.getByRole("region", { name: "Lots", exact: true }).getByText("RAW-3")).toBeVisible();
});

test("notices go through their life, and the recall closes only then", async () => {
  const dialog = page.getByRole("dialog");
  const row = (customer: string) =>
    page.getByRole("region", { name: "Notices" }).getByRole("row", { name: customer });
  const move = async (customer: string, action: string, typed?: [label: string, kg: string]) => {
    await row(customer).getByRole("button", { name: action }).click();
    if (typed) {
      await dialog.getByLabel(typed[0]).fill(typed[1]);
    }
    await dialog.getByRole("button", { name: action }).click();
    await expect(dialog).toHaveCount(0);
  };
  await page.getByRole("button", { name: "Close the recall" }).click();
  await expect(dialog.getByText("2 notices are under way")).toBeVisible();
  await dialog.getByLabel("Note").fill("Too early.");
  await dialog.getByRole("button", { name: "Close the recall" }).click();
  await expect(dialog.getByRole("alert")).toContainText("does not allow this");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await move("Nordmarkt", "Mark as sent");
  await expect(row("Nordmarkt").getByRole("button", { name: "Declined" })).toBeVisible();
  await move("Nordmarkt", "Acknowledged");
  await row("Nordmarkt").getByRole("button", { name: "Confirm the quantity" }).click();
  await dialog.getByLabel("Is there, in kg").fill("200.000001");
  await expect(dialog.getByText("Not more than the 200 kg that were shipped.")).toBeVisible();
  await dialog.getByLabel("Is there, in kg").fill("150.5");
  await dialog.getByRole("button", { name: "Confirm the quantity" }).click();
  await move("Nordmarkt", "Close the notice", ["Recovered, in kg", "150.000001"]);
  await expect(figure("Recovered")).toHaveText("150.000001 kg");
  await expect(figure("Effectiveness")).toHaveText("50 %");
  await move("Südkauf", "Mark as sent");
  await move("Südkauf", "Declined");
  await row("Nordmarkt").getByRole("button", { name: "Nordmarkt" }).click();
  await expect(dialog.getByRole("list", { name: "Life of the notice" }).getByRole("listitem")).toHaveCount(5);
  await expect(dialog.getByText("340123450000000031")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Close the recall" }).click();
  await dialog.getByLabel("Note").fill("Half of it is back, one customer declined.");
  await dialog.getByRole("button", { name: "Close the recall" }).click();
  await expect(page.getByText("Target met")).toBeVisible();
  await expect(page.getByRole("button", { name: "Close the recall" })).toHaveCount(0);
});

test("the screens are free of serious accessibility faults and fit a tablet and a phone", async () => {
  test.setTimeout(240_000);
  const simulated = `/recalls/new?supplier=${plant.supplierId}`;
  const paths = ["/recalls", "/recalls/new", simulated, drillPath, recallPath];
  const show = async (path: string) => {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    if (path === simulated) {
      await result().getByText("reconciled.").waitFor();
    }
  };
  for (const path of paths) {
    await show(path);
    await checkAccessibility(page, path);
  }
  for (const width of [1024, 768, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await show(path);
      const whole = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(whole, `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});
