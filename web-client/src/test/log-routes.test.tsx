import { create } from "@bufbuild/protobuf";
import { screen, waitFor, within } from "@testing-library/react";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Lot_Type, NewLotSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { describe, expect, it } from "vitest";
import { World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

const raw = (lotCode: string) =>
  create(NewLotSchema, {
    ...{ lotCode, type: Lot_Type.RAW },
    quantity: { amount: { case: "massMg", value: 7_000_000n } },
  });
const rows = () => screen.getAllByRole("row").slice(1);

describe("the log", () => {
  it("tells what happened, newest first", async () => {
    renderAt("/log", signedIn());
    await screen.findByRole("table");
    expect(rows()[0]?.textContent).toMatch(/Received500 kg came in as RAW-1122-01/);
    expect(screen.getByText(/left in/).closest("tr")?.textContent).toContain("SHIP-1122-01");
  });

  it("keeps its filters in the address: kind, lot by its code, time", async () => {
    const { user, router, world } = renderAt("/log", signedIn());
    await user.selectOptions(await screen.findByLabelText("Kind"), "Received");
    await waitFor(() => expect(rows()).toHaveLength(3));
    await user.type(screen.getByLabelText("Lot or pallet"), "SPICE-77{Enter}");
    await waitFor(() => expect(rows()).toHaveLength(1));
    const lot = world.plant.named("SPICE-77").id;
    expect(router.state.location.search).toEqual({ kind: "lots_received", lot });
    await user.click(screen.getByRole("button", { name: "Any lot" }));
    await waitFor(() => expect(rows()).toHaveLength(3));
    await user.type(screen.getByLabelText("until"), "2001-01-01T00:00");
    expect(await screen.findByText("No event fits these filters")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Clear" }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it("grows while somebody looks, waits while it is paused, and loses nothing by it", async () => {
    const { user, world } = renderAt("/log", signedIn(new World({ seeded: false })));
    expect(await screen.findByText("Nothing has happened yet")).toBeDefined();
    await screen.findByText("Live");
    world.plant.receive([raw("RAW-A")]);
    expect(await screen.findByRole("link", { name: "RAW-A" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Pause" }));
    world.plant.receive([raw("RAW-B")]);
    world.plant.receive([raw("RAW-C")]);
    expect(screen.getByText("Paused")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Resume" }));
    expect(await screen.findByRole("link", { name: "RAW-C" })).toBeDefined();
    expect(rows().map((row) => within(row).getByRole("link").textContent)).toEqual([
      "RAW-C",
      "RAW-B",
      "RAW-A",
    ]);
  });

  it("shows all of an event, and takes it back with a reason", async () => {
    const { user, world } = renderAt("/log", signedIn());
    const { length } = world.plant.log.entries;
    await user.click(await screen.findByRole("button", { name: `Event ${length}` }));
    const drawer = within(await screen.findByRole("dialog"));
    expect(drawer.getByText("Came in")).toBeDefined();
    expect(drawer.getByText("Hof Petersen")).toBeDefined();
    await user.click(drawer.getByRole("button", { name: "Take it back" }));
    const dialog = within(await screen.findByRole("dialog", { name: /^Take back event/ }));
    await user.type(dialog.getByLabelText("Reason"), "wrong delivery");
    await user.click(dialog.getByRole("button", { name: "Take it back" }));
    expect(await screen.findByText(/taken back: received/)).toBeDefined();
    const row = screen.getByRole("button", { name: `Event ${length}` }).closest("tr");
    await waitFor(() => expect(row?.textContent).toContain("Taken back"));
    expect(world.plant.named("RAW-1122-01").voided).toBe(true);
  });

  it("says why an event that was built upon stays", async () => {
    const { user } = renderAt("/log?kind=lots_received", signedIn());
    await user.click(await screen.findByRole("button", { name: "Event 1" }));
    await user.click(await screen.findByRole("button", { name: "Take it back" }));
    await user.type(await screen.findByLabelText("Reason"), "no");
    await user.click(screen.getByRole("button", { name: "Take it back" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Later events use what this one made");
    expect(screen.getByLabelText("Reason")).toHaveProperty("value", "no");
  });

  it("offers nothing to take back to who may not", async () => {
    const world = signedIn();
    world.permissions = [Permission.LOT_READ];
    const { user } = renderAt("/log?kind=lots_received", world);
    await user.click(await screen.findByRole("button", { name: "Event 1" }));
    await screen.findByRole("dialog");
    expect(screen.queryByRole("button", { name: "Take it back" })).toBeNull();
  });
});
