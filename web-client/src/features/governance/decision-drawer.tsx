import { useQuery } from "@connectrpc/connect-query";
import type { Decision } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { ErrorView } from "@/app/error-view";
import { DecisionCharges } from "@/features/governance/decision-charges";
import { DecisionFacts } from "@/features/governance/decision-facts";
import { DecisionFindings } from "@/features/governance/decision-findings";
import { DecisionWhy } from "@/features/governance/decision-why";
import { DrawerSection } from "@/features/governance/drawer-section";
import { ProofCard } from "@/features/governance/proof/proof-card";
import { ShadowNote } from "@/features/governance/shadow-note";
import { VerdictBadge } from "@/features/governance/verdict-badge";
import { counted } from "@/format/count";
import { dateTime } from "@/format/time";
import { Chip } from "@/ui/badge";
import { Dialog } from "@/ui/dialog";
import { Skeleton } from "@/ui/state-panels";

type DecisionDrawerProps = {
  decisionId: string;
  /** Saves a call where the list has it already. */
  known: Decision | undefined;
  /** Names of people and keys, by id. */
  actors: ReadonlyMap<string, string>;
  onClose: () => void;
};

/** Everything that is kept of one decision, why it was taken, and the proof that it is in the log. */
export function DecisionDrawer({ decisionId, known, actors, onClose }: DecisionDrawerProps) {
  const asked = useQuery(DecisionService.method.getDecision, { decisionId }, { enabled: !known });
  const decision = known ?? asked.data?.decision;
  return (
    <Dialog
      open
      shape="drawer"
      onClose={onClose}
      title="Decision"
      description={decision ? dateTime(decision.createTime) : "Loading"}
    >
      {asked.error ? <ErrorView error={asked.error} /> : null}
      {decision ? (
        <DecisionDetail decision={decision} actors={actors} />
      ) : asked.error ? null : (
        <Skeleton className="h-64 w-full" />
      )}
    </Dialog>
  );
}

function DecisionDetail({ decision, actors }: { decision: Decision; actors: ReadonlyMap<string, string> }) {
  const tags = Object.entries(decision.tags);
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center gap-2">
        <VerdictBadge verdict={decision.verdict} />
        <code className="font-mono text-small text-ink">{decision.tool}</code>
        {decision.model ? <span className="text-small text-ink-3">for {decision.model}</span> : null}
      </div>
      <ShadowNote decision={decision} />
      <DecisionWhy decision={decision} />
      <DecisionFindings decision={decision} />
      <DecisionCharges decision={decision} />
      <ProofCard decision={decision} />
      <DecisionFacts decision={decision} actorName={actors.get(decision.actorId)} />
      {tags.length > 0 ? (
        <DrawerSection title={counted(tags.length, "tag")}>
          <div className="flex flex-wrap gap-1.5">
            {tags.map(([key, value]) => (
              <Chip key={key} label={`${key}: ${value}`} />
            ))}
          </div>
        </DrawerSection>
      ) : null}
    </div>
  );
}
