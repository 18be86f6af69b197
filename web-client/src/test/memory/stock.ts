import { clone, create } from "@bufbuild/protobuf";
import { timestampMs } from "@bufbuild/protobuf/wkt";
import { type Lot, Lot_State, LotSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  type StockLine,
  StockLineSchema,
  type SummarizeStockResponse,
  SummarizeStockResponseSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";

/** The stock as the server sums it up. */
export function summarized(
  lots: readonly Lot[],
  waitingMax: number,
  nowMs = Date.now(),
): SummarizeStockResponse {
  const onHand = lots.filter(({ onHandMg }) => onHandMg > 0n);
  const lines = new Map<string, StockLine>();
  for (const lot of onHand) {
    const { type, state, onHandMg, packedMg, recalled, expireTime, nOpenDeviations } = lot;
    const key = `${type} ${state}`;
    const line = lines.get(key) ?? create(StockLineSchema, { type, state });
    lines.set(key, line);
    const isExpired = expireTime !== undefined && timestampMs(expireTime) <= nowMs;
    line.nLots += 1n;
    line.onHandMg += onHandMg;
    line.nLooseLots += BigInt(packedMg < onHandMg);
    line.nPackedLots += BigInt(packedMg > 0n);
    line.packedMg += packedMg;
    line.nRecalledLots += BigInt(recalled);
    line.recalledMg += recalled ? onHandMg : 0n;
    line.nExpiredLots += BigInt(isExpired);
    line.expiredMg += isExpired ? onHandMg : 0n;
    line.blockedMg += recalled || isExpired ? onHandMg : 0n;
    line.nDeviatingLots += BigInt(nOpenDeviations > 0);
    line.deviatingMg += nOpenDeviations > 0 ? onHandMg : 0n;
  }
  const waiting = onHand
    .filter(({ state }) => state === Lot_State.QUARANTINE || state === Lot_State.HOLD)
    .toSorted((a, b) => a.number - b.number)
    .slice(0, waitingMax);
  return create(SummarizeStockResponseSchema, {
    lines: [...lines.values()].toSorted((a, b) => a.type - b.type || a.state - b.state),
    waiting: waiting.map((lot) => clone(LotSchema, lot)),
  });
}
