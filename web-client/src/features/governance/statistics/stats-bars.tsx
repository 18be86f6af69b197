import { Link } from "@tanstack/react-router";
import type {
  GetDecisionStatsResponse,
  NamedCount,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import type { ReactNode } from "react";
import { directionLabel, piiClassLabelOf } from "@/text/labels";
import { Card, CardHead } from "@/ui/card";
import { BarList } from "@/ui/chart-bars";

const SHOWN = 8;
const LINK = "hover:text-accent hover:underline";

/** The same decisions by tool, by class and by direction. */
export function StatsBars({ stats }: { stats: GetDecisionStatsResponse }) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-3">
      <Bars
        title="By tool"
        counts={stats.byTool}
        nameOf={({ name }) => (
          <Link to="/decisions" search={{ tool: name }} className={`font-mono text-[0.75rem] ${LINK}`}>
            {name}
          </Link>
        )}
      />
      <Bars
        title="Personal data found"
        counts={stats.byPiiClass}
        nameOf={({ name }) => (
          <Link
            to="/decisions"
            search={{ pii: name.toUpperCase() in PiiClass ? name : "custom" }}
            className={LINK}
          >
            {piiClassLabelOf(name)}
          </Link>
        )}
      />
      <Card>
        <CardHead title="By direction" />
        <BarList
          label="By direction"
          bars={stats.byDirection.map(({ direction, count }) => ({
            key: String(direction),
            name: directionLabel[direction],
            value: Number(count),
          }))}
        />
      </Card>
    </div>
  );
}

function Bars({
  title,
  counts,
  nameOf,
}: {
  title: string;
  counts: readonly NamedCount[];
  nameOf: (count: NamedCount) => ReactNode;
}) {
  const rest = counts.length - SHOWN;
  return (
    <Card>
      <CardHead title={title} note={rest > 0 ? `and ${rest} more` : ""} />
      {counts.length === 0 ? (
        <p className="px-4 py-8 text-center text-body text-ink-3">None in this span.</p>
      ) : (
        <BarList
          label={title}
          bars={counts.slice(0, SHOWN).map((entry) => ({
            key: entry.name,
            name: nameOf(entry),
            value: Number(entry.count),
          }))}
        />
      )}
    </Card>
  );
}
