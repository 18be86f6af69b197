import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { AdjustReason } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { amountFrom, amountMg, amountProblem, unitOf } from "@/features/traceability/plant/amount";
import { CommandForm } from "@/features/traceability/plant/command-form";
import { refusalOf } from "@/features/traceability/plant/refusals";
import { looseMg } from "@/features/traceability/plant/tasks";
import { useCommand } from "@/features/traceability/use-command";
import { amountOf } from "@/format/mass";
import { adjustReasonLabel } from "@/text/lot-words";
import { SelectField, TextField } from "@/ui/field";

const TAKING = [
  AdjustReason.SAMPLE,
  AdjustReason.SCRAP,
  AdjustReason.DESTROY,
  AdjustReason.MOISTURE,
] as const;

type AdjustFormProps = {
  lot: Lot;
  /** By a count rather than by what was taken. */
  counting: boolean;
  onBooked: (lots: readonly Lot[], words: string) => void;
  onClose: () => void;
};

/** Corrects the ledger of a lot: by a count, or by what was taken of it as a sample or as waste. */
export function AdjustForm({ lot, counting, onBooked, onClose }: AdjustFormProps) {
  const [reason, setReason] = useState<AdjustReason>(AdjustReason.SAMPLE);
  const [typed, setTyped] = useState("");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const { send, busy, error } = useCommand(LotService.method.adjustLot, (answer) =>
    onBooked(
      answer.lot ? [answer.lot] : [],
      answer.event ? `${lot.lotCode} is adjusted.` : "The count is what the ledger says.",
    ),
  );
  const isCounted = lot.pieceMassMg > 0n;
  const amount = amountFrom(typed, isCounted);
  const countedMg = amountMg(amount, lot.pieceMassMg);
  const differenceMg = countedMg - lot.onHandMg;
  // A count may find nothing.
  const problem = counting && amount?.value === 0n ? undefined : amountProblem(typed, isCounted);
  const submit = () => {
    setTried(true);
    if (problem || !amount) {
      return;
    }
    send({
      lotId: lot.id,
      note: note.trim(),
      ...(counting
        ? { reason: AdjustReason.COUNT, change: { case: "countedMg", value: countedMg } }
        : { reason, change: { case: "taken", value: { amount } } }),
    });
  };
  return (
    <CommandForm
      title={counting ? `Count ${lot.lotCode}` : `Take of ${lot.lotCode}`}
      note={
        counting
          ? `the ledger says ${amountOf(lot.onHandMg, lot.pieceMassMg)}`
          : `${amountOf(looseMg(lot), lot.pieceMassMg)} loose`
      }
      confirm={counting ? "Book the count" : "Book it"}
      busy={busy}
      error={error}
      fields={["counted_mg", "taken", "reason", "note"]}
      subjects={[lot.lotCode]}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={counting ? `There are, in ${unitOf(lot)}` : `Taken, in ${unitOf(lot)}`}
          inputMode={isCounted ? "numeric" : "decimal"}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          hint={counting && amount ? differenceWords(differenceMg, lot.pieceMassMg) : undefined}
          error={
            (tried ? problem : undefined) ??
            violationAt(error, "counted_mg") ??
            violationAt(error, "taken") ??
            refusalOf(error, lot.lotCode)
          }
        />
        {counting ? null : (
          <SelectField
            label="As"
            value={reason}
            onChange={(event) => setReason(Number(event.target.value))}
            error={violationAt(error, "reason")}
          >
            {TAKING.map((value) => (
              <option key={value} value={value}>
                {adjustReasonLabel[value]}
              </option>
            ))}
          </SelectField>
        )}
        <TextField
          label="Note"
          optional
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={violationAt(error, "note")}
        />
      </div>
    </CommandForm>
  );
}

function differenceWords(differenceMg: bigint, pieceMassMg: bigint): string {
  if (differenceMg === 0n) {
    return "As the ledger says.";
  }
  return differenceMg < 0n
    ? `${amountOf(-differenceMg, pieceMassMg)} less than the ledger says.`
    : `${amountOf(differenceMg, pieceMassMg)} more than the ledger says.`;
}
