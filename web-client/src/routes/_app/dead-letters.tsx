import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import {
  DeadLetterState,
  IngestService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { MailCheck } from "lucide-react";
import { useCan } from "@/app/caller";
import { prefetchPages } from "@/app/loader";
import { choice, text } from "@/app/search";
import { LetterDrawer } from "@/features/governance/dead-letters/letter-drawer";
import { LetterTable } from "@/features/governance/dead-letters/letter-table";
import { useFreshLetters } from "@/features/governance/dead-letters/use-fresh-letters";
import { GovernanceHead } from "@/features/governance/governance-head";
import { useNameOf } from "@/features/governance/use-name-of";
import { counted } from "@/format/count";
import { Card } from "@/ui/card";
import { More } from "@/ui/more";
import { Segments } from "@/ui/segments";
import { EmptyState } from "@/ui/state-panels";

const STATES = {
  waiting: { label: "Waiting", state: DeadLetterState.WAITING },
  retried: { label: "Retried", state: DeadLetterState.RETRIED },
  discarded: { label: "Discarded", state: DeadLetterState.DISCARDED },
  all: { label: "All", state: DeadLetterState.UNSPECIFIED },
} as const;
const stateNames = Object.keys(STATES) as (keyof typeof STATES)[];

const requestFor = (name: keyof typeof STATES) => ({
  pageSize: 50,
  pageToken: "",
  state: STATES[name].state,
});

export const Route = createFileRoute("/_app/dead-letters")({
  validateSearch: (raw: Record<string, unknown>) => ({
    ...choice(raw, "state", stateNames),
    ...text(raw, "letter", /^[0-9a-f-]{36}$/),
  }),
  loaderDeps: ({ search: { state = "waiting" } }) => ({ state }),
  loader: ({ context, deps }) =>
    prefetchPages(context, IngestService.method.listDeadLetters, requestFor(deps.state)),
  component: DeadLettersScreen,
});

function DeadLettersScreen() {
  const { state = "waiting", letter: openId } = Route.useSearch();
  const navigate = Route.useNavigate();
  const nameOf = useNameOf();
  const canManage = useCan(Permission.DEAD_LETTER_MANAGE);
  const list = useSuspenseInfiniteQuery(IngestService.method.listDeadLetters, requestFor(state), {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
    refetchInterval: 30_000,
  });
  const letters = list.data.pages.flatMap((page) => page.deadLetters);
  const isAllThatWait = state === "waiting" && !list.hasNextPage;
  useFreshLetters(isAllThatWait ? letters.length : undefined, () => void list.refetch());
  const open = letters.find(({ id }) => id === openId);
  const close = () => navigate({ search: { state }, resetScroll: false });
  return (
    <>
      <GovernanceHead
        title="Dead letters"
        lead="Decisions that were reported and could not be stored. Nothing is dropped: it waits here for somebody."
      />
      <Card>
        <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3">
          <Segments
            label="State"
            value={state}
            onChange={(next) => navigate({ search: { state: next as typeof state }, replace: true })}
            choices={stateNames.map((value) => ({ value, label: STATES[value].label }))}
          />
          <span className="figures ml-auto text-small text-ink-3">
            {counted(letters.length, "letter")}
            {list.hasNextPage ? " so far" : ""}
          </span>
        </div>
        {letters.length === 0 ? (
          <EmptyState
            icon={MailCheck}
            title={state === "waiting" ? "Nothing waits" : "No dead letter in this state"}
          >
            {state === "waiting"
              ? "Every decision that was reported is in the log. One that breaks a rule would appear here."
              : "Choose another state above."}
          </EmptyState>
        ) : (
          <LetterTable
            letters={letters}
            nameOf={nameOf}
            openId={openId}
            onOpen={({ id }) => navigate({ search: { state, letter: id }, resetScroll: false })}
          />
        )}
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
      {open ? (
        <LetterDrawer
          // Each refusal changes the letter; the form keeps what was typed.
          key={open.id}
          letter={open}
          sender={nameOf(open.actorId)}
          canManage={canManage}
          onClose={close}
        />
      ) : null}
    </>
  );
}
