import type { ReactNode } from "react";

/** A figure with its name, in a list of definitions. */
export function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-small text-ink-3">{name}</dt>
      <dd className="figures text-title font-semibold tracking-[-0.01em] break-words text-ink">{children}</dd>
    </div>
  );
}
