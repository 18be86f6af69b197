import type { Transport } from "@connectrpc/connect";
import { callUnaryMethod } from "@connectrpc/connect-query";
import { queryOptions } from "@tanstack/react-query";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";

/** What is on hand, summed up by the server, and the lots that wait longest. */
export function stockQuery(transport: Transport) {
  return queryOptions({
    queryKey: ["plant stock"],
    queryFn: ({ signal }) => callUnaryMethod(transport, LotService.method.summarizeStock, {}, { signal }),
  });
}
