import { create } from "@bufbuild/protobuf";
import { screen, waitFor, within } from "@testing-library/react";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Lot_Type, NewLotSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { describe, expect, it, vi } from "vitest";
import { World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

const raw = (lotCode: string) =>
  create(NewLotSchema, { lotCode, type: Lot_Type.RAW, quantity: { amount: { case: "massMg", value: 7n } } });

describe("lots", () => {
  it("lists them newest first, each in its own unit", async () => {
    renderAt("/lots", signedIn());
    const table = within(await screen.findByRole("table"));
    const rows = table.getAllByRole("row");
    expect(rows[1]?.textContent).toContain("RAW-1122-01");
    const counted = table.getByRole("link", { name: "SKW15-1121-01" }).closest("tr");
    expect(counted?.textContent).toContain("8,000 pieces");
    expect(counted?.textContent).toContain("120 kg");
    expect(counted?.textContent).toContain("20,000 pieces");
  });

  it("keeps its filters in the address", async () => {
    const { user, router } = renderAt("/lots", signedIn());
    await user.selectOptions(await screen.findByLabelText("Type"), "raw");
    await user.click(screen.getByRole("button", { name: "On hand" }));
    await user.type(screen.getByLabelText("Lot code begins with"), "RAW-11{Enter}");
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ type: "raw", here: true, code: "RAW-11" }),
    );
    await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(3));
    await user.click(screen.getByRole("button", { name: "Clear" }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it("goes from lot to lot by the arrow keys, and opens one", async () => {
    const { user, router } = renderAt("/lots?type=raw", signedIn());
    (await screen.findByRole("link", { name: "RAW-1122-01" })).focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/lots\/.+/));
    expect(await screen.findByRole("heading", { level: 1, name: "SPICE-77" })).toBeDefined();
  });

  it("shows a lot the moment it is booked elsewhere", async () => {
    const { world } = renderAt("/lots", signedIn(new World({ seeded: false })));
    expect(await screen.findByText("No lots yet")).toBeDefined();
    await screen.findByText("Live");
    world.plant.receive([raw("RAW-NEW")]);
    expect(await screen.findByRole("link", { name: "RAW-NEW" })).toBeDefined();
  });

  it("registers a lot with its exact mass", async () => {
    const { user, world } = renderAt("/lots", signedIn());
    await user.click(await screen.findByRole("button", { name: "Register a lot" }));
    await user.type(await screen.findByLabelText("Lot code"), "RAW-77");
    await user.type(screen.getByLabelText("Mass in kg"), "1250.000001");
    await user.click(screen.getByRole("button", { name: "Register the lot" }));
    expect(await screen.findByRole("link", { name: "RAW-77" })).toBeDefined();
    expect(screen.getAllByText("1,250.000001 kg").length).toBeGreaterThan(0);
    expect(world.plant.named("RAW-77").quantityMg).toBe(1_250_000_001n);
  });

  it("takes counted goods in from a supplier", async () => {
    const { user, world } = renderAt("/lots", signedIn());
    await user.click(await screen.findByRole("button", { name: "Register a lot" }));
    await user.type(await screen.findByLabelText("Lot code"), "FG15-IN");
    const form = within(screen.getByRole("dialog"));
    await user.selectOptions(form.getByLabelText("Type"), "Finished goods 15 g (FG15)");
    await user.selectOptions(screen.getByLabelText("It is"), "counted");
    await user.type(screen.getByLabelText("Pieces"), "400");
    await user.selectOptions(await screen.findByLabelText(/^Supplier/), "Hof Petersen");
    await user.type(screen.getByLabelText(/supplier's lot code/), "HP-1");
    await user.click(screen.getByRole("button", { name: "Register the lot" }));
    await screen.findByRole("link", { name: "FG15-IN" });
    expect(world.plant.named("FG15-IN")).toMatchObject({ quantityMg: 6_000_000n, supplierLotCode: "HP-1" });
  });

  it("marks the code the server refuses", async () => {
    const { user } = renderAt("/lots", signedIn());
    await user.click(await screen.findByRole("button", { name: "Register a lot" }));
    await user.type(await screen.findByLabelText("Lot code"), "no spaces please");
    await user.type(screen.getByLabelText("Mass in kg"), "1");
    await user.click(screen.getByRole("button", { name: "Register the lot" }));
    expect(await screen.findByText(/begin with a letter or digit/)).toBeDefined();
    expect(screen.getByLabelText("Lot code").getAttribute("aria-invalid")).toBe("true");
  });

  it("can only be looked at without the permission to write", async () => {
    const world = signedIn();
    world.permissions = [Permission.LOT_READ];
    renderAt("/lots", world);
    expect(await screen.findByRole("link", { name: "RAW-1122-01" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Register a lot" })).toBeNull();
  });
});

describe("a lot", () => {
  const at = (world: World, code: string) => `/lots/${world.plant.named(code).id}`;

  it("tells what there is, what happened and that its history is intact", async () => {
    const world = signedIn();
    renderAt(at(world, "DEB-1121-02"), world);
    expect(await screen.findByRole("heading", { level: 1, name: "DEB-1121-02" })).toBeDefined();
    const bar = within(screen.getByRole("list", { name: "Where it is now" }));
    expect(bar.getByText("80.5 kg")).toBeDefined();
    const events = within(screen.getByRole("list", { name: "Events" }));
    expect(events.getByText(/Taken as a sample: 0.5 kg/)).toBeDefined();
    expect(events.getByRole("link", { name: "MIX-1121-01" })).toBeDefined();
    expect(await events.findByRole("link", { name: "RAW-1121-02" })).toBeDefined();
    expect(screen.getByText("Intact")).toBeDefined();
  });

  it("says it where the history was changed by hand", async () => {
    const world = signedIn();
    world.plant.broken.add(world.plant.named("DEB-1121-01").id);
    renderAt(at(world, "DEB-1121-01"), world);
    expect(await screen.findByText("Changed behind the service's back")).toBeDefined();
  });

  it("offers the states it may move to, and moves with a reason", async () => {
    const world = signedIn();
    const { user } = renderAt(at(world, "RAW-1122-01"), world);
    await screen.findByRole("button", { name: "Quarantine" });
    expect(screen.queryByRole("button", { name: "Release" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Hold" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Reason"), "no certificate");
    await user.click(dialog.getByRole("button", { name: "Hold" }));
    expect(await screen.findByRole("button", { name: "Release" })).toBeDefined();
    const history = within(screen.getByRole("list", { name: "History" }));
    expect(await history.findByText("no certificate")).toBeDefined();
  });

  it("says why the server refuses a move", async () => {
    const world = signedIn();
    const lot = world.plant.named("RAW-1122-01");
    const { user } = renderAt(at(world, "RAW-1122-01"), world);
    await user.click(await screen.findByRole("button", { name: "Quarantine" }));
    const dialog = within(await screen.findByRole("dialog"));
    lot.state = 4;
    await user.type(dialog.getByLabelText("Reason"), "waits");
    await user.click(dialog.getByRole("button", { name: "Quarantine" }));
    expect((await dialog.findByRole("alert")).textContent).toContain("Its state is hold now");
  });

  it("books a count by its difference, and a sample", async () => {
    const world = signedIn();
    const { user } = renderAt(at(world, "RAW-1121-02"), world);
    await user.click(await screen.findByRole("button", { name: "Adjust" }));
    await user.click(await screen.findByRole("menuitem", { name: "Count it" }));
    await user.type(await screen.findByLabelText("There are, in kg"), "110.25");
    expect(screen.getByText("1.75 kg less than the ledger says.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Book the count" }));
    expect(await screen.findByText(/Missing at a count: 1.75 kg/)).toBeDefined();
    expect(world.plant.named("RAW-1121-02").onHandMg).toBe(110_250_000n);
  });

  it("says it where more is taken than there is", async () => {
    const world = signedIn();
    const { user } = renderAt(at(world, "FG30-1121-01"), world);
    await user.click(await screen.findByRole("button", { name: "Adjust" }));
    await user.click(await screen.findByRole("menuitem", { name: "Take a sample or waste" }));
    await user.type(await screen.findByLabelText("Taken, in pieces"), "5000");
    await user.click(screen.getByRole("button", { name: "Take it" }));
    expect((await screen.findByRole("alert")).textContent).toContain("has 134.4 kg, not 150 kg");
  });

  it("shows what is on a pallet", async () => {
    const world = signedIn();
    renderAt(at(world, "340123450000000024"), world);
    const contents = within(await screen.findByRole("region", { name: "Contents" }));
    expect(contents.getByRole("link", { name: "FG30-1121-01" })).toBeDefined();
    expect(contents.getAllByText("90 kg").length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: "Adjust" })).toBeNull();
  });

  it("can only be looked at without the permission to write", async () => {
    const world = signedIn();
    world.permissions = [Permission.LOT_READ];
    renderAt(at(world, "RAW-1122-01"), world);
    expect(await screen.findByRole("heading", { level: 1, name: "RAW-1122-01" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Hold" })).toBeNull();
  });

  it("says that it is not there", async () => {
    // React reports each error a boundary takes.
    vi.spyOn(console, "error").mockReturnValue();
    renderAt("/lots/0199a7c4-5f1e-7001-8a3b-000000000000", signedIn());
    expect(await screen.findByText("Nothing here")).toBeDefined();
  });
});
