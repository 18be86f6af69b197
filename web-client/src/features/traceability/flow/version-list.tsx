import { Link } from "@tanstack/react-router";
import type { FlowVersion } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { VersionBadge } from "@/features/traceability/flow/version-badge";
import { day } from "@/format/time";

type VersionListProps = {
  versions: readonly FlowVersion[];
  shownId: string;
  actorNames: ReadonlyMap<string, string>;
};

/** The versions of a flow, newest first; the one that is shown is marked. */
export function VersionList({ versions, shownId, actorNames }: VersionListProps) {
  return (
    <ul aria-label="Versions" className="divide-y divide-line">
      {versions.map((version) => (
        <li key={version.id}>
          <Link
            to="/flows/$flowId"
            params={{ flowId: version.flowId }}
            search={{ version: version.number }}
            aria-current={version.id === shownId ? "true" : undefined}
            className="flex flex-col gap-1 px-4 py-3 transition-colors hover:bg-sunken aria-[current=true]:bg-accent-soft"
          >
            <span className="flex items-center justify-between gap-2">
              <span className="text-body font-semibold text-ink">Version {version.number}</span>
              <VersionBadge state={version.state} />
            </span>
            {version.changeNote ? (
              <span className="text-small break-words text-ink-2">{version.changeNote}</span>
            ) : null}
            <span className="text-[0.75rem] leading-4 text-ink-2">
              {version.authorIds.map((id) => actorNames.get(id) ?? "somebody").join(", ")},{" "}
              {day(version.createTime)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
