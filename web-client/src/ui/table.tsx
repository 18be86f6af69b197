import type { KeyboardEvent, ReactNode, TdHTMLAttributes, ThHTMLAttributes } from "react";

/** A dense table that scrolls sideways in its own frame on narrow screens. */
export function Table({
  label,
  head,
  children,
  className = "",
}: {
  label: string;
  head: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section aria-label={label} tabIndex={0} className={`relative overflow-x-auto ${className}`}>
      <table className="w-full border-collapse text-small">
        <thead>
          <tr className="border-b border-line">{head}</tr>
        </thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </section>
  );
}

export function Th({ className = "", ...rest }: ThHTMLAttributes<HTMLTableCellElement>) {
  return (
    <th
      scope="col"
      {...rest}
      className={`label-caps h-9 px-3 text-left font-medium whitespace-nowrap text-ink-3 first:pl-4 last:pr-4 ${className}`}
    />
  );
}

export function Td({ className = "", ...rest }: TdHTMLAttributes<HTMLTableCellElement>) {
  return <td {...rest} className={`h-11 px-3 py-1.5 align-middle first:pl-4 last:pr-4 ${className}`} />;
}

/** A row that opens something. The first cell holds the real link or button; a click anywhere follows it. */
export function Tr({
  children,
  onOpen,
  selected,
  className = "",
}: {
  children: ReactNode;
  onOpen?: () => void;
  selected?: boolean;
  className?: string;
}) {
  return (
    <tr
      {...(onOpen ? { onClick: onOpen, onKeyDown: (event) => openByKey(event, onOpen) } : {})}
      className={`transition-colors ${onOpen ? "cursor-pointer hover:bg-sunken" : ""} ${selected ? "bg-accent-soft" : ""} ${className}`}
    >
      {children}
    </tr>
  );
}

function openByKey(event: KeyboardEvent, open: () => void) {
  if (event.key === "Enter" && event.target === event.currentTarget) {
    open();
  }
}
