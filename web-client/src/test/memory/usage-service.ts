import { create } from "@bufbuild/protobuf";
import { timestampMs } from "@bufbuild/protobuf/wkt";
import type { ServiceImpl } from "@connectrpc/connect";
import {
  type Price,
  PriceSchema,
  type QueryUsageRequest,
  UsageDimension,
  type UsageRow,
  UsageRowSchema,
  type UsageService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { dayName } from "@/test/memory/budget-ledger";
import { invalid } from "@/test/memory/failure";
import { pageOf } from "@/test/memory/page";
import type { World } from "@/test/memory/world";

const DAY_MS = 86_400_000;
const KEY: Record<number, "provider" | "model" | "actorId" | "task" | "day"> = {
  [UsageDimension.PROVIDER]: "provider",
  [UsageDimension.MODEL]: "model",
  [UsageDimension.ACTOR]: "actorId",
  [UsageDimension.TASK]: "task",
  [UsageDimension.DAY]: "day",
};

/** UsageService over a world in memory. */
export function usageService(world: World): ServiceImpl<typeof UsageService> {
  return {
    queryUsage: (query) => answer(world, query),
    async *exportUsage({ query }) {
      const { rows } = answer(world, query!);
      const head = "provider,model,actor_id,task,day,calls,input_tokens,output_tokens,cached_tokens,cost_usd";
      const lines = rows.map((row) =>
        [
          row.provider,
          row.model,
          row.actorId,
          row.task,
          row.day,
          row.callCount,
          row.inputTokens,
          row.outputTokens,
          row.cachedTokens,
          Number(row.costNanosUsd) / 1e9,
        ].join(","),
      );
      yield { chunk: new TextEncoder().encode(`${head}\r\n`) };
      yield { chunk: new TextEncoder().encode(lines.map((line) => `${line}\r\n`).join("")) };
    },
    listPrices: ({ history, pageSize, pageToken }) => {
      const now = world.nowMs();
      const sorted = world.prices.toSorted(
        (a, b) =>
          a.provider.localeCompare(b.provider) ||
          a.model.localeCompare(b.model) ||
          timestampMs(b.validFrom!) - timestampMs(a.validFrom!),
      );
      const shown = history ? sorted : sorted.filter((price) => price === inForce(sorted, price, now));
      const { items, nextPageToken } = pageOf(shown, pageSize, pageToken);
      return { prices: items, nextPageToken };
    },
    setPrice: ({ price }) => {
      const from = price!.validFrom ?? world.at(0);
      if (timestampMs(from) < world.nowMs() - 60_000) {
        throw invalid({ "price.valid_from": "must not be in the past" });
      }
      const own = create(PriceSchema, { ...price!, validFrom: from, own: true });
      world.prices.push(own);
      return { price: own };
    },
  };
}

function inForce(prices: readonly Price[], { provider, model }: Price, nowMs: number): Price | undefined {
  const valid = prices.filter(
    (price) => price.provider === provider && price.model === model && timestampMs(price.validFrom!) <= nowMs,
  );
  return valid.find(({ own }) => own) ?? valid[0];
}

function answer(world: World, query: QueryUsageRequest) {
  const end = query.endDay || dayName(world.nowMs());
  const start = query.startDay || dayName(world.nowMs() - 29 * DAY_MS);
  const fitting = world.usage.filter(
    (row) =>
      row.day >= start &&
      row.day <= end &&
      (!query.provider || row.provider === query.provider) &&
      (!query.model || row.model === query.model) &&
      (!query.actorId || row.actorId === query.actorId) &&
      (!query.task || row.task === query.task),
  );
  const sums = new Map<string, UsageRow>();
  const total = create(UsageRowSchema, {});
  for (const row of fitting) {
    const named = Object.fromEntries(query.groupBy.map((by) => [KEY[by], row[KEY[by]!]]));
    const key = JSON.stringify(named);
    const sum = sums.get(key) ?? create(UsageRowSchema, named);
    sums.set(key, sum);
    for (const into of [sum, total]) {
      into.callCount += row.callCount;
      into.inputTokens += row.inputTokens;
      into.outputTokens += row.outputTokens;
      into.cachedTokens += row.cachedTokens;
      into.costNanosUsd += row.costNanosUsd;
    }
  }
  const rows = [...sums.values()].toSorted((a, b) =>
    query.groupBy[0] === UsageDimension.DAY
      ? a.day.localeCompare(b.day)
      : Number(b.costNanosUsd - a.costNanosUsd),
  );
  return { rows, total, truncated: false };
}

const MODELS = [
  ["northwind", "drafting-large", 3_000n, 15_000n, 300n],
  ["northwind", "drafting-small", 250n, 1_250n, 25n],
  ["meridian", "reader-2", 1_250n, 10_000n, 125n],
  ["local", "plant-llm", 0n, 0n, 0n],
] as const;

/** The prices of the models above, and one the plant negotiated. */
export function seedPrices(world: World): Price[] {
  const builtIn = MODELS.map(([provider, model, inputNanosUsd, outputNanosUsd, cachedNanosUsd]) =>
    create(PriceSchema, {
      provider,
      model,
      inputNanosUsd,
      outputNanosUsd,
      cachedNanosUsd,
      validFrom: world.at(-200 * 24 * 60),
    }),
  );
  const negotiated = { provider: "northwind", model: "drafting-large", own: true };
  return [
    ...builtIn,
    create(PriceSchema, {
      ...negotiated,
      inputNanosUsd: 2_400n,
      outputNanosUsd: 12_000n,
      cachedNanosUsd: 240n,
      validFrom: world.at(-30 * 24 * 60),
    }),
  ];
}

/** Ninety days of usage, busier on working days. */
export function seedUsage(world: World): UsageRow[] {
  const actors = [world.members[3]?.user?.id, world.apiKeys[0]?.id, world.members[0]?.user?.id];
  const tasks = ["drafting", "analysis", "chat"];
  return Array.from({ length: 90 }, (_, back) => back).flatMap((back) => {
    const ms = world.nowMs() - back * DAY_MS;
    const quiet = [0, 6].includes(new Date(ms).getUTCDay()) ? 5n : 20n;
    return MODELS.flatMap(([provider, model, input, output, cached], place) =>
      actors.map((actorId, who) => {
        const calls = quiet + BigInt((back * 13 + place * 7 + who * 5) % 17);
        const inputTokens = calls * BigInt(2_400 + place * 500 + who * 300);
        const outputTokens = calls * BigInt(420 + who * 160);
        const cachedTokens = inputTokens / 4n;
        return create(UsageRowSchema, {
          provider,
          model,
          actorId: actorId ?? "",
          task: tasks[(place + who) % tasks.length] ?? "",
          day: dayName(ms),
          callCount: calls,
          inputTokens,
          outputTokens,
          cachedTokens,
          costNanosUsd: (inputTokens - cachedTokens) * input + cachedTokens * cached + outputTokens * output,
        });
      }),
    );
  });
}
