import type { ReactNode } from "react";
import { GateDrawing } from "@/features/auth/gate-drawing";
import { Logo } from "@/ui/logo";

/** The frame of every screen before sign-in: what to do on the left, what this is about on the right. */
export function AuthFrame({
  title,
  lead,
  children,
  foot,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(28rem,5fr)_7fr]">
      <main className="flex flex-col px-6 py-8 sm:px-12">
        <Logo className="text-ink" />
        <div className="m-auto w-full max-w-sm py-10">
          <h1 className="text-display font-semibold tracking-[-0.015em] text-ink">{title}</h1>
          {lead ? <p className="mt-2 text-body text-ink-2">{lead}</p> : null}
          <div className="mt-7">{children}</div>
        </div>
        <footer className="text-small text-ink-3">{foot}</footer>
      </main>
      <aside
        className="relative hidden overflow-hidden bg-panel text-panel-ink lg:flex lg:flex-col"
        aria-label="About Tracegate"
      >
        <GateDrawing />
        <div className="relative mt-auto max-w-xl px-14 pb-14">
          <p className="text-[1.75rem] leading-[2.125rem] font-semibold tracking-[-0.015em] text-balance">
            One gate for what goes in. One trace of everything that happened.
          </p>
          <p className="mt-3 max-w-md text-body text-panel-ink-2">
            Personal data is found and replaced before a model sees it, and each decision is kept: who, what,
            when, and under which version of your policy.
          </p>
        </div>
      </aside>
    </div>
  );
}
