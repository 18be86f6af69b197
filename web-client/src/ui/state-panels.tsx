import { CircleAlert, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** What a list shows while it has nothing. */
export function EmptyState({
  icon: Icon,
  title,
  children,
  action,
  heading: Heading = "p",
}: {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
  action?: ReactNode;
  /** The heading of the screen, where there is nothing else on it. */
  heading?: "p" | "h1";
}) {
  return (
    <div className="flex flex-col items-center px-6 py-14 text-center">
      <span className="mb-4 flex size-11 items-center justify-center rounded-full border border-line bg-sunken text-ink-3">
        <Icon aria-hidden className="size-5" />
      </span>
      <Heading className="text-lead font-semibold text-ink">{title}</Heading>
      <p className="mt-1 max-w-md text-body text-ink-2">{children}</p>
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}

/** A failure in words, read out when it appears. */
export function ErrorPanel({
  title,
  children,
  requestId,
  action,
}: {
  title?: string;
  children: ReactNode;
  requestId?: string;
  action?: ReactNode;
}) {
  return (
    <div role="alert" className="flex gap-3 rounded-card border border-bad/30 bg-bad-soft px-4 py-3 text-bad">
      <CircleAlert aria-hidden className="mt-0.5 size-4.5 shrink-0" />
      <div className="min-w-0 flex-1 text-body">
        {title ? <p className="font-semibold">{title}</p> : null}
        <p>{children}</p>
        {requestId ? (
          <p className="mt-1 text-small">
            Request id <code className="font-mono break-all select-all">{requestId}</code>
          </p>
        ) : null}
        {action ? <div className="mt-2.5 flex flex-wrap gap-2">{action}</div> : null}
      </div>
    </div>
  );
}

/** A quiet word beside the content. */
export function Note({
  icon: Icon,
  children,
  tone = "note",
}: {
  icon: LucideIcon;
  children: ReactNode;
  tone?: "note" | "warn" | "ok";
}) {
  const tones = {
    note: "border-note/25 bg-note-soft text-note",
    warn: "border-warn/25 bg-warn-soft text-warn",
    ok: "border-ok/25 bg-ok-soft text-ok",
  };
  return (
    <div className={`flex gap-3 rounded-card border px-4 py-3 text-body ${tones[tone]}`}>
      <Icon aria-hidden className="mt-0.5 size-4.5 shrink-0" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}

export function Skeleton({ className = "" }: { className?: string }) {
  return <span aria-hidden className={`block animate-breathe rounded-[4px] bg-line ${className}`} />;
}

/** The outline of a screen that is on its way. */
export function ScreenSkeleton() {
  return (
    <div role="status" aria-label="Loading">
      <Skeleton className="h-8 w-56" />
      <Skeleton className="mt-3 h-4 w-80 max-w-full" />
      <div className="mt-8 rounded-card border border-line bg-surface">
        {[72, 56, 64, 48, 68, 60].map((width) => (
          <div key={width} className="flex items-center gap-6 border-b border-line px-4 py-4 last:border-b-0">
            <Skeleton className="size-5 rounded-full" />
            <span className="flex-1">
              <Skeleton className={`h-3.5 ${widths[width]}`} />
            </span>
            <Skeleton className="h-3.5 w-16" />
          </div>
        ))}
      </div>
    </div>
  );
}

const widths: Record<number, string> = {
  72: "w-3/4",
  56: "w-1/2",
  64: "w-2/3",
  48: "w-5/12",
  68: "w-7/12",
  60: "w-3/5",
};
