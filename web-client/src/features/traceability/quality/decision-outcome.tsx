import { Link } from "@tanstack/react-router";
import type { CriticalLimit } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import type { RecordQcDecisionResponse } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { Run_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { OctagonAlert } from "lucide-react";
import { lotStateLabel } from "@/text/labels";
import { qcResultWord } from "@/text/quality-words";
import { Button, buttonClass } from "@/ui/button";
import { Dialog } from "@/ui/dialog";

type DecisionOutcomeProps = {
  outcome: RecordQcDecisionResponse;
  limits: readonly CriticalLimit[];
  onClose: () => void;
};

/** What came of a decision where more came of it than was asked for. */
export function DecisionOutcome({ outcome, limits, onClose }: DecisionOutcomeProps) {
  const { decision, lot, run, deviation } = outcome;
  if (!decision) {
    return null;
  }
  const violated = limits.filter(({ key }) => decision.violatedLimitKeys.includes(key));
  const isOverruled = decision.result !== decision.askedResult;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Recorded as a ${qcResultWord[decision.result].toLowerCase()}`}
      footer={
        <>
          <Button className="h-11" onClick={onClose}>
            Close
          </Button>
          {deviation ? (
            <Link
              to="/deviations/$deviationId"
              params={{ deviationId: deviation.id }}
              className={`${buttonClass("primary")} h-11`}
            >
              See the deviation
            </Link>
          ) : null}
        </>
      }
    >
      <div className="flex gap-3 text-body text-ink">
        <OctagonAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-bad" />
        <ul className="flex flex-col gap-2">
          {isOverruled ? (
            <li>
              You said {qcResultWord[decision.askedResult].toLowerCase()}. What was measured violates{" "}
              {violated.map(({ name }) => name).join(", ") || "a critical limit"}, so it failed.
            </li>
          ) : null}
          {lot ? (
            <li>
              Lot <span className="font-mono font-medium">{lot.lotCode}</span> is{" "}
              {lotStateLabel[lot.state].toLowerCase()}.
            </li>
          ) : null}
          {run && run.state === Run_State.HOLD ? (
            <li>
              Run <span className="font-mono font-medium">{run.runCode}</span> is on hold.
            </li>
          ) : null}
          {deviation ? (
            <li>A deviation is open. Another person than you decides what becomes of what it concerns.</li>
          ) : null}
        </ul>
      </div>
    </Dialog>
  );
}
