import { Link } from "@tanstack/react-router";
import { ArrowUpRight, Factory, Hand } from "lucide-react";
import { useId } from "react";
import { placeWords, type WorkPlace } from "@/features/traceability/plant/use-work-place";
import { readStep, stepKey, type WorkStep } from "@/features/traceability/plant/work-step";
import { buttonClass } from "@/ui/button";
import { Select } from "@/ui/select";
import { Note } from "@/ui/state-panels";

type WorkPlaceBarProps = {
  place: WorkPlace | undefined;
  /** The steps that are in progress. */
  places: readonly WorkPlace[];
  onChoose: (step: WorkStep | undefined) => void;
};

/** Where what is received and made here is booked: chosen once, and kept on this device. */
export function WorkPlaceBar({ place, places, onChoose }: WorkPlaceBarProps) {
  const id = useId();
  if (!place && places.length === 0) {
    return null;
  }
  const key = place ? stepKey(place) : "";
  const isListed = places.some((one) => stepKey(one) === key);
  return (
    <div className="touch flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <label htmlFor={id} className="flex min-w-0 flex-1 basis-72 items-center gap-3 text-body text-ink-2">
          <Factory aria-hidden className="size-5 shrink-0" />
          <span className="shrink-0">Work at</span>
          <Select
            id={id}
            frame="min-w-0 flex-1"
            value={key}
            onChange={(event) => onChoose(readStep(event.target.value))}
            className={`h-11 rounded-control border bg-surface pl-3 text-body ${place ? "border-accent font-medium text-accent" : "border-line-strong text-ink"}`}
          >
            <option value="">no run</option>
            {place && !isListed ? <option value={key}>{placeWords(place)}</option> : null}
            {places.map((one) => (
              <option key={stepKey(one)} value={stepKey(one)}>
                {placeWords(one)}
              </option>
            ))}
          </Select>
        </label>
        {place ? (
          <Link to="/runs/$runId" params={{ runId: place.runId }} className={buttonClass("quiet", "large")}>
            Its board
            <ArrowUpRight aria-hidden className="size-4" />
          </Link>
        ) : null}
      </div>
      {place && !place.isOpen ? (
        <Note icon={Hand} tone="warn">
          Nothing can be made at {placeWords(place)} now: the step is not in progress. Choose another.
        </Note>
      ) : null}
    </div>
  );
}
