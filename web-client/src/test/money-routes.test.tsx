import { screen, waitFor, within } from "@testing-library/react";
import { BudgetEvent_Kind, BudgetScope } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { ProviderHealth } from "@tracegate/sdk/generated/tracegate/governance/v1/provider_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { describe, expect, it } from "vitest";
import { World } from "@/test/memory/world";
import { renderAt, signedIn } from "@/test/render";

function accountNamed(world: World, name: string) {
  const account = [...world.budgets.accounts.values()].find(({ budget }) => budget.name === name);
  if (!account) throw new Error(`no budget ${name}`);
  return account;
}

describe("budgets", () => {
  it("says at once when a threshold is reached, and keeps it in the feed", async () => {
    const { world } = renderAt("/budgets", signedIn());
    await screen.findByText("Live");
    const meter = await screen.findByRole("meter", { name: "Whole plant, spent and held" });
    expect(meter.getAttribute("aria-valuetext")).toContain("of $900.00");
    world.budgets.say(accountNamed(world, "Whole plant"), BudgetEvent_Kind.THRESHOLD, 80, 1);
    expect(await screen.findAllByText("“Whole plant” has reached 80 % of its limit.")).toHaveLength(2);
  });

  it("makes one for a person, with its thresholds in order", async () => {
    const { user, world, router } = renderAt("/budgets", signedIn());
    await user.click(await screen.findByRole("button", { name: "Create a budget" }));
    await user.type(await screen.findByLabelText("Name"), "Jonas, a month");
    await user.selectOptions(screen.getByLabelText("Counts"), "A person");
    await user.selectOptions(await screen.findByLabelText("Person"), "Jonas Weyer");
    await user.type(screen.getByLabelText("Limit in USD"), "25.000000001");
    await user.clear(screen.getByLabelText(/Alerts at percent/));
    await user.type(screen.getByLabelText(/Alerts at percent/), "90, 60");
    await user.click(screen.getAllByRole("button", { name: "Create the budget" }).at(-1)!);
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/budgets\/.+/));
    expect(accountNamed(world, "Jonas, a month").budget).toMatchObject({
      scope: BudgetScope.USER,
      limitNanosUsd: 25_000_000_001n,
      thresholdPercents: [60, 90],
    });
  });

  it("marks the name the server refuses", async () => {
    const { user } = renderAt("/budgets", signedIn());
    await user.click(await screen.findByRole("button", { name: "Create a budget" }));
    await user.type(await screen.findByLabelText("Name"), "Whole plant");
    await user.type(screen.getByLabelText("Limit in USD"), "1");
    await user.click(screen.getByRole("button", { name: "Create the budget" }));
    expect((await screen.findByRole("alert")).textContent).toContain("is taken");
  });

  it("releases a reservation with a reason, and shows it as given back", async () => {
    const world = signedIn();
    const { budget } = accountNamed(world, "Whole plant");
    const { user } = renderAt(`/budgets/${budget.id}`, world);
    await user.click(await screen.findByRole("button", { name: "Release $0.42" }));
    const confirm = await screen.findByRole("button", { name: "Release" });
    expect(confirm).toHaveProperty("disabled", true);
    await user.type(screen.getByLabelText("Reason"), "its caller is gone");
    await user.click(confirm);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Release $0.42" })).toBeNull());
    await user.click(screen.getByRole("button", { name: "All" }));
    expect(await screen.findByText("Given back")).toBeDefined();
  });

  it("resets with a reason and begins at zero", async () => {
    const world = signedIn();
    const account = accountNamed(world, "Whole plant");
    const { user } = renderAt(`/budgets/${account.budget.id}`, world);
    await user.click(await screen.findByRole("button", { name: "More" }));
    await user.click(await screen.findByRole("menuitem", { name: "Reset" }));
    await user.type(await screen.findByLabelText("Reason"), "a faulty import");
    await user.click(screen.getByRole("button", { name: "Reset" }));
    await waitFor(() => expect(world.budgets.standing(account).settledNanosUsd).toBe(0n));
    expect(await screen.findByText("“Whole plant” was reset.")).toBeDefined();
  });

  it("tops up what is prepaid, and extends what is not", async () => {
    const world = signedIn();
    const prepaid = accountNamed(world, "Tomasz, trials");
    const { user } = renderAt(`/budgets/${prepaid.budget.id}`, world);
    await user.click(await screen.findByRole("button", { name: "Top up" }));
    expect(screen.queryByRole("button", { name: "Extend" })).toBeNull();
    await user.type(await screen.findByLabelText("Amount in USD"), "10");
    await user.type(screen.getByLabelText("Reason"), "second trial");
    await user.click(screen.getAllByRole("button", { name: "Top up" }).at(-1)!);
    await waitFor(() => expect(prepaid.budget.limitNanosUsd).toBe(60_000_000_000n));
  });

  it("can only be looked at without the permission to manage", async () => {
    const world = signedIn();
    world.permissions = [Permission.BUDGET_READ, Permission.DECISION_READ];
    const { budget } = accountNamed(world, "Whole plant");
    renderAt(`/budgets/${budget.id}`, world);
    expect(await screen.findByRole("button", { name: "Release $0.42" })).toHaveProperty("disabled", true);
    expect(screen.queryByRole("button", { name: "Extend" })).toBeNull();
  });

  it("says so where there are none", async () => {
    renderAt("/budgets", signedIn(new World({ seeded: false })));
    expect(await screen.findByText("No budgets yet")).toBeDefined();
  });
});

