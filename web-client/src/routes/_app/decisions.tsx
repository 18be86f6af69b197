import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import type { Decision } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Pause, Play, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { errorSentence } from "@/app/error-view";
import { prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { choice, pairs, text, toggle } from "@/app/search";
import { useActorNames } from "@/app/use-actor-names";
import { DecisionDrawer } from "@/features/governance/decision-drawer";
import { DecisionExport } from "@/features/governance/decision-export";
import {
  type DecisionFilter,
  directionNames,
  matches,
  piiNames,
  requestFor,
  verdictNames,
} from "@/features/governance/decision-filter";
import { DecisionFilters } from "@/features/governance/decision-filters";
import { DecisionTable } from "@/features/governance/decision-table";
import { GateTrace } from "@/features/governance/gate-trace";
import { GovernanceHead } from "@/features/governance/governance-head";
import { useFreshHealth } from "@/features/governance/health/use-fresh-health";
import { useDecisionWatch } from "@/features/governance/use-decision-watch";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { LiveMark } from "@/ui/live";
import { More } from "@/ui/more";
import { EmptyState, ErrorPanel } from "@/ui/state-panels";

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

type Search = DecisionFilter & { decision?: string };

export const Route = createFileRoute("/_app/decisions")({
  validateSearch: (raw: Record<string, unknown>): Search => ({
    ...choice(raw, "verdict", verdictNames),
    ...choice(raw, "direction", directionNames),
    ...choice(raw, "pii", piiNames),
    ...text(raw, "tool"),
    ...text(raw, "correlation"),
    ...text(raw, "since", MOMENT),
    ...text(raw, "until", MOMENT),
    ...text(raw, "actor"),
    ...text(raw, "scope"),
    ...pairs(raw, "tags"),
    ...toggle(raw, "differs"),
    ...text(raw, "decision", /^[0-9a-f-]{36}$/),
  }),
  loaderDeps: ({ search: { decision: _, ...filter } }) => filter,
  loader: ({ context, deps }) =>
    prefetchPages(context, DecisionService.method.listDecisions, requestFor(deps)),
  component: DecisionsScreen,
});

function DecisionsScreen() {
  const { decision: openId, ...filter } = Route.useSearch();
  const navigate = Route.useNavigate();
  const readAgain = useReadAgain();
  const actors = useActorNames();
  const canExport = useCan(Permission.DECISION_EXPORT);
  const list = useSuspenseInfiniteQuery(DecisionService.method.listDecisions, requestFor(filter), {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  // From the first heartbeat on nothing is missed; what was recorded before it is in a list read after it.
  const { arrived, live, error } = useDecisionWatch(() => {
    void readAgain(DecisionService);
  });
  useFreshHealth(arrived[0]?.id);
  const [pausedAt, setPausedAt] = useState<readonly Decision[]>();
  const shownArrived = pausedAt ?? arrived;
  const waiting = pausedAt ? countBefore(arrived, pausedAt[0]?.id) : 0;
  const arrivedIds = new Set(shownArrived.map(({ id }) => id));
  const held = new Set(pausedAt ? arrived.slice(0, waiting).map(({ id }) => id) : []);
  const decisions = [
    ...shownArrived.filter((decision) => matches(filter, decision)),
    ...list.data.pages
      .flatMap((page) => page.decisions)
      .filter(({ id }) => !arrivedIds.has(id) && !held.has(id)),
  ];
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <>
      <GovernanceHead title="Decisions" lead="What the gate decided on each piece of content, as it happens.">
        <LiveMark look={pausedAt ? "paused" : live} />
        <Button
          icon={pausedAt ? <Play aria-hidden className="size-4" /> : <Pause aria-hidden className="size-4" />}
          onClick={() => setPausedAt(pausedAt ? undefined : arrived)}
        >
          {pausedAt ? (waiting > 0 ? `Resume, ${waiting} new` : "Resume") : "Pause"}
        </Button>
        <DecisionExport filter={filter} allowed={canExport} />
      </GovernanceHead>
      {error && live === "failed" ? (
        <div className="mb-4">
          <ErrorPanel title="Not live">{errorSentence(error)}</ErrorPanel>
        </div>
      ) : null}
      {decisions.length > 0 ? (
        <Card className="mb-4 px-4 py-4">
          <GateTrace decisions={decisions} />
        </Card>
      ) : null}
      <Card>
        <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3">
          <DecisionFilters
            filter={filter}
            actors={actors}
            onChange={(next) => navigate({ search: next, replace: true })}
          />
          <span className="figures ml-auto text-small text-ink-3">
            {counted(decisions.length, "decision")}
            {list.hasNextPage ? " so far" : ""}
          </span>
        </div>
        {decisions.length === 0 ? (
          <EmptyState
            icon={ShieldCheck}
            title={filtered ? "No decision fits these filters" : "No decisions yet"}
          >
            {filtered
              ? "Widen the filters, or wait: new decisions appear here by themselves."
              : "Upload a template, or send content to the gate with an API key. Each decision appears here the moment it is recorded."}
          </EmptyState>
        ) : (
          <DecisionTable
            decisions={decisions}
            arrived={arrivedIds}
            openId={openId}
            onOpen={({ id }) => navigate({ search: { ...filter, decision: id }, resetScroll: false })}
          />
        )}
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
      {openId ? (
        <DecisionDrawer
          decisionId={openId}
          actors={actors}
          known={decisions.find(({ id }) => id === openId)}
          onClose={() => navigate({ search: filter, resetScroll: false })}
        />
      ) : null}
    </>
  );
}

function countBefore(decisions: readonly Decision[], id: string | undefined): number {
  const at = decisions.findIndex((decision) => decision.id === id);
  return at < 0 ? decisions.length : at;
}
