import { screen, within } from "@testing-library/react";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderAt, signedIn } from "@/test/render";

const card = async (name: string) => within(await screen.findByRole("region", { name }));
const saved: string[] = [];

beforeEach(() => {
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(() => {
  saved.length = 0;
  vi.restoreAllMocks();
});

const document = (...events: object[]) =>
  new File([JSON.stringify({ type: "EPCISDocument", epcisBody: { eventList: events } })], "arrivals.jsonld");

describe("reports", () => {
  it("are files that list their gaps by record and data element", async () => {
    const { user } = renderAt("/reports", signedIn());
    const sortable = await card("Sortable spreadsheet");
    await user.click(sortable.getByRole("button", { name: "Receiving" }));
    await user.click(sortable.getByRole("button", { name: "XLSX" }));
    expect(await sortable.findByText(/^sortable-.*\.xlsx is saved\.$/)).toBeDefined();
    expect(saved).toEqual([expect.stringMatching(/^sortable-.*\.xlsx$/)]);
    const gaps = within(sortable.getByRole("region", { name: "Gaps" }));
    expect(gaps.getAllByRole("row")[1]?.textContent).toContain("21 CFR 1.1345");
    expect(sortable.getByLabelText("What is in the file").textContent).not.toContain("Shipping");
  });

  it("of dispatches ask for no lot that is not there, and say so at the field", async () => {
    const world = signedIn();
    const { user } = renderAt("/reports", world);
    const dispatches = await card("List of dispatches");
    await user.type(dispatches.getByRole("textbox", { name: /^Lots/ }), "RAW-1121-01{Enter}");
    await dispatches.findByRole("list", { name: "Lots chosen" });
    world.plant.named("RAW-1121-01").lotCode = "RENAMED";
    await user.click(dispatches.getByRole("button", { name: "CSV" }));
    expect(await dispatches.findByText("There is no lot RAW-1121-01.")).toBeDefined();
    expect(saved).toEqual([]);
  });

  it("are not asked for with times that end before they begin", async () => {
    const { user } = renderAt("/reports", signedIn());
    const dispatches = await card("List of dispatches");
    await user.type(dispatches.getByLabelText(/^Occurred from/), "2026-02-01T00:00");
    await user.type(dispatches.getByLabelText(/^Occurred until/), "2026-01-01T00:00");
    expect(dispatches.getByText("It must end after it begins.")).toBeDefined();
    expect(dispatches.getByRole<HTMLButtonElement>("button", { name: "XLSX" }).disabled).toBe(true);
  });

  it("of EPCIS are a document", async () => {
    const { user } = renderAt("/reports", signedIn());
    const epcis = await card("EPCIS document");
    await user.click(epcis.getByRole("button", { name: "The plant's own" }));
    await user.click(epcis.getByRole("button", { name: "JSON-LD" }));
    expect(await epcis.findByText(/^epcis-.*\.jsonld is saved\.$/)).toBeDefined();
  });
});

describe("capture of a document", () => {
  const GOOD = { type: "ObjectEvent", eventTime: "2026-01-01T00:00:00Z" };

  it("refuses all of it with places and rules, or captures what is good of it", async () => {
    const { user } = renderAt("/reports", signedIn());
    const capture = await card("Capture EPCIS");
    const bad = Array.from({ length: 150 }, () => ({ type: "ObjectEvent" }));
    await user.upload(capture.getByLabelText("EPCIS file"), document(GOOD, ...bad));
    await user.click(capture.getByRole("button", { name: "Capture" }));
    expect((await capture.findByRole("alert")).textContent).toContain("Nothing was captured");
    const rules = within(capture.getByRole("region", { name: "Broken rules" }));
    expect(rules.getByText("/epcisBody/eventList/1/eventTime")).toBeDefined();
    expect(rules.getAllByRole("row")).toHaveLength(101);
    await user.click(capture.getByRole("button", { name: "Show more" }));
    expect(rules.getAllByRole("row")).toHaveLength(151);

    await user.selectOptions(capture.getByLabelText("Where an event breaks a rule"), "What is good of it");
    await user.click(capture.getByRole("button", { name: "Capture" }));
    expect(await capture.findByText(/^What was new stands at event/)).toBeDefined();
    expect(capture.getByText("Refused").nextSibling?.textContent).toBe("150");
    expect(capture.queryByRole("alert")).toBeNull();

    await user.upload(capture.getByLabelText("EPCIS file"), document(GOOD));
    await user.click(capture.getByRole("button", { name: "Capture" }));
    expect(await capture.findByText("Nothing in it was new. The log is as it was.")).toBeDefined();
  });

  it("is for those who may record, and says so to others", async () => {
    const world = signedIn();
    world.permissions = [Permission.LOT_READ];
    renderAt("/reports", world);
    const capture = await card("Capture EPCIS");
    expect(capture.getByText(/Your roles do not include/)).toBeDefined();
    expect(capture.queryByRole("button", { name: "Capture" })).toBeNull();
  });
});
