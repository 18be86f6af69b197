import { timestampMs } from "@bufbuild/protobuf/wkt";
import type { ApiKey } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_pb";
import { Ban, CircleCheck, Hourglass } from "lucide-react";
import type { ReactNode } from "react";
import { useNow } from "@/app/use-now";
import { shortened } from "@/format/count";
import { ago, dateTime, day } from "@/format/time";
import { permissionLabel, permissionName } from "@/text/labels";
import { Badge, Chip } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Table, Td, Th, Tr } from "@/ui/table";

export function ApiKeyTable({
  keys,
  canManage,
  onRevoke,
  further,
}: {
  keys: readonly ApiKey[];
  canManage: boolean;
  onRevoke: (key: ApiKey) => void;
  /** A column of another feature. */
  further?: { head: string; cell: (key: ApiKey) => ReactNode } | undefined;
}) {
  const now = useNow();
  return (
    <Table
      label="API keys"
      head={
        <>
          <Th>Key</Th>
          <Th>State</Th>
          <Th>Scopes</Th>
          {further ? <Th>{further.head}</Th> : null}
          <Th className="text-right">Last used</Th>
          <Th className="text-right">Ends</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </>
      }
    >
      {keys.map((key) => (
        <Tr key={key.id}>
          <Td>
            <span className="block font-medium text-ink">{key.label}</span>
            <span className="block font-mono text-[0.75rem] leading-4 text-ink-3">{shortened(key.id)}</span>
          </Td>
          <Td>
            <KeyState apiKey={key} nowMs={now} />
          </Td>
          <Td className="max-w-80">
            <span className="flex flex-wrap gap-1">
              {key.scopes.map((scope) => (
                <Chip key={scope} label={permissionName(scope)} title={permissionLabel[scope]} />
              ))}
            </span>
          </Td>
          {further ? <Td className="whitespace-nowrap">{further.cell(key)}</Td> : null}
          <Td className="text-right whitespace-nowrap text-ink-2">
            <span title={dateTime(key.lastUseTime)}>
              {key.lastUseTime ? ago(key.lastUseTime, now) : "never"}
            </span>
          </Td>
          <Td className="text-right whitespace-nowrap text-ink-2">
            {key.expireTime ? day(key.expireTime) : "when revoked"}
          </Td>
          <Td className="text-right">
            {canManage && !key.revokeTime ? (
              <Button
                kind="danger"
                size="small"
                onClick={() => onRevoke(key)}
                aria-label={`Revoke ${key.label}`}
              >
                Revoke
              </Button>
            ) : null}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}

function KeyState({ apiKey, nowMs }: { apiKey: ApiKey; nowMs: number }) {
  if (apiKey.revokeTime) {
    return <Badge tone="neutral" icon={Ban} label="Revoked" />;
  }
  return apiKey.expireTime && timestampMs(apiKey.expireTime) <= nowMs ? (
    <Badge tone="warn" icon={Hourglass} label="Expired" />
  ) : (
    <Badge tone="ok" icon={CircleCheck} label="Live" />
  );
}
