import { create, type MessageInitShape } from "@bufbuild/protobuf";
import {
  DecidedCellSchema,
  type Finding,
  FindingSchema,
  Verdict,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { Action, PiiClass, type Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import type {
  TestPolicyRequest,
  TestPolicyResponseSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { className } from "@/test/memory/policy-words";

type Pattern = {
  piiClass: PiiClass;
  customClass: string;
  pattern: RegExp;
  confidence: number;
  evidence: string;
};

const PATTERNS: readonly Pattern[] = [
  known(PiiClass.EMAIL, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, 0.99, "address with a registered top-level domain"),
  known(PiiClass.SSN, /\b\d{3}-\d{2}-\d{4}\b/gu, 0.95, "area and group are issued; “SSN” stands near by"),
  known(PiiClass.CREDIT_CARD, /\b(?:\d[ -]?){15}\d\b/gu, 1, "Luhn check digit is right"),
  known(PiiClass.PHONE, /\+\d{1,3}[ \d]{7,14}\d/gu, 0.91, "valid number of its country's plan"),
  known(PiiClass.PHONE, /\b555-\d{4}\b/gu, 0.35, "seven digits, no area code"),
  known(
    PiiClass.DATE_OF_BIRTH,
    /(?<=born (?:on )?)\d{4}-\d{2}-\d{2}/gu,
    0.88,
    "a calendar date after “born”",
  ),
];

function known(piiClass: PiiClass, pattern: RegExp, confidence: number, evidence: string): Pattern {
  return { piiClass, customClass: "", pattern, confidence, evidence };
}

/** What the gate would do with a sample: a small stand-in for the detectors, and the rules of the matrix as they are. */
export function decideSample(
  policy: Policy,
  { content, json, tool, model }: Pick<TestPolicyRequest, "content" | "json" | "tool" | "model">,
): MessageInitShape<typeof TestPolicyResponseSchema> {
  const refused = refusalOf(policy, tool, model, new TextEncoder().encode(content || json).length);
  if (refused) {
    return {
      verdict: Verdict.DENY,
      reasons: [refused],
      binding: refused,
      findings: [],
      cells: [],
      ignored: [],
    };
  }
  const texts = json ? textsIn(JSON.parse(json), "") : [{ part: "", text: content }];
  const found = texts.flatMap(({ part, text }) => scan(policy, tool, text, part));
  const findings = found.filter((finding) => finding.confidence >= thresholdOf(policy, finding));
  const ignored = found.filter((finding) => !findings.includes(finding));
  const denied = findings.find(({ action }) => action === Action.DENY);
  const changed = findings.some(({ action }) => action > Action.PASS_THROUGH);
  const cells = [...new Map(findings.map((finding) => [nameOf(finding), finding])).values()].map(
    (finding) => {
      const { action, from } = cellFor(policy, tool, finding.piiClass, finding.customClass);
      const { piiClass, customClass } = finding;
      return create(DecidedCellSchema, { piiClass, customClass, action, from });
    },
  );
  const strictest = cells.toSorted((a, b) => b.action - a.action)[0];
  const passed = denied ? "" : transformed(content, findings);
  return {
    verdict: denied ? Verdict.DENY : changed ? Verdict.TRANSFORM : Verdict.ALLOW,
    reasons: denied
      ? [`${nameOf(denied)} is denied for ${tool}`]
      : findings.length > 0
        ? [`${findings.length} findings, ${findings.filter(({ action }) => action > 1).length} changed`]
        : [],
    findings,
    ignored,
    cells,
    content: json ? "" : passed,
    json: json && !denied ? transformedJson(json, findings) : "",
    binding: strictest ? `cell ${nameOf(strictest)} of ${strictest.from}` : "",
  };
}

function refusalOf(policy: Policy, tool: string, model: string, bytes: number): string | undefined {
  const fits = (name: string) => (pattern: string) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  if (policy.deniedTools.includes(tool)) return `tool ${tool} is denied`;
  if (policy.allowedTools.length > 0 && !policy.allowedTools.includes(tool))
    return `tool ${tool} is not admitted`;
  if (model && policy.deniedModels.some(fits(model))) return `model ${model} is denied`;
  if (model && policy.allowedModels.length > 0 && !policy.allowedModels.some(fits(model)))
    return `model ${model} is not admitted`;
  const limit = Number(policy.contentBytesMax);
  return limit > 0 && bytes > limit ? `content is longer than ${limit} bytes` : undefined;
}

function scan(policy: Policy, tool: string, text: string, part: string): Finding[] {
  const own = policy.detectors.flatMap((detector): Pattern[] => {
    const words = detector.words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    try {
      const flags = detector.caseSensitive ? "gu" : "giu";
      const pattern = new RegExp(detector.pattern || `(?:${words})`, flags);
      const confidence = detector.confidence || 0.75;
      return [
        {
          piiClass: PiiClass.CUSTOM,
          customClass: detector.name,
          pattern,
          confidence,
          evidence: detector.pattern ? `matches ${detector.pattern}` : "one of the listed words",
        },
      ];
    } catch {
      return [];
    }
  });
  return [...PATTERNS, ...own]
    .flatMap(({ piiClass, customClass, pattern, confidence, evidence }) =>
      [...text.matchAll(pattern)].map((match) => {
        const before = text.slice(0, match.index);
        const { action } = cellFor(policy, tool, piiClass, customClass);
        const startChar = [...before].length;
        const startByte = new TextEncoder().encode(before).length;
        return create(FindingSchema, {
          piiClass,
          customClass,
          startChar,
          endChar: startChar + [...match[0]].length,
          startByte,
          endByte: startByte + new TextEncoder().encode(match[0]).length,
          detector: customClass ? `custom/${customClass}` : `pattern/${className(piiClass, customClass)}`,
          confidence,
          action,
          evidence,
          part,
        });
      }),
    )
    .toSorted((a, b) => a.startChar - b.startChar);
}

function cellFor(policy: Policy, tool: string, piiClass: PiiClass, customClass: string) {
  const inRow = (row: Policy["defaultActions"] | undefined) =>
    row?.find((cell) => cell.piiClass === piiClass && cell.customClass === customClass)?.action;
  const own = inRow(policy.rules.find((rule) => rule.tool === tool)?.actions);
  if (own) return { action: own, from: `rules[${tool}]` };
  const byDefault = inRow(policy.defaultActions);
  return byDefault
    ? { action: byDefault, from: "default_actions" }
    : { action: Action.TOKENIZE, from: "built in" };
}

function thresholdOf(policy: Policy, { piiClass, customClass }: Finding): number {
  const set = policy.confidenceMins.find(
    (minimum) => minimum.piiClass === piiClass && minimum.customClass === customClass,
  );
  return set?.confidenceMin ?? 0.5;
}

function nameOf({ piiClass, customClass }: { piiClass: PiiClass; customClass: string }): string {
  return className(piiClass, customClass);
}

function transformed(text: string, findings: readonly Finding[]): string {
  const letters = [...text];
  return findings
    .toSorted((a, b) => b.startChar - a.startChar)
    .reduce((done, finding) => {
      const value = letters.slice(finding.startChar, finding.endChar).join("");
      return [...done.slice(0, finding.startChar), replaced(value, finding), ...done.slice(finding.endChar)];
    }, letters)
    .join("");
}

function replaced(value: string, finding: Finding): string {
  switch (finding.action) {
    case Action.TOKENIZE:
      return `⟦${nameOf(finding)}:${Math.abs(Math.imul(value.length * 7919 + value.charCodeAt(0), 2_654_435)).toString(36)}⟧`;
    case Action.MASK:
      return value.replaceAll(/(?<=\w)\w(?=\w*@)|[a-z](?=[a-z]*\.)|\d(?=(?:\D*\d){4})/g, "*");
    case Action.REMOVE:
      return "";
    default:
      return value;
  }
}

/** Every text of a JSON value with its JSON Pointer. */
function textsIn(value: unknown, pointer: string): { part: string; text: string }[] {
  if (typeof value === "string") return [{ part: pointer, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}

function transformedJson(json: string, findings: readonly Finding[]): string {
  const change = (value: unknown, pointer: string): unknown => {
    if (typeof value === "string")
      return transformed(
        value,
        findings.filter(({ part }) => part === pointer),
      );
    if (Array.isArray(value)) return value.map((inner, index) => change(inner, `${pointer}/${index}`));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, change(inner, `${pointer}/${key}`)]),
    );
  };
  return JSON.stringify(change(JSON.parse(json), ""));
}
