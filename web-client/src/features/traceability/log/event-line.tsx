import { timestampMs } from "@bufbuild/protobuf/wkt";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import type { ReactNode } from "react";
import { runOfEvent } from "@/features/traceability/gate-key";
import { GateWords } from "@/features/traceability/gate-words";
import { plantStoryOf } from "@/features/traceability/log/plant-story";
import { EVENT_LOOKS } from "@/features/traceability/lot/event-looks";
import { LotRef } from "@/features/traceability/lot-ref";
import { ago, dateTime } from "@/format/time";

const NAMED_MAX = 3;

type EventLineProps = {
  event: PlantEvent;
  nowMs: number;
  actorName: string | undefined;
  isVoided: boolean;
  children?: ReactNode;
};

/** An event of the plant in two lines. */
export function EventLine({ event, nowMs, actorName, isVoided, children }: EventLineProps) {
  const { look, words, lots, detail } = plantStoryOf(event);
  const { icon: Icon, tone } = EVENT_LOOKS[look];
  return (
    <div className="flex gap-2.5 text-small">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${tone}`} />
      <div className="min-w-0 flex-1">
        <p className={`break-words ${isVoided ? "text-ink-3 line-through" : "text-ink"}`}>
          <GateWords words={words} runId={runOfEvent(event)} />{" "}
          {lots.slice(0, NAMED_MAX).map((lot, index) => (
            <span key={lot.lotId}>
              {index > 0 ? ", " : ""}
              <LotRef {...lot} />
            </span>
          ))}
          {lots.length > NAMED_MAX ? ` and ${lots.length - NAMED_MAX} more` : ""}
        </p>
        <p className="text-[0.75rem] text-ink-3">
          {isVoided ? "Taken back. " : ""}
          {detail ? `${detail.replace(/\.$/, "")}. ` : ""}
          <span title={dateTime(event.occurTime)}>
            {ago(event.occurTime, Math.max(nowMs, event.occurTime ? timestampMs(event.occurTime) : 0))}
          </span>
          {actorName ? `, ${actorName}` : ""}
          <span className="figures"> · event {event.position.toLocaleString("en")}</span>
        </p>
      </div>
      {children}
    </div>
  );
}
