import { useMutation, useSuspenseInfiniteQuery, useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import {
  type PolicyDraft,
  PolicyService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { ErrorView } from "@/app/error-view";
import { prefetch, prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { text } from "@/app/search";
import { GovernanceHead } from "@/features/governance/governance-head";
import { withBuiltIn } from "@/features/governance/policies/built-in-version";
import { DraftTable } from "@/features/governance/policies/draft-table";
import { NewPolicyDialog } from "@/features/governance/policies/new-policy-dialog";
import { RetireDialog } from "@/features/governance/policies/retire-dialog";
import { ScopeTable } from "@/features/governance/policies/scope-table";
import { VersionDrawer } from "@/features/governance/policies/version-drawer";
import { VersionTable } from "@/features/governance/policies/version-table";
import { useNameOf } from "@/features/governance/use-name-of";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { Confirm } from "@/ui/confirm";
import { More } from "@/ui/more";
import { useToast } from "@/ui/toast";

const PAGE = { pageSize: 50, pageToken: "" };

type OpenDialog =
  | { kind: "new" }
  | { kind: "retire"; policy: Policy }
  | { kind: "delete"; draft: PolicyDraft };

export const Route = createFileRoute("/_app/policies/")({
  validateSearch: (raw: Record<string, unknown>): { version?: string } => text(raw, "version", /^\d{1,15}$/),
  loader: ({ context }) =>
    Promise.all([
      prefetch(context, PolicyService.method.listPolicies, {}),
      prefetchPages(context, PolicyService.method.listPolicyDrafts, PAGE),
      prefetchPages(context, PolicyService.method.listPolicyVersions, PAGE),
    ]),
  component: PoliciesScreen,
});

function PoliciesScreen() {
  const { version } = Route.useSearch();
  const navigate = Route.useNavigate();
  const [dialog, setDialog] = useState<OpenDialog>();
  const nameOf = useNameOf();
  const canPublish = useCan(Permission.POLICY_PUBLISH);
  const canEdit = useCan(Permission.POLICY_EDIT);
  const { policies, shadows, latestVersion } = useSuspenseQuery(PolicyService.method.listPolicies, {}).data;
  const drafts = useSuspenseInfiniteQuery(PolicyService.method.listPolicyDrafts, PAGE, PAGED);
  const versions = useSuspenseInfiniteQuery(PolicyService.method.listPolicyVersions, PAGE, PAGED);
  const shownDrafts = drafts.data.pages.flatMap((page) => page.drafts);
  const shownVersions = versions.data.pages.flatMap((page) => page.versions);
  const close = () => setDialog(undefined);
  return (
    <>
      <GovernanceHead
        title="Policies"
        lead="The rule sets the gate decides by: one in force for each scope, and every decision names its version."
      >
        {canEdit ? (
          <Button
            kind="primary"
            icon={<Plus aria-hidden className="size-4" />}
            onClick={() => setDialog({ kind: "new" })}
          >
            Policy for a scope
          </Button>
        ) : null}
      </GovernanceHead>
      <div className="flex flex-col gap-6">
        <Card>
          <CardHead
            title="In force"
            note={`${counted(policies.length, "scope")}, ${counted(shadows.length, "shadow")}`}
          />
          <ScopeTable
            policies={[...policies, ...shadows].toSorted(
              (a, b) => a.scope.localeCompare(b.scope) || a.mode - b.mode,
            )}
            nameOf={nameOf}
            canChange={canEdit || canPublish}
            canRetire={canPublish}
            onOpen={(policy) =>
              navigate({ to: "/policies/edit", search: { version: Number(policy.version) } })
            }
            onRetire={(policy) => setDialog({ kind: "retire", policy })}
          />
        </Card>
        {shownDrafts.length > 0 ? (
          <Card>
            <CardHead title="Drafts" note="Kept for everybody, in force for nobody" />
            <DraftTable
              drafts={shownDrafts}
              nameOf={nameOf}
              canEdit={canEdit}
              onDelete={(draft) => setDialog({ kind: "delete", draft })}
            />
            <More
              hasMore={drafts.hasNextPage}
              busy={drafts.isFetchingNextPage}
              onMore={() => drafts.fetchNextPage()}
            />
          </Card>
        ) : null}
        <Card>
          <CardHead title="History" note="Every version stays, and any of them can come back" />
          <VersionTable
            versions={versions.hasNextPage ? shownVersions : withBuiltIn(shownVersions, policies)}
            nameOf={nameOf}
            openVersion={version === undefined ? undefined : Number(version)}
            onOpen={(opened) => navigate({ search: { version: String(opened.version) }, resetScroll: false })}
          />
          <More
            hasMore={versions.hasNextPage}
            busy={versions.isFetchingNextPage}
            onMore={() => versions.fetchNextPage()}
          />
        </Card>
      </div>
      {version ? (
        <VersionDrawer
          version={Number(version)}
          nameOf={nameOf}
          canPublish={canPublish}
          onClose={() => navigate({ search: {}, resetScroll: false })}
        />
      ) : null}
      {dialog?.kind === "new" ? (
        <NewPolicyDialog
          policies={policies}
          latestVersion={latestVersion}
          onClose={close}
          onCreated={(draftId) => navigate({ to: "/policies/edit", search: { draft: draftId } })}
        />
      ) : null}
      {dialog?.kind === "retire" ? <RetireDialog policy={dialog.policy} onClose={close} /> : null}
      {dialog?.kind === "delete" ? <DeleteDraft draft={dialog.draft} onClose={close} /> : null}
    </>
  );
}

const PAGED = {
  pageParamKey: "pageToken",
  getNextPageParam: (page: { nextPageToken: string }) => page.nextPageToken || undefined,
} as const;

function DeleteDraft({ draft, onClose }: { draft: PolicyDraft; onClose: () => void }) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const remove = useMutation(PolicyService.method.deletePolicyDraft, {
    onSuccess: async () => {
      await readAgain(PolicyService);
      toast("The draft is deleted.");
      onClose();
    },
  });
  return (
    <Confirm
      title={`Delete the draft “${draft.policy?.name || "unnamed"}”?`}
      confirm="Delete"
      busy={remove.isPending}
      onClose={onClose}
      onConfirm={() => remove.mutate({ draftId: draft.id })}
    >
      {remove.error ? (
        <div className="mb-4">
          <ErrorView error={remove.error} />
        </div>
      ) : null}
      What is in force does not change.
    </Confirm>
  );
}
