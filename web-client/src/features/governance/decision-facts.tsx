import type { Decision } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import type { ReactNode } from "react";
import { DrawerSection } from "@/features/governance/drawer-section";
import { shortened } from "@/format/count";
import { fileSize } from "@/format/size";
import { duration } from "@/format/time";
import { directionLabel, sourceLabel } from "@/text/labels";
import { versionName } from "@/text/policy-words";
import { Fact, Facts } from "@/ui/card";
import { CopyValue } from "@/ui/copy";

/** The record as it is kept. */
export function DecisionFacts({
  decision,
  actorName,
}: {
  decision: Decision;
  actorName: string | undefined;
}) {
  const copied = (label: string, value: string, shown?: ReactNode) => (
    <Fact name={label}>
      {shown}
      <CopyValue
        value={value}
        {...(value.length > 40 ? { shown: shortened(value, 16, 8) } : {})}
        label={label.toLowerCase()}
      />
    </Fact>
  );
  return (
    <DrawerSection title="Record">
      <Facts>
        <Fact name="Direction">{directionLabel[decision.direction]}</Fact>
        <Fact name="Taken by">{sourceLabel[decision.source]}</Fact>
        {decision.provider ? <Fact name="Provider">{decision.provider}</Fact> : null}
        {decision.scope ? <Fact name="Scope">{decision.scope}</Fact> : null}
        <Fact name="Policy version">{versionName(decision.policyVersion)}</Fact>
        <Fact name="Detector">{decision.detectorVersion || "–"}</Fact>
        <Fact name="Latency">{decision.latencyUs > 0n ? duration(decision.latencyUs) : "–"}</Fact>
        <Fact name="Content">{fileSize(decision.payloadBytes)}</Fact>
        {decision.payloadHash ? copied("Keyed hash", decision.payloadHash) : null}
        {decision.policyHash ? copied("Policy hash", decision.policyHash) : null}
        {copied("Decision id", decision.id)}
        {decision.precheckId ? copied("Precheck", decision.precheckId) : null}
        {decision.correlationId ? copied("Correlation", decision.correlationId) : null}
        {copied(
          "Asked by",
          decision.actorId,
          actorName ? <span className="mr-2 block font-medium">{actorName}</span> : null,
        )}
      </Facts>
    </DrawerSection>
  );
}
