import { Action } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { CornerLeftUp } from "lucide-react";
import type { KeyboardEvent, Ref } from "react";
import { actionTone, actionWord } from "@/features/governance/policies/action-look";
import { ActionMark } from "@/features/governance/policies/action-mark";
import { actionLabel, valuesOf } from "@/text/labels";
import { Menu, MenuItem } from "@/ui/menu";

const actions = valuesOf<Action>(Action);

type MatrixCellProps = {
  /** The tool and the class, spoken before the action. */
  name: string;
  action: Action;
  /** What holds where the cell is left to the default. */
  inherited: Action;
  place: string;
  tabIndex: number;
  onPick: (action: Action) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
  ref?: Ref<HTMLButtonElement>;
};

/** One cell of the matrix: shows what happens, opens the choice. */
export function MatrixCell({
  name,
  action,
  inherited,
  place,
  tabIndex,
  onPick,
  onKeyDown,
  onFocus,
}: MatrixCellProps) {
  const isOwn = action !== Action.UNSPECIFIED;
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          data-place={place}
          tabIndex={tabIndex}
          aria-label={cellName(name, action, inherited)}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          className={`flex h-8 w-full items-center gap-1.5 rounded-control px-1.5 text-left text-small whitespace-nowrap transition-colors data-[state=open]:outline-2 data-[state=open]:outline-accent ${
            isOwn
              ? `font-medium hover:ring-1 hover:ring-current/40 hover:ring-inset ${actionTone[action]}`
              : "text-ink-3 ring-1 ring-line ring-inset hover:ring-line-strong"
          }`}
        >
          <CellFace action={action} inherited={inherited} />
        </button>
      }
    >
      {actions.map((choice) => (
        <MenuItem key={choice} icon={<ActionMark action={choice} />} onSelect={() => onPick(choice)}>
          {actionLabel[choice]}
        </MenuItem>
      ))}
      <MenuItem
        icon={<CornerLeftUp aria-hidden className="mx-0.5 size-4 text-ink-3" />}
        onSelect={() => onPick(Action.UNSPECIFIED)}
      >
        Default ({actionLabel[inherited].toLowerCase()})
      </MenuItem>
    </Menu>
  );
}

/** The same for who may only read. */
export function StillCell({
  name,
  action,
  inherited,
}: Pick<MatrixCellProps, "name" | "action" | "inherited">) {
  const isOwn = action !== Action.UNSPECIFIED;
  return (
    <span
      role="img"
      aria-label={cellName(name, action, inherited)}
      className={`flex h-8 items-center gap-1.5 rounded-control px-1.5 text-small whitespace-nowrap ${
        isOwn ? `font-medium ${actionTone[action]}` : "text-ink-3"
      }`}
    >
      <CellFace action={action} inherited={inherited} />
    </span>
  );
}

function CellFace({ action, inherited }: { action: Action; inherited: Action }) {
  return action === Action.UNSPECIFIED ? (
    <span className="pl-0.5 italic">{actionWord[inherited].toLowerCase()}</span>
  ) : (
    <>
      <ActionMark action={action} />
      {actionWord[action]}
    </>
  );
}

function cellName(name: string, action: Action, inherited: Action): string {
  return action === Action.UNSPECIFIED
    ? `${name}: ${actionLabel[inherited].toLowerCase()} by default`
    : `${name}: ${actionLabel[action].toLowerCase()}`;
}
