import type { Provider } from "@tracegate/sdk/generated/tracegate/governance/v1/provider_service_pb";
import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { ProviderHealthBadge } from "@/features/governance/providers/provider-health";
import { providerKindLabel } from "@/text/usage-words";
import { Chip } from "@/ui/badge";
import { IconButton } from "@/ui/button";
import { Menu, MenuItem } from "@/ui/menu";
import { Table, Td, Th, Tr } from "@/ui/table";

type ProviderTableProps = {
  providers: readonly Provider[];
  canManage: boolean;
  onChange: (provider: Provider) => void;
  onDelete: (provider: Provider) => void;
};

const MODELS_SHOWN = 4;

/** Where calls are forwarded to. */
export function ProviderTable({ providers, canManage, onChange, onDelete }: ProviderTableProps) {
  return (
    <Table
      label="Providers"
      head={
        <>
          <Th>Name</Th>
          <Th>Health</Th>
          <Th>Format</Th>
          <Th>Models</Th>
          <Th>Fallback</Th>
          <Th>Key</Th>
          {canManage ? (
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          ) : null}
        </>
      }
    >
      {providers.map((provider) => (
        <Tr key={provider.id}>
          <Td className="font-mono text-small font-medium text-ink">{provider.name}</Td>
          <Td>
            <ProviderHealthBadge health={provider.health} />
          </Td>
          <Td className="text-ink-2">
            <span className="block whitespace-nowrap">{providerKindLabel[provider.kind]}</span>
            {provider.baseUrl ? (
              <span
                className="block max-w-56 truncate font-mono text-[0.75rem] text-ink-3"
                title={provider.baseUrl}
              >
                {provider.baseUrl}
              </span>
            ) : null}
          </Td>
          <Td>
            <span className="flex flex-wrap gap-1">
              {provider.models.slice(0, MODELS_SHOWN).map((model) => (
                <Chip key={model} label={model} />
              ))}
              {provider.models.length > MODELS_SHOWN ? (
                <Chip
                  label={`${provider.models.length - MODELS_SHOWN} more`}
                  title={provider.models.slice(MODELS_SHOWN).join(", ")}
                />
              ) : null}
            </span>
          </Td>
          <Td className="font-mono text-[0.75rem] text-ink-2">{provider.fallback || "–"}</Td>
          <Td className="font-mono text-[0.75rem] whitespace-nowrap text-ink-2">
            {provider.keyHint ? (
              `…${provider.keyHint}`
            ) : (
              <span title="There is none, or it is too short to show its end.">–</span>
            )}
          </Td>
          {canManage ? (
            <Td className="w-12 text-right">
              <Menu
                trigger={
                  <IconButton
                    label={`Actions for ${provider.name}`}
                    icon={<Ellipsis className="size-4" />}
                    className="size-8!"
                  />
                }
              >
                <MenuItem
                  icon={<Pencil aria-hidden className="size-4" />}
                  onSelect={() => onChange(provider)}
                >
                  Change
                </MenuItem>
                <MenuItem
                  danger
                  icon={<Trash2 aria-hidden className="size-4" />}
                  onSelect={() => onDelete(provider)}
                >
                  Delete
                </MenuItem>
              </Menu>
            </Td>
          ) : null}
        </Tr>
      ))}
    </Table>
  );
}
