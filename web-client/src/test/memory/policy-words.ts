import { create, equals } from "@bufbuild/protobuf";
import {
  Action,
  type ClassAction,
  CustomDetectorSchema,
  PiiClass,
  type Policy,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import {
  type PolicyChange,
  PolicyChange_Effect,
  PolicyChangeSchema,
  type PolicyProblem,
  PolicyProblemSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";

/** The name of a class in field paths. */
export function className(piiClass: PiiClass, customClass: string): string {
  return piiClass === PiiClass.CUSTOM ? customClass : PiiClass[piiClass].toLowerCase();
}

const DONE: Record<Action, string> = {
  [Action.UNSPECIFIED]: "as by default",
  [Action.PASS_THROUGH]: "passed through",
  [Action.TOKENIZE]: "tokenized",
  [Action.MASK]: "masked",
  [Action.REMOVE]: "removed",
  [Action.DENY]: "denied",
};

/** What changes from one policy to another, in plain words. */
export function changesBetween(from: Policy, to: Policy): PolicyChange[] {
  const changes: PolicyChange[] = [];
  const say = (field: string, text: string, effect = PolicyChange_Effect.UNSPECIFIED) =>
    changes.push(create(PolicyChangeSchema, { field, text, effect }));
  rowChanges("default_actions", "by default", from.defaultActions, to.defaultActions, say);
  const tools = new Set([...from.rules, ...to.rules].map(({ tool }) => tool));
  for (const tool of tools) {
    const rowOf = (policy: Policy) => policy.rules.find((rule) => rule.tool === tool)?.actions ?? [];
    rowChanges(`rules[${tool}]`, tool, rowOf(from), rowOf(to), say);
  }
  const { STRICTER, LOOSER } = PolicyChange_Effect;
  listChanges("denied_tools", "refused", from.deniedTools, to.deniedTools, STRICTER, say);
  listChanges(
    "allowed_tools",
    "in the list of admitted tools",
    from.allowedTools,
    to.allowedTools,
    LOOSER,
    say,
  );
  listChanges("denied_models", "refused", from.deniedModels, to.deniedModels, STRICTER, say);
  listChanges(
    "allowed_models",
    "in the list of admitted models",
    from.allowedModels,
    to.allowedModels,
    LOOSER,
    say,
  );
  listChanges(
    "fail_open_tools",
    "let through while decisions cannot be stored",
    from.failOpenTools,
    to.failOpenTools,
    LOOSER,
    say,
  );
  limitChange("content_bytes_max", "bytes of content", from.contentBytesMax, to.contentBytesMax, say);
  limitChange("output_tokens_max", "output tokens", from.outputTokensMax, to.outputTokensMax, say);
  const names = (policy: Policy) => policy.detectors.map(({ name }) => name);
  listChanges("detectors", "looked for", names(from), names(to), STRICTER, say);
  for (const detector of to.detectors) {
    const before = from.detectors.find(({ name }) => name === detector.name);
    if (before && !equals(CustomDetectorSchema, before, detector)) {
      say("detectors", `${detector.name} is looked for in another way`);
    }
  }
  for (const field of ["name", "description"] as const) {
    if (from[field] !== to[field]) {
      say(field, `the ${field} becomes “${to[field]}”`);
    }
  }
  return changes;
}

type Say = (field: string, text: string, effect?: PolicyChange_Effect) => void;

function rowChanges(
  field: string,
  name: string,
  from: readonly ClassAction[],
  to: readonly ClassAction[],
  say: Say,
): void {
  const cells = (row: readonly ClassAction[]) =>
    new Map(row.map((cell) => [className(cell.piiClass, cell.customClass), cell.action]));
  const before = cells(from);
  const after = cells(to);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(key) ?? Action.UNSPECIFIED;
    const now = after.get(key) ?? Action.UNSPECIFIED;
    if (old !== now) {
      const effect =
        (now || Action.TOKENIZE) > (old || Action.TOKENIZE)
          ? PolicyChange_Effect.STRICTER
          : PolicyChange_Effect.LOOSER;
      say(
        `${field}.${key}`,
        `${name}: ${key.replaceAll("_", " ")} is ${DONE[now]} instead of ${DONE[old]}`,
        effect,
      );
    }
  }
}

function listChanges(
  field: string,
  words: string,
  from: readonly string[],
  to: readonly string[],
  added: PolicyChange_Effect,
  say: Say,
): void {
  if (
    added === PolicyChange_Effect.LOOSER &&
    from.length > 0 &&
    to.length === 0 &&
    field.startsWith("allowed_")
  ) {
    say(field, `every ${field === "allowed_tools" ? "tool" : "model"} is admitted`, added);
    return;
  }
  const opposite =
    added === PolicyChange_Effect.STRICTER ? PolicyChange_Effect.LOOSER : PolicyChange_Effect.STRICTER;
  for (const name of to.filter((name) => !from.includes(name))) {
    say(field, `${name} is ${words} now`, added);
  }
  for (const name of from.filter((name) => !to.includes(name))) {
    say(field, `${name} is no longer ${words}`, opposite);
  }
}

function limitChange(field: string, words: string, from: bigint, to: bigint, say: Say): void {
  if (from !== to) {
    const { STRICTER, LOOSER } = PolicyChange_Effect;
    const text = to === 0n ? `no limit on ${words} any more` : `at most ${to} ${words} a call`;
    say(field, text, to !== 0n && (from === 0n || to < from) ? STRICTER : LOOSER);
  }
}

/** What keeps a policy from being published, and what is merely odd about it. */
export function problemsOf(policy: Policy): { problems: PolicyProblem[]; warnings: PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const warnings: PolicyProblem[] = [];
  const add = (list: PolicyProblem[], field: string, rule: string, text: string) =>
    list.push(create(PolicyProblemSchema, { field: `policy.${field}`, rule: `policy.${rule}`, text }));
  policy.detectors.forEach(({ name, pattern, words }, index) => {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) {
      add(
        problems,
        `detectors[${index}].name`,
        "detector_name",
        "must be lower-case letters, digits and underscores",
      );
    }
    if (policy.detectors.findIndex((other) => other.name === name) < index) {
      add(problems, `detectors[${index}].name`, "detector_unique", `another detector is called ${name}`);
    }
    if ((pattern === "") === (words.length === 0)) {
      add(
        problems,
        `detectors[${index}].pattern`,
        "detector_finds",
        "needs a pattern or words, and not both",
      );
    } else if (pattern !== "" && !isPattern(pattern)) {
      add(
        problems,
        `detectors[${index}].pattern`,
        "detector_pattern",
        "is no regular expression this gate can run",
      );
    }
  });
  policy.rules.forEach(({ tool, actions }, index) => {
    if (policy.deniedTools.includes(tool)) {
      add(
        warnings,
        `rules[${index}]`,
        "row_without_effect",
        `${tool} is refused outright, so its row changes nothing`,
      );
    } else if (actions.length === 0) {
      add(warnings, `rules[${index}]`, "row_without_effect", `the row of ${tool} changes nothing`);
    }
  });
  for (const tool of policy.allowedTools.filter((name) => policy.deniedTools.includes(name))) {
    add(problems, "allowed_tools", "tool_allowed_and_denied", `${tool} is admitted and refused at once`);
  }
  for (const { piiClass, customClass, action } of policy.defaultActions) {
    if (action === Action.PASS_THROUGH) {
      const name = className(piiClass, customClass);
      add(warnings, "default_actions", "class_passes", `${name} passes wherever no row says otherwise`);
    }
  }
  if (policy.scope === "" && policy.failOpenTools.length > 0) {
    add(warnings, "fail_open_tools", "fails_open", "these tools pass while decisions cannot be stored");
  }
  return { problems, warnings };
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return !/\(\?[=!<]/.test(pattern);
  } catch {
    return false;
  }
}
