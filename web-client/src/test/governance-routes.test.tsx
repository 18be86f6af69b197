import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { Source, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { DeadLetterState } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { Action, PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

beforeEach(() => localStorage.clear());

function limitedTo(...permissions: Permission[]): World {
  const world = signedIn();
  world.permissions = permissions;
  return world;
}

describe("a decision", () => {
  it("is explained and verified in the browser", async () => {
    const world = signedIn();
    const decision = world.record({
      verdict: Verdict.TRANSFORM,
      tool: "crm.lookup",
      model: "drafting-large",
      correlationId: "case-9",
      tags: { line: "2" },
      findings: [
        {
          piiClass: PiiClass.CUSTOM,
          customClass: "badge_number",
          action: Action.MASK,
          count: 2,
          confidenceMax: 0.9,
        },
      ],
      shadow: { policyVersion: 6n, verdict: Verdict.DENY, reasons: ["badge numbers are denied"] },
    });
    renderAt(`/decisions?decision=${decision.id}`, world);
    const drawer = within(await screen.findByRole("dialog", { name: "Decision" }));
    expect(await drawer.findByText("Verified in your browser")).toBeDefined();
    expect(drawer.getByText("cell crm.lookup / badge number")).toBeDefined();
    expect(await drawer.findByText(/^The content for crm.lookup was changed under version/)).toBeDefined();
    expect(drawer.getByText(/in shadow mode, would have said denied/)).toBeDefined();
    expect(drawer.getByText("badge number")).toBeDefined();
    expect(drawer.getAllByText("$0.0246 held")).toHaveLength(2);
    expect(drawer.getByText("Mara Lindt")).toBeDefined();
  });

  it("that is not what the log holds is marked as such", async () => {
    const world = signedIn();
    const decision = world.record({ tool: "crm.lookup" });
    const { router } = renderAt("/decisions?tool=crm.lookup", world);
    await screen.findByText("crm.lookup");
    // The server changes its record after the list was read.
    decision.tool = "quiet.tool";
    await router.navigate({ to: "/decisions", search: { tool: "crm.lookup", decision: decision.id } });
    const drawer = within(await screen.findByRole("dialog", { name: "Decision" }));
    expect(await drawer.findByText("Not verified: the proof fails")).toBeDefined();
    expect(drawer.getByText(/something else than what is shown here/)).toBeDefined();
  });
});

describe("the list of decisions", () => {
  it("takes the rarer filters into the address and to the server", async () => {
    const { user, router, world } = renderAt("/decisions", signedIn());
    world.record({ tool: "seen.tool", tags: { line: "7" }, shadow: { verdict: Verdict.DENY } });
    await user.click(await screen.findByRole("button", { name: "More filters" }));
    await user.type(screen.getByLabelText("Tag key"), "line");
    await user.type(screen.getByLabelText("Tag value"), "7");
    await user.click(screen.getByRole("button", { name: "Add the tag" }));
    await user.click(screen.getByRole("checkbox", { name: "Shadow policy decides otherwise" }));
    await user.click(screen.getByRole("button", { name: "Apply" }));
    await waitFor(() => expect(router.state.location.search).toEqual({ tags: { line: "7" }, differs: true }));
    expect(screen.getByRole("button", { name: "More filters, 2 on" })).toBeDefined();
    await waitFor(() => expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(2));
  });

  it("leaves as a file, and says where the file is wider than the list", async () => {
    let saved: Blob | undefined;
    vi.spyOn(URL, "createObjectURL").mockImplementation((content) => {
      saved = content as Blob;
      return "blob:none";
    });
    const { user, world } = renderAt("/decisions?verdict=deny&actor=somebody", signedIn());
    await user.click(await screen.findByRole("button", { name: "Export" }));
    expect(await screen.findByText(/other filters do not narrow it/)).toBeDefined();
    await user.click(screen.getByRole("menuitem", { name: /NDJSON/ }));
    await waitFor(() => expect(saved).toBeDefined());
    const lines = ((await saved?.text()) ?? "").trim().split("\n");
    const denied = world.decisions.entries.filter(({ verdict }) => verdict === Verdict.DENY);
    expect(lines).toHaveLength(denied.length);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ id: denied[0]?.id, verdict: "VERDICT_DENY" });
  });

  it("cannot be exported without the permission, and says so", async () => {
    renderAt("/decisions", limitedTo(Permission.DECISION_READ));
    const button = await screen.findByRole("button", { name: "Export" });
    expect(button).toHaveProperty("disabled", true);
    expect(button.title).toContain("do not include exporting");
  });
});

