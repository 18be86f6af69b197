import { useQuery } from "@connectrpc/connect-query";
import type { ApiKey } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_pb";
import { IngestService } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { App, Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import type { ReactNode } from "react";
import { useCaller } from "@/app/caller";
import { SigningCell } from "@/features/governance/keys/signing-cell";

/** The column of signing secrets in the list of keys, where the organization has the gate. */
export function useSigningCells(canManage: boolean): {
  governed: boolean;
  cell: (key: ApiKey) => ReactNode;
} {
  const governed = useCaller().apps.includes(App.GOVERNANCE);
  const { data } = useQuery(IngestService.method.listSigningSecrets, {}, { enabled: governed });
  const cell = (key: ApiKey) => {
    const secret = data?.signingSecrets.find(({ apiKeyId }) => apiKeyId === key.id);
    const reports = key.scopes.includes(Permission.INGEST_WRITE);
    return data && (secret || (reports && !key.revokeTime)) ? (
      <SigningCell apiKey={key} secret={secret} canManage={canManage && !key.revokeTime} />
    ) : (
      <span className="text-ink-3">–</span>
    );
  };
  return { governed, cell };
}
