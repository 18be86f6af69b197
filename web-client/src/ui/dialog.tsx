import * as RadixDialog from "@radix-ui/react-dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "@/ui/button";

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode;
  children: ReactNode;
  /** A dialog in the middle, or a drawer from the right that leaves the list in sight. */
  shape?: "dialog" | "drawer";
  footer?: ReactNode;
};

const SHAPES = {
  dialog: "inset-x-4 top-[12vh] mx-auto max-h-[76vh] max-w-lg rounded-card animate-rise sm:inset-x-0",
  drawer: "inset-y-0 right-0 w-full max-w-[30rem] border-l animate-slide",
} as const;

export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  shape = "dialog",
  footer,
}: DialogProps) {
  return (
    <RadixDialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 bg-veil" />
        <RadixDialog.Content
          className={`fixed z-50 flex flex-col border-line bg-raised shadow-float outline-none ${SHAPES[shape]}`}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <header className="flex items-start gap-3 border-b border-line px-5 py-4">
            <div className="min-w-0 flex-1">
              <RadixDialog.Title className="text-lead font-semibold text-ink">{title}</RadixDialog.Title>
              {description ? (
                <RadixDialog.Description asChild>
                  <div className="mt-0.5 text-small text-ink-2">{description}</div>
                </RadixDialog.Description>
              ) : null}
            </div>
            <RadixDialog.Close asChild>
              <IconButton label="Close" icon={<X className="size-4" />} className="-my-1.5 -mr-2" />
            </RadixDialog.Close>
          </header>
          <div
            className="min-h-0 flex-1 overflow-y-auto px-5 py-4"
            tabIndex={shape === "drawer" ? 0 : undefined}
          >
            {children}
          </div>
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          ) : null}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
