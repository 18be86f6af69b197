import { clone, create, equals, type MessageInitShape } from "@bufbuild/protobuf";
import {
  Action,
  type ClassAction,
  ClassActionSchema,
  PiiClass,
  type Policy,
  PolicySchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { piiClassLabel, valuesOf } from "@/text/labels";

/** A class of personal data: one of the seven known, or one of the organization's own. */
export type DataClass = { piiClass: PiiClass; customClass: string };

/** The form of a tool's name, as the contract has it. */
export const TOOL_NAME = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;

/** The form of a scope's name, as the contract has it; the organization's own scope is empty. */
export const SCOPE_NAME = /^[a-z][a-z0-9_.-]*$/;

/** What happens to a class that is named nowhere. */
export const BUILT_IN_ACTION = Action.TOKENIZE;

/** What counts where a class has no threshold of its own. */
export const BUILT_IN_THRESHOLD = 0.5;

const KNOWN: readonly DataClass[] = valuesOf<PiiClass>(PiiClass)
  .filter((piiClass) => piiClass !== PiiClass.CUSTOM)
  .map((piiClass) => ({ piiClass, customClass: "" }));

/** The columns of the matrix: the known classes in the order of the contract, then the policy's own. */
export function classesOf(policy: Policy): DataClass[] {
  const named = policy.detectors.map(({ name }) => name).filter((name) => name !== "");
  const own = [...new Set(named)].map((customClass) => ({ piiClass: PiiClass.CUSTOM, customClass }));
  return [...KNOWN, ...own];
}

export function classKey({ piiClass, customClass }: DataClass): string {
  return piiClass === PiiClass.CUSTOM ? `own/${customClass}` : String(piiClass);
}

export function className({ piiClass, customClass }: DataClass): string {
  return piiClass === PiiClass.CUSTOM ? customClass.replaceAll("_", " ") : piiClassLabel[piiClass];
}

/** The action of a class in a row; UNSPECIFIED where the row leaves it out. */
export function actionIn(row: readonly ClassAction[], dataClass: DataClass): Action {
  return row.find((cell) => classKey(cell) === classKey(dataClass))?.action ?? Action.UNSPECIFIED;
}

/** A copy with some fields of its own. */
export function revised(policy: Policy, changes: MessageInitShape<typeof PolicySchema>): Policy {
  const made = create(PolicySchema, changes);
  const changed = Object.keys(changes).map((key) => [key, made[key as keyof Policy]]);
  return Object.assign(clone(PolicySchema, policy), Object.fromEntries(changed));
}

/** One cell set; UNSPECIFIED takes it back. `tool` is undefined for the row of defaults. */
export function withCell(
  policy: Policy,
  tool: string | undefined,
  dataClass: DataClass,
  action: Action,
): Policy {
  const set = (row: readonly ClassAction[]) =>
    sorted([
      ...row.filter((cell) => classKey(cell) !== classKey(dataClass)),
      ...(action === Action.UNSPECIFIED ? [] : [create(ClassActionSchema, { ...dataClass, action })]),
    ]);
  return tool === undefined
    ? revised(policy, { defaultActions: set(policy.defaultActions) })
    : revised(policy, {
        rules: policy.rules.map((rule) => (rule.tool === tool ? { tool, actions: set(rule.actions) } : rule)),
      });
}

/** The threshold of a class; undefined takes it back. */
export function withThreshold(
  policy: Policy,
  dataClass: DataClass,
  confidenceMin: number | undefined,
): Policy {
  const others = policy.confidenceMins.filter((minimum) => classKey(minimum) !== classKey(dataClass));
  return revised(policy, {
    confidenceMins:
      confidenceMin === undefined ? others : [...others, { ...dataClass, confidenceMin }].toSorted(byClass),
  });
}

/** A detector renamed: its cells and its threshold go with it. */
export function withClassRenamed(policy: Policy, from: string, to: string): Policy {
  const rename = <T extends DataClass>(item: T): T =>
    item.piiClass === PiiClass.CUSTOM && item.customClass === from ? { ...item, customClass: to } : item;
  return revised(policy, {
    defaultActions: policy.defaultActions.map(rename),
    rules: policy.rules.map(({ tool, actions }) => ({ tool, actions: actions.map(rename) })),
    confidenceMins: policy.confidenceMins.map(rename),
  });
}

/** A detector taken out, with whatever was said about its class. */
export function withoutDetector(policy: Policy, index: number): Policy {
  const name = policy.detectors[index]?.name;
  const isKept = (item: DataClass) => item.piiClass !== PiiClass.CUSTOM || item.customClass !== name;
  return revised(policy, {
    detectors: policy.detectors.filter((_, at) => at !== index),
    defaultActions: policy.defaultActions.filter(isKept),
    rules: policy.rules.map(({ tool, actions }) => ({ tool, actions: actions.filter(isKept) })),
    confidenceMins: policy.confidenceMins.filter(isKept),
  });
}

/** A tool denied outright. Its row goes: nothing the tool carries is looked at any more. */
export function withToolDenied(policy: Policy, tool: string): Policy {
  return revised(policy, {
    deniedTools: [...policy.deniedTools, tool],
    rules: policy.rules.filter((rule) => rule.tool !== tool),
  });
}

/** The same policy with its cells in the order of the matrix, so that equal policies compare as equal. */
export function inOrder(policy: Policy): Policy {
  return revised(policy, {
    defaultActions: sorted(policy.defaultActions),
    rules: policy.rules.map(({ tool, actions }) => ({ tool, actions: sorted(actions) })),
    confidenceMins: policy.confidenceMins.toSorted(byClass),
  });
}

/** Whether two policies say the same, whenever and by whomever they were published. */
export function saysTheSame(one: Policy, other: Policy): boolean {
  const bare = (policy: Policy) => {
    const { publishTime: _, ...rest } = inOrder(policy);
    return create(PolicySchema, { ...rest, version: 0n, publisherId: "" });
  };
  return equals(PolicySchema, bare(one), bare(other));
}

function sorted(row: readonly ClassAction[]): ClassAction[] {
  return row.toSorted(byClass);
}

function byClass(one: DataClass, other: DataClass): number {
  return one.piiClass - other.piiClass || one.customClass.localeCompare(other.customClass);
}
