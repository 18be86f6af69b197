import { ChevronDown } from "lucide-react";
import type { SelectHTMLAttributes } from "react";

/** A native select with our own arrow: the keyboard, the screen reader and the phone know it already. */
export function Select({
  className = "",
  frame = "",
  children,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & { frame?: string }) {
  return (
    <span className={`relative inline-flex ${frame}`}>
      <select
        {...rest}
        className={`w-full appearance-none pr-7 text-ellipsis *:bg-raised *:text-ink ${className}`}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 size-3.5 -translate-y-1/2 opacity-70"
      />
    </span>
  );
}
