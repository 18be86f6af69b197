import { Code } from "@connectrpc/connect";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { describe, expect, it } from "vitest";
import { failure } from "@/test/memory/failure";
import { ALL_PERMISSIONS, type World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

const of = (world: World, code: string) => `/recalls/new?lots=${world.plant.named(code).id}`;
const result = async () => within(await screen.findByRole("region", { name: "Simulation" }));

async function opened(kind: "Drill" | "Recall", permissions = ALL_PERMISSIONS) {
  const world = signedIn();
  world.permissions = permissions;
  const { user } = renderAt(of(world, "RAW-1121-01"), world);
  await user.click((await result()).getByRole("button", { name: "Open a recall or a drill" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: kind }));
  await user.type(dialog.getByLabelText("Name"), "Metal");
  await user.type(dialog.getByLabelText("Reason"), "Found by a customer.");
  await user.click(dialog.getByRole("button", { name: `Open the ${kind.toLowerCase()}` }));
  await screen.findByRole("heading", { level: 1, name: "Metal" });
  return { world, user };
}

describe("a simulated recall", () => {
  it("says how much, where and at whom, and that it adds up", async () => {
    const world = signedIn();
    renderAt(of(world, "RAW-1121-01"), world);
    const found = await result();
    expect(found.getByText("100 % reconciled.")).toBeDefined();
    expect(found.getByRole("region", { name: "Left, at customers" })).toBeDefined();
    expect(
      within(found.getByRole("region", { name: "Customers" })).getAllByRole("row").length,
    ).toBeGreaterThan(1);
  });

  it("asks nothing before something is suspect", async () => {
    const { user } = renderAt("/recalls/new", signedIn());
    await user.click(await screen.findByRole("button", { name: "Simulate" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Say what is suspect");
    expect(screen.queryByRole("region", { name: "Simulation" })).toBeNull();
  });

  it("takes lots one scan after the other", async () => {
    const { user, router, world } = renderAt("/recalls/new", signedIn());
    await user.type(await screen.findByRole("textbox", { name: /^Lots/ }), "RAW-1121-01{Enter}");
    expect((await screen.findByRole("list", { name: "Suspect lots" })).textContent).toContain("RAW-1121-01");
    await user.type(screen.getByRole("textbox", { name: /^Lots/ }), "NO-SUCH{Enter}");
    expect(await screen.findByText("There is no lot NO-SUCH.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Simulate" }));
    await result();
    expect(router.state.location.search).toEqual({ lots: world.plant.named("RAW-1121-01").id });
  });

  it("is opened by nobody who may only look", async () => {
    const world = signedIn();
    world.permissions = [Permission.LOT_READ];
    renderAt(of(world, "RAW-1121-01"), world);
    expect((await result()).queryByRole("button", { name: "Open a recall or a drill" })).toBeNull();
  });
});

describe("a simulation that is refused for its rate", () => {
  function refusing(nRefusals: number) {
    const world = signedIn();
    let nAsked = 0;
    renderAt(of(world, "RAW-1121-01"), world, (transport) => ({
      unary: transport.unary.bind(transport),
      stream: (method, ...rest) => {
        const isRefused = method.name === "SimulateRecall" && ++nAsked <= nRefusals;
        return isRefused
          ? Promise.reject(
              failure(Code.ResourceExhausted, ErrorReason.RATE_LIMITED, { retry_after_ms: "200" }),
            )
          : transport.stream(method, ...rest);
      },
    }));
  }

  it("waits as long as it is told, says so, and comes by itself", async () => {
    refusing(1);
    expect(await screen.findByText(/It is asked again by itself/)).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
    expect((await result()).getByText("100 % reconciled.")).toBeDefined();
    expect(screen.queryByText(/It is asked again by itself/)).toBeNull();
  });

  it("is left to the person where it is refused again", async () => {
    refusing(2);
    expect((await screen.findByRole("alert")).textContent).toContain("Too many requests");
    expect(screen.queryByText(/It is asked again by itself/)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await result();
  });
});

describe("a drill", () => {
  it("counts, marks nothing, and stops its clock when it is closed", async () => {
    const { world, user } = await opened("Drill");
    expect(world.plant.named("RAW-1121-01").recalled).toBe(false);
    expect(screen.queryByRole("region", { name: "Notices" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Close the drill" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Note"), "All found.");
    await user.click(dialog.getByRole("button", { name: "Close the drill" }));
    expect(await screen.findByText("Target met")).toBeDefined();
  });
});

describe("a recall", () => {
  it("marks its lots, and is not closed while a customer has not answered", async () => {
    const { world, user } = await opened("Recall");
    expect(world.plant.named("RAW-1121-01").recalled).toBe(true);
    await user.click(screen.getByRole("button", { name: "Close the recall" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Note"), "Too early.");
    await user.click(dialog.getByRole("button", { name: "Close the recall" }));
    expect((await dialog.findByRole("alert")).textContent).toContain("does not allow this");
  });

  it("takes its notices on by the moves that are allowed, to the milligram", async () => {
    const { user } = await opened("Recall");
    const notices = within(await screen.findByRole("region", { name: "Notices" }));
    const move = async (action: string, label?: string, kg = "") => {
      await user.click((await notices.findAllByRole("button", { name: action }))[0]!);
      const dialog = within(await screen.findByRole("dialog"));
      if (label) {
        await user.clear(dialog.getByLabelText(label));
        await user.type(dialog.getByLabelText(label), kg);
      }
      await user.click(dialog.getByRole("button", { name: action }));
      await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    };
    expect(notices.queryByRole("button", { name: "Declined" })).toBeNull();
    await move("Mark as sent");
    await move("Acknowledged");
    await move("Confirm the quantity", "Is there, in kg", "1.000001");
    await move("Close the notice", "Recovered, in kg", "0.500001");
    expect(await notices.findByText("0.500001 kg")).toBeDefined();
  });
});

describe("a closed recall", () => {
  async function closed() {
    const { world, user } = await opened("Recall");
    const notices = within(screen.getByRole("region", { name: "Notices" }));
    const act = async (action: string, within_: typeof notices | typeof screen, words?: string) => {
      await user.click((await within_.findAllByRole("button", { name: action }))[0]!);
      const dialog = within(await screen.findByRole("dialog"));
      if (words) await user.type(dialog.getByLabelText("Note"), words);
      await user.click(dialog.getByRole("button", { name: action }));
      await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    };
    for (const action of ["Mark as sent", "Declined"]) {
      while (notices.queryAllByRole("button", { name: action }).length > 0) {
        await act(action, notices);
      }
    }
    await act("Close the recall", screen, "Settled.");
    await screen.findByText("Target met");
    return { world, user };
  }
  const clear = async (user: Awaited<ReturnType<typeof closed>>["user"], action: RegExp) => {
    await user.click(await screen.findByRole("button", { name: action }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Reason"), "Tested negative.");
    await user.click(dialog.getByRole("button", { name: /^Clear/ }));
    return dialog;
  };

  it("is cleared by a second person only, lot by lot or whole, and says how many", async () => {
    const { world, user } = await closed();
    const own = await clear(user, /^Clear all lots$/);
    expect(own.getByText(/^You closed this recall/)).toBeDefined();
    expect((await own.findByRole("alert")).textContent).toContain("A second person must do this.");
    await user.click(own.getByRole("button", { name: "Cancel" }));

    world.me.user!.id = world.newId();
    await user.click(screen.getByRole("checkbox", { name: "Choose RAW-1121-01" }));
    await clear(user, /^Clear 1 chosen lot$/);
    expect(await screen.findByText("1 lot was cleared. None of them is recalled any more.")).toBeDefined();
    expect(world.plant.named("RAW-1121-01").recalled).toBe(false);
    await waitFor(() => expect(screen.queryByRole("checkbox", { name: "Choose RAW-1121-01" })).toBeNull());
    await clear(user, /^Clear all lots$/);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Clear all lots" })).toBeNull());
  });
});

describe("the files of a recall", () => {
  const menu = async (user: Awaited<ReturnType<typeof opened>>["user"]) => {
    await user.click(screen.getByRole("button", { name: "Reports" }));
    return within(await screen.findByRole("menu"));
  };
  const choose = async (user: Awaited<ReturnType<typeof opened>>["user"], file: string, format: RegExp) => {
    const group = (await menu(user)).getByRole("group", { name: file });
    await user.click(within(group).getByRole("menuitem", { name: format }));
  };

  it("are its report, with the gaps told", async () => {
    const { user } = await opened("Drill");
    await choose(user, "Report", /^XLSX/);
    expect(await screen.findByText(/^recall-report-.*\.xlsx is saved\.$/)).toBeDefined();
    expect(screen.getByRole("region", { name: "Gaps" })).toBeDefined();
  });

  it("are the records of its lots for authorities, and of no other lot", async () => {
    const { world, user } = await opened("Recall");
    const nReceipts = world.plant.log.entries.filter(({ what }) => what.case === "lotsReceived").length;
    expect(nReceipts).toBeGreaterThan(1);
    await choose(user, "Sortable spreadsheet", /^XLSX/);
    expect(await screen.findByText(/^sortable-.*\.xlsx is saved\.$/)).toBeDefined();
    expect(screen.getByLabelText("What is in the file").textContent).toContain("Receiving1");
    expect(screen.getByRole("region", { name: "Gaps" })).toBeDefined();
    await choose(user, "List of dispatches", /^CSV/);
    expect(await screen.findByText(/^dispatch-931-.*\.zip is saved\.$/)).toBeDefined();
    expect(screen.getByRole("heading", { name: "List of dispatches" })).toBeDefined();
  });

  it("are narrowed down where the recall is chosen already", async () => {
    const { user } = await opened("Recall");
    await user.click((await menu(user)).getByRole("menuitem", { name: "Narrow the records down" }));
    await screen.findByRole("heading", { level: 1, name: "Reports" });
    expect(await screen.findAllByRole("list", { name: "Recall chosen" })).toHaveLength(2);
  });

  it("are the same of a drill", async () => {
    const { user } = await opened("Drill");
    expect((await menu(user)).getAllByRole("group")).toHaveLength(3);
    await user.keyboard("{Escape}");
    await choose(user, "Sortable spreadsheet", /^XLSX/);
    expect(await screen.findByText(/^sortable-.*\.xlsx is saved\.$/)).toBeDefined();
    expect(screen.getByLabelText("What is in the file").textContent).toContain("Receiving1");
  });

  it("are not offered to those who may not have them", async () => {
    await opened("Recall", [Permission.RECALL_MANAGE]);
    expect(screen.queryByRole("button", { name: "Reports" })).toBeNull();
  });
});
