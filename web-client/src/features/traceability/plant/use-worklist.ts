import { createQueryOptions, useTransport } from "@connectrpc/connect-query";
import { useQueries } from "@tanstack/react-query";
import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  type GetLotResponse,
  LotService,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";

export type ListedLot = { lot: Lot; contents: GetLotResponse["contents"] };

/** The lots that were scanned, as they are now. One that does not exist any more is left out. */
export function useWorklist(lotIds: readonly string[]): { list: ListedLot[]; isPending: boolean } {
  const transport = useTransport();
  const answers = useQueries({
    queries: lotIds.map((lotId) => createQueryOptions(LotService.method.getLot, { lotId }, { transport })),
  });
  return {
    list: answers.flatMap(({ data }) => (data?.lot ? [{ lot: data.lot, contents: data.contents }] : [])),
    isPending: answers.some((answer) => answer.isPending),
  };
}
