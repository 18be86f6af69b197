import {
  type Deviation,
  Deviation_State,
  Disposition,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { Circle } from "lucide-react";
import { DEVIATION_LOOKS } from "@/features/traceability/quality/quality-badges";
import { dateTime } from "@/format/time";
import { valuesOf } from "@/text/labels";
import { deviationStateLabel, deviationStateMeaning, dispositionLabel } from "@/text/quality-words";

const STATES = valuesOf<Deviation_State>(Deviation_State);
const INKS = {
  neutral: "text-ink-3",
  ok: "text-ok",
  warn: "text-warn",
  bad: "text-bad",
  note: "text-note",
  accent: "text-accent",
};

/** The life of a deviation: what was done, by whom and when, and what is still to be done. */
export function DeviationLine({
  deviation,
  actorNames,
}: {
  deviation: Deviation;
  actorNames: ReadonlyMap<string, string>;
}) {
  return (
    <ol aria-label="Life of the deviation" className="flex flex-col px-4 py-4">
      {STATES.map((state) => {
        const step = deviation.steps.find((one) => one.state === state);
        const { icon, tone } = DEVIATION_LOOKS[state];
        const Icon = step ? icon : Circle;
        return (
          <li
            key={state}
            className="relative flex gap-3 pb-5 not-last:before:absolute not-last:before:top-6 not-last:before:bottom-0.5 not-last:before:left-[0.59375rem] not-last:before:w-px not-last:before:bg-line-strong last:pb-0"
          >
            <Icon
              aria-hidden
              className={`mt-0.5 size-5 shrink-0 ${step ? INKS[tone] : "text-line-strong"}`}
            />
            <div className="min-w-0 flex-1">
              <p className={`text-body font-medium ${step ? "text-ink" : "text-ink-3"}`}>
                {deviationStateLabel[state]}
                {step &&
                state === Deviation_State.DISPOSITIONED &&
                deviation.disposition !== Disposition.UNSPECIFIED
                  ? `: ${dispositionLabel[deviation.disposition].toLowerCase()}`
                  : ""}
                {step ? null : <span className="sr-only">, not yet</span>}
              </p>
              {step ? (
                <>
                  <p className="text-[0.75rem] leading-4 text-ink-2">
                    {actorNames.get(step.actorId) ?? "somebody"},{" "}
                    <span className="figures">{dateTime(step.time)}</span>
                  </p>
                  {step.note ? <p className="mt-1 text-small break-words text-ink">“{step.note}”</p> : null}
                </>
              ) : (
                <p className="text-[0.75rem] leading-4 text-ink-3">{deviationStateMeaning[state]}</p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
