import { create } from "@bufbuild/protobuf";
import { Lot_State, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { TraceEvent_Kind } from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_pb";
import { TraceLotsResponseSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_service_pb";
import {
  type Direction,
  modelOf,
  type TraceModel,
  TraceParts,
} from "@/features/traceability/trace/trace-model";

type SampleLot = { number: number; type?: Lot_Type; depth?: number; mg?: bigint };
type SampleStep = { from: readonly number[]; to: readonly number[] };

/** A trace as the stream would tell it: lots by their numbers, steps from lots to lots. */
export function traceOf(
  lots: readonly SampleLot[],
  steps: readonly SampleStep[],
  direction: Direction = "forward",
): TraceModel {
  const parts = new TraceParts();
  parts.add(
    create(TraceLotsResponseSchema, {
      lots: lots.map(({ number, type = Lot_Type.MIX, depth = number === 1 ? 0 : 1 }) => ({
        ...{ number, type, depth, lotId: `id-${number}`, lotCode: `LOT-${number}` },
        state: Lot_State.RELEASED,
      })),
    }),
  );
  parts.add(
    create(TraceLotsResponseSchema, {
      events: steps.map(({ from, to }, index) => ({
        position: BigInt(index + 1),
        kind: TraceEvent_Kind.TRANSFORM,
        inputs: from.map((lotNumber) => ({ lotNumber, quantityMg: 1_000_000n })),
        outputs: [...to],
      })),
      quantities: lots.map(({ number, mg = 1_000_000n }) => ({
        ...{ lotNumber: number, implicatedMg: mg, expectedMg: mg, maxMg: mg },
      })),
    }),
  );
  parts.add(create(TraceLotsResponseSchema, { summary: { nLots: BigInt(lots.length), complete: true } }));
  const model = modelOf(parts, direction);
  if (!model) throw new Error("a sample has its summary");
  return model;
}

/** One lot that became so many of each of two types. */
export function fanOf(count: number): TraceModel {
  const ofType = (first: number, type: Lot_Type) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ number: first + index, type, depth: 1 },
      mg: BigInt(index + 1),
    }));
  const made = [...ofType(2, Lot_Type.SKW15), ...ofType(count + 2, Lot_Type.SKW30)];
  return traceOf(
    [{ number: 1, type: Lot_Type.MIX }, ...made],
    [{ from: [1], to: made.map(({ number }) => number) }],
  );
}
