import { screen, waitFor, within } from "@testing-library/react";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { describe, expect, it } from "vitest";
import { World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

async function logIn(user: ReturnType<typeof renderAt>["user"], password = "correct horse battery") {
  await user.type(await screen.findByLabelText("E-mail"), "mara@nordhof.example");
  await user.type(screen.getByLabelText("Password"), password);
  await user.click(screen.getByRole("button", { name: "Sign in" }));
}

describe("signing in", () => {
  it("asks a stranger to sign in, and takes them where they wanted to go", async () => {
    const { user, router } = renderAt("/templates");
    await logIn(user);
    expect(await screen.findByRole("heading", { name: "Templates", level: 1 })).toBeDefined();
    expect(router.state.location.pathname).toBe("/templates");
  });

  it("does not say what was wrong", async () => {
    const { user } = renderAt("/log-in");
    await logIn(user, "wrong password");
    expect((await screen.findByRole("alert")).textContent).toBe(
      "E-mail, password or organization is not right.",
    );
  });

  it("offers the organizations of somebody who belongs to several", async () => {
    const world = new World();
    Object.assign(world.account, { organizations: ["nordhof-foods", "nordhof-trading"] });
    const { user } = renderAt("/log-in", world);
    await logIn(user);
    await user.click(await screen.findByRole("button", { name: "nordhof-trading" }));
    expect(await screen.findByRole("heading", { name: "Overview" })).toBeDefined();
  });

  it("finds the session again after a reload, and forgets it at log-out", async () => {
    const { user, router } = renderAt("/", signedIn());
    expect(await screen.findByRole("heading", { name: "Overview" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: /Nordhof Foods/ }));
    await user.click(await screen.findByRole("menuitem", { name: "Log out" }));
    expect(await screen.findByRole("heading", { name: "Sign in" })).toBeDefined();
    expect(router.state.location.pathname).toBe("/log-in");
  });

  it("leads nowhere else than into this site", async () => {
    const { user, router } = renderAt("/log-in?from=%2F%2Felsewhere.example%2F");
    await logIn(user);
    await waitFor(() => expect(router.state.location.pathname).toBe("/"));
  });
});

describe("signing up", () => {
  it("goes from the form over the mailbox to an organization", async () => {
    const { user } = renderAt("/sign-up");
    await user.type(await screen.findByLabelText("Organization"), "Nordhof Foods GmbH");
    expect((screen.getByLabelText("Short name") as HTMLInputElement).value).toBe("nordhof-foods-gmbh");
    await user.type(screen.getByLabelText("Your name"), "Mara Lindt");
    await user.type(screen.getByLabelText("E-mail"), "mara@nordhof.example");
    await user.type(screen.getByLabelText("Password"), "correct horse battery");
    await user.click(screen.getByRole("button", { name: "Create the organization" }));
    await user.click(await screen.findByRole("link", { name: "Open the development mailbox" }));
    const link = await screen.findByRole("link", { name: "Follow the link" });
    expect(link.getAttribute("href")).toBe("/verify-email?token=good");
  });

  it("marks the fields the server refuses", async () => {
    const { user } = renderAt("/sign-up");
    await user.type(await screen.findByLabelText("Organization"), "Nordhof");
    await user.type(screen.getByLabelText("Your name"), "Mara");
    await user.type(screen.getByLabelText("E-mail"), "not an address");
    await user.type(screen.getByLabelText("Password"), "correct horse battery");
    await user.click(screen.getByRole("button", { name: "Create the organization" }));
    expect(await screen.findByText("must be an e-mail address")).toBeDefined();
    expect(screen.getByLabelText("E-mail").getAttribute("aria-invalid")).toBe("true");
  });

  it("verifies by a press and then offers to sign in", async () => {
    const { user } = renderAt("/verify-email?token=good");
    await user.click(await screen.findByRole("button", { name: "Confirm and create" }));
    expect(await screen.findByText(/Nordhof Foods exists/)).toBeDefined();
  });

  it("says that an old link is old", async () => {
    const { user } = renderAt("/verify-email?token=old");
    await user.click(await screen.findByRole("button", { name: "Confirm and create" }));
    expect((await screen.findByRole("alert")).textContent).toContain("used already or is too old");
  });
});

describe("the shell", () => {
  it("shows what the caller may open and nothing else", async () => {
    const world = signedIn();
    world.permissions = [Permission.TEMPLATE_READ, Permission.LOT_READ];
    renderAt("/", world);
    const navigation = within(await screen.findByRole("navigation", { name: "Main" }));
    expect(navigation.getAllByRole("link").map((link) => link.textContent)).toEqual([
      "Overview",
      "Templates",
      "Dashboard",
      "Command center",
      "Lots",
      "Log",
      "Reports",
      "Master data",
      "Flows",
      "Deviations",
      "Recalls",
      "Alerts",
    ]);
  });
});

describe("administration", () => {
  it("keeps the last owner", async () => {
    const { user } = renderAt("/members", signedIn());
    await user.click(await screen.findByRole("button", { name: "Actions for Mara Lindt" }));
    await user.click(await screen.findByRole("menuitem", { name: "Remove" }));
    await user.click(await screen.findByRole("button", { name: "Remove" }));
    expect((await screen.findByRole("alert")).textContent).toContain("at least one owner");
  });

  it("shows the secret of a new key once", async () => {
    const { user, world } = renderAt("/api-keys", signedIn());
    await user.click(await screen.findByRole("button", { name: "Create a key" }));
    await user.type(await screen.findByLabelText("Label"), "label printer");
    await user.click(screen.getByLabelText(/Send content through the gate/));
    await user.click(screen.getByRole("button", { name: "Create the key" }));
    expect((await screen.findByTestId("secret")).textContent).toMatch(/^tg_dev_/);
    expect(world.apiKeys[0]?.scopes).toEqual([Permission.PRECHECK_INVOKE]);
    await user.click(screen.getByRole("button", { name: "I have kept it" }));
    await waitFor(() => expect(screen.queryByText(/^tg_dev_/)).toBeNull());
    expect(await screen.findByText("label printer")).toBeDefined();
  });
});