describe("statistics", () => {
  it("count by verdict and switch their span in the address", async () => {
    const { user, router } = renderAt("/statistics", signedIn());
    const plot = await screen.findByRole("slider", { name: "Decisions over time" });
    expect(plot.getAttribute("aria-valuetext")).toMatch(
      /^7 days: Allowed [\d,]+, Transformed [\d,]+, Denied/,
    );
    await user.click(screen.getByRole("button", { name: "90 days" }));
    await waitFor(() => expect(router.state.location.search).toEqual({ span: "90d" }));
    await user.click(screen.getByRole("button", { name: "Table" }));
    const table = await screen.findByRole("table");
    await waitFor(() => expect(within(table).getAllByRole("row").length).toBeGreaterThan(80));
  });

  it("say that there is nothing", async () => {
    renderAt("/statistics", signedIn(new World({ seeded: false })));
    expect(await screen.findByText("Nothing was decided in this span")).toBeDefined();
  });
});

describe("the health pill", () => {
  it("says what is wrong and leads to it", async () => {
    const { user } = renderAt("/statistics", signedIn());
    await user.click(await screen.findByRole("button", { name: /^Gate: Warning, 3 dead letters/ }));
    const detail = within(await screen.findByRole("dialog", { name: "Health of the gate" }));
    expect(detail.getByText("3 dead letters wait for somebody")).toBeDefined();
    expect(detail.getByText("1 bypass in the last 24 hours")).toBeDefined();
    expect(detail.getByRole("link", { name: "3 waiting" }).getAttribute("href")).toBe("/dead-letters");
  });

  it("follows the decisions that somebody watches", async () => {
    const { world } = renderAt("/decisions", signedIn(new World({ seeded: false })));
    expect(await screen.findByRole("button", { name: /^Gate: Healthy/ })).toBeDefined();
    await screen.findByText("Live");
    world.record({ tool: "mail.send", source: Source.BYPASS });
    // Well before the pill would ask by itself.
    expect(await screen.findByRole("button", { name: /^Gate: Warning/ })).toBeDefined();
  });

  it("does not stay healthy when it can no longer be known", async () => {
    const { world } = renderAt("/decisions", signedIn(new World({ seeded: false })));
    expect(await screen.findByRole("button", { name: /^Gate: Healthy/ })).toBeDefined();
    await screen.findByText("Live");
    world.gate.isClosed = true;
    world.record({ tool: "mail.send" });
    expect(await screen.findByRole("button", { name: /^Gate: Unknown/ })).toBeDefined();
  });

  it("is well where nothing waits", async () => {
    renderAt("/statistics", signedIn(new World({ seeded: false })));
    expect(await screen.findByRole("button", { name: /^Gate: Healthy/ })).toBeDefined();
  });
});

