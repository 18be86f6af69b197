import { QcResult } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { CircleCheck, CircleX, Hand, type LucideIcon } from "lucide-react";
import { qcResultWord } from "@/text/quality-words";

const CHOICES: readonly { result: QcResult; icon: LucideIcon; on: string }[] = [
  {
    result: QcResult.PASS,
    icon: CircleCheck,
    on: "aria-pressed:border-ok aria-pressed:bg-ok-soft aria-pressed:text-ok",
  },
  {
    result: QcResult.HOLD,
    icon: Hand,
    on: "aria-pressed:border-warn aria-pressed:bg-warn-soft aria-pressed:text-warn",
  },
  {
    result: QcResult.FAIL,
    icon: CircleX,
    on: "aria-pressed:border-bad aria-pressed:bg-bad-soft aria-pressed:text-bad",
  },
];

/** Pass, hold or fail, for a gloved finger. */
export function ResultChoice({ value, onChange }: { value: QcResult; onChange: (result: QcResult) => void }) {
  return (
    <fieldset>
      <legend className="mb-2 text-small font-medium text-ink">Result</legend>
      <div className="grid grid-cols-3 gap-2">
        {CHOICES.map(({ result, icon: Icon, on }) => (
          <button
            key={result}
            type="button"
            aria-pressed={result === value}
            onClick={() => onChange(result)}
            className={`flex h-18 flex-col items-center justify-center gap-1 rounded-card border-2 border-line-strong bg-surface text-lead font-semibold text-ink-2 transition-colors hover:border-ink-3 ${on}`}
          >
            <Icon aria-hidden className="size-6" />
            {qcResultWord[result]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
