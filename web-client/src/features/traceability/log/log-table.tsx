import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { Undo2 } from "lucide-react";
import { plantStoryOf } from "@/features/traceability/log/plant-story";
import { EVENT_LOOKS } from "@/features/traceability/lot/event-looks";
import { LotRef } from "@/features/traceability/lot-ref";
import { dateTime } from "@/format/time";
import { eventKindLabel } from "@/text/plant-words";
import { Badge } from "@/ui/badge";
import { Table, Td, Th, Tr } from "@/ui/table";

const NAMED_MAX = 4;

type LogTableProps = {
  events: readonly PlantEvent[];
  voided: ReadonlySet<bigint>;
  /** Events that came while somebody watched. */
  arrived: ReadonlySet<bigint>;
  openPosition: bigint | undefined;
  actorNames: ReadonlyMap<string, string>;
  onOpen: (event: PlantEvent) => void;
};

/** The log as a table, newest first. */
export function LogTable({ events, voided, arrived, openPosition, actorNames, onOpen }: LogTableProps) {
  return (
    <Table
      label="Log"
      head={
        <>
          <Th className="text-right">Event</Th>
          <Th>Kind</Th>
          <Th>What happened</Th>
          <Th>By</Th>
          <Th>Recorded</Th>
        </>
      }
    >
      {events.map((event) => {
        const { look, words, lots, detail } = plantStoryOf(event);
        const { icon: Icon, tone } = EVENT_LOOKS[look];
        const isVoided = voided.has(event.position);
        return (
          <Tr
            key={String(event.position)}
            selected={event.position === openPosition}
            onOpen={() => onOpen(event)}
            className={arrived.has(event.position) ? "animate-arrive" : ""}
          >
            <Td className="text-right">
              <button
                type="button"
                aria-label={`Event ${event.position}`}
                onClick={(click) => {
                  click.stopPropagation();
                  onOpen(event);
                }}
                className="figures py-1 font-mono text-[0.75rem] text-ink hover:text-accent hover:underline"
              >
                {event.position.toLocaleString("en")}
              </button>
            </Td>
            <Td className="whitespace-nowrap">
              <span className="inline-flex items-center gap-1.5 align-middle">
                <Icon aria-hidden className={`size-4 shrink-0 ${tone}`} />
                {event.what.case ? eventKindLabel[event.what.case] : "Unknown"}
              </span>
            </Td>
            <Td className="min-w-64">
              <span className={isVoided ? "text-ink-3 line-through" : "text-ink"}>
                {words}{" "}
                {lots.slice(0, NAMED_MAX).map((lot, index) => (
                  <span key={lot.lotId}>
                    {index > 0 ? ", " : ""}
                    <LotRef {...lot} />
                  </span>
                ))}
                {lots.length > NAMED_MAX ? ` and ${lots.length - NAMED_MAX} more` : ""}
              </span>
              {isVoided ? (
                <span className="ml-2">
                  <Badge tone="bad" icon={Undo2} label="Taken back" />
                </span>
              ) : null}
              {detail ? <span className="block text-[0.75rem] text-ink-3">{detail}</span> : null}
            </Td>
            <Td className="whitespace-nowrap text-ink-2">{actorNames.get(event.actor?.id ?? "") ?? "–"}</Td>
            <Td className="figures whitespace-nowrap text-ink-2">{dateTime(event.recordTime)}</Td>
          </Tr>
        );
      })}
    </Table>
  );
}
