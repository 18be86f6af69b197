import { create } from "@bufbuild/protobuf";
import { Code, type ServiceImpl } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import {
  type Budget,
  BudgetEvent_Kind,
  BudgetPeriod,
  BudgetSchema,
  HoldState,
} from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import type { BudgetService } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_service_pb";
import { failure, invalid, notFound } from "@/test/memory/failure";
import { heartbeat } from "@/test/memory/heartbeat";
import { pageOf } from "@/test/memory/page";
import type { World } from "@/test/memory/world";

const HEARTBEAT_MS = 5_000;

/** BudgetService over a world in memory. */
export function budgetService(world: World): ServiceImpl<typeof BudgetService> {
  const { budgets } = world;
  const found = (id: string) => {
    const account = budgets.accounts.get(id);
    if (!account) throw notFound("budget", id);
    return account;
  };
  const nameIsFree = (budget: Budget) => {
    if (budget.name.trim() === "") throw invalid({ "budget.name": "must have at least 1 character" });
    const all = [...budgets.accounts.values()].map((account) => account.budget);
    if (all.some(({ id, name, archiveTime }) => name === budget.name && id !== budget.id && !archiveTime)) {
      throw failure(Code.AlreadyExists, ErrorReason.NAME_TAKEN, { field: "budget.name" });
    }
  };
  const changed = (id: string, kind: BudgetEvent_Kind) => {
    budgets.say(found(id), kind);
    return { budget: budgets.shown(found(id)) };
  };
  return {
    createBudget: ({ budget }) => {
      nameIsFree(budget!);
      const { id } = budgets.add({ ...budget!, id: world.newId(), revision: 1n }).budget;
      return changed(id, BudgetEvent_Kind.CHANGED);
    },
    updateBudget: ({ budget }) => {
      const account = found(budget!.id);
      if (account.budget.revision !== budget!.revision) {
        throw failure(Code.Aborted, ErrorReason.REVISION_MISMATCH, {
          revision: String(account.budget.revision),
        });
      }
      nameIsFree(budget!);
      const { scope, subject, period, createTime } = account.budget;
      account.budget = create(BudgetSchema, { ...budget!, scope, subject, period, createTime: createTime! });
      account.budget.revision += 1n;
      return changed(budget!.id, BudgetEvent_Kind.CHANGED);
    },
    archiveBudget: ({ budgetId }) => {
      found(budgetId).budget.archiveTime ??= world.at(0);
      return changed(budgetId, BudgetEvent_Kind.CHANGED);
    },
    getBudget: ({ budgetId }) => ({ budget: budgets.shown(found(budgetId)) }),
    listBudgets: ({ archived, pageSize, pageToken }) => {
      const all = [...budgets.accounts.values()]
        .filter(({ budget }) => archived || !budget.archiveTime)
        .map((account) => budgets.shown(account))
        .toSorted((a, b) => a.name.localeCompare(b.name));
      const { items, nextPageToken } = pageOf(all, pageSize, pageToken);
      return { budgets: items, nextPageToken };
    },
    listBudgetPeriods: ({ budgetId, pageSize, pageToken }) => {
      const account = found(budgetId);
      const { items, nextPageToken } = pageOf(
        [budgets.standing(account), ...account.past],
        pageSize,
        pageToken,
      );
      return { periods: items, nextPageToken };
    },
    getBudgetBurnDown: ({ budgetId }) => ({
      days: budgets.burnDown(found(budgetId)),
      standing: budgets.standing(found(budgetId)),
    }),
    listHolds: ({ budgetId, openOnly, pageSize, pageToken }) => {
      const fitting = found(budgetId).holds.filter(({ state }) => !openOnly || state === HoldState.OPEN);
      const { items, nextPageToken } = pageOf(fitting, pageSize, pageToken);
      return { holds: items, nextPageToken };
    },
    releaseHold: ({ holdId }) => {
      const hold = [...budgets.accounts.values()]
        .flatMap(({ holds }) => holds)
        .find(({ id }) => id === holdId);
      if (!hold) throw notFound("hold", holdId);
      const isOpen = hold.state === HoldState.OPEN;
      hold.state = isOpen ? HoldState.CANCELLED : hold.state;
      return { releasedNanosUsd: isOpen ? hold.amountNanosUsd : 0n };
    },
    resetBudget: ({ budgetId }) => {
      const account = found(budgetId);
      account.days.clear();
      account.overrun = 0n;
      account.denied = 0n;
      return changed(budgetId, BudgetEvent_Kind.RESET);
    },
    extendBudget: ({ budgetId, amountNanosUsd, endTime }) => {
      found(budgetId).extension = { amount: amountNanosUsd, endTime: endTime! };
      return changed(budgetId, BudgetEvent_Kind.EXTENDED);
    },
    topUpBudget: ({ budgetId, amountNanosUsd }) => {
      const { budget } = found(budgetId);
      if (budget.period !== BudgetPeriod.PREPAID) {
        throw failure(Code.FailedPrecondition, ErrorReason.STATE_FORBIDS, { state: "not prepaid" });
      }
      budget.limitNanosUsd += amountNanosUsd;
      return changed(budgetId, BudgetEvent_Kind.TOPPED_UP);
    },
    async *watchBudgets({ afterSequence }, { signal }) {
      let next = afterSequence === undefined ? budgets.events.entries.length : Number(afterSequence);
      yield heartbeat(next);
      while (!signal.aborted) {
        const event = await budgets.events.at(next, signal, HEARTBEAT_MS);
        if (signal.aborted) return;
        next += event ? 1 : 0;
        yield event
          ? { sequence: BigInt(next), update: { case: "event" as const, value: event } }
          : heartbeat(next);
      }
    },
  };
}
