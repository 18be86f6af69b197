import type { Gate } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { QcResult } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import {
  QualityService,
  type RecordQcDecisionResponse,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { ShieldAlert, TriangleAlert } from "lucide-react";
import { useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { type Answers, ChecklistFields } from "@/features/traceability/quality/checklist-fields";
import { DecisionOutcome } from "@/features/traceability/quality/decision-outcome";
import { violationOf } from "@/features/traceability/quality/limits";
import { MeasureFields, type Typed, UNTYPED } from "@/features/traceability/quality/measure-fields";
import { ResultChoice } from "@/features/traceability/quality/result-choice";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { thousandthsFrom } from "@/format/thousandths";
import { qcResultWord } from "@/text/quality-words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextAreaField } from "@/ui/field";
import { Note } from "@/ui/state-panels";
import { useToast } from "@/ui/toast";

/** What a decision is about: a lot, or a step of a run. */
export type DecisionSubject = { label: string } & (
  | { lotId: string }
  | { lotId?: undefined; runId: string; stepIndex: number }
);

type DecideDialogProps = {
  /** The gate; none for a lot that belongs to no run. */
  gate: Gate | undefined;
  /** What may be decided about there; the first is proposed. */
  subjects: readonly DecisionSubject[];
  onClose: () => void;
};

/** Takes a decision at a gate: its checklist, its measurements, and what comes of them. */
export function DecideDialog({ gate, subjects, onClose }: DecideDialogProps) {
  const toast = useToast();
  const formId = useId();
  const [place, setPlace] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [result, setResult] = useState<QcResult>(QcResult.UNSPECIFIED);
  const [reason, setReason] = useState("");
  const [outcome, setOutcome] = useState<RecordQcDecisionResponse>();
  const subject = subjects[place];
  const record = useFloorCall(QualityService.method.recordQcDecision, (answer) => {
    const { decision, deviation } = answer;
    if (deviation || decision?.result !== decision?.askedResult) {
      setOutcome(answer);
      return;
    }
    toast(`${subject?.label}: ${qcResultWord[decision?.result ?? result].toLowerCase()}.`);
    onClose();
  });

  const limits = gate?.criticalLimits ?? [];
  const measurements = limits.flatMap((limit) => {
    const { value, instrument } = typed[limit.key] ?? UNTYPED;
    const valueThousandths = thousandthsFrom(value);
    return valueThousandths === undefined
      ? []
      : [{ limit, limitKey: limit.key, valueThousandths, instrument: instrument.trim() }];
  });
  const isViolated = measurements.some(({ limit, valueThousandths }) => violationOf(limit, valueThousandths));
  const isUnreadable = Object.values(typed).some(
    ({ value }) => value.trim() !== "" && thousandthsFrom(value) === undefined,
  );
  const needsReason = result === QcResult.HOLD || result === QcResult.FAIL;
  const placeOf = (key: string) => measurements.findIndex(({ limitKey }) => limitKey === key);

  const send = () => {
    if (!subject) {
      return;
    }
    record.send({
      ...(subject.lotId === undefined
        ? { runId: subject.runId, stepIndex: subject.stepIndex }
        : { lotId: subject.lotId }),
      gateKey: gate?.key ?? "",
      result,
      measurements: measurements.map(({ limit: _, ...measurement }) => measurement),
      answers: Object.entries(answers).map(([itemKey, ok]) => ({ itemKey, ok })),
      reason: reason.trim(),
    });
  };
  if (outcome) {
    return <DecisionOutcome outcome={outcome} limits={limits} onClose={onClose} />;
  }
  return (
    <Dialog
      open
      shape="drawer"
      onClose={onClose}
      title={gate ? gate.name : "Decide about its quality"}
      description={gate?.isCcp ? "A critical control point" : undefined}
      footer={
        <Button
          type="submit"
          form={formId}
          kind="primary"
          size="large"
          className="h-13 w-full"
          busy={record.busy}
          disabled={result === QcResult.UNSPECIFIED || isUnreadable || (needsReason && reason.trim() === "")}
        >
          {result === QcResult.UNSPECIFIED
            ? "Choose a result"
            : isViolated && result !== QcResult.FAIL
              ? `Record “${qcResultWord[result]}”, as a fail`
              : `Record “${qcResultWord[result]}”`}
        </Button>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {record.error ? (
          <ErrorView
            error={record.error}
            title="Not recorded"
            fields={[
              "reason",
              "answers",
              ...measurements.map((_, index) => `measurements[${index}].instrument`),
            ]}
          />
        ) : null}
        {subjects.length > 1 ? (
          <SelectField
            label="About"
            value={place}
            onChange={(event) => setPlace(Number(event.target.value))}
            className="h-12 text-lead"
          >
            {subjects.map(({ label }, index) => (
              <option key={label} value={index}>
                {label}
              </option>
            ))}
          </SelectField>
        ) : (
          <p className="text-body text-ink-2">
            About <strong className="font-mono font-semibold text-ink">{subject?.label}</strong>
          </p>
        )}
        {gate && gate.checklist.length > 0 ? (
          <ChecklistFields
            items={gate.checklist}
            answers={answers}
            onChange={setAnswers}
            error={violationAt(record.error, "answers")}
          />
        ) : null}
        {limits.map((limit) => (
          <MeasureFields
            key={limit.key}
            limit={limit}
            typed={typed[limit.key] ?? UNTYPED}
            onChange={(next) => setTyped({ ...typed, [limit.key]: next })}
            instrumentError={violationAt(record.error, `measurements[${placeOf(limit.key)}].instrument`)}
          />
        ))}
        <ResultChoice value={result} onChange={setResult} />
        {isViolated ? (
          <Note icon={TriangleAlert} tone="warn">
            A critical limit is violated: whatever is said, this is recorded as a fail.
            {gate?.isCcp ? " What it is about is held and a deviation is opened." : ""}
          </Note>
        ) : gate?.isCcp && result === QcResult.FAIL ? (
          <Note icon={ShieldAlert} tone="warn">
            A fail at a critical control point holds what it is about, stops the run and opens a deviation.
          </Note>
        ) : null}
        <TextAreaField
          label="Reason"
          optional={!needsReason}
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          hint={needsReason ? "A hold or a fail needs one." : "It stands with the decision."}
          error={violationAt(record.error, "reason")}
        />
      </form>
    </Dialog>
  );
}
