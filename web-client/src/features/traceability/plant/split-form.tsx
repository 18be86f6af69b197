import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { amountFrom, amountMg, amountProblem, unitOf } from "@/features/traceability/plant/amount";
import { CommandForm } from "@/features/traceability/plant/command-form";
import { codeErrorAt } from "@/features/traceability/plant/refusals";
import { readScan } from "@/features/traceability/plant/scan-code";
import { looseMg } from "@/features/traceability/plant/tasks";
import { useCommand } from "@/features/traceability/use-command";
import { counted } from "@/format/count";
import { amountOf } from "@/format/mass";
import { Button, IconButton } from "@/ui/button";
import { TextField } from "@/ui/field";

type SplitFormProps = {
  lot: Lot;
  onBooked: (lots: readonly Lot[], words: string) => void;
  onClose: () => void;
};
type Part = { key: number; code: string; amount: string };

/** Divides a lot; what the parts do not take stays in it. */
export function SplitForm({ lot, onBooked, onClose }: SplitFormProps) {
  const [parts, setParts] = useState<readonly Part[]>([{ key: 1, code: "", amount: "" }]);
  const [tried, setTried] = useState(false);
  const { send, busy, error } = useCommand(LotService.method.splitLot, (answer) =>
    onBooked(
      [...(answer.lot ? [answer.lot] : []), ...answer.parts],
      `${counted(parts.length, "part")} made.`,
    ),
  );
  const isCounted = lot.pieceMassMg > 0n;
  const restMg = parts.reduce(
    (rest, { amount }) => rest - amountMg(amountFrom(amount, isCounted), lot.pieceMassMg),
    looseMg(lot),
  );
  const set = (part: Part, changes: Partial<Part>) =>
    setParts(parts.map((one) => (one === part ? { ...one, ...changes } : one)));
  const submit = () => {
    setTried(true);
    if (parts.some(({ code, amount }) => code.trim() === "" || amountProblem(amount, isCounted))) {
      return;
    }
    send({
      lotId: lot.id,
      parts: parts.map(({ code, amount }) => {
        const quantity = amountFrom(amount, isCounted);
        return { lotCode: code.trim(), ...(quantity ? { quantity: { amount: quantity } } : {}) };
      }),
    });
  };
  const refusal = error ? [lot.lotCode] : [];
  return (
    <CommandForm
      title={`Split ${lot.lotCode}`}
      note={
        restMg < 0n
          ? `${amountOf(-restMg, lot.pieceMassMg)} more than there is`
          : `${amountOf(restMg, lot.pieceMassMg)} stay in it`
      }
      confirm="Book the parts"
      busy={busy}
      error={error}
      fields={parts.flatMap((_, place) => [`parts[${place}].lot_code`, `parts[${place}].quantity`])}
      subjects={parts.map(({ code }) => code.trim()).filter((code) => !refusal.includes(code))}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className="flex flex-col gap-4">
        {parts.map((part, place) => (
          <li key={part.key} className="flex items-start gap-3">
            <div className="grid flex-1 gap-4 sm:grid-cols-2">
              <TextField
                label={`Code of part ${place + 1}`}
                mono
                spellCheck={false}
                placeholder="Scan the new label"
                value={part.code}
                onChange={(event) => set(part, { code: event.target.value })}
                onBlur={() => set(part, { code: readScan(part.code).code || part.code })}
                error={
                  (tried && part.code.trim() === "" ? "Scan or type its code." : undefined) ??
                  codeErrorAt(error, `parts[${place}].lot_code`, part.code.trim())
                }
              />
              <TextField
                label={`Part ${place + 1}, in ${unitOf(lot)}`}
                inputMode={isCounted ? "numeric" : "decimal"}
                value={part.amount}
                onChange={(event) => set(part, { amount: event.target.value })}
                error={
                  (tried ? amountProblem(part.amount, isCounted) : undefined) ??
                  violationAt(error, `parts[${place}].quantity`)
                }
              />
            </div>
            {parts.length > 1 ? (
              <IconButton
                label={`Remove part ${place + 1}`}
                icon={<X aria-hidden className="size-5" />}
                onClick={() => setParts(parts.filter((one) => one !== part))}
                className="mt-6"
              />
            ) : null}
          </li>
        ))}
      </ul>
      <Button
        className="self-start"
        icon={<Plus aria-hidden className="size-5" />}
        onClick={() => setParts([...parts, { key: (parts.at(-1)?.key ?? 0) + 1, code: "", amount: "" }])}
      >
        Another part
      </Button>
    </CommandForm>
  );
}
