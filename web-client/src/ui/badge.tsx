import type { LucideIcon } from "lucide-react";

export type Tone = "neutral" | "ok" | "warn" | "bad" | "note" | "accent";

const TONES: Record<Tone, string> = {
  neutral: "bg-sunken text-ink-2 ring-line",
  ok: "bg-ok-soft text-ok ring-ok/20",
  warn: "bg-warn-soft text-warn ring-warn/20",
  bad: "bg-bad-soft text-bad ring-bad/20",
  note: "bg-note-soft text-note ring-note/20",
  accent: "bg-accent-soft text-accent ring-accent/20",
};

/** A state: never by color alone, always with its icon and its word. */
export function Badge({
  tone,
  icon: Icon,
  label,
  spin,
}: {
  tone: Tone;
  icon: LucideIcon;
  label: string;
  spin?: boolean;
}) {
  return (
    <span
      className={`inline-flex h-6 items-center align-middle gap-1.5 rounded-full px-2 text-[0.75rem] font-medium whitespace-nowrap ring-1 ring-inset ${TONES[tone]}`}
    >
      <Icon aria-hidden className={`size-3.5 ${spin ? "animate-spin" : ""}`} />
      {label}
    </span>
  );
}

/** A small fact in a row of its kind, with a count where it has one. */
export function Chip({
  label,
  count,
  tone = "neutral",
  title,
}: {
  label: string;
  count?: number;
  tone?: Tone;
  title?: string;
}) {
  return (
    <span
      title={title}
      className={`inline-flex h-5.5 items-center align-middle gap-1.5 rounded-[4px] px-1.5 text-[0.75rem] whitespace-nowrap ring-1 ring-inset ${TONES[tone]}`}
    >
      {label}
      {count === undefined ? null : <span className="figures font-mono font-medium">{count}</span>}
    </span>
  );
}
