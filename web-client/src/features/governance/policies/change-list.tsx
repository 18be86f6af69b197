import {
  type PolicyChange,
  PolicyChange_Effect,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { ArrowDownRight, ArrowUpRight, type LucideIcon, Type } from "lucide-react";
import { effectLabel, inMatrixWords } from "@/text/policy-words";

const LOOKS: Record<PolicyChange_Effect, { icon: LucideIcon; tone: string }> = {
  [PolicyChange_Effect.UNSPECIFIED]: { icon: Type, tone: "text-ink-3" },
  [PolicyChange_Effect.STRICTER]: { icon: ArrowDownRight, tone: "text-note" },
  [PolicyChange_Effect.LOOSER]: { icon: ArrowUpRight, tone: "text-warn" },
};

/** What changes from one policy to another, each with whether more or less may pass. */
export function ChangeList({ changes }: { changes: readonly PolicyChange[] }) {
  return (
    <ul aria-label="Changes" className="divide-y divide-line rounded-control border border-line">
      {changes.map(({ field, text, effect }) => {
        const { icon: Icon, tone } = LOOKS[effect];
        return (
          <li key={`${field}/${text}`} className="flex gap-3 px-3 py-2 text-small">
            <span className={`flex w-20 shrink-0 items-center gap-1.5 self-start font-medium ${tone}`}>
              <Icon aria-hidden className="size-3.5" />
              {effectLabel[effect]}
            </span>
            <span className="min-w-0 flex-1 break-words text-ink">{inMatrixWords(text)}</span>
          </li>
        );
      })}
    </ul>
  );
}