describe("dead letters", () => {
  it("are put right and go into the log", async () => {
    const { user, world } = renderAt("/dead-letters", signedIn());
    await user.click((await screen.findAllByRole("button", { name: /^Open the dead letter/ }))[0]!);
    const drawer = within(await screen.findByRole("dialog", { name: "Ingested decision" }));
    const tool = drawer.getByLabelText("Tool");
    expect(tool.getAttribute("aria-invalid")).toBe("true");
    await user.clear(tool);
    await user.type(tool, "crm.lookup");
    await user.click(drawer.getByRole("button", { name: "Try the correction" }));
    const last = await waitFor(() => {
      const decision = world.decisions.entries.at(-1);
      expect(decision?.source).toBe(Source.INGEST);
      return decision;
    });
    expect(await screen.findByText(`It is in the log now, as number ${last?.sequence}.`)).toBeDefined();
    expect(world.gate.waitingLetters()).toHaveLength(2);
  });

  it("show what is no item in the JSON, and what the server still refuses", async () => {
    const { user, world } = renderAt("/dead-letters", signedIn());
    await user.click((await screen.findAllByRole("button", { name: /^Open the dead letter/ }))[0]!);
    const drawer = within(await screen.findByRole("dialog", { name: "Ingested decision" }));
    await user.click(drawer.getByRole("button", { name: "JSON" }));
    const json = drawer.getByLabelText("Item as JSON") as HTMLTextAreaElement;
    fireEvent.change(json, { target: { value: json.value.replace("VERDICT_ALLOW", "PERHAPS") } });
    expect(json.getAttribute("aria-invalid")).toBe("true");
    expect(drawer.getByRole("button", { name: /^Try/ })).toHaveProperty("disabled", true);
    fireEvent.change(json, { target: { value: json.value.replace("PERHAPS", "VERDICT_ALLOW") } });
    await user.click(drawer.getByRole("button", { name: "Try again as it is" }));
    await waitFor(() => expect(world.gate.letters[0]?.attemptCount).toBe(1));
    expect(await drawer.findByText("tried again 1 time")).toBeDefined();
  });

  it("are given up with a reason", async () => {
    const { user, world } = renderAt("/dead-letters", signedIn());
    await user.click((await screen.findAllByRole("button", { name: /^Open the dead letter/ }))[0]!);
    await user.click(await screen.findByRole("button", { name: "Discard" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Discard this dead letter?" }));
    await user.type(dialog.getByLabelText("Reason"), "sent twice");
    await user.click(dialog.getByRole("button", { name: "Discard" }));
    await waitFor(() => expect(world.gate.letters[0]?.state).toBe(DeadLetterState.DISCARDED));
    expect(world.gate.discardReasons).toEqual(["sent twice"]);
  });

  it("can be read but not touched without the permission", async () => {
    const { user } = renderAt("/dead-letters", limitedTo(Permission.DECISION_READ));
    await user.click((await screen.findAllByRole("button", { name: /^Open the dead letter/ }))[0]!);
    expect(await screen.findByText("Your roles do not include managing dead letters.")).toBeDefined();
    expect(screen.getByRole("button", { name: "Discard" })).toHaveProperty("disabled", true);
  });
});

describe("data protection", () => {
  it("changes retention and refuses what is no number of days", async () => {
    const { user, world } = renderAt("/data-protection", signedIn());
    const days = await screen.findByLabelText("Keep decisions for, in days");
    await user.clear(days);
    await user.type(days, "4000");
    expect(screen.getByText("A whole number from 1 to 3650.")).toBeDefined();
    await user.clear(days);
    await user.type(days, "90");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(world.gate.retention.retentionDays).toBe(90));
  });

  it("places a legal hold with its reason", async () => {
    const { user, world } = renderAt("/data-protection", signedIn());
    await user.click(await screen.findByRole("button", { name: "Place a legal hold" }));
    await user.type(await screen.findByLabelText("Reason"), "case 12/26");
    await user.click(screen.getByRole("button", { name: "Place it" }));
    expect(await screen.findByText("case 12/26")).toBeDefined();
    expect(world.gate.retention.legalHold).toBe(true);
  });

  it("shows values while the dialog is open and keeps them nowhere", async () => {
    const { user } = renderAt("/data-protection", signedIn());
    await user.click(await screen.findByRole("button", { name: "Detokenize a text" }));
    fireEvent.change(await screen.findByLabelText("Text with tokens"), {
      target: { value: "To [EMAIL_7Q2X9K], not [NAME_AAAAAA]" },
    });
    await user.type(screen.getByLabelText("Purpose"), "ticket 7");
    await user.click(screen.getByRole("button", { name: "Show the values" }));
    expect(await screen.findByText("To petra.lang@example.com, not [NAME_AAAAAA]")).toBeDefined();
    expect(screen.getByText(/^1 token without a value/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Close and forget" }));
    await waitFor(() => expect(document.body.textContent).not.toContain("petra.lang"));
  });

  it("erases a subject once somebody is sure", async () => {
    const { user, world } = renderAt("/data-protection", signedIn());
    await user.click(await screen.findByRole("button", { name: "Erase a subject" }));
    await user.type(await screen.findByLabelText("Subject"), "customer-1182");
    await user.type(screen.getByLabelText("Reason"), "asked for it");
    const erase = screen.getByRole("button", { name: "Erase for good" });
    expect(erase).toHaveProperty("disabled", true);
    await user.click(screen.getByLabelText("I know that this cannot be undone"));
    await user.click(erase);
    expect(await screen.findByText(/^3 values erased/)).toBeDefined();
    expect(world.gate.values.size).toBe(2);
  });

  it("says what the caller may not do", async () => {
    renderAt("/data-protection", limitedTo(Permission.DECISION_READ));
    expect(
      await screen.findByText(
        "Your roles do not include revealing values or erasing subjects or rotating the key.",
      ),
    ).toBeDefined();
    expect(screen.getByRole("button", { name: "Place a legal hold" })).toHaveProperty("disabled", true);
  });
});

describe("signing secrets", () => {
  it("are shown once and end when deleted", async () => {
    const { user, world } = renderAt("/api-keys", signedIn());
    const keyId = world.apiKeys[0]?.id ?? "";
    await user.click(await screen.findByRole("button", { name: /^Signing of line-2 assistant: since/ }));
    await user.click(await screen.findByRole("menuitem", { name: "Make another secret" }));
    await user.click(await screen.findByRole("button", { name: "Make the secret" }));
    expect((await screen.findByTestId("secret")).textContent).toMatch(/^[A-Za-z0-9+/]{43}=/);
    await user.click(screen.getByRole("button", { name: "I have kept it" }));
    await user.click(await screen.findByRole("button", { name: /^Signing of line-2 assistant/ }));
    await user.click(await screen.findByRole("menuitem", { name: "Take unsigned batches again" }));
    await user.click(await screen.findByRole("button", { name: "Delete the secret" }));
    await waitFor(() => expect(world.gate.secrets.has(keyId)).toBe(false));
  });

  it("come with the example of the endpoint", async () => {
    const { user } = renderAt("/api-keys", signedIn());
    await user.click(await screen.findByRole("button", { name: "curl" }));
    expect(await screen.findByText(/\/v1\/chat\/completions/)).toBeDefined();
  });
});
