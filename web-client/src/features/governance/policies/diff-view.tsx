import type { MessageInitShape } from "@bufbuild/protobuf";
import { useQuery } from "@connectrpc/connect-query";
import {
  type DiffPoliciesRequestSchema,
  PolicyService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { ErrorView } from "@/app/error-view";
import { ChangeList } from "@/features/governance/policies/change-list";
import { Skeleton } from "@/ui/state-panels";

/** What the server says differs between two policies. */
export function DiffView({
  sides,
  same,
}: {
  sides: MessageInitShape<typeof DiffPoliciesRequestSchema>;
  /** What to say where nothing differs. */
  same: string;
}) {
  const { data, error } = useQuery(PolicyService.method.diffPolicies, sides);
  if (error) {
    return <ErrorView error={error} title="No comparison" />;
  }
  if (!data) {
    return <Skeleton className="h-24 w-full" />;
  }
  return data.changes.length > 0 ? (
    <ChangeList changes={data.changes} />
  ) : (
    <p className="text-body text-ink-2">{same}</p>
  );
}
