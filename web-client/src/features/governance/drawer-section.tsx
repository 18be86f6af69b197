import type { ReactNode } from "react";

/** One part of a drawer under its caption. */
export function DrawerSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="label-caps mb-2 text-ink-3">{title}</h3>
      {children}
    </section>
  );
}
