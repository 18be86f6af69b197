import type { Recall } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { type ScopeSearch, scopeOf } from "@/features/traceability/recall/recall-scope";
import { customersOf, isToHold, onHandOf, type Simulation } from "@/features/traceability/recall/simulation";
import { useRecallCall } from "@/features/traceability/recall/use-recall-call";
import { counted } from "@/format/count";
import { kilograms } from "@/format/mass";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextAreaField, TextField } from "@/ui/field";
import { Segments } from "@/ui/segments";

type OpenRecallDialogProps = {
  search: ScopeSearch;
  simulation: Simulation;
  onOpened: (recall: Recall) => void;
  onClose: () => void;
};

/** Makes a recall or a drill of a simulation, and says before what that does. */
export function OpenRecallDialog({ search, simulation, onOpened, onClose }: OpenRecallDialogProps) {
  const [kind, setKind] = useState("drill");
  const [name, setName] = useState("");
  const [reason, setReason] = useState("");
  const [hours, setHours] = useState("4");
  const formId = useId();
  const open = useRecallCall(RecallService.method.openRecall, ({ recall }) =>
    recall ? onOpened(recall) : undefined,
  );
  const isDrill = kind === "drill";
  const targetSeconds = secondsFrom(hours);
  const hoursProblem = targetSeconds === undefined ? "Hours, such as 4 or 0.5." : undefined;
  return (
    <Dialog
      open
      shape="drawer"
      onClose={onClose}
      title={isDrill ? "Open a drill" : "Open a recall"}
      footer={
        <>
          <Button className="h-11" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            form={formId}
            kind={isDrill ? "primary" : "danger"}
            className="h-11"
            busy={open.busy}
            disabled={name.trim() === "" || reason.trim() === "" || hoursProblem !== undefined}
          >
            {isDrill ? "Open the drill" : "Open the recall"}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        autoComplete="off"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const scope = scopeOf(search);
          if (scope) {
            open.send({
              ...{ scope, drill: isDrill },
              name: name.trim(),
              reason: reason.trim(),
              targetSeconds: BigInt(targetSeconds ?? 0),
            });
          }
        }}
      >
        {open.error ? (
          <ErrorView
            error={open.error}
            fields={["name", "reason", "target_seconds"]}
            title="Nothing was opened"
          />
        ) : null}
        <Segments
          label="What it is"
          value={kind}
          onChange={setKind}
          choices={[
            { value: "drill", label: "Drill" },
            { value: "recall", label: "Recall" },
          ]}
        />
        <Consequences isDrill={isDrill} simulation={simulation} follows={Boolean(search.supplier)} />
        <TextField
          label="Name"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
          placeholder={isDrill ? "Mock recall, autumn" : "Metal in raw material of 20 November"}
          error={violationAt(open.error, "name")}
        />
        <TextAreaField
          label="Reason"
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          hint="It stands in the log for good, and with each lot that is held."
          error={violationAt(open.error, "reason")}
        />
        <TextField
          label="To be closed within, in hours"
          inputMode="decimal"
          value={hours}
          onChange={(event) => setHours(event.target.value)}
          hint="Auditors ask for 4."
          error={hoursProblem ?? violationAt(open.error, "target_seconds")}
        />
      </form>
    </Dialog>
  );
}

/** Exactly what opening it does, as things stand. */
function Consequences({
  isDrill,
  simulation: { summary, inHouse, shipped },
  follows,
}: {
  isDrill: boolean;
  simulation: Simulation;
  follows: boolean;
}) {
  if (isDrill) {
    return (
      <p className="text-body text-ink-2">
        The clock starts. {counted(Number(summary.nLots), "lot")} are counted; nothing is marked, held or
        sent.
      </p>
    );
  }
  const toHold = inHouse.filter(({ state }) => isToHold(state));
  return (
    <div className="rounded-card border border-warn/25 bg-warn-soft px-4 py-3 text-body text-warn">
      <p className="font-semibold">At once, and for everybody:</p>
      <ul className="mt-1 list-disc pl-5">
        <li>
          {counted(Number(summary.nLots), "lot")} marked as recalled: nothing can be taken of them any more
        </li>
        <li>
          {kilograms(onHandOf(toHold))} in {counted(toHold.length, "lot")} held
        </li>
        <li>
          {counted(customersOf(shipped).length, "notice")} made, to be sent by you, about{" "}
          {kilograms(summary.shippedMg)}
        </li>
        {follows ? <li>What the supplier sends later falls in by itself</li> : null}
      </ul>
    </div>
  );
}

const HOURS_MAX = 8_760;

function secondsFrom(hours: string): number | undefined {
  const value = /^\d{1,4}(?:[.,]\d{1,2})?$/.test(hours.trim()) ? Number(hours.trim().replace(",", ".")) : 0;
  return value > 0 && value <= HOURS_MAX ? Math.round(value * 3_600) : undefined;
}
