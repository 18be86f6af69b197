import { screen, waitFor, within } from "@testing-library/react";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { describe, expect, it } from "vitest";
import { World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

const drawer = async () => within(await screen.findByRole("dialog"));

describe("master data", () => {
  it("lists products, and keeps kind and search in the address", async () => {
    const { user, router } = renderAt("/master-data", signedIn());
    const row = (await screen.findByRole("button", { name: "Chicken thigh, boned" })).closest("tr");
    expect(row?.textContent).toContain("09506000134352");
    expect(row?.textContent).toContain("5 days");
    await user.click(screen.getByRole("button", { name: "Equipment" }));
    expect(await screen.findByRole("button", { name: "Tumbler 2" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Old mincer" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Archived too" }));
    expect(await screen.findByRole("button", { name: "Old mincer" })).toBeDefined();
    await user.type(screen.getByLabelText("Name begins with"), "tum{Enter}");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Old mincer" })).toBeNull());
    expect(router.state.location.search).toEqual({ kind: "equipment", name: "tum", archived: true });
  });

  it("says what each kind is for while there is none of it", async () => {
    const { user } = renderAt("/master-data", signedIn(new World({ seeded: false })));
    expect(await screen.findByText("No products yet")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Parties" }));
    expect(await screen.findByText("No parties yet")).toBeDefined();
  });

  it("makes a product with what its lots need", async () => {
    const { user, world } = renderAt("/master-data", signedIn());
    await user.click(await screen.findByRole("button", { name: "Add a product" }));
    const form = await drawer();
    await user.type(form.getByLabelText("Name"), "Skewers");
    await user.type(form.getByLabelText(/^GTIN/), "4012345123456");
    await user.selectOptions(form.getByLabelText("Its lots are"), "Finished goods 15 g");
    await user.type(form.getByLabelText(/^A piece in g/), "15.5");
    await user.type(form.getByLabelText(/^Allergens/), "celery, mustard, celery");
    await user.click(form.getByRole("button", { name: "Add the product" }));
    expect(await screen.findByRole("button", { name: "Skewers" })).toBeDefined();
    expect(world.plant.products.find(({ name }) => name === "Skewers")).toMatchObject({
      gtin: "04012345123456",
      lotType: Lot_Type.FG15,
      pieceMassMg: 15_500n,
      allergens: ["celery", "mustard"],
    });
  });

  it("marks what the server refuses at its field, and loses nothing", async () => {
    const { user } = renderAt("/master-data", signedIn());
    await user.click(await screen.findByRole("button", { name: "Add a product" }));
    const form = await drawer();
    await user.type(form.getByLabelText(/^GTIN/), "09506000134352");
    await user.click(form.getByRole("button", { name: "Add the product" }));
    expect(await form.findByText("must have at least 1 character")).toBeDefined();
    await user.type(form.getByLabelText("Name"), "Twin");
    await user.click(form.getByRole("button", { name: "Add the product" }));
    expect(await form.findByText("Another one has it already.")).toBeDefined();
    expect(form.getByLabelText(/^GTIN/)).toHaveProperty("value", "09506000134352");
  });

  it("changes and archives a party, and makes a place of it", async () => {
    const { user, world } = renderAt("/master-data?kind=locations", signedIn());
    await user.click(await screen.findByRole("button", { name: "Add a location" }));
    let form = await drawer();
    await user.type(form.getByLabelText("Name"), "Ramp");
    await user.selectOptions(form.getByLabelText("Whose it is"), "Markt Süd");
    await user.click(form.getByRole("button", { name: "Add the location" }));
    const row = (await screen.findByRole("button", { name: "Ramp" })).closest("tr");
    expect(row?.textContent).toContain("Markt Süd");
    await user.click(screen.getByRole("button", { name: "Parties" }));
    await user.click(await screen.findByRole("button", { name: "Hof Petersen" }));
    form = await drawer();
    await user.click(form.getByLabelText(/^Buys from us/));
    await user.click(form.getByRole("button", { name: "Archive" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Hof Petersen" })).toBeNull());
    expect(world.plant.parties.find(({ name }) => name === "Hof Petersen")).toMatchObject({
      customer: true,
      archived: true,
    });
  });

  it("can only be looked at without the permission to keep it", async () => {
    const world = signedIn();
    world.permissions = [Permission.LOT_READ];
    const { user } = renderAt("/master-data", world);
    await user.click(await screen.findByRole("button", { name: "Chicken thigh, boned" }));
    const form = await drawer();
    expect(form.queryByRole("button", { name: "Save" })).toBeNull();
    expect(form.getByRole("group")).toHaveProperty("disabled", true);
    expect(screen.queryByRole("button", { name: "Add a product" })).toBeNull();
  });
});
