import type { PolicyVersion } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { useNow } from "@/app/use-now";
import { ModeBadge } from "@/features/governance/policies/mode-badge";
import { ago, dateTime } from "@/format/time";
import { scopeName } from "@/text/policy-words";
import { Chip } from "@/ui/badge";
import { Table, Td, Th, Tr } from "@/ui/table";

type VersionTableProps = {
  versions: readonly PolicyVersion[];
  nameOf: (id: string) => string;
  openVersion: number | undefined;
  onOpen: (version: PolicyVersion) => void;
};

/** Every version that was ever published. */
export function VersionTable({ versions, nameOf, openVersion, onOpen }: VersionTableProps) {
  const now = useNow();
  return (
    <Table
      label="Versions"
      head={
        <>
          <Th className="text-right">Version</Th>
          <Th>Scope</Th>
          <Th>Mode</Th>
          <Th>Note</Th>
          <Th>Published</Th>
        </>
      }
    >
      {versions.map((version) => (
        <Tr
          key={String(version.version)}
          selected={Number(version.version) === openVersion}
          onOpen={() => onOpen(version)}
        >
          <Td className="figures text-right font-mono">
            <button
              type="button"
              className="text-ink hover:text-accent hover:underline"
              aria-label={`Version ${version.version}`}
              onClick={(event) => {
                event.stopPropagation();
                onOpen(version);
              }}
            >
              {String(version.version)}
            </button>
          </Td>
          <Td className={`whitespace-nowrap text-ink ${version.scope ? "font-mono" : ""}`}>
            {scopeName(version.scope)}
          </Td>
          <Td>
            <span className="flex gap-1.5">
              {version.inForce ? <ModeBadge mode={version.mode} /> : <Chip label="Replaced" />}
              {version.rolledBackFrom > 0n ? <Chip label={`rules of ${version.rolledBackFrom}`} /> : null}
            </span>
          </Td>
          <Td className="min-w-48 text-ink-2">{version.note || "–"}</Td>
          <Td className="whitespace-nowrap text-ink-2">
            {version.publisherId ? (
              <>
                <span title={dateTime(version.publishTime)}>{ago(version.publishTime, now)}</span> by{" "}
                {nameOf(version.publisherId)}
              </>
            ) : (
              "built in"
            )}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
