import { useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Eye } from "lucide-react";
import { useCan } from "@/app/caller";
import { prefetch } from "@/app/loader";
import { useNow } from "@/app/use-now";
import { PolicyEditor } from "@/features/governance/policy-editor";
import { ago } from "@/format/time";
import { Chip } from "@/ui/badge";
import { PageHead } from "@/ui/card";
import { Note } from "@/ui/state-panels";

export const Route = createFileRoute("/_app/policy")({
  loader: ({ context }) => prefetch(context, PolicyService.method.getPolicy, {}),
  component: PolicyScreen,
});

function PolicyScreen() {
  const now = useNow();
  const canPublish = useCan(Permission.POLICY_PUBLISH);
  const { policy } = useSuspenseQuery(PolicyService.method.getPolicy, {}).data;
  if (!policy) {
    return null;
  }
  return (
    <>
      <PageHead
        title="Policy"
        lead="The rule set the gate decides by. Exactly one version is in force, and every decision names its version."
      >
        <span className="text-small text-ink-2">
          {policy.publisherId ? `published ${ago(policy.publishTime, now)}` : "built in"}
        </span>
        <Chip label={`Version ${policy.version}`} tone="accent" />
      </PageHead>
      {canPublish ? null : (
        <div className="mb-4">
          <Note icon={Eye}>You can read the policy. Publishing a new version needs a role that may.</Note>
        </div>
      )}
      <PolicyEditor policy={policy} editable={canPublish} />
    </>
  );
}
