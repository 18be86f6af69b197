import { useQuery, useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { Pause, Play, ScrollText } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { errorSentence } from "@/app/error-view";
import { prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { choice, text } from "@/app/search";
import { useActorNames } from "@/app/use-actor-names";
import { EventDrawer } from "@/features/traceability/log/event-drawer";
import { type LogFilter, logKinds, logRequest } from "@/features/traceability/log/log-filter";
import { LogFilters } from "@/features/traceability/log/log-filters";
import { LogTable } from "@/features/traceability/log/log-table";
import { voidedAmong } from "@/features/traceability/log/plant-story";
import { useLogTail } from "@/features/traceability/log/use-log-tail";
import { VoidDialog } from "@/features/traceability/log/void-dialog";
import { useMasterNames } from "@/features/traceability/use-master-names";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Card, PageHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";
import { More } from "@/ui/more";
import { EmptyState, ErrorPanel } from "@/ui/state-panels";

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

const VOIDINGS = { filter: { kinds: ["event_voided"] }, pageSize: 200 };

export const Route = createFileRoute("/_app/log")({
  validateSearch: (raw: Record<string, unknown>): LogFilter => ({
    ...choice(
      raw,
      "kind",
      logKinds.map(({ name }) => name),
    ),
    ...text(raw, "lot", ID),
    ...text(raw, "from", MOMENT),
    ...text(raw, "until", MOMENT),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    prefetchPages(context, PlantEventService.method.listPlantEvents, logRequest(deps)),
  component: LogScreen,
});

function LogScreen() {
  const filter = Route.useSearch();
  // Other filters are another list, and another stream behind it.
  return <Log key={JSON.stringify(filter)} filter={filter} />;
}

function Log({ filter }: { filter: LogFilter }) {
  const navigate = Route.useNavigate();
  const readAgain = useReadAgain();
  const actorNames = useActorNames();
  const masterNames = useMasterNames();
  const canVoid = useCan(Permission.EVENT_VOID);
  const [paused, setPaused] = useState(false);
  const [opened, setOpened] = useState<PlantEvent>();
  const [voiding, setVoiding] = useState(false);
  const request = logRequest(filter);
  const list = useSuspenseInfiniteQuery(PlantEventService.method.listPlantEvents, request, {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  const listed = list.data.pages.flatMap((page) => page.events);
  const [after] = useState(listed[0]?.position);
  // What is asked for up to a moment does not grow any more.
  const isOpen = filter.until === undefined;
  const { arrived, live, error } = useLogTail({
    lotId: request.filter.lotId,
    kinds: request.filter.kinds,
    after,
    enabled: isOpen && !paused,
    onGap: () => void readAgain(PlantEventService),
  });
  const known = new Set(arrived.map(({ position }) => position));
  const newest = arrived.at(-1)?.position;
  const events = [
    ...arrived,
    // What a list that was read again has beyond the tail waits for it: nothing comes twice, or out of order.
    ...listed.filter(({ position }) => !known.has(position) && (newest === undefined || position < newest)),
  ];
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  // What was taken back is said by a later event, which the filters may leave out.
  const voidings = useQuery(PlantEventService.method.listPlantEvents, VOIDINGS, { enabled: isFiltered });
  const voided = voidedAmong([...events, ...(voidings.data?.events ?? [])]);
  const close = () => {
    setOpened(undefined);
    setVoiding(false);
  };
  return (
    <>
      <PageHead
        title="Log"
        lead="Everything that happened in the plant, once and for good. Each event carries the hash of the one before."
      >
        <LiveMark look={!isOpen ? "ended" : paused ? "paused" : live} />
        {isOpen ? (
          <Button
            icon={paused ? <Play aria-hidden className="size-4" /> : <Pause aria-hidden className="size-4" />}
            onClick={() => setPaused(!paused)}
          >
            {paused ? "Resume" : "Pause"}
          </Button>
        ) : null}
      </PageHead>
      {error && live === "failed" ? (
        <div className="mb-4">
          <ErrorPanel title="Not live">{errorSentence(error)}</ErrorPanel>
        </div>
      ) : null}
      <Card>
        <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3">
          <LogFilters filter={filter} onChange={(next) => navigate({ search: next, replace: true })} />
          <span className="figures ml-auto text-small text-ink-3">
            {counted(events.length, "event")}
            {list.hasNextPage ? " so far" : ""}
          </span>
        </div>
        {events.length === 0 ? (
          <EmptyState
            icon={ScrollText}
            title={isFiltered ? "No event fits these filters" : "Nothing has happened yet"}
          >
            {isFiltered
              ? "Widen the filters, or wait: new events appear here by themselves."
              : "Receive a lot in the command center, or let your systems book with an API key. Each event appears here the moment it is recorded."}
          </EmptyState>
        ) : (
          <LogTable
            events={events}
            voided={voided}
            arrived={known}
            openPosition={opened?.position}
            actorNames={actorNames}
            onOpen={setOpened}
          />
        )}
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
      {opened && !voiding ? (
        <EventDrawer
          event={opened}
          previous={events.find(({ position }) => position === opened.position - 1n)}
          isVoided={voided.has(opened.position)}
          actorNames={actorNames}
          masterNames={masterNames}
          onVoid={canVoid ? () => setVoiding(true) : undefined}
          onClose={close}
        />
      ) : null}
      {opened && voiding ? <VoidDialog event={opened} onClose={close} /> : null}
    </>
  );
}
