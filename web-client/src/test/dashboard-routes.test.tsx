import { create } from "@bufbuild/protobuf";
import { screen, waitFor, within } from "@testing-library/react";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Lot_State, Lot_Type, NewLotSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { describe, expect, it } from "vitest";
import { World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

const raw = (lotCode: string, kg: bigint) =>
  create(NewLotSchema, {
    ...{ lotCode, type: Lot_Type.RAW },
    quantity: { amount: { case: "massMg", value: kg * 1_000_000n } },
  });

describe("the dashboard", () => {
  it("tells what is on hand by type and state, where it stands and what waits", async () => {
    const world = signedIn();
    world.plant.changeState(world.plant.named("DEB-1121-01").id, Lot_State.HOLD, "smells");
    const { user, router } = renderAt("/dashboard", world);
    const table = within(await screen.findByRole("region", { name: "On hand by type and state" }));
    const row = table.getByText("Raw material").closest("tr");
    expect(row?.textContent).toMatch(/Raw material142 kg500 kg.*642 kg/);
    const steps = within(screen.getByRole("list", { name: "Steps of production" }));
    expect(steps.getAllByRole("listitem")).toHaveLength(11);
    expect(steps.getByText("Receive").closest("li")?.textContent).toContain("642 kg");
    expect(steps.getByText("Palletize").closest("li")?.textContent).toContain("90 kg");
    const waiting = within(screen.getByRole("list", { name: "Waits for a decision" }));
    expect(waiting.getByRole("link", { name: "DEB-1121-01" })).toBeDefined();
    expect(within(screen.getByRole("list", { name: "In the plant" })).getAllByRole("listitem")).toHaveLength(
      8,
    );
    await user.click(table.getByRole("link", { name: "500 kg" }));
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ type: "raw", state: "created", here: true }),
    );
  });

  it("goes on with the plant", async () => {
    const { world } = renderAt("/dashboard", signedIn(new World({ seeded: false })));
    expect(await screen.findByText("Nothing is on hand")).toBeDefined();
    expect(screen.getByRole("link", { name: "Go to the command center" })).toBeDefined();
    await screen.findAllByText("Live");
    world.plant.receive([raw("RAW-NEW", 70n)]);
    const table = await screen.findByRole("region", { name: "On hand by type and state" });
    expect(table.textContent).toContain("70 kg");
    expect(await screen.findByRole("link", { name: "RAW-NEW" })).toBeDefined();
  });

  it("sends nobody to the command center who may not book", async () => {
    const world = signedIn(new World({ seeded: false }));
    world.permissions = [Permission.LOT_READ];
    renderAt("/dashboard", world);
    expect(await screen.findByText("Nothing is on hand")).toBeDefined();
    expect(screen.queryByRole("link", { name: "Go to the command center" })).toBeNull();
  });
});
