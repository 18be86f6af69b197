import { create } from "@bufbuild/protobuf";
import { timestampMs } from "@bufbuild/protobuf/wkt";
import type { ServiceImpl } from "@connectrpc/connect";
import { type Lot, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import {
  TraceBalanceSchema,
  TraceEvent_Kind,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_pb";
import {
  type TraceLotsRequest,
  TraceLotsRequest_Direction,
  type TraceService,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_service_pb";
import { notFound } from "@/test/memory/failure";
import type { World } from "@/test/memory/world";

type Input = { lotNumber: number; quantityMg: bigint };
type Step = { position: bigint; kind: TraceEvent_Kind; inputs: Input[]; outputs: Lot[] };
type Share = { expectedMg: bigint; maxMg: bigint };

const PART = 8;

/** TraceService over a world in memory: slow, simple, and adding up as the real one does. */
export function traceService(world: World): ServiceImpl<typeof TraceService> {
  return {
    async *traceLots(request) {
      const { first, steps, losses, lots } = seen(world, request);
      const forward = request.direction === TraceLotsRequest_Direction.FORWARD;
      const depths = new Map(first.map((number) => [number, 0]));
      const crossed: Step[] = [];
      for (let level = [...first]; level.length > 0; ) {
        const next: number[] = [];
        for (const step of steps) {
          const from = forward ? step.inputs.map((one) => one.lotNumber) : numbersOf(step.outputs);
          const to = forward ? numbersOf(step.outputs) : step.inputs.map((one) => one.lotNumber);
          const reached = level.filter((number) => from.includes(number));
          if (reached.length === 0) continue;
          if (!crossed.includes(step)) crossed.push(step);
          if (step.kind === TraceEvent_Kind.AGGREGATE || step.kind === TraceEvent_Kind.SHIP) continue;
          for (const number of to.filter((one) => !depths.has(one))) {
            depths.set(number, (depths.get(reached[0] ?? 0) ?? 0) + 1);
            next.push(number);
          }
        }
        level = next;
      }
      const units = crossed
        .filter(({ kind }) => kind === TraceEvent_Kind.AGGREGATE || kind === TraceEvent_Kind.SHIP)
        .flatMap(({ outputs }) => numbersOf(outputs));
      const found = [...depths.keys()];
      const deepest = Math.max(0, ...depths.values());
      const traceLot = (number: number) => {
        const lot = lots.get(number);
        if (!lot) throw notFound("lot", String(number));
        const { id: lotId, lotCode, type, state, recalled } = lot;
        return { number, lotId, lotCode, type, state, recalled, depth: depths.get(number) ?? deepest + 1 };
      };
      for (let at = 0; at < found.length; at += PART) {
        yield { lots: found.slice(at, at + PART).map(traceLot) };
        await new Promise((resolve) => setTimeout(resolve, world.stepMs / 20));
      }
      const has = ({ lotNumber }: Input) => depths.has(lotNumber);
      yield {
        lots: [...new Set(units)].filter((number) => !depths.has(number)).map(traceLot),
        events: crossed.map(({ position, kind, inputs, outputs }) => ({
          ...{ position, kind, inputs: inputs.filter(has), outputs: numbersOf(outputs) },
          inputsMg: sum(inputs.map(({ quantityMg }) => quantityMg)),
          confidencePermille: 1000,
        })),
      };
      const answer = forward
        ? forwardOf(first, found, steps, losses, lots)
        : backwardOf(first, found, steps, lots);
      yield { quantities: answer.quantities, outflows: answer.outflows };
      yield {
        summary: {
          nLots: BigInt(found.length),
          nEvents: BigInt(crossed.length),
          depth: deepest,
          complete: true,
          position: BigInt(steps.at(-1)?.position ?? 0n),
          ...(answer.balance ? { balance: answer.balance } : {}),
        },
      };
    },
  };
}

/** What the log says up to the moment asked for. */
function seen({ plant }: World, request: TraceLotsRequest) {
  const untilMs = request.asOf ? timestampMs(request.asOf) : Number.POSITIVE_INFINITY;
  const events = plant.log.entries.filter(({ recordTime }) => timestampMs(recordTime!) <= untilMs);
  const asked = [
    ...request.lotIds.map((id) => plant.find(id)),
    ...request.lotCodes.map((code) => plant.named(code)),
  ];
  const first = asked.flatMap(({ id, number, type }) =>
    type === Lot_Type.PAL || type === Lot_Type.SHIP
      ? [...(plant.contents.get(id)?.keys() ?? [])].map((lotId) => plant.find(lotId).number)
      : [number],
  );
  return {
    first: [...new Set(first)],
    steps: events.flatMap(stepOf),
    losses: events.flatMap(({ position, what }) =>
      what.case === "lotAdjusted" && what.value.changeMg < 0n
        ? [{ position, lotNumber: what.value.lotNumber, quantityMg: -what.value.changeMg }]
        : [],
    ),
    lots: new Map([...plant.lots.values()].map((lot) => [lot.number, lot])),
  };
}

function stepOf({ position, what }: PlantEvent): Step[] {
  switch (what.case) {
    case "lotsReceived":
      return [{ position, kind: TraceEvent_Kind.RECEIVE, inputs: [], outputs: what.value.lots }];
    case "lotsTransformed":
      return [
        { position, kind: TraceEvent_Kind.TRANSFORM, inputs: what.value.inputs, outputs: what.value.outputs },
      ];
    case "lotsAggregated":
      return [
        {
          ...{ position, kind: TraceEvent_Kind.AGGREGATE, inputs: what.value.contents },
          outputs: what.value.pallet ? [what.value.pallet] : [],
        },
      ];
    case "lotsShipped":
      return [
        {
          ...{ position, kind: TraceEvent_Kind.SHIP, inputs: what.value.contents },
          outputs: what.value.shipment ? [what.value.shipment] : [],
        },
      ];
    default:
      return [];
  }
}

type Loss = { position: bigint; lotNumber: number; quantityMg: bigint };

function forwardOf(
  first: readonly number[],
  found: readonly number[],
  steps: readonly Step[],
  losses: readonly Loss[],
  lots: ReadonlyMap<number, Lot>,
) {
  const shares = new Map<number, Share>();
  const inflows = new Map<bigint, Share>();
  const balance = create(TraceBalanceSchema, {});
  const quantities = [];
  const outflows = [];
  for (const number of found.toSorted((a, b) => a - b)) {
    const lot = lots.get(number);
    if (!lot) continue;
    if (first.includes(number)) {
      balance.enteredMg += lot.quantityMg - (shares.get(number)?.expectedMg ?? 0n);
      shares.set(number, { expectedMg: lot.quantityMg, maxMg: lot.quantityMg });
    }
    const share = shares.get(number) ?? { expectedMg: 0n, maxMg: 0n };
    const uses = steps
      .filter(({ kind }) => kind !== TraceEvent_Kind.AGGREGATE)
      .flatMap((step) =>
        step.inputs
          .filter((input) => input.lotNumber === number)
          .map((input) => ({ step, mg: input.quantityMg })),
      );
    const lost = losses.filter(({ lotNumber }) => lotNumber === number);
    const goneMg = sum([...uses.map(({ mg }) => mg), ...lost.map(({ quantityMg }) => quantityMg)]);
    const onHandMg = lot.quantityMg - goneMg;
    const parts = divide(share.expectedMg, [
      ...uses.map(({ mg }) => mg),
      ...lost.map(({ quantityMg }) => quantityMg),
      onHandMg,
    ]);
    for (const [index, { step, mg }] of uses.entries()) {
      const expectedMg = parts[index] ?? 0n;
      const maxMg = min(share.maxMg, mg);
      if (step.kind === TraceEvent_Kind.SHIP) {
        balance.shippedMg += expectedMg;
        const shipmentNumber = step.outputs[0]?.number ?? 0;
        outflows.push({
          ...{ lotNumber: number, position: step.position, shipmentNumber, shipped: true },
          ...{ quantityMg: mg, expectedMg, maxMg },
        });
      } else {
        const inflow = inflows.get(step.position) ?? { expectedMg: 0n, maxMg: 0n };
        inflows.set(step.position, {
          expectedMg: inflow.expectedMg + expectedMg,
          maxMg: inflow.maxMg + maxMg,
        });
        if (!uses.slice(index + 1).some((use) => use.step === step)) {
          divideStep(step, inflows, shares);
        }
      }
    }
    for (const [index, loss] of lost.entries()) {
      const expectedMg = parts[uses.length + index] ?? 0n;
      balance.lostMg += expectedMg;
      outflows.push({ ...loss, shipped: false, expectedMg, maxMg: min(share.maxMg, loss.quantityMg) });
    }
    const expectedOnHandMg = parts.at(-1) ?? 0n;
    balance.onHandMg += expectedOnHandMg;
    quantities.push({
      ...{ lotNumber: number, implicatedMg: lot.quantityMg, ...share },
      ...{ onHandMg, expectedOnHandMg, maxOnHandMg: min(share.maxMg, onHandMg) },
      pieceMassMg: lot.pieceMassMg,
    });
  }
  balance.lostInProcessMg =
    balance.enteredMg - balance.onHandMg - balance.shippedMg - balance.lostMg - balance.notFollowedMg;
  return { quantities, outflows, balance };
}

/** Gives what flowed into an event to what came out of it, again each time more flows in. */
function divideStep(
  { position, inputs, outputs }: Step,
  inflows: ReadonlyMap<bigint, Share>,
  shares: Map<number, Share>,
): void {
  const inflow = inflows.get(position) ?? { expectedMg: 0n, maxMg: 0n };
  const madeMg = sum(outputs.map(({ quantityMg }) => quantityMg));
  const wentInMg = sum(inputs.map(({ quantityMg }) => quantityMg));
  const parts = divide(inflow.expectedMg, [
    ...outputs.map(({ quantityMg }) => quantityMg),
    wentInMg - madeMg,
  ]);
  for (const [index, { number, quantityMg }] of outputs.entries()) {
    shares.set(number, { expectedMg: parts[index] ?? 0n, maxMg: min(inflow.maxMg, quantityMg) });
  }
}

function backwardOf(
  first: readonly number[],
  found: readonly number[],
  steps: readonly Step[],
  lots: ReadonlyMap<number, Lot>,
) {
  const shares = new Map<number, Share>();
  for (const number of first) {
    const quantityMg = lots.get(number)?.quantityMg ?? 0n;
    shares.set(number, { expectedMg: quantityMg, maxMg: quantityMg });
  }
  for (const { kind, inputs, outputs } of steps.toReversed()) {
    if (kind !== TraceEvent_Kind.TRANSFORM) continue;
    const of = (key: keyof Share) => sum(outputs.map(({ number }) => shares.get(number)?.[key] ?? 0n));
    const [expectedMg, maxMg] = [of("expectedMg"), of("maxMg")];
    const parts = divide(
      expectedMg,
      inputs.map(({ quantityMg }) => quantityMg),
    );
    for (const [index, { lotNumber, quantityMg }] of inputs.entries()) {
      if (!found.includes(lotNumber)) continue;
      const before = shares.get(lotNumber) ?? { expectedMg: 0n, maxMg: 0n };
      shares.set(lotNumber, {
        expectedMg: before.expectedMg + (parts[index] ?? 0n),
        maxMg: before.maxMg + min(quantityMg, maxMg),
      });
    }
  }
  const quantities = found.map((lotNumber) => ({
    ...{ lotNumber, implicatedMg: lots.get(lotNumber)?.quantityMg ?? 0n },
    ...(shares.get(lotNumber) ?? { expectedMg: 0n, maxMg: 0n }),
    onHandMg: lots.get(lotNumber)?.onHandMg ?? 0n,
    pieceMassMg: lots.get(lotNumber)?.pieceMassMg ?? 0n,
  }));
  return { quantities, outflows: [], balance: undefined };
}

/** Whole parts by weight that add up to the whole, the largest remainders rounded up. */
function divide(whole: bigint, weights: readonly bigint[]): bigint[] {
  const total = sum(weights);
  if (total === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => (whole * weight) / total);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (whole * weight) % total }))
    .toSorted((a, b) => Number(b.remainder - a.remainder));
  for (const { index } of byRemainder.slice(0, Number(whole - sum(parts)))) {
    parts[index] = (parts[index] ?? 0n) + 1n;
  }
  return parts;
}

function numbersOf(lots: readonly Lot[]): number[] {
  return lots.map(({ number }) => number);
}

function sum(masses: readonly bigint[]): bigint {
  return masses.reduce((total, mg) => total + mg, 0n);
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
