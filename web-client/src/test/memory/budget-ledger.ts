import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { type Timestamp, timestampFromDate, timestampMs } from "@bufbuild/protobuf/wkt";
import {
  type Budget,
  type BudgetEvent,
  BudgetEvent_Kind,
  BudgetEventSchema,
  BudgetPeriod,
  BudgetSchema,
  BudgetScope,
  type BudgetStanding,
  BudgetStandingSchema,
  Enforcement,
  type Hold,
  HoldSchema,
  HoldState,
} from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { Log } from "@/test/memory/log";

const DAY_MS = 86_400_000;

/** One budget with everything that happened to it. */
type Account = {
  budget: Budget;
  holds: Hold[];
  /** Settled by day, `2026-03-01`. */
  days: Map<string, bigint>;
  overrun: bigint;
  denied: bigint;
  extension?: { amount: bigint; endTime: Timestamp } | undefined;
  past: BudgetStanding[];
};

/** Budgets, their holds and what happens to them. */
export class BudgetLedger {
  readonly accounts = new Map<string, Account>();
  readonly events = new Log<BudgetEvent>();
  readonly #nowMs: () => number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  add(init: MessageInitShape<typeof BudgetSchema>, spent: Record<string, bigint> = {}): Account {
    const budget = create(BudgetSchema, { createTime: this.#now(), revision: 1n, ...init });
    const account: Account = {
      budget,
      holds: [],
      days: new Map(Object.entries(spent)),
      overrun: 0n,
      denied: 0n,
      past: [],
    };
    this.accounts.set(budget.id, account);
    return account;
  }

  hold(account: Account, id: string, decisionId: string, nanos: bigint, minutesAgo: number): void {
    const made = this.#nowMs() - minutesAgo * 60_000;
    account.holds.unshift(
      create(HoldSchema, {
        id,
        budgetId: account.budget.id,
        decisionId,
        amountNanosUsd: nanos,
        state: HoldState.OPEN,
        createTime: timestampFromDate(new Date(made)),
        expireTime: timestampFromDate(new Date(made + 15 * 60_000)),
      }),
    );
  }

  /** The budget with its standing, as the service answers it. */
  shown(account: Account): Budget {
    return create(BudgetSchema, { ...account.budget, standing: this.standing(account) });
  }

  standing({ budget, holds, days, overrun, denied, extension }: Account): BudgetStanding {
    const now = this.#nowMs();
    const { start, end } = periodOf(budget.period, now);
    const isExtended = extension !== undefined && timestampMs(extension.endTime) > now;
    const limit = budget.limitNanosUsd + (isExtended ? extension.amount : 0n);
    const settled = [...days].reduce((sum, [day, nanos]) => (day >= dayName(start) ? sum + nanos : sum), 0n);
    const held = holds
      .filter(({ state }) => state === HoldState.OPEN)
      .reduce((sum, { amountNanosUsd }) => sum + amountNanosUsd, 0n);
    const spent = settled + overrun;
    const left = limit - spent - held;
    const passed = Math.max(1, (now - start) / DAY_MS);
    const pace = Number(spent) / passed;
    const forecast = end === undefined ? undefined : BigInt(Math.round((pace * (end - start)) / DAY_MS));
    const exhaustMs = pace > 0 ? start + (Number(limit) / pace) * DAY_MS : Number.POSITIVE_INFINITY;
    return create(BudgetStandingSchema, {
      periodStart: timestampFromDate(new Date(start)),
      ...(end === undefined ? {} : { periodEnd: timestampFromDate(new Date(end)) }),
      limitNanosUsd: limit,
      settledNanosUsd: settled,
      heldNanosUsd: held,
      overrunNanosUsd: overrun,
      leftNanosUsd: left > 0n ? left : 0n,
      ...(isExtended ? { extensionNanosUsd: extension.amount, extensionEndTime: extension.endTime } : {}),
      ...(forecast === undefined ? {} : { forecastNanosUsd: forecast }),
      ...(end !== undefined && exhaustMs < end
        ? { exhaustTime: timestampFromDate(new Date(exhaustMs)) }
        : {}),
      deniedCount: denied,
    });
  }

  /** The days of the period under way, without gaps. */
  burnDown({ budget, days }: Account): { day: string; settledNanosUsd: bigint }[] {
    const now = this.#nowMs();
    const { start } = periodOf(budget.period, now);
    const names: string[] = [];
    for (let at = start; at <= now; at += DAY_MS) {
      names.push(dayName(at));
    }
    return names.map((day) => ({ day, settledNanosUsd: days.get(day) ?? 0n }));
  }

  say(account: Account, kind: BudgetEvent_Kind, thresholdPercent = 0, minutes = 0): void {
    this.events.append(
      create(BudgetEventSchema, {
        budgetId: account.budget.id,
        budgetName: account.budget.name,
        kind,
        thresholdPercent,
        standing: this.standing(account),
        eventTime: timestampFromDate(new Date(this.#nowMs() + minutes * 60_000)),
      }),
    );
  }

  #now(): Timestamp {
    return timestampFromDate(new Date(this.#nowMs()));
  }
}

/** The calendar of a period, in UTC: the organization of this world lives there. */
function periodOf(period: BudgetPeriod, nowMs: number): { start: number; end: number | undefined } {
  const now = new Date(nowMs);
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  switch (period) {
    case BudgetPeriod.DAILY:
      return { start: Date.UTC(year, month, day), end: Date.UTC(year, month, day + 1) };
    case BudgetPeriod.YEARLY:
      return { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) };
    case BudgetPeriod.PREPAID:
      return { start: Date.UTC(year, month, day - 89), end: undefined };
    default:
      return { start: Date.UTC(year, month, 1), end: Date.UTC(year, month + 1, 1) };
  }
}

export function dayName(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

const CENT = 10_000_000n;

/** Four budgets of a plant in the middle of its month. */
export function seedBudgets(
  ledger: BudgetLedger,
  newId: () => string,
  nowMs: number,
  subjects: { userId: string; keyId: string; decisionIds: readonly string[] },
): void {
  const spend = (cents: number, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, back) => {
        const quiet = [0, 6].includes(new Date(nowMs - back * DAY_MS).getUTCDay());
        const share = quiet ? 0.25 : 0.8 + ((back * 37) % 11) / 20;
        return [dayName(nowMs - back * DAY_MS), BigInt(Math.round(cents * share)) * CENT];
      }),
    );
  const hard = { enforcement: Enforcement.HARD, thresholdPercents: [50, 80, 100] };
  const month = { ...hard, period: BudgetPeriod.MONTHLY };
  const dollars = (amount: number) => BigInt(amount) * 1_000_000_000n;
  const whole = ledger.add(
    {
      ...month,
      id: newId(),
      name: "Whole plant",
      scope: BudgetScope.ORGANIZATION,
      limitNanosUsd: dollars(900),
    },
    spend(2_950, 31),
  );
  const key = ledger.add(
    {
      ...hard,
      id: newId(),
      name: "Line 2 assistant, a day",
      scope: BudgetScope.API_KEY,
      subject: subjects.keyId,
      period: BudgetPeriod.DAILY,
      limitNanosUsd: dollars(12),
    },
    spend(1_050, 1),
  );
  const model = ledger.add(
    {
      ...month,
      id: newId(),
      name: "Drafting model",
      scope: BudgetScope.MODEL,
      subject: "drafting-large",
      enforcement: Enforcement.SOFT,
      limitNanosUsd: dollars(400),
    },
    spend(2_100, 31),
  );
  const credit = ledger.add(
    {
      ...hard,
      id: newId(),
      name: "Tomasz, trials",
      scope: BudgetScope.USER,
      subject: subjects.userId,
      period: BudgetPeriod.PREPAID,
      limitNanosUsd: dollars(50),
    },
    spend(45, 60),
  );
  credit.overrun = 12n * CENT;
  key.denied = 3n;
  const { decisionIds } = subjects;
  ledger.hold(whole, newId(), decisionIds[0] ?? "", 42n * CENT, 2);
  ledger.hold(whole, newId(), decisionIds[1] ?? "", 8n * CENT, 6);
  ledger.hold(key, newId(), decisionIds[0] ?? "", 42n * CENT, 2);
  ledger.say(whole, BudgetEvent_Kind.THRESHOLD, 50, -4 * 24 * 60);
  ledger.say(model, BudgetEvent_Kind.THRESHOLD, 80, -31 * 60);
  ledger.say(credit, BudgetEvent_Kind.TOPPED_UP, 0, -95);
  whole.past = Array.from({ length: 5 }, (_, index) => {
    const now = new Date(nowMs);
    const start = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1 - index, 1);
    const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - index, 1);
    const settled = dollars(610 + ((index * 83) % 240));
    return create(BudgetStandingSchema, {
      periodStart: timestampFromDate(new Date(start)),
      periodEnd: timestampFromDate(new Date(end)),
      limitNanosUsd: dollars(800),
      settledNanosUsd: settled,
      leftNanosUsd: dollars(800) - settled > 0n ? dollars(800) - settled : 0n,
      deniedCount: settled > dollars(790) ? 14n : 0n,
    });
  });
}
