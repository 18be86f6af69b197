import { screen, waitFor, within } from "@testing-library/react";
import { Action, PiiClass, PolicyMode } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { describe, expect, it } from "vitest";
import { renderAt, signedIn } from "@/test/render";

describe("policies", () => {
  it("shows what is in force, the shadow beside it, drafts and history", async () => {
    renderAt("/policies", signedIn());
    const inForce = within(await screen.findByRole("region", { name: "Policies in force" }));
    expect(inForce.getAllByRole("row")).toHaveLength(4);
    expect(inForce.getByText("Shadow")).toBeDefined();
    expect(screen.getByText("Plant-wide, names removed")).toBeDefined();
    const history = within(screen.getByRole("region", { name: "Versions" }));
    expect(history.getByText("No card numbers to models")).toBeDefined();
  });

  it("says in words what going back would change, and goes back with a note", async () => {
    const { user, world } = renderAt("/policies?version=2", signedIn());
    const drawer = within(await screen.findByRole("dialog", { name: "Version 2" }));
    expect(await drawer.findByText("db.query: ssn is as by default instead of masked")).toBeDefined();
    await user.click(drawer.getByRole("button", { name: "Roll back to it" }));
    const asking = within(await screen.findByRole("dialog", { name: "Roll back to version 2?" }));
    await user.type(asking.getByLabelText(/Note/), "too strict");
    await user.click(asking.getByRole("button", { name: "Roll back" }));
    await waitFor(() => expect(world.policies.inForce("")?.version).toBe(6n));
    expect(world.policies.versions.at(-1)).toMatchObject({ note: "too strict", rolledBackFrom: 2n });
  });

  it("retires a scope's policy, and never the organization's", async () => {
    const { user, world } = renderAt("/policies", signedIn());
    await user.click(
      await screen.findByRole("button", { name: "Actions for Whole organization, version 4" }),
    );
    const kept = await screen.findByRole("menuitem", { name: "Always in force" });
    expect(kept.getAttribute("aria-disabled")).toBe("true");
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Actions for support, version 3" }));
    await user.click(await screen.findByRole("menuitem", { name: "Retire" }));
    await user.click(await screen.findByRole("button", { name: "Retire" }));
    await waitFor(() => expect(world.policies.inForce("support")).toBeUndefined());
  });

  it("begins a draft for another scope", async () => {
    const { user, world, router } = renderAt("/policies", signedIn());
    await user.click(await screen.findByRole("button", { name: "Policy for a scope" }));
    await user.type(await screen.findByLabelText("Scope"), "support");
    expect(screen.getByText(/This scope has a policy/)).toBeDefined();
    await user.clear(screen.getByLabelText("Scope"));
    await user.type(screen.getByLabelText("Scope"), "line-2");
    await user.click(screen.getByRole("button", { name: "Begin the draft" }));
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ draft: world.policies.drafts[0]?.id }),
    );
    expect(world.policies.drafts[0]?.policy?.scope).toBe("line-2");
  });
});

