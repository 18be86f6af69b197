import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import type { Recall } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { Inbox } from "lucide-react";
import { EventLine } from "@/features/traceability/log/event-line";
import { voidedAmong } from "@/features/traceability/log/plant-story";
import { Card, CardHead } from "@/ui/card";
import { EmptyState } from "@/ui/state-panels";

/** So many of the last. */
export const SHOWN_MAX = 100;

/** Whether an event is more than the opening of the recall itself, and no notice: those have a list of their own. */
export function isNews({ what }: PlantEvent, recall: Recall): boolean {
  switch (what.case) {
    case "recallChanged":
    case "recallNoticeChanged":
      return false;
    case "recallLotsAdded":
      return what.value.nLots > (recall.summary?.nLots ?? 0n);
    default:
      return true;
  }
}

/** What happened to a recall's lots, and what fell in, since it was opened. */
export function SinceOpened({
  events,
  nowMs,
  actorNames,
}: {
  /** Newest first. */
  events: readonly PlantEvent[];
  nowMs: number;
  actorNames: ReadonlyMap<string, string>;
}) {
  const voided = voidedAmong(events);
  return (
    <Card>
      <CardHead title="Since it was opened" note="what fell in, and what became of it" />
      {events.length === 0 ? (
        <EmptyState icon={Inbox} title="Nothing yet">
          Lots and shipments that fall in appear here the moment they are booked.
        </EmptyState>
      ) : (
        <ol aria-label="Since it was opened" className="max-h-[32rem] divide-y divide-line overflow-y-auto">
          {events.map((event) => (
            <li key={String(event.position)} className="px-4 py-2.5">
              <EventLine
                event={event}
                nowMs={nowMs}
                actorName={actorNames.get(event.actor?.id ?? "")}
                isVoided={voided.has(event.position)}
              />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
