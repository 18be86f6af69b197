import { create } from "@bufbuild/protobuf";
import {
  Action,
  type ClassAction,
  PiiClass,
  type Policy,
  PolicySchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { actionLabel, piiClassLabel, valuesOf } from "@/text/labels";

type Row = Partial<Record<PiiClass, Action>>;

/** A policy while somebody works on it. */
export type PolicyDraft = {
  defaults: Row;
  rules: readonly { tool: string; row: Row }[];
  deniedTools: readonly string[];
};

/** Every class, in the order of the contract. */
export const piiClasses = valuesOf<PiiClass>(PiiClass);

/** Classes that no detector of this release finds. */
export const undetected: ReadonlySet<PiiClass> = new Set([PiiClass.ADDRESS, PiiClass.NAME]);

/** The form of a tool's name, as the contract has it. */
export const TOOL_NAME = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;

export function draftOf(policy: Policy): PolicyDraft {
  return {
    defaults: rowOf(policy.defaultActions),
    rules: policy.rules.map(({ tool, actions }) => ({ tool, row: rowOf(actions) })),
    deniedTools: policy.deniedTools,
  };
}

/** The draft as the next version of `base`. */
export function policyOf(draft: PolicyDraft, base: Policy): Policy {
  return create(PolicySchema, {
    version: base.version,
    defaultActions: cellsOf(draft.defaults),
    rules: draft.rules.map(({ tool, row }) => ({ tool, actions: cellsOf(row) })),
    deniedTools: [...draft.deniedTools],
  });
}

export function withCell(
  draft: PolicyDraft,
  tool: string | undefined,
  piiClass: PiiClass,
  action: Action,
): PolicyDraft {
  const changed = (row: Row): Row => {
    const { [piiClass]: _, ...rest } = row;
    return action === Action.UNSPECIFIED ? rest : { ...rest, [piiClass]: action };
  };
  return tool === undefined
    ? { ...draft, defaults: changed(draft.defaults) }
    : {
        ...draft,
        rules: draft.rules.map((rule) => (rule.tool === tool ? { tool, row: changed(rule.row) } : rule)),
      };
}

/** What publishing would change, in plain words. */
export function changesBetween(before: PolicyDraft, after: PolicyDraft): string[] {
  const changes: string[] = [];
  const tools = new Set([...before.rules, ...after.rules].map(({ tool }) => tool));
  changes.push(...rowChanges("By default", before.defaults, after.defaults));
  for (const tool of tools) {
    const old = before.rules.find((rule) => rule.tool === tool);
    const now = after.rules.find((rule) => rule.tool === tool);
    if (!old) {
      changes.push(`${tool} gets a row of its own`);
    }
    if (now) {
      changes.push(...rowChanges(tool, old?.row ?? {}, now.row));
    } else {
      changes.push(`${tool} loses its row and follows the defaults`);
    }
  }
  changes.push(
    ...after.deniedTools
      .filter((tool) => !before.deniedTools.includes(tool))
      .map((tool) => `${tool} is refused whatever it carries`),
  );
  changes.push(
    ...before.deniedTools
      .filter((tool) => !after.deniedTools.includes(tool))
      .map((tool) => `${tool} is no longer refused outright`),
  );
  return changes;
}

function rowChanges(name: string, before: Row, after: Row): string[] {
  return piiClasses
    .filter((piiClass) => before[piiClass] !== after[piiClass])
    .map(
      (piiClass) =>
        `${name}: ${piiClassLabel[piiClass]} from ${cellName(before[piiClass])} to ${cellName(after[piiClass])}`,
    );
}

function cellName(action: Action | undefined): string {
  return action === undefined ? "default" : actionLabel[action].toLowerCase();
}

function rowOf(actions: readonly ClassAction[]): Row {
  return Object.fromEntries(actions.map(({ piiClass, action }) => [piiClass, action]));
}

function cellsOf(row: Row): { piiClass: PiiClass; action: Action }[] {
  return piiClasses.flatMap((piiClass) => {
    const action = row[piiClass];
    return action === undefined ? [] : [{ piiClass, action }];
  });
}
