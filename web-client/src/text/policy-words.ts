import { Checksum, PolicyMode } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { PolicyChange_Effect } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";

export const checksumLabel: Record<Checksum, string> = {
  [Checksum.UNSPECIFIED]: "None",
  [Checksum.LUHN]: "Luhn: cards",
  [Checksum.MOD97]: "MOD 97-10: IBAN",
  [Checksum.MOD11]: "MOD 11-2: ISBN-10 and the like",
};

export const policyModeLabel: Record<PolicyMode, string> = {
  [PolicyMode.UNSPECIFIED]: "Enforced",
  [PolicyMode.ENFORCE]: "Enforced",
  [PolicyMode.SHADOW]: "Shadow",
};

export const policyModeMeaning: Record<PolicyMode, string> = {
  [PolicyMode.UNSPECIFIED]: "",
  [PolicyMode.ENFORCE]: "It decides what passes, for every call after the answer.",
  [PolicyMode.SHADOW]: "It is evaluated beside the enforced version and recorded, and changes nothing.",
};

export const effectLabel: Record<PolicyChange_Effect, string> = {
  [PolicyChange_Effect.UNSPECIFIED]: "Words",
  [PolicyChange_Effect.STRICTER]: "Stricter",
  [PolicyChange_Effect.LOOSER]: "Looser",
};

/** The server's words with those of the matrix: it names rows and classes as the contract does. */
export function inMatrixWords(text: string): string {
  return text
    .replace(/\brules\[([^\]]+)\]/g, "the row of $1")
    .replace(/\bdefault_actions\b/g, "the default row")
    .replace(/\b(credit_card|date_of_birth)\b/g, (name) => name.replaceAll("_", " "));
}

/** Where the cell that decided stands, from the contract's `rules[db.query]` or `default_actions`. */
export function cellPlace(from: string): string {
  const row = /^rules\[(.+)\]$/.exec(from)?.[1];
  return row ? `the row of ${row}` : from === "default_actions" ? "the default row" : "the built-in default";
}

/** The version a decision was taken under; what was decided elsewhere has none. */
export function versionName(version: bigint): string {
  return version > 0n ? `v${version}` : "–";
}

/** The name of a scope; the organization's own has none. */
export function scopeName(scope: string): string {
  return scope === "" ? "Whole organization" : scope;
}
