import { useQuery } from "@connectrpc/connect-query";
import {
  DecisionService,
  GateHealthState,
  type GetGateHealthResponse,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { CircleAlert, CircleCheck, CircleHelp, type LucideIcon, TriangleAlert } from "lucide-react";
import { useCan } from "@/app/caller";
import { HealthDetail } from "@/features/governance/health/health-detail";
import { healthLabel } from "@/text/labels";
import { Popover } from "@/ui/popover";

const EVERY_MS = 10_000;
const LOOKS: Record<GateHealthState, { icon: LucideIcon; tone: string }> = {
  [GateHealthState.UNSPECIFIED]: { icon: CircleHelp, tone: "border-line bg-sunken text-ink-2" },
  [GateHealthState.HEALTHY]: { icon: CircleCheck, tone: "border-ok/30 bg-ok-soft text-ok" },
  [GateHealthState.WARNING]: { icon: TriangleAlert, tone: "border-warn/30 bg-warn-soft text-warn" },
  [GateHealthState.ERROR]: { icon: CircleAlert, tone: "border-bad/30 bg-bad-soft text-bad" },
};

/** How the gate is, in one word, and behind it why. Only for who may see decisions. */
export function HealthPill() {
  return useCan(Permission.DECISION_READ) ? <Pill /> : null;
}

function Pill() {
  const { data, error } = useQuery(
    DecisionService.method.getGateHealth,
    {},
    { refetchInterval: EVERY_MS, staleTime: 0 },
  );
  // What was true a while ago is not shown as true now.
  const health = error ? undefined : data;
  const state = error ? GateHealthState.UNSPECIFIED : health?.state;
  const { icon: Icon, tone } = LOOKS[state ?? GateHealthState.UNSPECIFIED];
  const word = state === undefined ? "Gate" : healthLabel[state];
  return (
    <Popover
      label="Health of the gate"
      trigger={
        <button
          type="button"
          aria-label={`Gate: ${word}${noteOf(health)}. Show why`}
          className={`inline-flex h-8 min-w-26 items-center justify-center gap-1.5 rounded-full border px-3 text-small font-medium whitespace-nowrap transition-colors hover:border-current ${tone}`}
        >
          <Icon aria-hidden className="size-4" />
          <span>
            {word}
            <span className="font-normal">{noteOf(health)}</span>
          </span>
        </button>
      }
    >
      <HealthDetail health={health} error={error} />
    </Popover>
  );
}

function noteOf(health: GetGateHealthResponse | undefined): string {
  const waiting = health?.deadLetterCount ?? 0n;
  return waiting > 0n ? `, ${waiting} dead ${waiting === 1n ? "letter" : "letters"}` : "";
}
