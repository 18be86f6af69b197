import { timestampMs } from "@bufbuild/protobuf/wkt";
import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { type Lot, Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import {
  CalendarX,
  ChevronDown,
  ChevronLeft,
  FlaskConical,
  OctagonAlert,
  PackageOpen,
  Scale,
  Undo2,
  Waypoints,
} from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { prefetch, prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { useActorNames } from "@/app/use-actor-names";
import { useNow } from "@/app/use-now";
import { AdjustDialog } from "@/features/traceability/lot/adjust-dialog";
import { ContentTable } from "@/features/traceability/lot/content-table";
import { EventList } from "@/features/traceability/lot/event-list";
import { LotFacts } from "@/features/traceability/lot/lot-facts";
import { IntactMark, LotHistory } from "@/features/traceability/lot/lot-history";
import { QuantityBar } from "@/features/traceability/lot/quantity-bar";
import { StateDialog } from "@/features/traceability/lot/state-dialog";
import { LOT_LOOKS, LotStateBadge } from "@/features/traceability/lot-state-badge";
import { isUnit } from "@/features/traceability/lot-unit";
import { nextStates } from "@/features/traceability/next-states";
import { CertificateCard } from "@/features/traceability/quality/certificate-card";
import { LotDecisions } from "@/features/traceability/quality/lot-decisions";
import { SimulateLink } from "@/features/traceability/recall/simulate-link";
import { useMasterNames } from "@/features/traceability/use-master-names";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { counted } from "@/format/count";
import { dateTime } from "@/format/time";
import { lotTypeLabel } from "@/text/labels";
import { lotStateAction, lotStateMeaning } from "@/text/lot-words";
import { Button, buttonClass } from "@/ui/button";
import { Card, CardHead, PageHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";
import { Menu, MenuItem } from "@/ui/menu";
import { More } from "@/ui/more";
import { EmptyState, Note } from "@/ui/state-panels";

const eventsOf = (lotId: string) => ({ filter: { lotId }, pageSize: 20, pageToken: "" });
const historyOf = (lotId: string) => ({ lotId, pageSize: 50, pageToken: "" });
const PAGED = {
  pageParamKey: "pageToken",
  getNextPageParam: (page: { nextPageToken: string }) => page.nextPageToken || undefined,
} as const;

export const Route = createFileRoute("/_app/lots/$lotId/")({
  loader: ({ context, params: { lotId } }) =>
    Promise.all([
      prefetch(context, LotService.method.getLot, { lotId }),
      prefetchPages(context, LotService.method.listLotHistory, historyOf(lotId)),
      prefetchPages(context, PlantEventService.method.listPlantEvents, eventsOf(lotId)),
    ]),
  component: LotScreen,
});

type OpenDialog = { to: Lot_State } | "count" | "take";

function LotScreen() {
  const { lotId } = Route.useParams();
  const [dialog, setDialog] = useState<OpenDialog>();
  const readAgain = useReadAgain();
  const canWrite = useCan(Permission.LOT_WRITE);
  const actorNames = useActorNames();
  const masterNames = useMasterNames();
  const { lot, contents } = useSuspenseQuery(LotService.method.getLot, { lotId }).data;
  const { live } = usePlantWatch({
    lotId,
    onChange: () => void readAgain(LotService, PlantEventService, QualityService),
  });
  const close = () => setDialog(undefined);
  if (!lot) {
    return null;
  }
  return (
    <>
      <PageHead
        above={
          <Link
            to="/lots"
            className="mb-1 inline-flex items-center gap-1 text-small text-ink-2 hover:text-ink"
          >
            <ChevronLeft aria-hidden className="size-4" />
            Lots
          </Link>
        }
        title={<span className="font-mono break-all">{lot.lotCode}</span>}
        lead={`${lotTypeLabel[lot.type]}. ${lotStateMeaning[lot.state]}`}
      >
        <LotStateBadge state={lot.state} recalled={lot.recalled} />
        {canWrite && !lot.voided ? <Actions lot={lot} onOpen={setDialog} /> : null}
        {lot.voided ? null : <SimulateLink search={{ lots: lotId }} />}
        <Link to="/lots/$lotId/trace" params={{ lotId }} className={buttonClass("primary")}>
          <Waypoints aria-hidden className="size-4" />
          Trace
        </Link>
      </PageHead>
      <Warnings lot={lot} />
      <div className="flex flex-col gap-6">
        <Card>
          <CardHead title={isUnit(lot.type) ? "Facts" : "How much there is"}>
            <LiveMark look={live} />
          </CardHead>
          {isUnit(lot.type) ? null : (
            <div className="border-b border-line">
              <QuantityBar lot={lot} />
            </div>
          )}
          <LotFacts lot={lot} masterNames={masterNames} actorNames={actorNames} />
        </Card>
        {isUnit(lot.type) ? (
          <Card>
            <CardHead
              title="Contents"
              note={contents.length > 0 ? counted(contents.length, "lot") : undefined}
            />
            {contents.length > 0 ? (
              <ContentTable contents={contents} />
            ) : (
              <EmptyState icon={PackageOpen} title="Nothing is on it">
                What was on it was taken down, or left in a shipment. The events below say which.
              </EmptyState>
            )}
          </Card>
        ) : null}
        <div className="grid items-start gap-6 xl:grid-cols-2">
          <Events lot={lot} actorNames={actorNames} />
          <History lotId={lotId} actorNames={actorNames} />
        </div>
        {isUnit(lot.type) ? null : (
          <div className="grid items-start gap-6 xl:grid-cols-2">
            <LotDecisions lot={lot} actorNames={actorNames} />
            <CertificateCard lotId={lotId} actorNames={actorNames} />
          </div>
        )}
      </div>
      {typeof dialog === "object" ? <StateDialog lot={lot} to={dialog.to} onClose={close} /> : null}
      {dialog === "count" || dialog === "take" ? (
        <AdjustDialog lot={lot} counting={dialog === "count"} onClose={close} />
      ) : null}
    </>
  );
}

function Actions({ lot, onOpen }: { lot: Lot; onOpen: (dialog: OpenDialog) => void }) {
  const isOver = lot.state === Lot_State.CONSUMED || lot.state === Lot_State.FINISHED;
  return (
    <>
      {nextStates(lot.state).map((to) => {
        const { icon: Icon } = LOT_LOOKS[to];
        return (
          <Button
            key={to}
            kind={to === Lot_State.REJECTED ? "danger" : "secondary"}
            icon={<Icon aria-hidden className="size-4" />}
            onClick={() => onOpen({ to })}
          >
            {lotStateAction[to]}
          </Button>
        );
      })}
      {isOver || isUnit(lot.type) ? null : (
        <Menu
          trigger={
            <Button>
              Adjust
              <ChevronDown aria-hidden className="size-4" />
            </Button>
          }
        >
          {lot.state === Lot_State.REJECTED ? null : (
            <MenuItem icon={<Scale aria-hidden className="size-4" />} onSelect={() => onOpen("count")}>
              Count it
            </MenuItem>
          )}
          <MenuItem icon={<FlaskConical aria-hidden className="size-4" />} onSelect={() => onOpen("take")}>
            Take a sample or waste
          </MenuItem>
        </Menu>
      )}
    </>
  );
}

/** What keeps a lot from being used whatever its state says. */
function Warnings({ lot }: { lot: Lot }) {
  const nowMs = useNow();
  const isExpired = lot.expireTime !== undefined && timestampMs(lot.expireTime) <= nowMs;
  if (!(lot.voided || lot.recalled || isExpired || lot.nOpenDeviations > 0)) {
    return null;
  }
  return (
    <div className="mb-6 flex flex-col gap-3">
      {lot.voided ? (
        <Note icon={Undo2} tone="warn">
          Its making was taken back: nothing is in it, and its code is free again.
        </Note>
      ) : null}
      {lot.recalled ? (
        <Note icon={OctagonAlert} tone="warn">
          A recall holds it: nothing may be taken of it, whatever its state.
        </Note>
      ) : null}
      {isExpired ? (
        <Note icon={CalendarX} tone="warn">
          It expired {dateTime(lot.expireTime)} and may not be used.
        </Note>
      ) : null}
      {lot.nOpenDeviations > 0 ? (
        <Note icon={OctagonAlert} tone="warn">
          {counted(lot.nOpenDeviations, "deviation")} of it not closed.
        </Note>
      ) : null}
    </div>
  );
}

function Events({ lot, actorNames }: { lot: Lot; actorNames: ReadonlyMap<string, string> }) {
  const list = useSuspenseInfiniteQuery(PlantEventService.method.listPlantEvents, eventsOf(lot.id), PAGED);
  return (
    <Card>
      <CardHead title="What happened" />
      <EventList events={list.data.pages.flatMap((page) => page.events)} lot={lot} actorNames={actorNames} />
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
    </Card>
  );
}

function History({ lotId, actorNames }: { lotId: string; actorNames: ReadonlyMap<string, string> }) {
  const list = useSuspenseInfiniteQuery(LotService.method.listLotHistory, historyOf(lotId), PAGED);
  return (
    <Card>
      <CardHead title="History" note="Each line is hashed with the one before">
        <IntactMark intact={list.data.pages.every((page) => page.intact)} />
      </CardHead>
      <LotHistory changes={list.data.pages.flatMap((page) => page.changes)} actorNames={actorNames} />
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
    </Card>
  );
}
