import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { X } from "lucide-react";
import { useId } from "react";
import { violationAt } from "@/app/error-view";
import { amountFrom, amountMg, amountProblem, unitOf } from "@/features/traceability/plant/amount";
import { refusalOf } from "@/features/traceability/plant/refusals";
import { looseMg } from "@/features/traceability/plant/tasks";
import { amountOf } from "@/format/mass";
import { lotTypeLabel } from "@/text/labels";
import { IconButton } from "@/ui/button";
import { TextField } from "@/ui/field";

/** What is typed beside each lot; all that is loose of it where nothing is. */
export type Takings = Readonly<Record<string, string>>;

type TakingRowsProps = {
  label: string;
  /** What the command calls them. */
  field: "inputs" | "contents";
  lots: readonly Lot[];
  takings: Takings;
  tried: boolean;
  error: unknown;
  onChange: (takings: Takings) => void;
  onRemove: (lotId: string) => void;
};

/** The lots a command takes of, how much of each, and what speaks against any of them. */
export function TakingRows({
  label,
  field,
  lots,
  takings,
  tried,
  error,
  onChange,
  onRemove,
}: TakingRowsProps) {
  const id = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="text-small font-medium text-ink">{label}</legend>
      <p id={id} className="text-small text-ink-3">
        Leave the amount empty to take all that is loose. Scan to add a lot.
      </p>
      <ul className="mt-2 divide-y divide-line rounded-card border border-line">
        {lots.map((lot, place) => (
          <li key={lot.id} className="flex flex-wrap items-start gap-x-3 gap-y-2 p-3">
            <span className="min-w-40 flex-1">
              <span className="block font-mono text-lead font-medium break-all text-ink">{lot.lotCode}</span>
              <span className="block text-small text-ink-2">
                {lotTypeLabel[lot.type]}, {amountOf(looseMg(lot), lot.pieceMassMg)} loose
              </span>
            </span>
            <span className="w-44">
              <TextField
                label={`Of it, in ${unitOf(lot)}`}
                aria-label={`Of ${lot.lotCode}, in ${unitOf(lot)}`}
                inputMode={lot.pieceMassMg > 0n ? "numeric" : "decimal"}
                placeholder="all of it"
                value={takings[lot.id] ?? ""}
                onChange={(event) => onChange({ ...takings, [lot.id]: event.target.value })}
                error={
                  (tried ? takingProblem(lot, takings) : undefined) ??
                  violationAt(error, `${field}[${place}].quantity`) ??
                  violationAt(error, `${field}[${place}].lot_id`) ??
                  refusalOf(error, lot.lotCode)
                }
              />
            </span>
            <IconButton
              label={`Leave ${lot.lotCode} out`}
              icon={<X aria-hidden className="size-5" />}
              onClick={() => onRemove(lot.id)}
              className="mt-6"
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function takingProblem(lot: Lot, takings: Takings): string | undefined {
  const typed = takings[lot.id] ?? "";
  return typed.trim() === "" ? undefined : amountProblem(typed, lot.pieceMassMg > 0n);
}

/** Whether every amount can be read. */
export function areTakingsFine(lots: readonly Lot[], takings: Takings): boolean {
  return lots.every((lot) => takingProblem(lot, takings) === undefined);
}

/** What the command says of the lots. */
export function takingsOf(lots: readonly Lot[], takings: Takings) {
  return lots.map((lot) => {
    const amount = amountFrom(takings[lot.id] ?? "", lot.pieceMassMg > 0n);
    return { lotId: lot.id, ...(amount ? { quantity: { amount } } : {}) };
  });
}

/** What is taken of all of them together, in milligrams. */
export function takenMg(lots: readonly Lot[], takings: Takings): bigint {
  return lots.reduce((sum, lot) => {
    const typed = takings[lot.id] ?? "";
    return (
      sum +
      (typed.trim() === ""
        ? looseMg(lot)
        : amountMg(amountFrom(typed, lot.pieceMassMg > 0n), lot.pieceMassMg))
    );
  }, 0n);
}

/** The paths of the request that the rows show. */
export function takingPaths(field: string, lots: readonly Lot[]): string[] {
  return lots.flatMap((_, place) => [`${field}[${place}].quantity`, `${field}[${place}].lot_id`]);
}
