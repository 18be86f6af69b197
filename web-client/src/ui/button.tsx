import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { Spinner } from "@/ui/spinner";

type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
type ButtonSize = "small" | "medium" | "large";

const BASE =
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-control font-medium whitespace-nowrap transition-colors duration-100 disabled:opacity-55 disabled:cursor-not-allowed aria-disabled:opacity-55";
const KINDS: Record<ButtonKind, string> = {
  primary: "bg-accent text-on-accent not-disabled:hover:bg-accent-hover shadow-rest",
  secondary: "border border-line-strong bg-surface text-ink not-disabled:hover:bg-sunken shadow-rest",
  quiet: "text-ink-2 not-disabled:hover:bg-sunken not-disabled:hover:text-ink",
  danger: "border border-bad/40 bg-surface text-bad not-disabled:hover:bg-bad-soft",
};
const SIZES: Record<ButtonSize, string> = {
  small: "h-7 px-2.5 text-small",
  medium: "h-9 px-3.5 text-body",
  large: "h-11 px-5 text-lead",
};

/** The classes of a button, for links that look like one. */
export function buttonClass(kind: ButtonKind = "secondary", size: ButtonSize = "medium"): string {
  return `${BASE} ${KINDS[kind]} ${SIZES[size]}`;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: ReactNode;
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({
  kind,
  size,
  icon,
  busy,
  children,
  className = "",
  disabled,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={`${buttonClass(kind, size)} ${className}`}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> & {
  label: string;
  icon: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

/** A square button whose name is spoken, not shown. */
export function IconButton({ label, icon, className = "", type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={`inline-flex size-9 shrink-0 items-center justify-center rounded-control text-ink-2 transition-colors hover:bg-sunken hover:text-ink disabled:opacity-50 ${className}`}
    >
      {icon}
    </button>
  );
}
