import { timestampMs } from "@bufbuild/protobuf/wkt";
import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import {
  type BudgetEvent,
  BudgetEvent_Kind,
} from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import {
  BudgetService,
  type WatchBudgetsResponse,
} from "@tracegate/sdk/generated/tracegate/governance/v1/budget_service_pb";
import { useState } from "react";
import type { ApiError } from "@/app/api-error";
import { useReadAgain } from "@/app/read-again";
import { useWatch } from "@/app/use-watch";
import type { Reading, WatchState } from "@/app/watch";
import { budgetEventText } from "@/text/budget-words";
import { useToast } from "@/ui/toast";

const KEPT_MAX = 100;
const ALERTS: ReadonlySet<BudgetEvent_Kind> = new Set([
  BudgetEvent_Kind.THRESHOLD,
  BudgetEvent_Kind.EXHAUSTED,
]);

/** What happened to budgets, newest first, from the first event kept on. What alerts while somebody looks is said at once. */
export function useBudgetWatch(): {
  events: readonly BudgetEvent[];
  live: WatchState;
  error: ApiError | undefined;
} {
  const client = createClient(BudgetService, useTransport());
  const readAgain = useReadAgain();
  const toast = useToast();
  const [openedMs] = useState(Date.now);
  const [events, setEvents] = useState<readonly BudgetEvent[]>([]);
  const { state, error } = useWatch<WatchBudgetsResponse, BudgetEvent>({
    key: "budgets",
    enabled: true,
    endIsFinal: false,
    after: 0n,
    open: (after, signal) =>
      client.watchBudgets(after === undefined ? {} : { afterSequence: after }, { signal }),
    read: readEvent,
    onEvent: (event) => {
      setEvents((before) => [event, ...before].slice(0, KEPT_MAX));
      if (event.eventTime && timestampMs(event.eventTime) > openedMs) {
        void readAgain(BudgetService);
        if (ALERTS.has(event.kind)) {
          toast(budgetEventText(event.kind, event.budgetName, event.thresholdPercent), { bad: true });
        }
      }
    },
  });
  return { events, live: state, error };
}

function readEvent({ sequence, update }: WatchBudgetsResponse): Reading<BudgetEvent> | undefined {
  switch (update.case) {
    case "event":
      return { kind: "event", sequence, event: update.value };
    case "heartbeat":
      return { kind: "heartbeat", sequence: update.value.sequence };
    default:
      return undefined;
  }
}
