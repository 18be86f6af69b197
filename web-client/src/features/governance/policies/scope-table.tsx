import { Link } from "@tanstack/react-router";
import { type Policy, PolicyMode } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { Archive, Ellipsis, Eye, Pencil, ShieldCheck } from "lucide-react";
import { useNow } from "@/app/use-now";
import { ModeBadge } from "@/features/governance/policies/mode-badge";
import { ago, dateTime } from "@/format/time";
import { scopeName } from "@/text/policy-words";
import { IconButton } from "@/ui/button";
import { Menu, MenuItem } from "@/ui/menu";
import { Table, Td, Th, Tr } from "@/ui/table";

type ScopeTableProps = {
  /** The enforced versions and the shadows beside them, by scope. */
  policies: readonly Policy[];
  nameOf: (id: string) => string;
  canChange: boolean;
  canRetire: boolean;
  onOpen: (policy: Policy) => void;
  onRetire: (policy: Policy) => void;
};

/** What decides now, and what is evaluated beside it. */
export function ScopeTable({ policies, nameOf, canChange, canRetire, onOpen, onRetire }: ScopeTableProps) {
  const now = useNow();
  return (
    <Table
      label="Policies in force"
      head={
        <>
          <Th>Scope</Th>
          <Th>Name</Th>
          <Th>Mode</Th>
          <Th className="text-right">Version</Th>
          <Th>Published</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </>
      }
    >
      {policies.map((policy) => (
        <Tr key={String(policy.version)} onOpen={() => onOpen(policy)}>
          <Td className="whitespace-nowrap">
            <Link
              to="/policies/edit"
              search={{ version: Number(policy.version) }}
              onClick={(event) => event.stopPropagation()}
              className={`font-medium text-ink hover:text-accent hover:underline ${policy.scope ? "font-mono" : ""}`}
            >
              {scopeName(policy.scope)}
            </Link>
          </Td>
          <Td className="min-w-44 text-ink-2">{policy.name || "–"}</Td>
          <Td>
            <ModeBadge mode={policy.mode} />
          </Td>
          <Td className="figures text-right font-mono text-ink">{String(policy.version)}</Td>
          <Td className="whitespace-nowrap text-ink-2">
            {policy.publisherId ? (
              <>
                <span title={dateTime(policy.publishTime)}>{ago(policy.publishTime, now)}</span> by{" "}
                {nameOf(policy.publisherId)}
              </>
            ) : (
              "built in"
            )}
          </Td>
          <Td className="w-12 text-right">
            {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps the row from opening under its menu. */}
            <span
              role="presentation"
              onClick={(event) => event.stopPropagation()}
              onKeyDown={(event) => event.stopPropagation()}
            >
              <Menu
                trigger={
                  <IconButton
                    label={`Actions for ${scopeName(policy.scope)}, version ${policy.version}`}
                    icon={<Ellipsis className="size-4" />}
                    className="size-8!"
                  />
                }
              >
                <MenuItem
                  icon={
                    canChange ? (
                      <Pencil aria-hidden className="size-4" />
                    ) : (
                      <Eye aria-hidden className="size-4" />
                    )
                  }
                  onSelect={() => onOpen(policy)}
                >
                  {canChange ? "Open and change" : "Open"}
                </MenuItem>
                {policy.scope === "" && policy.mode !== PolicyMode.SHADOW ? (
                  <MenuItem
                    disabled
                    icon={<ShieldCheck aria-hidden className="size-4" />}
                    onSelect={() => undefined}
                  >
                    Always in force
                  </MenuItem>
                ) : (
                  <MenuItem
                    danger
                    disabled={!canRetire}
                    icon={<Archive aria-hidden className="size-4" />}
                    onSelect={() => onRetire(policy)}
                  >
                    {policy.mode === PolicyMode.SHADOW ? "End the shadow" : "Retire"}
                  </MenuItem>
                )}
              </Menu>
            </span>
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
