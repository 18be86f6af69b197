import { useQuery } from "@connectrpc/connect-query";
import type { Decision } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { ErrorView } from "@/app/error-view";
import { VerdictBadge } from "@/features/governance/verdict-badge";
import { counted, percent, shortened } from "@/format/count";
import { fileSize } from "@/format/size";
import { dateTime, duration } from "@/format/time";
import { actionDone, directionLabel, piiClassLabel } from "@/text/labels";
import { Chip } from "@/ui/badge";
import { Fact, Facts } from "@/ui/card";
import { CopyValue } from "@/ui/copy";
import { Dialog } from "@/ui/dialog";
import { Skeleton } from "@/ui/state-panels";

/** Everything that is kept of one decision. `known` saves a call where the list has it already. */
export function DecisionDrawer({
  decisionId,
  known,
  onClose,
}: {
  decisionId: string;
  known: Decision | undefined;
  onClose: () => void;
}) {
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
        <DecisionDetail decision={decision} />
      ) : asked.error ? null : (
        <Skeleton className="h-64 w-full" />
      )}
    </Dialog>
  );
}

function DecisionDetail({ decision }: { decision: Decision }) {
  const tags = Object.entries(decision.tags);
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center gap-2">
        <VerdictBadge verdict={decision.verdict} />
        <code className="font-mono text-small text-ink">{decision.tool}</code>
        {decision.model ? <span className="text-small text-ink-3">for {decision.model}</span> : null}
      </div>
      <section>
        <h3 className="label-caps mb-2 text-ink-3">Reasons</h3>
        {decision.reasons.length === 0 ? (
          <p className="text-body text-ink-2">Nothing in the content called for an action.</p>
        ) : (
          <ul className="flex flex-col gap-1.5 text-body text-ink">
            {decision.reasons.map((reason) => (
              <li key={reason} className="border-l-2 border-accent pl-3">
                {reason}
              </li>
            ))}
          </ul>
        )}
      </section>
      {decision.findings.length > 0 ? (
        <section>
          <h3 className="label-caps mb-2 text-ink-3">Found</h3>
          <ul className="divide-y divide-line rounded-control border border-line">
            {decision.findings.map(({ piiClass, action, count, confidenceMax }) => (
              <li key={`${piiClass}/${action}`} className="flex items-center gap-3 px-3 py-2 text-small">
                <span className="flex-1 font-medium text-ink">{piiClassLabel[piiClass]}</span>
                <span className="text-ink-2">
                  {count} {actionDone[action]}
                </span>
                <span className="figures w-24 text-right text-ink-3">up to {percent(confidenceMax)}</span>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-small text-ink-3">Neither the content nor any value found in it is kept.</p>
        </section>
      ) : null}
      <section>
        <h3 className="label-caps mb-1 text-ink-3">Record</h3>
        <Facts>
          <Fact name="Direction">{directionLabel[decision.direction]}</Fact>
          <Fact name="Policy version">v{String(decision.policyVersion)}</Fact>
          <Fact name="Detector">{decision.detectorVersion || "–"}</Fact>
          <Fact name="Latency">{duration(decision.latencyUs)}</Fact>
          <Fact name="Content">{fileSize(decision.payloadBytes)}</Fact>
          <Fact name="Keyed hash">
            <CopyValue
              value={decision.payloadHash}
              shown={shortened(decision.payloadHash, 16, 8)}
              label="hash"
            />
          </Fact>
          <Fact name="Decision id">
            <CopyValue value={decision.id} label="decision id" />
          </Fact>
          {decision.precheckId ? (
            <Fact name="Precheck">
              <CopyValue value={decision.precheckId} label="precheck id" />
            </Fact>
          ) : null}
          {decision.correlationId ? (
            <Fact name="Correlation">
              <CopyValue value={decision.correlationId} label="correlation id" />
            </Fact>
          ) : null}
          <Fact name="Asked by">
            <CopyValue value={decision.actorId} label="actor id" />
          </Fact>
        </Facts>
      </section>
      {tags.length > 0 ? (
        <section>
          <h3 className="label-caps mb-2 text-ink-3">{counted(tags.length, "tag")}</h3>
          <div className="flex flex-wrap gap-1.5">
            {tags.map(([key, value]) => (
              <Chip key={key} label={`${key}: ${value}`} />
            ))}
          </div>
        </section>
      ) : null}
    </div>
  );
}
