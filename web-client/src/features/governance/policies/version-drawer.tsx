import { useQuery } from "@connectrpc/connect-query";
import { Link } from "@tanstack/react-router";
import { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { Undo2 } from "lucide-react";
import { useState } from "react";
import { ErrorView } from "@/app/error-view";
import { DiffView } from "@/features/governance/policies/diff-view";
import { ModeBadge } from "@/features/governance/policies/mode-badge";
import { RollBackDialog } from "@/features/governance/policies/roll-back-dialog";
import { dateTime } from "@/format/time";
import { scopeName } from "@/text/policy-words";
import { Button, buttonClass } from "@/ui/button";
import { Fact, Facts } from "@/ui/card";
import { Dialog } from "@/ui/dialog";
import { Skeleton } from "@/ui/state-panels";

type VersionDrawerProps = {
  version: number;
  nameOf: (id: string) => string;
  canPublish: boolean;
  onClose: () => void;
};

/** One version: what it changed, what differs from now, and the way back to it. */
export function VersionDrawer({ version, nameOf, canPublish, onClose }: VersionDrawerProps) {
  const [asking, setAsking] = useState(false);
  const asked = useQuery(PolicyService.method.getPolicy, { version: BigInt(version) });
  const policy = asked.data?.policy;
  const now = useQuery(
    PolicyService.method.getPolicy,
    { scope: policy?.scope ?? "" },
    { enabled: policy !== undefined },
  );
  const inForce = now.data?.policy;
  const isNow = inForce !== undefined && policy?.version === inForce.version;
  return (
    <Dialog
      open
      shape="drawer"
      onClose={onClose}
      title={`Version ${version}`}
      description={policy ? dateTime(policy.publishTime) : "Loading"}
      footer={
        policy ? (
          <>
            <Link to="/policies/edit" search={{ version }} className={buttonClass()}>
              Open
            </Link>
            {isNow ? null : (
              <Button
                icon={<Undo2 aria-hidden className="size-4" />}
                disabled={!canPublish}
                title={canPublish ? undefined : "Rolling back needs the permission “Publish policies”."}
                onClick={() => setAsking(true)}
              >
                Roll back to it
              </Button>
            )}
          </>
        ) : null
      }
    >
      {asked.error ? <ErrorView error={asked.error} /> : null}
      {policy && inForce ? (
        <div className="flex flex-col gap-6">
          <Facts>
            <Fact name="Scope">{scopeName(policy.scope)}</Fact>
            <Fact name="Name">{policy.name || "–"}</Fact>
            <Fact name="Published as">
              <ModeBadge mode={policy.mode} />
            </Fact>
            <Fact name="Publisher">{policy.publisherId ? nameOf(policy.publisherId) : "Built in"}</Fact>
          </Facts>
          <section>
            <h3 className="label-caps mb-2 text-ink-3">
              {isNow ? "In force now" : `What going back from version ${inForce.version} would change`}
            </h3>
            {isNow ? (
              <p className="text-body text-ink-2">Every call of its scope is decided by this version.</p>
            ) : (
              <DiffView
                sides={{ fromVersion: inForce.version, toVersion: BigInt(version) }}
                same="Nothing: it says the same as the version in force."
              />
            )}
          </section>
        </div>
      ) : asked.error ? null : (
        <Skeleton className="h-64 w-full" />
      )}
      {asking && policy && asked.data ? (
        <RollBackDialog
          policy={policy}
          latestVersion={asked.data.latestVersion}
          onClose={() => setAsking(false)}
          onDone={onClose}
        />
      ) : null}
    </Dialog>
  );
}
