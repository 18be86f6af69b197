import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ApiKey } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_pb";
import { ApiKeyService } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { KeyRound, Plus } from "lucide-react";
import { useState } from "react";
import { useCaller, useCan } from "@/app/caller";
import { prefetchPages } from "@/app/loader";
import { CreateKeyDialog, RevokeKeyDialog } from "@/features/auth/api-key-dialogs";
import { ApiKeyTable } from "@/features/auth/api-key-table";
import { EndpointHint } from "@/features/governance/keys/endpoint-hint";
import { useSigningCells } from "@/features/governance/keys/use-signing-cells";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Card, CardHead, PageHead } from "@/ui/card";
import { More } from "@/ui/more";
import { EmptyState } from "@/ui/state-panels";

const PAGE = { pageSize: 50, pageToken: "" };

export const Route = createFileRoute("/_app/api-keys")({
  loader: ({ context }) => prefetchPages(context, ApiKeyService.method.listApiKeys, PAGE),
  component: ApiKeysScreen,
});

function ApiKeysScreen() {
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey>();
  const canManage = useCan(Permission.API_KEY_MANAGE);
  const { permissions } = useCaller();
  const list = useSuspenseInfiniteQuery(ApiKeyService.method.listApiKeys, PAGE, {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  const keys = list.data.pages.flatMap((page) => page.apiKeys);
  const { governed, cell } = useSigningCells(canManage);
  const signing = governed ? { head: "Signed batches", cell } : undefined;
  const createButton = canManage ? (
    <Button kind="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setCreating(true)}>
      Create a key
    </Button>
  ) : null;
  return (
    <>
      <PageHead
        title="API keys"
        lead="How programs get in. A key carries scopes, and never more than its creator holds."
      >
        {createButton}
      </PageHead>
      <Card>
        <CardHead
          title="Keys"
          note={keys.length > 0 ? counted(keys.length, "key") + (list.hasNextPage ? " so far" : "") : ""}
        />
        {keys.length === 0 ? (
          <EmptyState icon={KeyRound} title="No API keys yet">
            Create one to send content through the gate, or to upload templates, from a program of yours.
          </EmptyState>
        ) : (
          <ApiKeyTable keys={keys} canManage={canManage} onRevoke={setRevoking} further={signing} />
        )}
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
      {governed ? <EndpointHint /> : null}
      {creating ? <CreateKeyDialog held={permissions} onClose={() => setCreating(false)} /> : null}
      {revoking ? <RevokeKeyDialog apiKey={revoking} onClose={() => setRevoking(undefined)} /> : null}
    </>
  );
}
