import type { ReactNode } from "react";

export function Card({ children, className = "" }: { children: ReactNode; className?: string }) {
  return (
    <div className={`rounded-card border border-line bg-surface shadow-rest ${className}`}>{children}</div>
  );
}

/** The head line of a card: what it shows, and what can be done with it. */
export function CardHead({
  title,
  note,
  children,
}: {
  title: ReactNode;
  note?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2">
      <h2 className="text-body font-semibold text-ink">{title}</h2>
      {note ? <span className="text-small text-ink-3">{note}</span> : null}
      <div className="ml-auto flex flex-wrap items-center gap-2">{children}</div>
    </div>
  );
}

/** The head of a screen. */
export function PageHead({
  title,
  lead,
  above,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  above?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-80">
        {above}
        <h1 className="text-display font-semibold tracking-[-0.015em] break-words text-ink">{title}</h1>
        {lead ? <p className="mt-1 max-w-2xl text-body text-ink-2">{lead}</p> : null}
      </div>
      {children ? <div className="flex flex-wrap items-center gap-2">{children}</div> : null}
    </header>
  );
}

/** Facts as names and values. */
export function Facts({ children, columns = 1 }: { children: ReactNode; columns?: 1 | 2 }) {
  return <dl className={`grid gap-x-8 ${columns === 2 ? "sm:grid-cols-2" : ""}`}>{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[8.5rem_1fr] items-baseline gap-3 border-b border-line py-2 last:border-b-0">
      <dt className="text-small text-ink-3">{name}</dt>
      <dd className="min-w-0 text-small break-words text-ink">{children}</dd>
    </div>
  );
}
