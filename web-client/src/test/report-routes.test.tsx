import { Code, createClient, createRouterTransport } from "@connectrpc/connect";
import { screen, waitFor, within } from "@testing-library/react";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failure, invalid } from "@/test/memory/failure";
import { memoryRoutes } from "@/test/memory/routes";
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

describe("reports of a recall", () => {
  /** A world in which one delivery was called back, of which nothing was made, or where that was exercised. */
  async function recalled(drill = false) {
    const world = signedIn();
    const recalls = createClient(RecallService, createRouterTransport(memoryRoutes(world)));
    const { recall } = await recalls.openRecall({
      ...{ name: "Metal", reason: "Found by a customer.", drill },
      scope: { lotIds: [world.plant.named("RAW-1122-01").id] },
    });
    return { world, recallId: recall!.id, at: `/reports?recall=${recall!.id}` };
  }
  const chosen = { name: "Recall chosen" };
  const file = { name: "What is in the file" };

  it("tell of its lots only, by the address, and of all once it is left out", async () => {
    const { world, at } = await recalled();
    const { user, router } = renderAt(at, world);
    const sortable = await card("Sortable spreadsheet");
    expect((await sortable.findByRole("list", chosen)).textContent).toContain("recall of 1 lot");
    await user.click(sortable.getByRole("button", { name: "XLSX" }));
    expect((await sortable.findByLabelText(file.name)).textContent).toContain("Receiving1");
    expect(sortable.getByLabelText(file.name).textContent).toContain("Shipping0");
    await user.click(sortable.getByRole("button", { name: "Leave out Metal" }));
    expect(router.state.location.search).toEqual({});
    expect(screen.queryByRole("list", chosen)).toBeNull();
    await user.click(sortable.getByRole("button", { name: "XLSX" }));
    await waitFor(() => expect(sortable.getByLabelText(file.name).textContent).toContain("Shipping1"));
  });

  it("are chosen by name, once for both files", async () => {
    const { world, recallId } = await recalled();
    const { user, router } = renderAt("/reports", world);
    const dispatches = await card("List of dispatches");
    await dispatches.findByRole("option", { name: "Metal, recall of 1 lot" });
    await user.selectOptions(dispatches.getByRole("combobox", { name: /^Recall/ }), "Metal, recall of 1 lot");
    expect(router.state.location.search).toEqual({ recall: recallId });
    expect(await screen.findAllByRole("list", chosen)).toHaveLength(2);
    await user.click(dispatches.getByRole("button", { name: "CSV" }));
    expect(await dispatches.findByText(/it tells of no event/)).toBeDefined();
  });

  it("are of a drill's lots too", async () => {
    const { world, at } = await recalled(true);
    const { user } = renderAt(at, world);
    const sortable = await card("Sortable spreadsheet");
    expect((await sortable.findByRole("list", chosen)).textContent).toContain("drill of 1 lot");
    await user.click(sortable.getByRole("button", { name: "XLSX" }));
    expect((await sortable.findByLabelText(file.name)).textContent).toContain("Receiving1");
  });

  it("say at the field where there is no such recall", async () => {
    const { world, at, recallId } = await recalled();
    const { user } = renderAt(at.replace(recallId, world.newId()), world);
    const sortable = await card("Sortable spreadsheet");
    expect(await sortable.findByText("There is no such recall.")).toBeDefined();
    await user.click(sortable.getByRole("button", { name: "XLSX" }));
    expect((await sortable.findByRole("alert")).textContent).toContain("No file");
    expect(sortable.getByRole("combobox", { name: /^Recall/ }).getAttribute("aria-invalid")).toBe("true");
    expect(saved).toEqual([]);
  });

  it("show what the server says of the recall at its field, and not beside it", async () => {
    const { world, at } = await recalled();
    const { user } = renderAt(at, world, (transport) => ({
      unary: transport.unary.bind(transport),
      stream: (method, ...rest) =>
        method.name === "ExportSortable"
          ? Promise.reject(invalid({ "filter.recall_id": "must be a UUID" }))
          : transport.stream(method, ...rest),
    }));
    const sortable = await card("Sortable spreadsheet");
    await user.click(sortable.getByRole("button", { name: "XLSX" }));
    expect((await sortable.findByRole("alert")).textContent).not.toContain("must be a UUID");
    const described = sortable.getByRole("combobox", { name: /^Recall/ }).getAttribute("aria-describedby");
    expect(globalThis.document.getElementById(described ?? "")?.textContent).toBe("must be a UUID");
  });

  it("are read again by themselves where they came too fast", async () => {
    const { world, at } = await recalled();
    let nAsked = 0;
    const { user } = renderAt(at, world, (transport) => ({
      unary: transport.unary.bind(transport),
      stream: (method, ...rest) =>
        method.name === "ExportSortable" && nAsked++ === 0
          ? Promise.reject(
              failure(Code.ResourceExhausted, ErrorReason.RATE_LIMITED, { retry_after_ms: "200" }),
            )
          : transport.stream(method, ...rest),
    }));
    const sortable = await card("Sortable spreadsheet");
    await user.click(sortable.getByRole("button", { name: "XLSX" }));
    expect(await sortable.findByText(/It is asked again by itself/)).toBeDefined();
    expect(sortable.getByRole<HTMLButtonElement>("button", { name: "CSV" }).disabled).toBe(true);
    expect(await sortable.findByText(/is saved\.$/)).toBeDefined();
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
