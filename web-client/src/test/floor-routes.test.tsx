import { screen, waitFor, within } from "@testing-library/react";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { Run_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { describe, expect, it, vi } from "vitest";
import { madeIn, seedFloor } from "@/test/memory/floor-seed";
import { World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

function floored(): World {
  const world = signedIn(new World({ seeded: false }));
  seedFloor(world);
  return world;
}
const theRun = (world: World) => world.floor.runs[0]!;
const boardOf = (world: World) => `/runs/${theRun(world).id}`;
/** Somebody else sits down at the screen. */
const swap = (world: World) => {
  world.members = [world.members[1]!, world.members[0]!, ...world.members.slice(2)];
};

describe("first flow", () => {
  it("lists runs, and makes and starts one", async () => {
    const world = floored();
    const { user } = renderAt("/runs", world);
    expect(await screen.findByText("7 Detect metal")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "New run" }));
    await user.type(await screen.findByLabelText("Run code"), "RUN-2");
    await user.click(screen.getByRole("button", { name: "Make and start the run" }));
    expect(await screen.findByRole("heading", { level: 1, name: "RUN-2" })).toBeDefined();
    expect(await screen.findByRole("button", { name: "Begin step 0" })).toBeDefined();
  });

  it("marks a run code that is taken", async () => {
    const { user } = renderAt("/runs", floored());
    await user.click(await screen.findByRole("button", { name: "New run" }));
    await user.type(await screen.findByLabelText("Run code"), "RUN-1122-01");
    await user.click(screen.getByRole("button", { name: "Make and start the run" }));
    expect(await screen.findByText(/This run code is taken/)).toBeDefined();
  });

  it("says what to do where there is none, and offers nothing to who may only look", async () => {
    const world = signedIn(new World({ seeded: false }));
    world.permissions = [Permission.LOT_READ, Permission.RUN_READ];
    renderAt("/runs", world);
    expect(await screen.findByText("No runs yet")).toBeDefined();
    expect(screen.queryByRole("button", { name: "New run" })).toBeNull();
  });
});

