import { useInfiniteQuery } from "@connectrpc/connect-query";
import { Link } from "@tanstack/react-router";
import {
  type Alert,
  Alert_Rule,
  Alert_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { useState } from "react";
import { ErrorView } from "@/app/error-view";
import { NoteDialog } from "@/app/note-dialog";
import { GateWords } from "@/features/traceability/gate-words";
import { AlertBadge } from "@/features/traceability/quality/quality-badges";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { ago, dateTime } from "@/format/time";
import { alertRuleLabel } from "@/text/quality-words";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { More } from "@/ui/more";

type AlertListProps = {
  title: string;
  state: Alert_State;
  mayAct: boolean;
  nowMs: number;
  actorNames: ReadonlyMap<string, string>;
  /** Said where there are none; else the list is left out. */
  empty?: string;
};

/** The request for alerts in one state. */
export function alertsRequest(state: Alert_State) {
  return { states: [state], pageSize: 50, pageToken: "" };
}

/** Alerts in one state, newest first. */
export function AlertList({ title, state, mayAct, nowMs, actorNames, empty }: AlertListProps) {
  const [resolving, setResolving] = useState<Alert>();
  const list = useInfiniteQuery(QualityService.method.listAlerts, alertsRequest(state), {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  const acknowledge = useFloorCall(QualityService.method.acknowledgeAlert, () => undefined);
  const alerts = list.data?.pages.flatMap((page) => page.alerts) ?? [];
  if (list.error) {
    return <ErrorView error={list.error} title={title} />;
  }
  if (!list.data || (alerts.length === 0 && !empty)) {
    return null;
  }
  return (
    <Card>
      <CardHead
        title={title}
        note={alerts.length > 0 ? `${alerts.length}${list.hasNextPage ? "+" : ""}` : undefined}
      />
      {acknowledge.error ? (
        <div className="p-4">
          <ErrorView error={acknowledge.error} title="Not done" />
        </div>
      ) : null}
      {alerts.length === 0 ? <p className="px-4 py-8 text-center text-body text-ink-2">{empty}</p> : null}
      <ul aria-label={title} className="divide-y divide-line">
        {alerts.map((alert) => (
          <li key={alert.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
            <div className="min-w-64 flex-1">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-body font-medium text-ink">
                <AlertBadge state={alert.state} />
                {alertRuleLabel[alert.rule]}
                <Subject alert={alert} />
                {alert.nTimes > 1 ? (
                  <span className="figures text-small font-normal text-ink-3">{alert.nTimes} times</span>
                ) : null}
              </p>
              <p className="mt-1 text-small break-words text-ink-2 first-letter:uppercase">
                <GateWords words={alert.message} {...subjectIds(alert)} />
              </p>
              <p className="text-[0.75rem] leading-5 text-ink-3">
                <span title={dateTime(alert.lastTime)}>{ago(alert.lastTime, nowMs)}</span>
                {alert.acknowledgerId
                  ? `, seen by ${actorNames.get(alert.acknowledgerId) ?? "somebody"}`
                  : ""}
                {alert.resolverId
                  ? `, resolved by ${actorNames.get(alert.resolverId) ?? "somebody"}: “${alert.note}”`
                  : ""}
              </p>
            </div>
            {mayAct ? (
              <div className="flex gap-2">
                {alert.state === Alert_State.OPEN ? (
                  <Button
                    className="h-11"
                    busy={acknowledge.busy}
                    onClick={() => acknowledge.send({ alertId: alert.id })}
                  >
                    I have seen it
                  </Button>
                ) : null}
                {alert.state === Alert_State.RESOLVED ? null : (
                  <Button className="h-11" onClick={() => setResolving(alert)}>
                    Resolve
                  </Button>
                )}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      {resolving ? <ResolveDialog alert={resolving} onClose={() => setResolving(undefined)} /> : null}
    </Card>
  );
}

function subjectIds({ subjectName, subjectId }: Alert): { runId?: string; lotId?: string } {
  return subjectName.startsWith("run ")
    ? { runId: subjectId }
    : subjectName.startsWith("lot ")
      ? { lotId: subjectId }
      : {};
}

/** What an alert is about, as a way there. Steps belong to runs. */
function Subject({ alert }: { alert: Alert }) {
  const look =
    "font-mono text-[0.8125rem] underline decoration-line-strong underline-offset-2 hover:text-accent";
  if (alert.rule === Alert_Rule.YIELD || alert.subjectName.startsWith("run ")) {
    return (
      <Link to="/runs/$runId" params={{ runId: alert.subjectId }} className={look}>
        {alert.subjectName}
      </Link>
    );
  }
  if (alert.subjectName.startsWith("lot ")) {
    return (
      <Link to="/lots/$lotId" params={{ lotId: alert.subjectId }} className={look}>
        {alert.subjectName}
      </Link>
    );
  }
  if (alert.rule === Alert_Rule.RECALL) {
    return (
      <Link to="/recalls/$recallId" params={{ recallId: alert.subjectId }} className={look}>
        {alert.subjectName}
      </Link>
    );
  }
  return <span className="font-mono text-[0.8125rem]">{alert.subjectName}</span>;
}

function ResolveDialog({ alert, onClose }: { alert: Alert; onClose: () => void }) {
  const resolve = useFloorCall(QualityService.method.resolveAlert, onClose);
  return (
    <NoteDialog
      title="Resolve the alert"
      confirm="Resolve it"
      field="reason"
      hint="How it was resolved. It stands in the plant's log."
      danger={false}
      busy={resolve.busy}
      error={resolve.error}
      onClose={onClose}
      onConfirm={(note) => resolve.send({ alertId: alert.id, note })}
    >
      {alertRuleLabel[alert.rule]}: {alert.message}
    </NoteDialog>
  );
}
