import { below, type Problem, type Problems } from "@/features/governance/policies/use-problems";

/** The parts of the editor, in the order of the work. */
export const policyTabs = ["matrix", "access", "limits", "detectors", "test", "replay"] as const;

export type PolicyTab = (typeof policyTabs)[number];

const LABELS: Record<PolicyTab, string> = {
  matrix: "Matrix",
  access: "Tools and models",
  limits: "Limits",
  detectors: "Detectors",
  test: "Test bench",
  replay: "Replay",
};

const FIELDS: Record<PolicyTab, readonly string[]> = {
  matrix: ["rules", "default_actions", "name", "description", "scope"],
  access: ["denied_", "allowed_", "fail_open_tools"],
  limits: ["content_bytes_max", "output_tokens_max", "confidence_mins"],
  detectors: ["detectors"],
  test: [],
  replay: [],
};

/** The choices of the editor, each with how many problems wait behind it. */
export function tabChoices({ problems }: Problems): { value: string; label: string }[] {
  return policyTabs.map((tab) => {
    const count = below(problems, ...FIELDS[tab]).length;
    return { value: tab, label: count > 0 ? `${LABELS[tab]} · ${count}` : LABELS[tab] };
  });
}

/** Fields that show themselves what is wrong with them. */
const SHOWN_THERE = /^(name|description|content_bytes_max|output_tokens_max|detectors\[\d+\]\..+)$/;

/** What is said about one part of the editor beyond what stands at its fields. */
export function saidAbout(
  { problems, warnings }: Problems,
  tab: PolicyTab,
): { problems: Problem[]; warnings: Problem[] } {
  return {
    problems: below(problems, ...FIELDS[tab]).filter(({ field }) => !SHOWN_THERE.test(field)),
    warnings: below(warnings, ...FIELDS[tab]),
  };
}
