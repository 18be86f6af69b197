import { create } from "@bufbuild/protobuf";
import { Code } from "@connectrpc/connect";
import { screen, waitFor, within } from "@testing-library/react";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { Lot_Type, NewLotSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { TraceService } from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_service_pb";
import { describe, expect, it, vi } from "vitest";
import { failure } from "@/test/memory/failure";
import { World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

const at = (world: World, code: string, search = "") => `/lots/${world.plant.named(code).id}/trace${search}`;
const graph = async () => within(await screen.findByRole("region", { name: "Graph of the trace" }));
const table = async () => within(await screen.findByRole("region", { name: "Lots of the trace" }));

describe("a trace", () => {
  it("finds what became of a lot, and its kilograms add up", async () => {
    const world = signedIn();
    renderAt(at(world, "RAW-1121-01"), world);
    expect(await screen.findByText("Complete")).toBeDefined();
    expect(screen.getByText("They add up to what entered, to the milligram.")).toBeDefined();
    const parts = within(screen.getByRole("list", { name: "Where the kilograms are" }));
    expect(parts.getByText("Shipped")).toBeDefined();
    const lots = await table();
    const mix = lots.getByRole("button", { name: "MIX-1121-01" }).closest("tr");
    expect(mix?.textContent).toContain("629.1 kg");
    const shipments = within(screen.getByRole("region", { name: "Shipments" }));
    expect(shipments.getByRole("link", { name: "SHIP-1122-01" })).toBeDefined();
  });

  it("marks the path of a selected lot in the picture and in the table", async () => {
    const world = signedIn();
    const { user, router } = renderAt(at(world, "RAW-1121-01"), world);
    const cards = await graph();
    await user.click(cards.getByRole("button", { name: /^FRZ15-1121-01,/ }));
    const { number } = world.plant.named("FRZ15-1121-01");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ lot: String(number) }));
    expect(cards.getByRole("button", { name: /^MIX-1121-01,.*on the path/ })).toBeDefined();
    expect(cards.queryByRole("button", { name: /^FRZ30-1121-01,.*on the path/ })).toBeNull();
    const lots = await table();
    expect(lots.getAllByRole("row")[1]?.textContent).toContain("FRZ15-1121-01");
    await user.click(screen.getByRole("button", { name: "On its path" }));
    expect(lots.queryByRole("button", { name: "FRZ30-1121-01" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Clear" }));
    expect(await lots.findByRole("button", { name: "FRZ30-1121-01" })).toBeDefined();
  });

  it("is gone through by the keyboard", async () => {
    const world = signedIn();
    const { user, router } = renderAt(at(world, "MIX-1121-01"), world);
    const cards = await graph();
    cards.getByRole("button", { name: /^MIX-1121-01,/ }).focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^SKW(15|30)-1121-01,/);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(router.state.location.search).toHaveProperty("lot"));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty("lot", expect.anything()));
  });

  it("asks backwards, and says where it goes back to", async () => {
    const world = signedIn();
    const { user } = renderAt(at(world, "SKW15-1121-01"), world);
    await user.click(await screen.findByRole("button", { name: "Backward" }));
    expect(await screen.findByText(/It goes back to 3 lots/)).toBeDefined();
    const lots = await table();
    expect(lots.getByRole("button", { name: "SPICE-77" })).toBeDefined();
    expect(lots.queryByRole("button", { name: "FRZ15-1121-01" })).toBeNull();
  });

  it("asks again as it was known at a past moment", async () => {
    const world = signedIn();
    const before = new Date(world.nowMs() - 15 * 3_600_000).toISOString();
    renderAt(at(world, "RAW-1121-01", `?at=${before}`), world);
    expect(await screen.findByText(/As it was known/)).toBeDefined();
    const lots = await table();
    expect(lots.getByRole("button", { name: "MIX-1121-01" })).toBeDefined();
    expect(lots.queryByRole("button", { name: "SKW15-1121-01" })).toBeNull();
  });

  it("says it where the lot was not there yet", async () => {
    const world = signedIn();
    const before = new Date(world.nowMs() - 90 * 3_600_000).toISOString();
    const { user, router } = renderAt(at(world, "RAW-1121-01", `?at=${before}`), world);
    expect(await screen.findByText(/nobody had recorded RAW-1121-01 yet/)).toBeDefined();
    expect(screen.queryByText("Complete")).toBeNull();
    await user.click(screen.getByLabelText("As of"));
    await user.tab();
    expect(router.state.location.search).toMatchObject({ at: before });
    await user.click(screen.getByRole("button", { name: "Now" }));
    await waitFor(() => expect(screen.queryByText(/nobody had recorded/)).toBeNull());
  });

  it("says that the plant went on since, and traces again", async () => {
    const world = signedIn();
    const { user } = renderAt(at(world, "MIX-1121-01"), world);
    await screen.findByText("Complete");
    await graph();
    world.plant.adjust(world.plant.named("MIX-1121-01").id, 3, -1_000_000n, "dropped");
    await user.click(await screen.findByRole("button", { name: "Trace again" }));
    const parts = within(screen.getByRole("list", { name: "Where the kilograms are" }));
    expect(await parts.findByText(/^1 kg, /)).toBeDefined();
  });

  it("groups thousands of lots, and opens a group", async () => {
    const world = signedIn(new World({ seeded: false }));
    const lot = (lotCode: string, type: Lot_Type, mg: bigint) =>
      create(NewLotSchema, { lotCode, type, quantity: { amount: { case: "massMg", value: mg } } });
    world.plant.receive([lot("RAW-1", Lot_Type.RAW, 1_000_000n)]);
    const raw = world.plant.named("RAW-1");
    world.plant.release(raw.id);
    const made = Array.from({ length: 400 }, (_, index) => lot(`DEB-${index}`, Lot_Type.DEB, 2_500n));
    world.plant.transform([{ lotId: raw.id } as never], made);
    const { user } = renderAt(at(world, "RAW-1"), world);
    const cards = await graph();
    expect(cards.getAllByRole("button")).toHaveLength(2);
    await user.click(cards.getByRole("button", { name: /^400 lots, Deboned meat/ }));
    expect(await cards.findByRole("button", { name: /^364 lots more/ })).toBeDefined();
    expect(cards.getAllByRole("button")).toHaveLength(1 + 1 + 36 + 1);
    const lots = await table();
    expect(lots.getAllByRole("row")).toHaveLength(101);
    await user.click(screen.getByRole("button", { name: "Show more" }));
    expect(lots.getAllByRole("row")).toHaveLength(201);
  });

  it("takes its table out as a file", async () => {
    const saved = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:trace");
    const world = signedIn();
    const { user } = renderAt(at(world, "RAW-1121-01"), world);
    await user.click(await screen.findByRole("button", { name: "CSV" }));
    const file = saved.mock.calls[0]?.[0] as Blob;
    expect(await file.text()).toContain("MIX-1121-01");
  });

  it("says why there is none, and tries again", async () => {
    const world = signedIn();
    let isDown = true;
    const { user } = renderAt(at(world, "RAW-1121-01"), world, (transport) => ({
      ...transport,
      unary: transport.unary.bind(transport),
      stream: (method, ...rest) => {
        if (isDown && method.parent.typeName === TraceService.typeName) {
          return Promise.reject(failure(Code.ResourceExhausted, ErrorReason.RATE_LIMITED));
        }
        return transport.stream(method, ...rest);
      },
    }));
    expect((await screen.findByRole("alert")).textContent).toContain("No trace");
    isDown = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Complete")).toBeDefined();
  });
});
