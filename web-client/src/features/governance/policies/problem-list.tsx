import { CircleAlert, TriangleAlert } from "lucide-react";
import type { Problem } from "@/features/governance/policies/use-problems";

/** What is wrong, and what is merely odd, with the field each is about. */
export function ProblemList({
  problems,
  warnings,
}: {
  problems: readonly Problem[];
  warnings: readonly Problem[];
}) {
  if (problems.length + warnings.length === 0) {
    return null;
  }
  const lines = [
    ...problems.map((problem) => ({ ...problem, icon: CircleAlert, tone: "text-bad" })),
    ...warnings.map((problem) => ({ ...problem, icon: TriangleAlert, tone: "text-warn" })),
  ];
  return (
    <ul
      aria-label="What the server says about it"
      className="mb-4 flex flex-col gap-1.5 rounded-card border border-line bg-surface px-4 py-3 text-small"
    >
      {lines.map(({ field, text, icon: Icon, tone }) => (
        <li key={`${field}/${text}`} className={`flex gap-2 ${tone}`}>
          <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span className="min-w-0 break-words">
            {text} <code className="font-mono text-[0.75rem] opacity-80">{field}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}
