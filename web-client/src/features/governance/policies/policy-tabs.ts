import { below, type Problems } from "@/features/governance/policies/use-problems";

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
  matrix: ["rules", "default_actions", "name", "description"],
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