describe("a run", () => {
  it("shows seven gates, four buffers and eleven steps", async () => {
    const world = floored();
    renderAt(boardOf(world), world);
    const gates = within(await screen.findByRole("list", { name: "Gates" }));
    expect(gates.getAllByRole("button")).toHaveLength(7);
    expect(gates.getByRole("button", { name: /1 lot waiting.*Metal detection/s })).toBeDefined();
    for (const name of ["Raw store", "Bulk buffer", "Mix buffer", "Cold store"]) {
      expect(screen.getByRole("region", { name })).toBeDefined();
    }
    const beside = within(screen.getByRole("region", { name: "Beside the buffers" }));
    expect(beside.getByText("FRZ-1122-01")).toBeDefined();
    expect(within(screen.getByRole("list", { name: "Steps" })).getAllByRole("listitem")).toHaveLength(11);
  });

  it("passes a lot that keeps its limits", async () => {
    const world = floored();
    const { user } = renderAt(boardOf(world), world);
    await user.click(await screen.findByRole("button", { name: "Decide: Metal detection" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Yes" }));
    await user.type(dialog.getByLabelText("Ferrous in mm"), "1.5");
    await user.type(dialog.getByLabelText("Stainless steel in mm"), "2,5");
    for (const field of dialog.getAllByLabelText("Instrument")) await user.type(field, "MD-2");
    await user.click(dialog.getByRole("button", { name: "Pass" }));
    await user.click(dialog.getByRole("button", { name: "Record “Pass”" }));
    await waitFor(() => expect(world.plant.named("FRZ-1122-01").state).toBe(Lot_State.RELEASED));
    expect(await screen.findByRole("button", { name: /^Passed.*Metal detection/s })).toBeDefined();
  });

  it("shows what is violated before it is sent, and what came of it", async () => {
    const world = floored();
    const { user } = renderAt(boardOf(world), world);
    await user.click(await screen.findByRole("button", { name: "Decide: Metal detection" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Yes" }));
    await user.type(dialog.getByLabelText("Ferrous in mm"), "1.501");
    expect(dialog.getByText("1.501 is above 1.5 mm: the limit is violated.")).toBeDefined();
    await user.type(dialog.getByLabelText("Stainless steel in mm"), "1");
    for (const field of dialog.getAllByLabelText("Instrument")) await user.type(field, "MD-2");
    await user.click(dialog.getByRole("button", { name: "Pass" }));
    await user.click(dialog.getByRole("button", { name: "Record “Pass”, as a fail" }));
    expect(await screen.findByRole("heading", { name: "Recorded as a fail" })).toBeDefined();
    expect(world.floor.deviations).toHaveLength(1);
    expect(theRun(world).state).toBe(Run_State.HOLD);
    expect(
      (await screen.findAllByRole("link", { name: "1 open alert", hidden: true })).length,
    ).toBeGreaterThan(0);
  });

  it("says at their fields what a pass still lacks", async () => {
    const world = floored();
    const { user } = renderAt(boardOf(world), world);
    await user.click(await screen.findByRole("button", { name: "Decide: Metal detection" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Ferrous in mm"), "1");
    await user.click(dialog.getByRole("button", { name: "Pass" }));
    await user.click(dialog.getByRole("button", { name: "Record “Pass”" }));
    expect(await dialog.findByText(/test_piece needs a yes to pass/)).toBeDefined();
    expect(dialog.getByText("must be said for this limit")).toBeDefined();
    expect(dialog.getByText(/steel .* must be measured to pass/)).toBeDefined();
  });

  it("names the gates that keep it from its end", async () => {
    const world = floored();
    const { user } = renderAt(boardOf(world), world);
    await user.click(await screen.findByRole("button", { name: "End" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/Metal detection after step 7, 1 lot waiting/)).toBeDefined();
    await user.click(dialog.getByRole("button", { name: "End" }));
    expect((await dialog.findByRole("alert")).textContent).toContain("has not passed gate metal");
  });

  it("shows what others do while somebody looks", async () => {
    const world = floored();
    renderAt(boardOf(world), world);
    await screen.findByText("Live");
    madeIn(world, theRun(world), 6, "FRZ-NEW", 20n);
    theRun(world).state = Run_State.HOLD;
    world.floor.sayRun(theRun(world));
    const lane = within(screen.getByRole("region", { name: "Cold store" }));
    expect(await lane.findByText("FRZ-NEW")).toBeDefined();
    expect(await screen.findByRole("button", { name: "Resume" })).toBeDefined();
  });

  it("is only looked at without the permissions", async () => {
    const world = floored();
    world.permissions = [Permission.LOT_READ, Permission.RUN_READ];
    renderAt(boardOf(world), world);
    await screen.findByRole("heading", { level: 1, name: "RUN-1122-01" });
    for (const name of [/^Decide/, "Hold", "End", "More", /^Complete/, /Metal detection/]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
  });
});

describe("flows", () => {
  it("marks what the server refuses in a draft, and keeps what was typed", async () => {
    const world = signedIn(new World({ seeded: false }));
    const { user } = renderAt("/flows", world);
    await user.click((await screen.findAllByRole("button", { name: "New flow" }))[0]!);
    await user.type(await screen.findByLabelText("Name"), "Skewers");
    await user.selectOptions(screen.getByLabelText("Begins with"), "One empty step");
    await user.click(screen.getByRole("button", { name: "Begin the draft" }));
    await screen.findByRole("heading", { level: 1, name: "Skewers, version 1" });
    await user.click(screen.getByRole("button", { name: "Add a gate" }));
    await user.type(screen.getByRole("textbox", { name: "Gate" }), "Metal");
    await user.click(screen.getByLabelText(/^Critical/));
    await user.click(screen.getByRole("button", { name: "Save the draft" }));
    expect(await screen.findByText(/a critical control point needs one/)).toBeDefined();
    expect(screen.getByRole("button", { name: /1 to mend/ })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Add a limit" }));
    await user.type(screen.getByLabelText("What is measured"), "Ferrous");
    await user.type(screen.getByLabelText("At most"), "1.5");
    await user.click(screen.getByRole("button", { name: "Submit for review" }));
    expect(await screen.findByText(/Four eyes: you wrote part of version 1/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Publish" })).toBeNull();
    expect(world.floor.versions[0]?.definition?.steps[0]?.gates[0]?.key).toBe("metal");
  });

  it("is published by somebody who wrote none of it, with a note", async () => {
    const world = floored();
    const version = Object.assign(world.floor.versions[0]!, { state: 2 });
    const { user } = renderAt(`/flows/${version.flowId}`, world);
    await user.click(await screen.findByRole("button", { name: "Publish" }));
    const dialog = within(await screen.findByRole("dialog"));
    version.authorIds.push(world.floor.callerId);
    await user.type(dialog.getByLabelText("Review note"), "read it");
    await user.click(dialog.getByRole("button", { name: "Publish" }));
    expect((await dialog.findByRole("alert")).textContent).toContain("A second person must do this.");
    version.authorIds.pop();
    await user.click(dialog.getByRole("button", { name: "Publish" }));
    expect(await screen.findByRole("link", { name: "Runs of it" })).toBeDefined();
  });

  it("says it where somebody else saved the draft meanwhile", async () => {
    const world = floored();
    const version = Object.assign(world.floor.versions[0]!, { state: 1, position: 4n });
    const { user } = renderAt(`/flows/${version.flowId}/edit?version=${version.id}`, world);
    await user.type(await screen.findByLabelText("Name"), "!");
    version.position = 5n;
    await user.click(screen.getByRole("button", { name: "Save the draft" }));
    expect(await screen.findByText("Somebody else saved this draft")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Keep mine, write over theirs" }));
    await user.click(screen.getByRole("button", { name: "Save the draft" }));
    await waitFor(() => expect(version.definition?.steps[0]?.name).toBe("Receive!"));
  });
});

describe("deviations and alerts", () => {
  const deviating = async () => {
    const world = floored();
    const lot = world.plant.named("FRZ-1122-01");
    const deviation = world.floor.openDeviation({ description: "A broken blade", lotIds: [lot.id] });
    world.floor.concern(lot);
    return { world, lot, path: `/deviations/${deviation.id}` };
  };

  it("goes its way by two people", async () => {
    const { world, lot, path } = await deviating();
    const { user, router } = renderAt(path, world);
    await user.click(await screen.findByRole("button", { name: "Contain it" }));
    await user.type(await screen.findByLabelText("How it was contained"), "red tape");
    await user.click(screen.getByRole("button", { name: "All is held" }));
    expect(await screen.findByText(/A second person must decide/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Decide what becomes of it" })).toBeNull();
    swap(world);
    await router.options.context.queryClient.invalidateQueries();
    await user.click(await screen.findByRole("button", { name: "Decide what becomes of it" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: /^Destroy/ }));
    await user.type(dialog.getByLabelText("Reason"), "metal");
    const [, confirm] = dialog.getAllByRole("button", { name: /^Destroy/ });
    await user.click(confirm!);
    expect(await screen.findByText(/Another person must verify/)).toBeDefined();
    expect(lot.state).toBe(Lot_State.REJECTED);
    const life = within(screen.getByRole("list", { name: "Life of the deviation" }));
    expect(life.getByText("“red tape”")).toBeDefined();
    expect(life.getByText("Decided: destroy")).toBeDefined();
  });

  it("is reported by hand with its lots", async () => {
    const world = floored();
    const { user } = renderAt("/deviations", world);
    await screen.findByText("Nothing deviates");
    await user.click(screen.getByRole("button", { name: "Report a deviation" }));
    await user.type(await screen.findByLabelText("What went wrong"), "A hair in the mix");
    await user.type(screen.getByLabelText(/^Lots it concerns/), "FRZ");
    await user.click(await screen.findByRole("button", { name: "FRZ-1122-01" }));
    await user.click(screen.getByRole("button", { name: "Report it" }));
    expect(await screen.findByRole("heading", { level: 1, name: "A hair in the mix" })).toBeDefined();
    expect(world.plant.named("FRZ-1122-01").state).toBe(Lot_State.HOLD);
  });

  it("shows open alerts first, seen and resolved after them", async () => {
    const world = floored();
    world.floor.raise(1, world.plant.named("FRZ-1122-01").id, "lot FRZ-1122-01", "lot FRZ-1122-01 is HOLD");
    const { user } = renderAt("/alerts", world);
    await user.click(await screen.findByRole("button", { name: "I have seen it" }));
    const seen = within(await screen.findByRole("list", { name: "Seen" }));
    await user.click(seen.getByRole("button", { name: "Resolve" }));
    await user.type(await screen.findByLabelText("Reason"), "looked at");
    await user.click(screen.getByRole("button", { name: "Resolve it" }));
    const resolved = within(await screen.findByRole("list", { name: "Resolved" }));
    expect(await resolved.findByText(/“looked at”/)).toBeDefined();
    expect((await screen.findAllByRole("link", { name: "No open alerts" })).length).toBeGreaterThan(0);
  });
});

describe("the quality of a lot", () => {
  const at = (world: World) => `/lots/${world.plant.named("FRZ-1122-01").id}`;

  it("is decided at the gates of its step, and stands with it", async () => {
    const world = floored();
    const { user } = renderAt(at(world), world);
    await user.click(await screen.findByRole("button", { name: "Metal detection" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Hold" }));
    expect(dialog.getByRole("button", { name: "Record “Hold”" }).hasAttribute("disabled")).toBe(true);
    await user.type(dialog.getByLabelText("Reason"), "detector under repair");
    await user.click(dialog.getByRole("button", { name: "Record “Hold”" }));
    const decisions = within(await screen.findByRole("list", { name: "Decisions" }));
    expect(decisions.getByText("“detector under repair”")).toBeDefined();
    expect(world.plant.named("FRZ-1122-01").state).toBe(Lot_State.HOLD);
  });

  it("keeps certificates with their papers", async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      saved.push(blob as Blob);
      return "blob:paper";
    });
    const world = floored();
    const { user } = renderAt(at(world), world);
    await user.click(await screen.findByRole("button", { name: "Add a certificate" }));
    const form = within(await screen.findByRole("dialog"));
    await user.type(form.getByLabelText("Number"), "COA-77");
    await user.type(form.getByLabelText("Issued on"), "2026-11-20");
    await user.type(form.getByLabelText("Issuer"), "Lab One");
    await user.type(form.getByLabelText("Parameter"), "Salmonella");
    await user.type(form.getByLabelText("Value"), "absent in 25 g");
    await user.upload(
      form.getByLabelText(/^The paper/),
      new File(["%PDF"], "coa.pdf", { type: "application/pdf" }),
    );
    await user.click(form.getByRole("button", { name: "Keep it with the lot" }));
    const list = within(await screen.findByRole("list", { name: "Certificates" }));
    expect(list.getByText("absent in 25 g", { exact: false })).toBeDefined();
    await user.click(list.getByRole("button", { name: "Save coa.pdf" }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]?.text()).toBe("%PDF");
  });
});
