import { ProviderHealth } from "@tracegate/sdk/generated/tracegate/governance/v1/provider_service_pb";
import { CircleCheck, CircleDashed, CircleX, type LucideIcon, RotateCw } from "lucide-react";
import { providerHealthLabel } from "@/text/usage-words";
import { Badge, type Tone } from "@/ui/badge";

const LOOKS: Record<ProviderHealth, { tone: Tone; icon: LucideIcon }> = {
  [ProviderHealth.UNSPECIFIED]: { tone: "neutral", icon: CircleDashed },
  [ProviderHealth.UP]: { tone: "ok", icon: CircleCheck },
  [ProviderHealth.TRYING]: { tone: "warn", icon: RotateCw },
  [ProviderHealth.DOWN]: { tone: "bad", icon: CircleX },
};

/** Whether a provider answers, as the server sees it. */
export function ProviderHealthBadge({ health }: { health: ProviderHealth }) {
  return <Badge {...LOOKS[health]} label={providerHealthLabel[health]} />;
}
