import { useTransport } from "@connectrpc/connect-query";
import { useQueryClient } from "@tanstack/react-query";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { useEffect, useRef } from "react";
import type { ApiError } from "@/app/api-error";
import { useReadAgain } from "@/app/read-again";
import type { WatchState } from "@/app/watch";
import { stockQuery } from "@/features/traceability/dashboard/stock-query";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";

/** However busy the plant is. */
const READ_EVERY_MS = 1_000;

/** Reads the stock again as the plant goes on. */
export function useFreshStock(): { live: WatchState; error: ApiError | undefined } {
  const queries = useQueryClient();
  const transport = useTransport();
  const readAgain = useReadAgain();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const readMs = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  return usePlantWatch({
    onChange: () => {
      void readAgain(PlantEventService);
      if (timer.current === undefined) {
        timer.current = setTimeout(
          () => {
            timer.current = undefined;
            readMs.current = Date.now();
            void queries.invalidateQueries({ queryKey: stockQuery(transport).queryKey });
          },
          Math.max(0, readMs.current + READ_EVERY_MS - Date.now()),
        );
      }
    },
  });
}
