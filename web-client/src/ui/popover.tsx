import * as RadixPopover from "@radix-ui/react-popover";
import type { ReactNode } from "react";

type PopoverProps = {
  /** Spoken when it opens. */
  label: string;
  trigger: ReactNode;
  children: ReactNode;
  align?: "start" | "center" | "end";
  className?: string;
};

/** A small panel beside what opened it. Escape and a click elsewhere close it. */
export function Popover({ label, trigger, children, align = "end", className = "w-80" }: PopoverProps) {
  return (
    <RadixPopover.Root>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={`z-50 max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-1rem)] overflow-y-auto animate-rise rounded-card border border-line bg-raised shadow-float outline-none ${className}`}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
