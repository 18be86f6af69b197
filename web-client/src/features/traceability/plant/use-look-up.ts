import { Code } from "@connectrpc/connect";
import { callUnaryMethod, useTransport } from "@connectrpc/connect-query";
import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { apiErrorOf } from "@/app/api-error";

const SAME_MAX = 50;
/** No lot has a longer code. */
const CODE_LENGTH_MAX = 64;

/** Finds lots by a code that was scanned: the organization's own, else one that somebody else gave, else a supplier's. */
export function useLookUp(): (code: string) => Promise<Lot[]> {
  const transport = useTransport();
  return async (code) => {
    if (code.length > CODE_LENGTH_MAX) {
      return [];
    }
    try {
      const { lot } = await callUnaryMethod(transport, LotService.method.getLot, { lotCode: code });
      if (lot) {
        return [lot];
      }
    } catch (error) {
      if (apiErrorOf(error).code !== Code.NotFound) {
        throw error;
      }
    }
    const [named, supplied] = await Promise.all([
      callUnaryMethod(transport, LotService.method.listLots, { codePrefix: code, pageSize: SAME_MAX }),
      callUnaryMethod(transport, LotService.method.listLots, { supplierLotCode: code, pageSize: SAME_MAX }),
    ]);
    const fitting = [...named.lots.filter(({ lotCode }) => lotCode === code), ...supplied.lots];
    return [...new Map(fitting.filter(({ voided }) => !voided).map((lot) => [lot.id, lot])).values()];
  };
}
