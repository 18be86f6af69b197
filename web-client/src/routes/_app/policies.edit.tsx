import { useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { PolicyMode } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { ChevronLeft, Eye, History } from "lucide-react";
import { useCan } from "@/app/caller";
import { prefetch } from "@/app/loader";
import { choice, text } from "@/app/search";
import { useNow } from "@/app/use-now";
import { ModeBadge } from "@/features/governance/policies/mode-badge";
import { PolicyEditor } from "@/features/governance/policies/policy-editor";
import { type PolicyTab, policyTabs } from "@/features/governance/policies/policy-tabs";
import { ago } from "@/format/time";
import { scopeName } from "@/text/policy-words";
import { Chip } from "@/ui/badge";
import { PageHead } from "@/ui/card";
import { Note } from "@/ui/state-panels";
import { useToast } from "@/ui/toast";

type Search = { version?: number; draft?: string; tab?: PolicyTab };

const DRAFTS = { pageSize: 200, pageToken: "" };

export const Route = createFileRoute("/_app/policies/edit")({
  validateSearch: (raw: Record<string, unknown>): Search => {
    const version = Number(text(raw, "version", /^\d{1,15}$/).version);
    return {
      version: version > 0 ? version : undefined,
      ...text(raw, "draft", /^[0-9a-f-]{36}$/),
      ...choice(raw, "tab", policyTabs),
    } as Search;
  },
  loaderDeps: ({ search: { version, draft } }) => ({ version, draft }),
  loader: ({ context, deps }) =>
    Promise.all([
      prefetch(context, PolicyService.method.listPolicies, {}),
      prefetch(context, PolicyService.method.listPolicyDrafts, DRAFTS),
      prefetch(context, PolicyService.method.getPolicy, { version: BigInt(deps.version ?? 0) }),
    ]),
  component: PolicyScreen,
});

function PolicyScreen() {
  const { version, draft: draftId, tab = "matrix" } = Route.useSearch();
  const navigate = Route.useNavigate();
  const toast = useToast();
  const now = useNow();
  const canEdit = useCan(Permission.POLICY_EDIT);
  const canPublish = useCan(Permission.POLICY_PUBLISH);
  const { policies, latestVersion } = useSuspenseQuery(PolicyService.method.listPolicies, {}).data;
  const { drafts } = useSuspenseQuery(PolicyService.method.listPolicyDrafts, DRAFTS).data;
  const shown = useSuspenseQuery(PolicyService.method.getPolicy, { version: BigInt(version ?? 0) }).data
    .policy;
  const draft = draftId ? drafts.find(({ id }) => id === draftId) : undefined;
  const start = draft?.policy ?? shown;
  const base = policies.find(({ scope }) => scope === start?.scope) ?? policies[0];
  if (!start || !base) {
    return null;
  }
  const isOld = !draft && start.mode !== PolicyMode.SHADOW && start.version !== base.version;
  return (
    <>
      <PageHead
        above={
          <Link
            to="/policies"
            className="mb-1 inline-flex items-center gap-1 text-small text-ink-2 hover:text-ink"
          >
            <ChevronLeft aria-hidden className="size-4" />
            Policies
          </Link>
        }
        title={start.name || scopeName(start.scope)}
        lead={start.description || undefined}
      >
        {draft ? (
          <span className="text-small text-ink-2">changed {ago(draft.updateTime, now)}</span>
        ) : (
          <ModeBadge mode={start.mode} />
        )}
        <Chip label={scopeName(start.scope)} />
        <Chip label={draft ? "Draft" : `Version ${start.version}`} tone="accent" />
      </PageHead>
      {canEdit || canPublish ? null : (
        <div className="mb-4">
          <Note icon={Eye}>
            You can read and try the policy. Changing it needs the permission “Keep drafts of policies” or
            “Publish policies”.
          </Note>
        </div>
      )}
      {draftId && !draft ? (
        <div className="mb-4">
          <Note icon={History} tone="warn">
            This draft is gone: it was published or deleted. Below is what is in force.
          </Note>
        </div>
      ) : isOld ? (
        <div className="mb-4">
          <Note icon={History}>
            This version is not in force. Changes below are made from it; publishing them makes a new version.
          </Note>
        </div>
      ) : null}
      <PolicyEditor
        // What somebody else publishes meanwhile must not take the edits away: only another address is another start.
        key={`${draft?.id}/${version}`}
        start={start}
        base={base}
        latestVersion={latestVersion}
        draft={draft}
        tab={tab}
        canEdit={canEdit}
        canPublish={canPublish}
        onTab={(next) =>
          navigate({ search: { version, draft: draftId, tab: next }, replace: true, resetScroll: false })
        }
        onDraft={(id) => navigate({ search: { draft: id, tab }, replace: true, resetScroll: false })}
        onDone={(published) => {
          if (published) {
            toast(
              published.mode === PolicyMode.SHADOW
                ? `Version ${published.version} runs in shadow.`
                : `Version ${published.version} is in force.`,
            );
          }
          void navigate({
            to: "/policies/edit",
            search: { version: Number(published?.version ?? base.version), tab },
          });
        }}
      />
    </>
  );
}
