import { Keyboard, ScanBarcode } from "lucide-react";
import { type FormEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { IconButton } from "@/ui/button";
import { Spinner } from "@/ui/spinner";

export type ScanBarHandle = { focus: () => void };

type ScanBarProps = {
  busy: boolean;
  onScan: (typed: string) => void;
  ref: Ref<ScanBarHandle>;
};

/**
 * The field a scanner types into, which ends with Enter. It is always ready: what is typed where nothing else takes it
 * lands here, and scans that follow each other quickly wait for none before them.
 */
export function ScanBar({ busy, onScan, ref }: ScanBarProps) {
  const input = useRef<HTMLInputElement>(null);
  const [keyboard, setKeyboard] = useState(false);
  useImperativeHandle(ref, () => ({ focus: () => input.current?.focus() }), []);
  useEffect(() => {
    input.current?.focus();
    const take = (event: KeyboardEvent) => {
      if (event.key.length === 1 && event.key !== " " && !isTaken(event)) {
        input.current?.focus();
      }
    };
    document.addEventListener("keydown", take);
    return () => document.removeEventListener("keydown", take);
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = input.current?.value.trim() ?? "";
    if (input.current && typed !== "") {
      input.current.value = "";
      onScan(typed);
    }
  };
  return (
    <form onSubmit={submit} autoComplete="off" className="touch flex gap-2">
      <label className="relative min-w-0 flex-1">
        <span className="sr-only">Scan or type a code</span>
        <span className="pointer-events-none absolute inset-y-0 left-4 flex items-center text-accent">
          {busy ? <Spinner /> : <ScanBarcode aria-hidden className="size-6" />}
        </span>
        <input
          ref={input}
          // A tablet with a scanner needs no keyboard on its screen, until somebody asks for it.
          inputMode={isTouched() && !keyboard ? "none" : "text"}
          enterKeyHint="go"
          spellCheck={false}
          autoCapitalize="off"
          placeholder="Scan a label"
          onKeyDown={(event) => typeSeparator(event.nativeEvent, event.currentTarget)}
          className="h-16 w-full rounded-card border-2 border-accent bg-surface pr-4 pl-13 font-mono text-title! text-ink shadow-rest placeholder:font-sans"
        />
      </label>
      <span className="hidden pointer-coarse:block">
        <IconButton
          label={keyboard ? "Hide the keyboard" : "Show the keyboard"}
          aria-pressed={keyboard}
          icon={<Keyboard aria-hidden className="size-6" />}
          onClick={() => {
            setKeyboard(!keyboard);
            input.current?.focus();
          }}
          className="h-16! w-16 border border-line-strong bg-surface aria-pressed:bg-accent-soft aria-pressed:text-accent"
        />
      </span>
    </form>
  );
}

function isTouched(): boolean {
  return matchMedia("(pointer: coarse)").matches;
}

/** Whether somebody types into something else, or presses a shortcut. */
function isTaken({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isField =
    target instanceof HTMLElement && target.closest("input, select, textarea, [role=dialog], [role=menu]");
  return ctrlKey || metaKey || altKey || Boolean(isField);
}

/** Scanners type the separator of element strings as Ctrl and ], where they type it at all. */
function typeSeparator(event: KeyboardEvent, input: HTMLInputElement) {
  if (event.ctrlKey && event.key === "]") {
    event.preventDefault();
    input.value += "\u001d";
  }
}
