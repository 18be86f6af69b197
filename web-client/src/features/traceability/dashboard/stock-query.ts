import type { Transport } from "@connectrpc/connect";
import { callUnaryMethod } from "@connectrpc/connect-query";
import { queryOptions } from "@tanstack/react-query";
import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";

export const STOCK_PAGE_SIZE = 500;
/** 5,000 lots in ten calls: a screen that opens in a second or two. */
const PAGES_MAX = 10;

/** All lots that have something left. The newest of them where there are too many to be read. */
export function stockQuery(transport: Transport) {
  return queryOptions({
    queryKey: ["plant stock"],
    queryFn: async ({ signal }) => {
      const lots: Lot[] = [];
      let pageToken = "";
      for (let page = 0; page < PAGES_MAX; page += 1) {
        const answer = await callUnaryMethod(
          transport,
          LotService.method.listLots,
          { onHand: true, pageSize: STOCK_PAGE_SIZE, pageToken },
          { signal },
        );
        lots.push(...answer.lots);
        pageToken = answer.nextPageToken;
        if (pageToken === "") {
          break;
        }
      }
      return { lots, isWhole: pageToken === "" };
    },
  });
}
