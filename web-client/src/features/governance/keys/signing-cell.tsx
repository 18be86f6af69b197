import type { ApiKey } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_pb";
import type { SigningSecret } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { Signature } from "lucide-react";
import { useState } from "react";
import { DeleteSecretDialog } from "@/features/governance/keys/delete-secret-dialog";
import { NewSecretDialog } from "@/features/governance/keys/new-secret-dialog";
import { day } from "@/format/time";
import { Button } from "@/ui/button";
import { Menu, MenuItem } from "@/ui/menu";

type SigningCellProps = { apiKey: ApiKey; secret: SigningSecret | undefined; canManage: boolean };

/** Whether batches of a key must be signed, and the way to change it. */
export function SigningCell({ apiKey, secret, canManage }: SigningCellProps) {
  const [open, setOpen] = useState<"create" | "delete">();
  const words = secret ? `since ${day(secret.createTime)}` : "not signed";
  if (!canManage) {
    return <span className="text-ink-2">{words}</span>;
  }
  const icon = <Signature aria-hidden className="size-3.5" />;
  return (
    <>
      <Menu
        align="start"
        trigger={
          <Button
            kind="quiet"
            size="small"
            className="-ml-2.5"
            icon={icon}
            aria-label={`Signing of ${apiKey.label}: ${words}`}
          >
            {words}
          </Button>
        }
      >
        <MenuItem onSelect={() => setOpen("create")}>
          {secret ? "Make another secret" : "Demand signatures"}
        </MenuItem>
        {secret ? (
          <MenuItem danger onSelect={() => setOpen("delete")}>
            Take unsigned batches again
          </MenuItem>
        ) : null}
      </Menu>
      {open === "create" ? (
        <NewSecretDialog apiKey={apiKey} replaces={Boolean(secret)} onClose={() => setOpen(undefined)} />
      ) : null}
      {open === "delete" ? <DeleteSecretDialog apiKey={apiKey} onClose={() => setOpen(undefined)} /> : null}
    </>
  );
}
