import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { Package, Plus } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { errorSentence } from "@/app/error-view";
import { prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { choice, text, toggle } from "@/app/search";
import { useNow } from "@/app/use-now";
import {
  type LotFilter,
  lotStateNames,
  lotsRequest,
  lotTypeNames,
} from "@/features/traceability/lots/lot-filter";
import { LotFilters } from "@/features/traceability/lots/lot-filters";
import { LotForm } from "@/features/traceability/lots/lot-form";
import { LotTable } from "@/features/traceability/lots/lot-table";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Card, PageHead } from "@/ui/card";
import { Dialog } from "@/ui/dialog";
import { LiveMark } from "@/ui/live";
import { More } from "@/ui/more";
import { EmptyState, ErrorPanel } from "@/ui/state-panels";
import { useToast } from "@/ui/toast";

export const Route = createFileRoute("/_app/lots/")({
  validateSearch: (raw: Record<string, unknown>): LotFilter => ({
    ...choice(raw, "state", lotStateNames),
    ...choice(raw, "type", lotTypeNames),
    ...text(raw, "code", /^[A-Za-z0-9._/-]{1,64}$/),
    ...toggle(raw, "here"),
    ...toggle(raw, "recalled"),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetchPages(context, LotService.method.listLots, lotsRequest(deps)),
  component: LotsScreen,
});

function LotsScreen() {
  const filter = Route.useSearch();
  const navigate = Route.useNavigate();
  const canRegister = useCan(Permission.LOT_WRITE);
  const readAgain = useReadAgain();
  const nowMs = useNow(60_000);
  const [registering, setRegistering] = useState(false);
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const list = useSuspenseInfiniteQuery(LotService.method.listLots, lotsRequest(filter), {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  const { live, error } = usePlantWatch({
    onChange: (events) => {
      void readAgain(LotService);
      setArrived(new Set(events.flatMap(({ stateChanges }) => stateChanges.map(({ lotId }) => lotId))));
    },
  });
  const lots = list.data.pages.flatMap((page) => page.lots);
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const register = canRegister ? (
    <Button
      kind="primary"
      icon={<Plus aria-hidden className="size-4" />}
      onClick={() => setRegistering(true)}
    >
      Register a lot
    </Button>
  ) : null;
  return (
    <>
      <PageHead title="Lots" lead="A lot is a quantity of material with one identity and one history.">
        <LiveMark look={live} />
        {register}
      </PageHead>
      {error && live === "failed" ? (
        <div className="mb-4">
          <ErrorPanel title="Not live">{errorSentence(error)}</ErrorPanel>
        </div>
      ) : null}
      <Card>
        <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3">
          <LotFilters filter={filter} onChange={(next) => navigate({ search: next, replace: true })} />
          <span className="figures ml-auto text-small text-ink-3">
            {counted(lots.length, "lot")}
            {list.hasNextPage ? " so far" : ""}
          </span>
        </div>
        {lots.length === 0 ? (
          <EmptyState
            icon={Package}
            title={filtered ? "No lot fits these filters" : "No lots yet"}
            action={filtered ? null : register}
          >
            {filtered
              ? "Widen the filters, or wait: new lots appear here by themselves."
              : "Register what comes in, or let your systems do it with an API key. Each lot appears here the moment it is booked."}
          </EmptyState>
        ) : (
          <LotTable
            lots={lots}
            nowMs={nowMs}
            arrived={arrived}
            onOpen={({ id }) => navigate({ to: "/lots/$lotId", params: { lotId: id } })}
          />
        )}
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
      {registering ? <RegisterDrawer onClose={() => setRegistering(false)} /> : null}
    </>
  );
}

function RegisterDrawer({ onClose }: { onClose: () => void }) {
  const readAgain = useReadAgain();
  const toast = useToast();
  return (
    <Dialog
      open
      shape="drawer"
      title="Register a lot"
      description="It begins its life as created; a gate or a person releases it."
      onClose={onClose}
    >
      <LotForm
        onRegistered={async ({ lotCode }) => {
          await readAgain(LotService);
          toast(`${lotCode} is registered.`);
          onClose();
        }}
      />
    </Dialog>
  );
}
