import type { ChecklistItem } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";

/** Answers by the key of the question. */
export type Answers = Readonly<Record<string, boolean>>;

const ANSWER =
  "h-12 w-16 rounded-control border-2 border-line-strong bg-surface text-body font-medium text-ink-2 transition-colors hover:border-ink-3";

/** The questions of a gate, each with a yes and a no large enough for a glove. */
export function ChecklistFields({
  items,
  answers,
  onChange,
  error,
}: {
  items: readonly ChecklistItem[];
  answers: Answers;
  onChange: (answers: Answers) => void;
  error?: string | undefined;
}) {
  const answer = (key: string, ok: boolean) => onChange({ ...answers, [key]: ok });
  return (
    <div>
      <p className="mb-1 text-small font-medium text-ink">Checklist</p>
      <ul aria-label="Checklist" className="divide-y divide-line border-y border-line">
        {items.map(({ key, text, required }) => (
          <li key={key}>
            <fieldset className="flex items-center gap-3 py-2">
              <legend className="sr-only">{text}</legend>
              <span aria-hidden className="min-w-0 flex-1 text-body text-ink">
                {text}
                {required ? <span className="block text-[0.75rem] text-ink-3">needed to pass</span> : null}
              </span>
              <button
                type="button"
                aria-pressed={answers[key] === true}
                onClick={() => answer(key, true)}
                className={`${ANSWER} aria-pressed:border-ok aria-pressed:bg-ok-soft aria-pressed:text-ok`}
              >
                Yes
              </button>
              <button
                type="button"
                aria-pressed={answers[key] === false}
                onClick={() => answer(key, false)}
                className={`${ANSWER} aria-pressed:border-bad aria-pressed:bg-bad-soft aria-pressed:text-bad`}
              >
                No
              </button>
            </fieldset>
          </li>
        ))}
      </ul>
      {error ? <p className="mt-1.5 text-small text-bad">{error}</p> : null}
    </div>
  );
}
