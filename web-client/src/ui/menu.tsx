import * as RadixMenu from "@radix-ui/react-dropdown-menu";
import { Check } from "lucide-react";
import { type ReactNode, useId } from "react";

export function Menu({
  trigger,
  children,
  align = "end",
}: {
  trigger: ReactNode;
  children: ReactNode;
  align?: "start" | "end";
}) {
  return (
    <RadixMenu.Root>
      <RadixMenu.Trigger asChild>{trigger}</RadixMenu.Trigger>
      <RadixMenu.Portal>
        <RadixMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 min-w-52 animate-rise rounded-card border border-line bg-raised p-1.5 shadow-float outline-none"
        >
          {children}
        </RadixMenu.Content>
      </RadixMenu.Portal>
    </RadixMenu.Root>
  );
}

const ITEM =
  "flex h-8.5 items-center gap-2.5 rounded-control px-2 text-body text-ink outline-none data-disabled:opacity-50 data-highlighted:bg-sunken";

export function MenuItem({
  icon,
  children,
  onSelect,
  danger,
  disabled = false,
}: {
  icon?: ReactNode;
  children: ReactNode;
  onSelect: () => void;
  danger?: boolean;
  disabled?: boolean;
}) {
  return (
    <RadixMenu.Item disabled={disabled} onSelect={onSelect} className={`${ITEM} ${danger ? "text-bad" : ""}`}>
      {icon}
      {children}
    </RadixMenu.Item>
  );
}

/** Items that belong together, under their name. */
export function MenuGroup({ label, note, children }: { label: string; note?: string; children: ReactNode }) {
  const labelId = useId();
  return (
    <RadixMenu.Group aria-labelledby={labelId}>
      <RadixMenu.Label className="flex flex-wrap items-baseline gap-x-2 px-2 pt-2 pb-1">
        <span id={labelId} className="text-small font-semibold text-ink">
          {label}
        </span>
        {note ? <span className="text-[0.75rem] leading-4 text-ink-2">{note}</span> : null}
      </RadixMenu.Label>
      {children}
    </RadixMenu.Group>
  );
}

/** A group of choices of which exactly one holds. */
export function MenuChoice<T extends string>({
  label,
  value,
  onChange,
  choices,
}: {
  label: string;
  value: T;
  onChange: (value: T) => void;
  choices: readonly { value: T; label: string; icon: ReactNode }[];
}) {
  return (
    <RadixMenu.RadioGroup value={value} onValueChange={(next) => onChange(next as T)}>
      <RadixMenu.Label className="label-caps px-2 pt-1.5 pb-1 text-ink-3">{label}</RadixMenu.Label>
      {choices.map((choice) => (
        <RadixMenu.RadioItem
          key={choice.value}
          value={choice.value}
          onSelect={(event) => event.preventDefault()}
          className={ITEM}
        >
          {choice.icon}
          <span className="flex-1">{choice.label}</span>
          <RadixMenu.ItemIndicator>
            <Check aria-hidden className="size-4 text-accent" />
          </RadixMenu.ItemIndicator>
        </RadixMenu.RadioItem>
      ))}
    </RadixMenu.RadioGroup>
  );
}

export function MenuLine() {
  return <RadixMenu.Separator className="-mx-1.5 my-1.5 h-px bg-line" />;
}

export function MenuHead({ children }: { children: ReactNode }) {
  return <RadixMenu.Label className="px-2 py-1.5">{children}</RadixMenu.Label>;
}
