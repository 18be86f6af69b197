import type { MessageInitShape } from "@bufbuild/protobuf";
import {
  type Decision,
  type DecisionSchema,
  Direction,
  type FindingSummarySchema,
  Verdict,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { Action, PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { chargesOf } from "@/test/memory/decision-seed";
import type { World } from "@/test/memory/world";
import { actionDone, classLabel } from "@/text/labels";

/** A decision as a sample states it. */
export type DecisionInit = Exclude<MessageInitShape<typeof DecisionSchema>, Decision>;

/** What the gate adds to a decision beyond what a sample says: the cells, the rule that bound, the charges. */
export function decided(init: DecisionInit) {
  const tool = init.tool ?? "ai.generate";
  const findings = init.findings ?? [];
  return {
    binding: bindingOf(tool, init),
    cells: findings.map((finding) => ({
      piiClass: finding.piiClass ?? PiiClass.UNSPECIFIED,
      customClass: finding.customClass ?? "",
      action: finding.action ?? Action.UNSPECIFIED,
      from: finding.action === Action.TOKENIZE ? "default_actions" : `rules[${tool}]`,
    })),
    ...(init.model && init.verdict !== Verdict.DENY
      ? {
          provider: init.provider || "anthropic",
          charges: chargesOf(init.direction ?? Direction.PRECHECK),
          usage: { inputTokens: 1_840n, outputTokens: 412n, cachedTokens: 960n, costNanosUsd: 9_420_000n },
        }
      : {}),
  };
}

function bindingOf(tool: string, { verdict, findings = [], reasons = [] }: DecisionInit) {
  if (verdict === Verdict.ALLOW || verdict === undefined) {
    return "nothing found that a cell acts on";
  }
  const strictest = findings.toSorted((a, b) => (b.action ?? 0) - (a.action ?? 0))[0];
  return strictest ? `cell ${tool} / ${wordOf(strictest)}` : (reasons[0] ?? "");
}

function wordOf({ piiClass, customClass }: MessageInitShape<typeof FindingSummarySchema>): string {
  return classLabel({ piiClass: piiClass ?? 0, customClass: customClass ?? "" }).toLowerCase();
}

/** What ExplainDecision answers. */
export function explained(world: World, decision: Decision) {
  const policy = world.policies.versions.find(
    ({ policy }) => policy.version === decision.policyVersion,
  )?.policy;
  const verdict = {
    [Verdict.UNSPECIFIED]: "",
    [Verdict.ALLOW]: "allowed",
    [Verdict.TRANSFORM]: "changed",
    [Verdict.DENY]: "refused",
  }[decision.verdict];
  const found = decision.findings.map(
    (finding) => `${finding.count} of class ${wordOf(finding)} ${actionDone[finding.action]}`,
  );
  return {
    binding: decision.binding,
    cells: decision.cells,
    charges: decision.charges,
    evidence: decision.findings.map(
      (finding) =>
        `${decision.detectorVersion}: ${wordOf(finding)}, confidence up to ${Math.round(finding.confidenceMax * 100)} %`,
    ),
    policyName: policy?.name ?? "Plant-wide",
    text: `The content for ${decision.tool} was ${verdict} under version ${decision.policyVersion} of the policy. ${
      found.length > 0 ? `Found: ${found.join(", ")}.` : "Nothing was found in it."
    } What bound: ${decision.binding}.`,
  };
}
