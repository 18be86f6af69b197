import { Check, Copy } from "lucide-react";
import { useState } from "react";

/** A value in fixed width that copies itself. */
export function CopyValue({ value, shown, label }: { value: string; shown?: string; label: string }) {
  return (
    <span className="inline-flex max-w-full items-center gap-1">
      <code className="min-w-0 font-mono text-[0.75rem] break-all text-ink-2" title={value}>
        {shown ?? value}
      </code>
      <CopyButton value={value} label={label} />
    </span>
  );
}

/** Copies a value, and says so for a moment. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      aria-label={copied ? "Copied" : `Copy ${label}`}
      title={copied ? "Copied" : `Copy ${label}`}
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-[4px] text-ink-3 hover:bg-sunken hover:text-ink"
      onClick={async (event) => {
        event.stopPropagation();
        await navigator.clipboard.writeText(value);
        setCopied(true);
        setTimeout(() => setCopied(false), 1500);
      }}
    >
      {copied ? (
        <Check aria-hidden className="size-3.5 text-ok" />
      ) : (
        <Copy aria-hidden className="size-3.5" />
      )}
    </button>
  );
}
