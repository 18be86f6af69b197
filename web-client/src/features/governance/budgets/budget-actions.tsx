import { timestampFromMs, timestampMs } from "@bufbuild/protobuf/wkt";
import { useMutation } from "@connectrpc/connect-query";
import type { Budget, Hold } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { BudgetService } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_service_pb";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { NoteDialog } from "@/app/note-dialog";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { MoneyField } from "@/features/governance/budgets/money-field";
import { dollars, nanosFrom } from "@/format/money";
import { dateTime } from "@/format/time";
import { TextField } from "@/ui/field";
import { useToast } from "@/ui/toast";

type ActionProps = { budget: Budget; onClose: () => void };

/** After an action on budgets: what is shown is read again, and said in a word. */
function useDone(said: string, onClose: () => void) {
  const readAgain = useReadAgain();
  const toast = useToast();
  return async () => {
    await readAgain(BudgetService);
    toast(said);
    onClose();
  };
}

/** Sets what the period has spent to zero. */
export function ResetDialog({ budget, onClose }: ActionProps) {
  const onSuccess = useDone(`“${budget.name}” begins at zero again.`, onClose);
  const reset = useMutation(BudgetService.method.resetBudget, { onSuccess });
  const { settledNanosUsd = 0n, overrunNanosUsd = 0n } = budget.standing ?? {};
  return (
    <NoteDialog
      title={`Reset “${budget.name}”?`}
      confirm="Reset"
      field="reason"
      busy={reset.isPending}
      error={reset.error}
      onClose={onClose}
      onConfirm={(reason) => reset.mutate({ budgetId: budget.id, reason, requestId: newRequestId() })}
    >
      The {dollars(settledNanosUsd + overrunNanosUsd)} of this period no longer count against the limit. Open
      reservations stay, and usage keeps its record.
    </NoteDialog>
  );
}

/** Adds to the limit until a time within the period. */
export function ExtendDialog({ budget, onClose }: ActionProps) {
  const [amount, setAmount] = useState("");
  const [until, setUntil] = useState("");
  const onSuccess = useDone(`“${budget.name}” is extended.`, onClose);
  const extend = useMutation(BudgetService.method.extendBudget, { onSuccess });
  const nanos = nanosFrom(amount);
  const endMs = until ? new Date(until).getTime() : Number.NaN;
  const periodEnd = budget.standing?.periodEnd;
  const isLate = periodEnd !== undefined && endMs > timestampMs(periodEnd);
  return (
    <NoteDialog
      title={`Extend “${budget.name}”`}
      confirm="Extend"
      danger={false}
      field="reason"
      fieldPaths={["amount_nanos_usd", "end_time"]}
      incomplete={nanos === undefined || Number.isNaN(endMs) || isLate}
      busy={extend.isPending}
      error={extend.error}
      onClose={onClose}
      onConfirm={(reason) =>
        extend.mutate({
          budgetId: budget.id,
          amountNanosUsd: nanos ?? 0n,
          endTime: timestampFromMs(endMs),
          reason,
          requestId: newRequestId(),
        })
      }
      fields={
        <div className="grid gap-4 sm:grid-cols-2">
          <MoneyField
            label="Amount in USD"
            value={amount}
            onChange={setAmount}
            error={violationAt(extend.error, "amount_nanos_usd")}
          />
          <TextField
            label="Until"
            type="datetime-local"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
            hint="In your time."
            error={isLate ? `The period ends ${dateTime(periodEnd)}.` : violationAt(extend.error, "end_time")}
          />
        </div>
      }
    >
      It adds to the limit of {dollars(budget.limitNanosUsd)} for a time. An extension under way is replaced.
    </NoteDialog>
  );
}

/** Adds credit to a prepaid budget. */
export function TopUpDialog({ budget, onClose }: ActionProps) {
  const [amount, setAmount] = useState("");
  const onSuccess = useDone(`“${budget.name}” is topped up.`, onClose);
  const topUp = useMutation(BudgetService.method.topUpBudget, { onSuccess });
  const nanos = nanosFrom(amount);
  return (
    <NoteDialog
      title={`Top up “${budget.name}”`}
      confirm="Top up"
      danger={false}
      field="reason"
      fieldPaths={["amount_nanos_usd"]}
      incomplete={nanos === undefined || nanos === 0n}
      busy={topUp.isPending}
      error={topUp.error}
      onClose={onClose}
      onConfirm={(reason) =>
        topUp.mutate({
          budgetId: budget.id,
          amountNanosUsd: nanos ?? 0n,
          reason,
          requestId: newRequestId(),
        })
      }
      fields={
        <MoneyField
          label="Amount in USD"
          value={amount}
          onChange={setAmount}
          error={violationAt(topUp.error, "amount_nanos_usd")}
        />
      }
    >
      There are {dollars(budget.standing?.leftNanosUsd ?? 0n)} left.
    </NoteDialog>
  );
}

/** Gives an open reservation back. */
export function ReleaseDialog({ hold, onClose }: { hold: Hold; onClose: () => void }) {
  const onSuccess = useDone("The reservation is given back.", onClose);
  const release = useMutation(BudgetService.method.releaseHold, { onSuccess });
  return (
    <NoteDialog
      title="Release the reservation?"
      confirm="Release"
      field="reason"
      busy={release.isPending}
      error={release.error}
      onClose={onClose}
      onConfirm={(reason) => release.mutate({ holdId: hold.id, reason })}
    >
      {dollars(hold.amountNanosUsd)} are free again in every budget it reserves from. If its call still ends,
      its real cost is settled as an overrun.
    </NoteDialog>
  );
}
