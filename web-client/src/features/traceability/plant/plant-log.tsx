import { useQuery } from "@connectrpc/connect-query";
import { Link } from "@tanstack/react-router";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { Undo2 } from "lucide-react";
import { ErrorView } from "@/app/error-view";
import type { WatchState } from "@/app/watch";
import { EventLine } from "@/features/traceability/log/event-line";
import { isVoidable, voidedAmong } from "@/features/traceability/log/plant-story";
import { IconButton } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";

export const PLANT_LOG = { pageSize: 20 };

type PlantLogProps = {
  live: WatchState;
  nowMs: number;
  actorNames: ReadonlyMap<string, string>;
  /** How many of the last it shows. */
  shownMax?: number;
  /** Left out where the caller may take nothing back. */
  onVoid?: ((event: PlantEvent) => void) | undefined;
};

/** What happened in the plant last, newest first, while somebody looks. */
export function PlantLog({ live, nowMs, actorNames, shownMax = PLANT_LOG.pageSize, onVoid }: PlantLogProps) {
  const { data, error } = useQuery(PlantEventService.method.listPlantEvents, PLANT_LOG);
  const events = data?.events ?? [];
  const voided = voidedAmong(events);
  return (
    <Card>
      <CardHead title="In the plant">
        <Link to="/log" className="text-small font-medium text-accent hover:underline">
          Whole log
        </Link>
        <LiveMark look={live} />
      </CardHead>
      {error ? (
        <div className="p-4">
          <ErrorView error={error} />
        </div>
      ) : null}
      {data && events.length === 0 ? (
        <p className="p-4 text-body text-ink-2">
          Nothing yet. What is booked here or elsewhere shows at once.
        </p>
      ) : null}
      <ol aria-label="In the plant" className="divide-y divide-line">
        {events.slice(0, shownMax).map((event) => (
          <li key={String(event.position)} className="px-4 py-2.5">
            <EventLine
              event={event}
              nowMs={nowMs}
              actorName={actorNames.get(event.actor?.id ?? "")}
              isVoided={voided.has(event.position)}
            >
              {onVoid && isVoidable(event) && !voided.has(event.position) ? (
                <IconButton
                  label={`Take back event ${event.position}`}
                  icon={<Undo2 aria-hidden className="size-5" />}
                  onClick={() => onVoid(event)}
                  className="-my-1 -mr-2 size-11!"
                />
              ) : null}
            </EventLine>
          </li>
        ))}
      </ol>
    </Card>
  );
}
