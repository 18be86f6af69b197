import { Action } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";

/** Each action has a letter beside its color: nobody needs to tell colors apart. */
export const actionLetter: Record<Action, string> = {
  [Action.UNSPECIFIED]: "",
  [Action.PASS_THROUGH]: "P",
  [Action.TOKENIZE]: "T",
  [Action.MASK]: "M",
  [Action.REMOVE]: "R",
  [Action.DENY]: "D",
};

/** The word in a cell, where there is little room. */
export const actionWord: Record<Action, string> = {
  [Action.UNSPECIFIED]: "Default",
  [Action.PASS_THROUGH]: "Pass",
  [Action.TOKENIZE]: "Tokenize",
  [Action.MASK]: "Mask",
  [Action.REMOVE]: "Remove",
  [Action.DENY]: "Deny",
};

export const actionTone: Record<Action, string> = {
  [Action.UNSPECIFIED]: "text-ink-3",
  [Action.PASS_THROUGH]: "bg-ok-soft text-ok",
  [Action.TOKENIZE]: "bg-accent-soft text-accent",
  [Action.MASK]: "bg-note-soft text-note",
  [Action.REMOVE]: "bg-warn-soft text-warn",
  [Action.DENY]: "bg-bad-soft text-bad",
};

/** The action a pressed key stands for; UNSPECIFIED takes a cell back to the default. */
export function actionForKey(key: string): Action | undefined {
  if (key === "Backspace" || key === "Delete") {
    return Action.UNSPECIFIED;
  }
  const letter = key.toUpperCase();
  const found = Object.entries(actionLetter).find(([, own]) => own !== "" && own === letter);
  return found ? (Number(found[0]) as Action) : undefined;
}
