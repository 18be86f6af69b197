import { type TaskEvent, TaskEvent_Kind } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_pb";
import { useState } from "react";
import { counted } from "@/format/count";
import { clock } from "@/format/time";
import { taskEventLabel } from "@/text/labels";

const DOTS: Partial<Record<TaskEvent_Kind, string>> = {
  [TaskEvent_Kind.COMPLETED]: "bg-ok border-ok",
  [TaskEvent_Kind.FAILED]: "bg-bad border-bad",
  [TaskEvent_Kind.DEAD_LETTERED]: "bg-bad border-bad",
  [TaskEvent_Kind.RETRYING]: "bg-warn border-warn",
  [TaskEvent_Kind.STEP]: "bg-accent border-accent",
  [TaskEvent_Kind.STARTED]: "bg-accent border-accent",
};

/** The log of a task, newest at the bottom, as a trace line. Progress within a finished step is folded away. */
export function TaskTimeline({ events: all }: { events: readonly TaskEvent[] }) {
  const [unfolded, setUnfolded] = useState(false);
  const events = unfolded
    ? all
    : all.filter((event) => event.kind !== TaskEvent_Kind.PROGRESS || event === all.at(-1));
  const folded = all.length - events.length;
  if (events.length === 0) {
    return <p className="text-small text-ink-3">Waiting for the first event.</p>;
  }
  return (
    <>
      <ol aria-label="Event log" className="relative">
        {events.map((event, index) => (
          <li
            key={String(event.sequence)}
            className="relative grid grid-cols-[1rem_1fr_auto] gap-x-3 pb-3 last:pb-0"
          >
            {index < events.length - 1 ? (
              <span
                aria-hidden
                className="absolute top-3 bottom-[-0.35rem] left-[0.4375rem] w-px bg-line-strong"
              />
            ) : null}
            <span
              aria-hidden
              className={`relative mt-1.5 ml-[0.1875rem] size-2.5 rounded-full border-2 ${DOTS[event.kind] ?? "border-line-strong bg-surface"}`}
            />
            <span className="min-w-0 text-small">
              <span className="font-medium text-ink">{taskEventLabel[event.kind]}</span>
              {event.step ? <span className="text-ink-2"> · {event.step}</span> : null}
              {event.attempt > 1 ? <span className="text-ink-3"> · attempt {event.attempt}</span> : null}
              {event.detail ? <span className="block break-words text-ink-3">{event.detail}</span> : null}
            </span>
            <span className="figures text-right font-mono text-[0.75rem] leading-5 text-ink-3">
              <span className="hidden sm:inline">{event.progressPercent} % · </span>
              {clock(event.eventTime)}
            </span>
          </li>
        ))}
      </ol>
      {folded > 0 || unfolded ? (
        <button
          type="button"
          aria-expanded={unfolded}
          className="mt-3 text-small font-medium text-accent hover:underline"
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? "Fold progress marks" : `Show ${counted(folded, "progress mark")} too`}
        </button>
      ) : null}
    </>
  );
}
