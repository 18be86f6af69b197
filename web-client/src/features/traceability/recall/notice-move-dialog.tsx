import { RecallNotice_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { NoteDialog } from "@/app/note-dialog";
import type { NoticeMove } from "@/features/traceability/recall/notice-move-buttons";
import { amountAskedFor } from "@/features/traceability/recall/notice-moves";
import { useRecallCall } from "@/features/traceability/recall/use-recall-call";
import { kilogramFigure, kilograms, milligramsFrom } from "@/format/mass";
import { noticeStateAction, noticeStateConsequence } from "@/text/recall-words";
import { TextField } from "@/ui/field";

const AMOUNTS = {
  confirmed_mg: { label: "Is there, in kg", hint: "What the customer says is still there." },
  recovered_mg: { label: "Recovered, in kg", hint: "What came back, or was destroyed there." },
} as const;

/** Takes a notice further on, with the amount that belongs to it. */
export function NoticeMoveDialog({ notice, to, onClose }: NoticeMove & { onClose: () => void }) {
  const asked = amountAskedFor(to);
  const [amount, setAmount] = useState(() =>
    asked === "recovered_mg" ? kilogramFigure(notice.confirmedMg) : "",
  );
  const change = useRecallCall(RecallService.method.changeRecallNotice, onClose);
  const mg = asked ? milligramsFrom(amount) : 0n;
  const isTooMuch = mg !== undefined && mg > notice.shippedMg;
  const problem =
    mg === undefined && amount.trim() !== ""
      ? "Kilograms with at most six decimals, such as 1250.5."
      : isTooMuch
        ? `Not more than the ${kilograms(notice.shippedMg)} that were shipped.`
        : undefined;
  return (
    <NoteDialog
      title={`${noticeStateAction[to]}: ${notice.customerName || "nobody known"}`}
      confirm={noticeStateAction[to]}
      hint="It stands in the life of the notice and in the plant's log."
      danger={to === RecallNotice_State.DECLINED}
      incomplete={mg === undefined || isTooMuch}
      busy={change.busy}
      error={change.error}
      fieldPaths={asked ? [asked] : []}
      onClose={onClose}
      onConfirm={(note) =>
        change.send({
          ...{ recallNoticeId: notice.id, state: to, note },
          ...(asked === "confirmed_mg" ? { confirmedMg: mg ?? 0n } : {}),
          ...(asked === "recovered_mg" ? { recoveredMg: mg ?? 0n } : {}),
        })
      }
      fields={
        asked ? (
          <TextField
            label={AMOUNTS[asked].label}
            inputMode="decimal"
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
            hint={`${AMOUNTS[asked].hint} ${kilograms(notice.shippedMg)} were shipped.`}
            error={problem ?? violationAt(change.error, asked)}
          />
        ) : undefined
      }
    >
      {noticeStateConsequence[to]}
    </NoteDialog>
  );
}