describe("usage", () => {
  it("goes from a model to what it is made of, and back", async () => {
    const { user, router } = renderAt("/usage", signedIn());
    const table = within(await screen.findByRole("region", { name: "Usage by model" }));
    await user.click(table.getByRole("button", { name: "drafting-large" }));
    expect(await screen.findByRole("region", { name: "Usage by provider" })).toBeDefined();
    expect(router.state.location.search).toMatchObject({ model: "drafting-large", by: "provider" });
    await user.click(screen.getByRole("button", { name: "Any model again" }));
    await waitFor(() => expect(router.state.location.search).toEqual({ by: "provider" }));
  });

  it("sets a price for one token from what is typed for a million", async () => {
    const { user, world } = renderAt("/usage", signedIn());
    await user.click(await screen.findByRole("button", { name: "Set a price" }));
    await user.type(await screen.findByLabelText("Provider"), "meridian");
    await user.type(screen.getByLabelText("Model"), "reader-2");
    await user.type(screen.getByLabelText("Input"), "1.1");
    await user.type(screen.getByLabelText("Cached input"), "0.11");
    await user.type(screen.getByLabelText("Output"), "9.0005");
    expect(screen.getByText("Dollars with at most three places.")).toBeDefined();
    await user.clear(screen.getByLabelText("Output"));
    await user.type(screen.getByLabelText("Output"), "9");
    await user.click(screen.getByRole("button", { name: "Set the price" }));
    await waitFor(() =>
      expect(world.prices.at(-1)).toMatchObject({ inputNanosUsd: 1_100n, outputNanosUsd: 9_000n, own: true }),
    );
  });

  it("says so where nothing was used", async () => {
    renderAt("/usage", signedIn(new World({ seeded: false })));
    expect(await screen.findByText("No usage in this span")).toBeDefined();
  });
});

describe("providers", () => {
  it("keeps a key, shows its end only, and keeps it when nothing is typed", async () => {
    const { user, world } = renderAt("/providers", signedIn());
    await user.click(await screen.findByRole("button", { name: "Add a provider" }));
    await user.type(await screen.findByLabelText("Name"), "plant2");
    await user.type(screen.getByLabelText("Key"), "sk-secret-wxyz");
    await user.click(screen.getAllByRole("button", { name: "Add the provider" }).at(-1)!);
    expect(await screen.findByText("…wxyz")).toBeDefined();
    expect(document.body.textContent).not.toContain("sk-secret");
    await user.click(screen.getByRole("button", { name: "Actions for plant2" }));
    await user.click(await screen.findByRole("menuitem", { name: "Change" }));
    await user.type(await screen.findByLabelText("Models"), "m1");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() =>
      expect(world.providers.at(-1)).toMatchObject({
        models: ["m1"],
        keyHint: "wxyz",
        health: ProviderHealth.UNSPECIFIED,
      }),
    );
  });

  it("marks an address the server refuses", async () => {
    const { user } = renderAt("/providers", signedIn());
    await user.click(await screen.findByRole("button", { name: "Add a provider" }));
    await user.type(await screen.findByLabelText("Name"), "inside");
    await user.type(screen.getByLabelText(/Base URL/), "http://127.0.0.1:1/v1");
    await user.click(screen.getAllByRole("button", { name: "Add the provider" }).at(-1)!);
    expect(await screen.findByText("must not be a private address")).toBeDefined();
    expect(screen.getByLabelText(/Base URL/).getAttribute("aria-invalid")).toBe("true");
  });

  it("can only be looked at without the permission to manage", async () => {
    const world = signedIn();
    world.permissions = [Permission.PROVIDER_READ, Permission.DECISION_READ];
    renderAt("/providers", world);
    expect(await screen.findByText("northwind")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Add a provider" })).toBeNull();
    expect(screen.queryByRole("button", { name: /Actions for/ })).toBeNull();
  });
});
