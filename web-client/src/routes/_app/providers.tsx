import { useMutation, useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import {
  type Provider,
  ProviderService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/provider_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Plug, Plus } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { ErrorView } from "@/app/error-view";
import { prefetch } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { GovernanceHead } from "@/features/governance/governance-head";
import { ProviderDialog } from "@/features/governance/providers/provider-dialog";
import { ProviderTable } from "@/features/governance/providers/provider-table";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { Confirm } from "@/ui/confirm";
import { EmptyState } from "@/ui/state-panels";
import { useToast } from "@/ui/toast";

/** Health changes by itself, so the list is asked again while somebody looks. */
const REFETCH = { refetchInterval: 5_000 };

export const Route = createFileRoute("/_app/providers")({
  loader: ({ context }) => prefetch(context, ProviderService.method.listProviders, {}),
  component: ProvidersScreen,
});

type OpenDialog = { kind: "add" } | { kind: "change" | "delete"; provider: Provider };

function ProvidersScreen() {
  const [dialog, setDialog] = useState<OpenDialog>();
  const canManage = useCan(Permission.PROVIDER_MANAGE);
  const { providers } = useSuspenseQuery(ProviderService.method.listProviders, {}, REFETCH).data;
  const close = () => setDialog(undefined);
  const add = canManage ? (
    <Button
      kind="primary"
      icon={<Plus aria-hidden className="size-4" />}
      onClick={() => setDialog({ kind: "add" })}
    >
      Add a provider
    </Button>
  ) : null;
  return (
    <>
      <GovernanceHead
        title="Providers"
        lead="Where calls are forwarded to after the gate. An application changes only its base URL."
      >
        {add}
      </GovernanceHead>
      <Card>
        <CardHead title={counted(providers.length, "provider")} note="Health as the server sees it" />
        {providers.length === 0 ? (
          <EmptyState icon={Plug} title="No providers yet" action={add}>
            Calls can pass the gate without one. Add a provider to have them forwarded as well.
          </EmptyState>
        ) : (
          <ProviderTable
            providers={providers}
            canManage={canManage}
            onChange={(provider) => setDialog({ kind: "change", provider })}
            onDelete={(provider) => setDialog({ kind: "delete", provider })}
          />
        )}
      </Card>
      {dialog?.kind === "add" ? <ProviderDialog others={providers} onClose={close} /> : null}
      {dialog?.kind === "change" ? (
        <ProviderDialog provider={dialog.provider} others={providers} onClose={close} />
      ) : null}
      {dialog?.kind === "delete" ? <DeleteProvider provider={dialog.provider} onClose={close} /> : null}
    </>
  );
}

function DeleteProvider({ provider, onClose }: { provider: Provider; onClose: () => void }) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const remove = useMutation(ProviderService.method.deleteProvider, {
    onSuccess: async () => {
      await readAgain(ProviderService);
      toast(`“${provider.name}” is forgotten, and its key with it.`);
      onClose();
    },
  });
  return (
    <Confirm
      title={`Delete “${provider.name}”?`}
      confirm="Delete"
      busy={remove.isPending}
      onClose={onClose}
      onConfirm={() => remove.mutate({ providerId: provider.id })}
    >
      {remove.error ? (
        <div className="mb-4">
          <ErrorView error={remove.error} />
        </div>
      ) : null}
      Calls to its models are no longer forwarded. Its key is forgotten and has to be given again.
    </Confirm>
  );
}
