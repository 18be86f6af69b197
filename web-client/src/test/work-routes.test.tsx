import { screen, waitFor, within } from "@testing-library/react";
import { Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { Action, PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { describe, expect, it, vi } from "vitest";
import { World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

describe("templates", () => {
  it("uploads a file, shows its parse live and then its fields", async () => {
    const { user, world } = renderAt("/templates", signedIn(new World({ stepMs: 5, seeded: false })));
    expect(await screen.findByText("No templates yet")).toBeDefined();
    await user.upload(
      screen.getByLabelText("Word templates"),
      new File([new Uint8Array(9_000)], "audit-plan.docx"),
    );
    const uploads = within(await screen.findByRole("list", { name: "Uploads" }));
    expect(await uploads.findByText("Finished", {}, { timeout: 4_000 })).toBeDefined();
    expect(uploads.getAllByText("Completed").length).toBeGreaterThan(0);
    expect(world.work.templates.size).toBe(1);
    await user.click(uploads.getByRole("link", { name: "Open" }));
    expect(await screen.findByText("19 fields")).toBeDefined();
    expect(await screen.findByText("The gate found 7 pieces of personal data")).toBeDefined();
  });

  it("refuses what is no Word document without asking the server", async () => {
    const { user } = renderAt("/templates", signedIn());
    await screen.findByRole("heading", { name: "Templates", level: 1 });
    const input = screen.getByLabelText("Word templates");
    input.removeAttribute("accept");
    await user.upload(input, new File(["x"], "notes.pdf"));
    expect((await screen.findByRole("alert")).textContent).toContain("does not end in .docx");
  });

  it("says why the server refused a document", async () => {
    const { user } = renderAt("/templates", signedIn());
    await screen.findByRole("heading", { name: "Templates", level: 1 });
    await user.upload(screen.getByLabelText("Word templates"), new File(["x"], "macro.docx"));
    expect((await screen.findByRole("alert")).textContent).toContain("it carries macros");
  });

  it("finds a field by word and shows where it stands", async () => {
    const world = signedIn();
    const [id] = [...world.work.templates.keys()];
    const { user, router } = renderAt(`/templates/${id}`, world);
    await user.type(await screen.findByLabelText("Search fields"), "standard");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ q: "standard" }));
    await user.click(screen.getByRole("button", { name: /Standard/ }));
    const drawer = within(await screen.findByRole("dialog", { name: "Standard" }));
    expect(drawer.getByText("FSSC 22000 v6")).toBeDefined();
    expect(drawer.getByText("word/document.xml")).toBeDefined();
  });

  it("says that there is nothing where there is nothing", async () => {
    // React reports each error a boundary takes.
    vi.spyOn(console, "error").mockReturnValue();
    renderAt("/templates/0199a7c4-5f1e-7001-8a3b-000000000000", signedIn());
    expect(await screen.findByText("Nothing here")).toBeDefined();
  });
});

describe("decisions", () => {
  it("shows a new decision when it is recorded, and once", async () => {
    const { world } = renderAt("/decisions", signedIn(new World({ seeded: false })));
    expect(await screen.findByText("No decisions yet")).toBeDefined();
    expect(await screen.findByText("Live")).toBeDefined();
    world.record({
      verdict: Verdict.TRANSFORM,
      tool: "crm.lookup",
      findings: [{ piiClass: PiiClass.PHONE, action: Action.MASK, count: 3, confidenceMax: 0.9 }],
    });
    expect(await screen.findByText("crm.lookup")).toBeDefined();
    expect(screen.getByTitle("Phone: 3 masked")).toBeDefined();
    expect(screen.getAllByText("crm.lookup")).toHaveLength(1);
  });

  it("holds new ones back while paused", async () => {
    const { user, world } = renderAt("/decisions", signedIn(new World({ seeded: false })));
    await screen.findByText("Live");
    world.record({ tool: "first.tool" });
    await screen.findByText("first.tool");
    await user.click(screen.getByRole("button", { name: "Pause" }));
    world.record({ tool: "second.tool" });
    const resume = await screen.findByRole("button", { name: "Resume, 1 new" });
    expect(screen.queryByText("second.tool")).toBeNull();
    await user.click(resume);
    expect(await screen.findByText("second.tool")).toBeDefined();
  });

  it("keeps its filters in the address", async () => {
    const { user, router } = renderAt("/decisions", signedIn());
    await user.selectOptions(await screen.findByLabelText("Verdict"), "deny");
    await waitFor(() => expect(router.state.location.search).toEqual({ verdict: "deny" }));
    const table = within(await screen.findByRole("table"));
    await waitFor(() => expect(table.queryByText("Allowed")).toBeNull());
    expect(table.getAllByText("Denied").length).toBeGreaterThan(0);
  });

  it("opens one by its address, though the list does not have it", async () => {
    const world = signedIn();
    const oldest = world.decisions.entries[0];
    renderAt(`/decisions?decision=${oldest?.id}`, world);
    const drawer = within(await screen.findByRole("dialog", { name: "Decision" }));
    expect(await drawer.findByText(oldest?.id ?? "")).toBeDefined();
  });
});

describe("tasks", () => {
  it("shows dead letters and takes one up again", async () => {
    const { user } = renderAt("/tasks?state=dead_lettered", signedIn());
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByText("No task in this state")).toBeDefined();
  });

  it("tells the story of a task", async () => {
    const world = signedIn();
    const dead = [...world.work.tasks.values()].at(-1)?.task;
    renderAt(`/tasks/${dead?.id}`, world);
    const log = within(await screen.findByRole("list", { name: "Event log" }));
    expect(log.getAllByText("Trying again")).toHaveLength(4);
    expect(log.getByText("Gave up")).toBeDefined();
  });
});
