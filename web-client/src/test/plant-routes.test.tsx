import { create } from "@bufbuild/protobuf";
import { Code, ConnectError, type Transport } from "@connectrpc/connect";
import { screen, within } from "@testing-library/react";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Lot_State, Lot_Type, NewLotSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { describe, expect, it } from "vitest";
import { World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

type User = ReturnType<typeof renderAt>["user"];

const scanField = () => screen.findByLabelText("Scan or type a code");
const scan = async (user: User, ...codes: string[]) => {
  const field = await scanField();
  for (const code of codes) {
    // Brackets are keys to the keyboard of the tests.
    await user.type(field, `${code.replaceAll("[", "[[").replaceAll("{", "{{")}{Enter}`);
  }
};
const inHand = async (code: string) =>
  within(await screen.findByRole("region", { name: "Lot in hand" })).findByRole("heading", { name: code });
/** A second lot of the same meat, released. */
const withTwin = () => {
  const world = signedIn();
  const quantity = { amount: { case: "massMg" as const, value: 50_000_000n } };
  world.plant.receive([create(NewLotSchema, { lotCode: "DEB-TWIN", type: Lot_Type.DEB, quantity })]);
  world.plant.release(world.plant.named("DEB-TWIN").id);
  return world;
};

describe("the command center", () => {
  it("says what to do while nothing is scanned, and is ready for a scan", async () => {
    renderAt("/plant", signedIn());
    expect(await screen.findByText("Scan a lot or a pallet")).toBeDefined();
    expect(document.activeElement).toBe(await scanField());
    expect(screen.getByRole("button", { name: "Receive" })).toBeDefined();
  });

  it("offers of a scanned lot what its state allows, and keeps the list in the address", async () => {
    const { user, router, world } = renderAt("/plant", signedIn());
    await scan(user, "RAW-1122-01");
    await inHand("RAW-1122-01");
    expect(screen.getByText(/Nothing can be taken of it: not released yet/)).toBeDefined();
    expect(screen.getByRole("button", { name: "Quarantine" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Ship" })).toBeNull();
    expect(router.state.location.search).toEqual({ lots: world.plant.named("RAW-1122-01").id });
    await scan(user, "(00)340123450000000024");
    await inHand("340123450000000024");
    expect(screen.getByRole("button", { name: "Take down" })).toBeDefined();
    expect(within(screen.getByRole("list", { name: "Scanned lots" })).getAllByRole("listitem")).toHaveLength(
      2,
    );
    expect(screen.getByText(/keeps the list from being used/)).toBeDefined();
  });

  it("takes what is typed beside every field for a scan", async () => {
    const { user } = renderAt("/plant", signedIn());
    await scan(user, "DEB-1121-02");
    await inHand("DEB-1121-02");
    (await screen.findByRole("button", { name: "Count" })).focus();
    await user.keyboard("SPICE-77{Enter}");
    await inHand("SPICE-77");
  });

  it("finds a lot by its supplier's code, and offers to receive what nobody knows", async () => {
    const { user, world } = renderAt("/plant", signedIn());
    await scan(user, "HP-88177");
    await inHand("RAW-1122-01");
    await scan(user, "(10)RAW-NEW(17)991231");
    expect(await screen.findByText(/There is no lot/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Receive it" }));
    const code = await screen.findByLabelText("Lot code");
    expect(code).toHaveProperty("value", "RAW-NEW");
    expect(document.activeElement).toBe(code);
    // Enter goes on, and books nothing by itself.
    await user.keyboard("{Enter}12.5{Enter}");
    expect(document.activeElement).toBe(screen.getByLabelText("Type"));
    await user.selectOptions(screen.getByLabelText(/^Supplier/), "Hof Petersen");
    await user.click(screen.getByRole("button", { name: "Book the receipt" }));
    await inHand("RAW-NEW");
    expect(screen.getByText("1 lot received.")).toBeDefined();
    expect(world.plant.named("RAW-NEW")).toMatchObject({ quantityMg: 12_500_000n, state: Lot_State.CREATED });
    expect(world.plant.named("RAW-NEW").expireTime).toBeDefined();
  });

  it("goes from meat to a shipped pallet by scans and keys alone", async () => {
    const { user, world } = renderAt("/plant", signedIn());
    await scan(user, "RAW-1122-01", "/quarantine");
    await user.keyboard("checked{Control>}{Enter}{/Control}");
    await screen.findByText("RAW-1122-01: quarantine.");
    await screen.findByRole("button", { name: "Release" });
    await scan(user, "/release");
    await user.keyboard("passed{Control>}{Enter}{/Control}");
    await screen.findByRole("button", { name: "Transform" });
    await scan(user, "/transform");
    await screen.findByRole("region", { name: "Transform" });
    await user.keyboard("{Enter}FG15-NEW{Enter}");
    await user.selectOptions(screen.getByLabelText("Type"), "Finished goods 15 g (FG15)");
    await user.type(screen.getByLabelText("Pieces"), "30000");
    expect(screen.getByText(/500 kg in, 450 kg out, 90 %/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Book the production" }));
    await inHand("FG15-NEW");
    world.plant.release(world.plant.named("FG15-NEW").id);
    await screen.findByRole("button", { name: "Pack on a pallet" });
    await scan(user, "00340123450000000031");
    await user.click(await screen.findByRole("button", { name: "Pack on this new pallet" }));
    await user.type(await screen.findByLabelText("Of FG15-NEW, in pieces"), "10000");
    await user.click(screen.getByRole("button", { name: "Book the packing" }));
    await inHand("340123450000000031");
    await scan(user, "/ship");
    await user.type(await screen.findByLabelText("Code of the shipment"), "SHIP-NEW");
    await user.click(screen.getByRole("button", { name: "Book the shipment" }));
    expect(await screen.findByText("SHIP-NEW has left.")).toBeDefined();
    expect(world.plant.named("FG15-NEW").onHandMg).toBe(300_000_000n);
  });

  it("marks all that is refused at once, and loses nothing that was typed", async () => {
    const { user, world } = renderAt("/plant", signedIn());
    await scan(user, "DEB-1121-02", "SPICE-77", "/transform");
    const form = within(await screen.findByRole("region", { name: "Transform" }));
    await user.type(form.getByLabelText("Of DEB-1121-02, in kg"), "900");
    await user.type(form.getByLabelText("Lot code"), "MIX-1121-01");
    await user.type(form.getByLabelText("Mass in kg"), "5");
    world.plant.changeState(world.plant.named("SPICE-77").id, Lot_State.HOLD, "smells");
    await user.click(form.getByRole("button", { name: "Book the production" }));
    expect((await form.findByRole("alert")).textContent).toContain("Nothing was booked");
    expect(form.getByText(/Lot DEB-1121-02 has 80.5 kg, not 900 kg/)).toBeDefined();
    expect(form.getByText(/Only a released lot may be used/)).toBeDefined();
    expect(form.getByText(/This code is in use/)).toBeDefined();
    expect(form.getByLabelText("Of DEB-1121-02, in kg")).toHaveProperty("value", "900");
    await user.clear(form.getByLabelText("Of DEB-1121-02, in kg"));
    await user.click(form.getByRole("button", { name: "Leave SPICE-77 out" }));
    await user.clear(form.getByLabelText("Lot code"));
    await user.type(form.getByLabelText("Lot code"), "MIX-NEW");
    await user.click(form.getByRole("button", { name: "Book the production" }));
    await inHand("MIX-NEW");
  });

  it("books once what is sent twice because its answer got lost", async () => {
    let nLost = 1;
    const { user, world } = renderAt("/plant", signedIn(), (transport): Transport => {
      return {
        ...transport,
        unary: async (method, ...rest) => {
          const answer = await transport.unary(method, ...rest);
          if ((method as unknown) === LotService.method.splitLot && nLost-- > 0) {
            throw new ConnectError("lost", Code.Unavailable);
          }
          return answer;
        },
      };
    });
    await scan(user, "DEB-1121-02", "/split");
    await user.type(await screen.findByLabelText("Code of part 1"), "DEB-PART");
    await user.type(screen.getByLabelText("Part 1, in kg"), "10");
    await user.click(screen.getByRole("button", { name: "Book the parts" }));
    expect((await screen.findByRole("alert")).textContent).toContain("The server does not answer");
    await user.click(screen.getByRole("button", { name: "Book the parts" }));
    expect(await screen.findByText("1 part made.")).toBeDefined();
    expect(world.plant.named("DEB-1121-02").onHandMg).toBe(70_500_000n);
  });

  it("merges, counts, takes samples and takes down", async () => {
    const { user, world } = renderAt("/plant", withTwin());
    await scan(user, "DEB-1121-02", "DEB-TWIN", "/merge");
    await user.type(await screen.findByLabelText("Code of the new lot"), "DEB-BOTH");
    await user.click(screen.getByRole("button", { name: "Book the merger" }));
    await inHand("DEB-BOTH");
    expect(world.plant.named("DEB-BOTH").onHandMg).toBe(130_500_000n);
    await scan(user, "/count");
    await user.type(await screen.findByLabelText("There are, in kg"), "130");
    expect(screen.getByText("0.5 kg less than the ledger says.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Book the count" }));
    await screen.findByText("DEB-BOTH is adjusted.");
    await scan(user, "/take");
    await user.type(await screen.findByLabelText("Taken, in kg"), "0");
    await user.click(screen.getByRole("button", { name: "Book it" }));
    expect(await screen.findByText("More than nothing.")).toBeDefined();
    await user.keyboard("{Escape}");
    await scan(user, "340123450000000024", "/down");
    await user.click(await screen.findByRole("button", { name: "Book it" }));
    await screen.findByText("Taken down from 340123450000000024.");
    expect(world.plant.named("FG30-1121-01").packedMg).toBe(0n);
  });

  it("shows live what happens, and takes an event back with a reason", async () => {
    const { user, world } = renderAt("/plant", signedIn());
    const log = within(await screen.findByRole("list", { name: "In the plant" }));
    await screen.findByText("Live");
    const quantity = { amount: { case: "massMg" as const, value: 9_000_000n } };
    world.plant.receive([create(NewLotSchema, { lotCode: "RAW-OOPS", type: Lot_Type.RAW, quantity })]);
    expect(await log.findByRole("link", { name: "RAW-OOPS" })).toBeDefined();
    const position = world.plant.log.entries.length;
    await user.click(log.getByRole("button", { name: `Take back event ${position}` }));
    await user.type(await screen.findByLabelText("Reason"), "typed twice");
    await user.click(screen.getByRole("button", { name: "Take it back" }));
    expect(await screen.findByText(`Event ${position} is taken back.`)).toBeDefined();
    expect(await log.findByText(/typed twice/)).toBeDefined();
    expect(world.plant.named("RAW-OOPS").voided).toBe(true);
  });

  it("only shows, to who may only look", async () => {
    const world = signedIn(new World());
    world.permissions = [Permission.LOT_READ];
    const { user } = renderAt("/plant", world);
    await scan(user, "DEB-1121-02");
    await inHand("DEB-1121-02");
    expect(screen.queryByRole("button", { name: "Receive" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Ship" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Take back/ })).toBeNull();
  });
});