describe("policy editor", () => {
  it("publishes a change made by keyboard, and puts it on top of another that came first", async () => {
    const { user, world } = renderAt("/policies/edit", signedIn());
    const first = await screen.findByRole("button", { name: /^Every other tool, E-mail/ });
    first.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}d");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("db.query, SSN: deny");
    await user.click(await screen.findByRole("button", { name: "Review and publish" }));
    expect(await screen.findByText("db.query: ssn is denied instead of masked")).toBeDefined();

    const base = world.policies.inForce("")!;
    world.policies.publish(base, { publisherId: "", time: world.at(0) });
    await user.click(screen.getByRole("button", { name: "Publish" }));
    expect(await screen.findByText("Another version came first")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Put mine on top of the newest" }));
    await screen.findByRole("dialog", { name: "Publish version 7" });
    await user.click(screen.getByRole("button", { name: "Publish" }));
    await waitFor(() => expect(world.policies.inForce("")?.version).toBe(7n));
    const row = world.policies.inForce("")?.rules.find(({ tool }) => tool === "db.query");
    expect(row?.actions).toContainEqual(
      expect.objectContaining({ piiClass: PiiClass.SSN, action: Action.DENY }),
    );
  });

  it("takes a cell back to the default, and with it the change", async () => {
    const { user } = renderAt("/policies/edit", signedIn());
    (await screen.findByRole("button", { name: "ai.generate, E-mail: tokenize by default" })).focus();
    await user.keyboard("m");
    expect(await screen.findByRole("button", { name: "Review and publish" })).toBeDefined();
    await user.keyboard("{Delete}");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Review and publish" })).toBeNull());
  });

  it("picks an action from the list of a cell", async () => {
    const { user } = renderAt("/policies/edit", signedIn());
    await user.click(await screen.findByRole("button", { name: "db.query, SSN: mask" }));
    await user.click(await screen.findByRole("menuitem", { name: "Remove" }));
    expect(await screen.findByRole("button", { name: "db.query, SSN: remove" })).toBeDefined();
  });

  it("publishes in shadow beside what is in force", async () => {
    const { user, world } = renderAt("/policies/edit", signedIn());
    (await screen.findByRole("button", { name: "db.query, SSN: mask" })).focus();
    await user.keyboard("p");
    await user.click(await screen.findByRole("button", { name: "Review and publish" }));
    await user.click(await screen.findByLabelText(/Shadow/));
    await user.click(screen.getByRole("button", { name: "Publish as shadow" }));
    await waitFor(() => expect(world.policies.inForce("", PolicyMode.SHADOW)?.version).toBe(6n));
    expect(world.policies.inForce("")?.version).toBe(4n);
  });

  it("shows what the server finds wrong with a detector at its field, and lets nothing pass until it is mended", async () => {
    const { user } = renderAt("/policies/edit?tab=detectors", signedIn());
    await user.click(await screen.findByRole("button", { name: "Add a detector" }));
    await user.type(await screen.findByLabelText("Pattern"), "NF-(");
    expect(await screen.findByText("is no regular expression this gate can run")).toBeDefined();
    expect(screen.getByLabelText("Pattern").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByRole("button", { name: "Review and publish" })).toHaveProperty("disabled", true);
    expect(screen.getByRole("button", { name: "Detectors · 1" })).toBeDefined();
    await user.clear(screen.getByLabelText("Pattern"));
    await user.type(screen.getByLabelText("Pattern"), "NF-\\d+");
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Review and publish" })).toHaveProperty("disabled", false),
    );
    await user.click(screen.getByRole("button", { name: "Matrix" }));
    expect(await screen.findByRole("columnheader", { name: "class 1" })).toBeDefined();
  });

  it("warns where a tool would pass while decisions cannot be stored, and lets it be published", async () => {
    const { user } = renderAt("/policies/edit?tab=access", signedIn());
    await user.type(
      await screen.findByRole("combobox", { name: "Let a tool fail open" }),
      "file.read{Enter}",
    );
    const said = within(await screen.findByRole("list", { name: "What the server says about it" }));
    expect(said.getByText(/these tools pass while decisions cannot be stored/)).toBeDefined();
    expect(screen.getByRole("button", { name: "Review and publish" })).toHaveProperty("disabled", false);
  });

  it("keeps a draft and goes on with it", async () => {
    const { user, world, router } = renderAt("/policies/edit?tab=access", signedIn());
    await user.type(await screen.findByLabelText("Deny a tool"), "file.write");
    await user.click(screen.getByRole("button", { name: "Deny a tool" }));
    await user.click(await screen.findByRole("button", { name: "Keep as a draft" }));
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ draft: world.policies.drafts[0]?.id }),
    );
    expect(world.policies.drafts[0]?.policy?.deniedTools).toEqual(["code.execute", "file.write"]);
    expect(world.policies.inForce("")?.deniedTools).toEqual(["code.execute"]);
  });

  it("decides on a sample and explains each finding in place", async () => {
    const { user } = renderAt("/policies/edit?tab=test", signedIn());
    await user.click(await screen.findByRole("button", { name: "Decide" }));
    expect(await screen.findByText("Denied")).toBeDefined();
    expect(screen.getByText("4111 1111 1111 1111", { selector: "mark" })).toBeDefined();
    expect(screen.getByText(/Luhn check digit is right/)).toBeDefined();
    expect(screen.getByText("Nothing: the whole request is refused.")).toBeDefined();
  });

  it("replays the draft over past decisions and leads to examples", async () => {
    const { user, world } = renderAt("/policies/edit", signedIn());
    (await screen.findByRole("button", { name: "ai.generate, Credit card: deny" })).focus();
    await user.keyboard("m");
    await user.click(screen.getByRole("button", { name: "Replay" }));
    await user.click((await screen.findAllByRole("button", { name: "Replay" })).at(-1)!);
    expect(await screen.findByText("Complete")).toBeDefined();
    const table = within(await screen.findByRole("region", { name: "What would differ" }));
    const example = table.getAllByRole("link")[0];
    const id = new URL(example?.getAttribute("href") ?? "", "http://x").searchParams.get("decision");
    expect(world.decisions.entries.some((decision) => id?.includes(decision.id))).toBe(true);
  });

  it("is for reading and trying only without the permissions", async () => {
    const world = signedIn();
    world.permissions = [Permission.POLICY_READ];
    renderAt("/policies/edit", world);
    expect(await screen.findByText(/You can read and try the policy/)).toBeDefined();
    expect(screen.getByRole("img", { name: "db.query, SSN: mask" })).toBeDefined();
    expect(screen.queryByRole("button", { name: /^db.query, SSN/ })).toBeNull();
  });
});
