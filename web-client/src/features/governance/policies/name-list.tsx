import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Card, CardHead } from "@/ui/card";

type NameListProps = {
  title: string;
  note: string;
  names: readonly string[];
  empty: string;
  tone?: "neutral" | "ok" | "bad" | "warn";
  /** What takes a name out, spoken. */
  removeWord: string;
  onRemove: ((name: string) => void) | undefined;
  /** The way to one more. */
  adder?: ReactNode;
  children?: ReactNode;
};

const TONES = {
  neutral: "bg-sunken text-ink",
  ok: "bg-ok-soft text-ok",
  bad: "bg-bad-soft text-bad",
  warn: "bg-warn-soft text-warn",
};

/** A set of names: tools or models. */
export function NameList({
  title,
  note,
  names,
  empty,
  tone = "neutral",
  removeWord,
  onRemove,
  adder,
  children,
}: NameListProps) {
  return (
    <Card>
      <CardHead title={title} note={note} />
      {children ? <div className="px-4 pt-4">{children}</div> : null}
      <ul aria-label={title} className="flex flex-wrap gap-2 px-4 pt-4">
        {names.length === 0 ? <li className="text-small text-ink-3">{empty}</li> : null}
        {names.map((name) => (
          <li
            key={name}
            className={`flex h-7 items-center gap-1 rounded-control pl-2.5 ${onRemove ? "pr-0.5" : "pr-2.5"} ${TONES[tone]}`}
          >
            <code className="font-mono text-[0.75rem]">{name}</code>
            {onRemove ? (
              <button
                type="button"
                aria-label={`${removeWord} ${name}`}
                className="flex size-6 items-center justify-center rounded-[4px] hover:bg-surface"
                onClick={() => onRemove(name)}
              >
                <X aria-hidden className="size-3.5" />
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <div className="p-4 pt-3">{adder}</div>
    </Card>
  );
}
