import { Link } from "@tanstack/react-router";
import type { GetGateHealthResponse } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { ErrorView } from "@/app/error-view";
import { useNow } from "@/app/use-now";
import { ago, dateTime } from "@/format/time";
import { Fact, Facts } from "@/ui/card";

/** The figures behind the pill. */
export function HealthDetail({
  health,
  error,
}: {
  health: GetGateHealthResponse | undefined;
  error: unknown;
}) {
  const now = useNow();
  if (!health) {
    return <div className="p-4">{error ? <ErrorView error={error} title="Health is not known" /> : "…"}</div>;
  }
  return (
    <div className="px-4 py-3">
      {health.reasons.length > 0 ? (
        <ul className="mb-2 flex flex-col gap-1.5 text-body text-ink">
          {health.reasons.map((reason) => (
            <li key={reason} className="border-l-2 border-warn pl-3">
              {reason}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mb-2 text-body text-ink">
          Decisions are taken and recorded. Nothing waits for anybody.
        </p>
      )}
      <Facts>
        <Fact name="Last decision">
          <span title={dateTime(health.lastDecisionTime)}>{ago(health.lastDecisionTime, now)}</span>
        </Fact>
        <Fact name="Last ingest">
          <span title={dateTime(health.lastIngestTime)}>{ago(health.lastIngestTime, now)}</span>
        </Fact>
        <Fact name="Errors, 5 min">
          <span className="figures">{(health.errorRate * 100).toFixed(1)} %</span>
        </Fact>
        <Fact name="Bypasses, 24 h">
          <span className="figures">{health.bypassCount.toLocaleString("en")}</span>
        </Fact>
        <Fact name="Dead letters">
          <Link to="/dead-letters" className="figures font-medium text-accent hover:underline">
            {health.deadLetterCount.toLocaleString("en")} waiting
          </Link>
        </Fact>
        <Fact name="All decisions">
          <span className="figures">{health.totalCount.toLocaleString("en")}</span>
        </Fact>
      </Facts>
    </div>
  );
}
