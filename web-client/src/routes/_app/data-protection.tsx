import { useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { VaultService } from "@tracegate/sdk/generated/tracegate/governance/v1/vault_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { useCaller } from "@/app/caller";
import { prefetch } from "@/app/loader";
import { GovernanceHead } from "@/features/governance/governance-head";
import { LegalHoldCard } from "@/features/governance/protection/legal-hold-card";
import { RetentionCard } from "@/features/governance/protection/retention-card";
import { VaultCard } from "@/features/governance/protection/vault-card";

export const Route = createFileRoute("/_app/data-protection")({
  loader: ({ context }) =>
    Promise.all([
      prefetch(context, DecisionService.method.getRetention, {}),
      prefetch(context, VaultService.method.getVault, {}),
    ]),
  component: DataProtectionScreen,
});

function DataProtectionScreen() {
  const { permissions } = useCaller();
  const may = (permission: Permission) => permissions.includes(permission);
  const { retention } = useSuspenseQuery(DecisionService.method.getRetention, {}).data;
  const { vault } = useSuspenseQuery(VaultService.method.getVault, {}).data;
  const canManage = may(Permission.RETENTION_MANAGE);
  return (
    <>
      <GovernanceHead
        title="Data protection"
        lead="How long decisions are kept, what the gate's tokens stand for, and how a person's data leaves."
      />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {retention ? (
          <div className="flex flex-col gap-4">
            <RetentionCard
              key={`${retention.retentionDays}/${retention.timeZone}`}
              retention={retention}
              canManage={canManage}
            />
            <LegalHoldCard retention={retention} canManage={canManage} />
          </div>
        ) : null}
        {vault ? (
          <VaultCard
            vault={vault}
            may={{
              rotate: canManage,
              reveal: may(Permission.VALUE_REVEAL),
              erase: may(Permission.SUBJECT_ERASE),
            }}
          />
        ) : null}
      </div>
    </>
  );
}
