import { timestampFromDate } from "@bufbuild/protobuf/wkt";
import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import {
  TraceLotsRequest_Direction,
  TraceService,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_service_pb";
import { useState } from "react";
import { type Direction, modelOf, TraceParts } from "@/features/traceability/trace/trace-model";

const DIRECTIONS: Record<Direction, TraceLotsRequest_Direction> = {
  forward: TraceLotsRequest_Direction.FORWARD,
  backward: TraceLotsRequest_Direction.BACKWARD,
};

/** Asks for a trace and reads it to its end. While another is on its way, the one before stays. */
export function useTrace(lotId: string, direction: Direction, asOf: string | undefined) {
  const client = createClient(TraceService, useTransport());
  const [lotsRead, setLotsRead] = useState(0);
  const query = useQuery({
    queryKey: ["trace", lotId, direction, asOf ?? "now"],
    queryFn: async ({ signal }) => {
      setLotsRead(0);
      const parts = new TraceParts();
      const request = {
        lotIds: [lotId],
        direction: DIRECTIONS[direction],
        ...(asOf ? { asOf: timestampFromDate(new Date(asOf)) } : {}),
      };
      for await (const part of client.traceLots(request, { signal })) {
        parts.add(part);
        setLotsRead(parts.lots.length);
      }
      const model = modelOf(parts, direction);
      if (!model) {
        throw new Error("the trace ended before its summary");
      }
      return model;
    },
    // Thousands of lots are not compared one by one to save a drawing.
    structuralSharing: false,
    staleTime: 10_000,
    placeholderData: keepPreviousData,
  });
  return { ...query, lotsRead };
}
