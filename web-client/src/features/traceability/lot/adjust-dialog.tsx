import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { AdjustReason } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { NoteDialog } from "@/app/note-dialog";
import { useCommand } from "@/features/traceability/use-command";
import { amountOf, milligramsFrom, piecesFrom } from "@/format/mass";
import { adjustReasonLabel } from "@/text/lot-words";
import { SelectField, TextField } from "@/ui/field";
import { useToast } from "@/ui/toast";

const TAKING = [AdjustReason.SAMPLE, AdjustReason.SCRAP, AdjustReason.DESTROY] as const;

/** Corrects the ledger of a lot: by a count, or by what was taken of it as a sample or as waste. */
export function AdjustDialog({
  lot,
  counting,
  onClose,
}: {
  lot: Lot;
  /** By a count rather than by what was taken. */
  counting: boolean;
  onClose: () => void;
}) {
  const toast = useToast();
  const [reason, setReason] = useState<AdjustReason>(AdjustReason.SAMPLE);
  const [typed, setTyped] = useState("");
  const { send, busy, error } = useCommand(LotService.method.adjustLot, ({ event }) => {
    toast(event ? `${lot.lotCode} is adjusted.` : "The count is what the ledger says.");
    onClose();
  });
  const isCounted = lot.pieceMassMg > 0n;
  const amount = isCounted ? piecesFrom(typed) : milligramsFrom(typed);
  const mg = amount === undefined ? undefined : isCounted ? amount * lot.pieceMassMg : amount;
  const differenceMg = mg === undefined || !counting ? 0n : mg - lot.onHandMg;
  const unit = isCounted ? "pieces" : "kg";
  return (
    <NoteDialog
      title={counting ? `Count ${lot.lotCode}` : `Take of ${lot.lotCode}`}
      confirm={counting ? "Book the count" : "Take it"}
      danger={false}
      hint="It stands in the plant's log."
      fieldPaths={["counted_mg", "taken", "reason"]}
      incomplete={mg === undefined || (!counting && mg === 0n)}
      busy={busy}
      error={error}
      onClose={onClose}
      onConfirm={(note) =>
        send({
          lotId: lot.id,
          note,
          ...(counting
            ? { reason: AdjustReason.COUNT, change: { case: "countedMg", value: mg ?? 0n } }
            : {
                reason,
                change: {
                  case: "taken",
                  value: { amount: { case: isCounted ? "pieces" : "massMg", value: amount ?? 0n } },
                },
              }),
        })
      }
      fields={
        <div className="grid gap-4 sm:grid-cols-2">
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
            label={counting ? `There are, in ${unit}` : `Taken, in ${unit}`}
            inputMode={isCounted ? "numeric" : "decimal"}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            hint={
              counting && mg !== undefined
                ? differenceMg === 0n
                  ? "As the ledger says."
                  : `${amountOf(differenceMg < 0n ? -differenceMg : differenceMg, lot.pieceMassMg)} ${differenceMg < 0n ? "less" : "more"} than the ledger says.`
                : undefined
            }
            error={
              typed !== "" && amount === undefined
                ? isCounted
                  ? "A whole number."
                  : "Kilograms with at most six decimals."
                : (violationAt(error, "counted_mg") ?? violationAt(error, "taken"))
            }
          />
        </div>
      }
    >
      {counting
        ? `The ledger says ${amountOf(lot.onHandMg, lot.pieceMassMg)}, on pallets included. What differs is booked as found or lost.`
        : `${amountOf(lot.onHandMg - lot.packedMg, lot.pieceMassMg)} of it are not on a pallet.`}
    </NoteDialog>
  );
}
