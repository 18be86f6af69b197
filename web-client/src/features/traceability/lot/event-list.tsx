import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { useNow } from "@/app/use-now";
import { runOfEvent } from "@/features/traceability/gate-key";
import { GateWords } from "@/features/traceability/gate-words";
import { EVENT_LOOKS } from "@/features/traceability/lot/event-looks";
import { storyOf } from "@/features/traceability/lot/event-story";
import { LotRef } from "@/features/traceability/lot-ref";
import { ago, dateTime } from "@/format/time";

const NAMED_MAX = 5;

/** What happened to a lot, newest first. */
export function EventList({
  events,
  lot,
  actorNames,
}: {
  events: readonly PlantEvent[];
  lot: Lot;
  actorNames: ReadonlyMap<string, string>;
}) {
  const now = useNow();
  return (
    <ol aria-label="Events" className="divide-y divide-line">
      {events.map((event) => {
        const { look, words, lots, detail } = storyOf(event, lot);
        const { icon: Icon, tone } = EVENT_LOOKS[look];
        const actor = actorNames.get(event.actor?.id ?? "");
        return (
          <li key={String(event.position)} className="flex gap-2.5 px-4 py-2.5 text-small">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${tone}`} />
            <div className="min-w-0 flex-1">
              <p className="break-words text-ink">
                <GateWords words={words} runId={runOfEvent(event)} />{" "}
                {lots.slice(0, NAMED_MAX).map((one, index) => (
                  <span key={one.lotId}>
                    {index > 0 ? ", " : ""}
                    <LotRef {...one} />
                  </span>
                ))}
                {lots.length > NAMED_MAX ? ` and ${lots.length - NAMED_MAX} more` : ""}
              </p>
              <p className="text-[0.75rem] text-ink-3">
                {detail ? `${detail.replace(/\.$/, "")}. ` : ""}
                <span title={dateTime(event.occurTime)}>{ago(event.occurTime, now)}</span>
                {actor ? `, ${actor}` : ""}
                <span className="figures"> · event {event.position.toLocaleString("en")}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
