/** Why something cannot be pressed, where that is for want of a permission. */
export function MissingPermission({ held, what }: { held: boolean; what: string }) {
  return held ? null : <span className="text-small text-ink-2">Your roles do not include {what}.</span>;
}
