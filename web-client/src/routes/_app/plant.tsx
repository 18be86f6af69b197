import { createQueryOptions, useTransport } from "@connectrpc/connect-query";
import { useQueryClient } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { useEffect, useRef, useState } from "react";
import { useCan } from "@/app/caller";
import { prefetch } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { text } from "@/app/search";
import { useActorNames } from "@/app/use-actor-names";
import { useNow } from "@/app/use-now";
import type { WatchState } from "@/app/watch";
import { LOT_IDS, LOT_IDS_MAX, ONE_ID } from "@/features/traceability/lot-ids";
import { LotInHand } from "@/features/traceability/plant/lot-in-hand";
import { PLANT_LOG, PlantLog } from "@/features/traceability/plant/plant-log";
import { ScanBar, type ScanBarHandle } from "@/features/traceability/plant/scan-bar";
import { readScan } from "@/features/traceability/plant/scan-code";
import { type ScanOutcome, ScanOutcomeView } from "@/features/traceability/plant/scan-outcome";
import { StartHint } from "@/features/traceability/plant/start-hint";
import { TaskButtons } from "@/features/traceability/plant/task-buttons";
import { TaskForm } from "@/features/traceability/plant/task-form";
import { lotsOf, type Task, taskCommand, tasksOfList, tasksOfLot } from "@/features/traceability/plant/tasks";
import { useLookUp } from "@/features/traceability/plant/use-look-up";
import { useWorkPlace } from "@/features/traceability/plant/use-work-place";
import { useWorklist } from "@/features/traceability/plant/use-worklist";
import { WorkList } from "@/features/traceability/plant/work-list";
import { WorkPlaceBar } from "@/features/traceability/plant/work-place-bar";
import type { WorkStep } from "@/features/traceability/plant/work-step";
import { useMaster } from "@/features/traceability/use-master";
import { useMasterNames } from "@/features/traceability/use-master-names";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { counted } from "@/format/count";
import { PageHead } from "@/ui/card";

/** The lots that were scanned; and a step to work at, of somebody who comes from its board. */
type Search = { lots?: string; run?: string; step?: string };

export const Route = createFileRoute("/_app/plant")({
  validateSearch: (raw: Record<string, unknown>): Search => ({
    ...text(raw, "lots", LOT_IDS),
    ...text(raw, "run", ONE_ID),
    ...text(raw, "step", /^\d{1,2}$/),
  }),
  loader: ({ context }) => prefetch(context, PlantEventService.method.listPlantEvents, PLANT_LOG),
  component: CommandCenter,
});

function CommandCenter() {
  const search = Route.useSearch();
  const lotIds = search.lots?.split(".") ?? [];
  const [currentId, setCurrentId] = useState<string>();
  const [task, setTask] = useState<Task>();
  const [outcome, setOutcome] = useState<ScanOutcome>();
  const [nWaiting, setNWaiting] = useState(0);
  const [commanded, setCommanded] = useState<string>();
  const scanBar = useRef<ScanBarHandle>(null);
  const { list, isSettled, change } = useListed(lotIds);
  const lookUp = useLookUp();
  const nowMs = useNow();
  const actorNames = useActorNames();
  const masterNames = useMasterNames();
  const { products } = useMaster();
  const canWrite = useCan(Permission.LOT_WRITE);
  const { place, places, choose } = useWorkPlace();
  const canVoid = useCan(Permission.EVENT_VOID);
  const live = useFreshLots(lotIds);
  useArrival(search, choose);
  const current = list.find(({ lot }) => lot.id === currentId) ?? list.at(-1);
  const lots = list.map(({ lot }) => lot);
  const ofLot = canWrite && current ? tasksOfLot(current.lot, nowMs) : [];
  const ofList = canWrite ? tasksOfList(lots, nowMs) : [];

  const leave = () => {
    setTask(undefined);
    scanBar.current?.focus();
  };
  const begin = (next: Task) => {
    setOutcome(undefined);
    setTask(next);
  };
  const take = (lot: Lot) => {
    setOutcome(undefined);
    setCurrentId(lot.id);
    if (!change((ids) => [...ids, lot.id])) {
      setOutcome({ kind: "refused", words: `The list is full: ${counted(LOT_IDS_MAX, "lot")} at most.` });
    }
  };
  const command = (typed: string) => {
    const known: Task[] = [...(canWrite ? [{ kind: "receive" as const }] : []), ...ofList, ...ofLot];
    const chosen = known.find((one) => taskCommand(one) === typed.toLowerCase());
    if (typed.toLowerCase() === "/clear") {
      setTask(undefined);
      setOutcome(undefined);
      change(() => []);
    } else if (chosen) {
      begin(withScanned(chosen, outcome));
    } else {
      setOutcome({ kind: "refused", words: `${typed} cannot be done with what is scanned as it is.` });
    }
  };
  // A command that was scanned right behind a lot is about that lot too.
  useEffect(() => {
    if (commanded !== undefined && nWaiting === 0 && isSettled) {
      setCommanded(undefined);
      command(commanded);
    }
  });
  // One after the other, in the order of the scans, whatever the network does.
  const queue = useRef(Promise.resolve());
  const scan = (typed: string) => {
    if (typed.startsWith("/")) {
      setCommanded(typed);
      return;
    }
    const scanned = readScan(typed);
    setNWaiting((count) => count + 1);
    queue.current = queue.current
      .then(() => (scanned.code ? lookUp(scanned.code) : []))
      .then(([first, ...others]) => {
        if (!first) {
          setOutcome({ kind: "unknown", scanned });
        } else if (others.length > 0) {
          setOutcome({ kind: "many", lots: [first, ...others] });
        } else {
          take(first);
        }
      })
      .catch((error: unknown) => setOutcome({ kind: "failed", typed, error }))
      .finally(() => setNWaiting((count) => count - 1));
  };
  const booked = (next: readonly Lot[], words: string) => {
    setOutcome({ kind: "booked", words });
    const made = next.map(({ id }) => id).slice(0, LOT_IDS_MAX);
    setCurrentId(made[0] ?? currentId);
    // What used the list is done with it, and goes on with what came of it; all else only adds to it.
    if (isOfList(task)) {
      change(() => made);
    } else if (task?.kind !== "void") {
      change((ids) => [...ids, ...made]);
    }
    leave();
  };
  const put = (next: (ids: readonly string[]) => readonly string[]) => {
    setOutcome(undefined);
    change(next);
    scanBar.current?.focus();
  };
  const isAlone = list.length === 1;
  const remove = (lotId: string) => change((ids) => ids.filter((id) => id !== lotId));
  return (
    <>
      <PageHead title="Command center" />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-4">
          {canWrite ? (
            <WorkPlaceBar
              {...{ place, places }}
              onChoose={(step) => {
                choose(step);
                scanBar.current?.focus();
              }}
            />
          ) : null}
          <ScanBar ref={scanBar} busy={nWaiting > 0} onScan={scan} />
          <div role="status" className="empty:hidden">
            {outcome ? (
              <ScanOutcomeView
                outcome={outcome}
                productName={
                  outcome.kind === "unknown" && outcome.scanned.gtin !== ""
                    ? products.find(({ gtin }) => gtin === outcome.scanned.gtin)?.name
                    : undefined
                }
                canReceive={canWrite}
                canPack={ofList.some(({ kind }) => kind === "pack")}
                onReceive={(scanned) => begin({ kind: "receive", scanned })}
                onPack={(sscc) => begin({ kind: "pack", sscc })}
                onChoose={take}
                onAgain={scan}
              />
            ) : null}
          </div>
          {task ? (
            <TaskForm
              key={taskKey(task)}
              task={task}
              listed={list}
              place={place}
              onRemove={(lotId) => {
                remove(lotId);
                if (isOfList(task) && lots.length === 1) {
                  leave();
                }
              }}
              onBooked={booked}
              onClose={leave}
            />
          ) : (
            <>
              {current ? (
                <LotInHand
                  lot={current.lot}
                  contents={current.contents}
                  nowMs={nowMs}
                  masterNames={masterNames}
                  onRemove={isAlone ? () => put(() => []) : undefined}
                >
                  {isAlone && ofList.length > 0 ? (
                    <TaskButtons label="With all that is scanned" tasks={ofList} primary onChoose={begin} />
                  ) : null}
                  {ofLot.length > 0 ? (
                    <TaskButtons label={`With ${current.lot.lotCode}`} tasks={ofLot} onChoose={begin} />
                  ) : null}
                </LotInHand>
              ) : (
                <StartHint canWrite={canWrite} />
              )}
              {list.length > 1 ? (
                <WorkList
                  listed={list}
                  currentId={current?.lot.id}
                  nowMs={nowMs}
                  onChoose={(lotId) => {
                    setCurrentId(lotId);
                    scanBar.current?.focus();
                  }}
                  onRemove={(lotId) => put((ids) => ids.filter((id) => id !== lotId))}
                  onClear={() => put(() => [])}
                >
                  {ofList.length > 0 ? (
                    <TaskButtons label="With all that is scanned" tasks={ofList} primary onChoose={begin} />
                  ) : null}
                </WorkList>
              ) : null}
              {canWrite ? (
                <TaskButtons
                  label="Without a lot"
                  tasks={[{ kind: "receive" }]}
                  primary={list.length === 0}
                  onChoose={begin}
                />
              ) : null}
            </>
          )}
        </div>
        <PlantLog
          live={live}
          nowMs={nowMs}
          actorNames={actorNames}
          onVoid={canVoid ? (event) => begin({ kind: "void", event }) : undefined}
        />
      </div>
    </>
  );
}

/** Who comes from a step's board works there from now on; the address keeps only the lots. */
function useArrival({ lots, run, step }: Search, choose: (step: WorkStep) => void) {
  const navigate = Route.useNavigate();
  useEffect(() => {
    if (run !== undefined && step !== undefined) {
      choose({ runId: run, stepIndex: Number(step) });
      void navigate({ search: lots ? { lots } : {}, replace: true });
    }
  });
}

/** The lots that were scanned. What changes them sees what was changed a moment before, drawn or not. */
function useListed(lotIds: readonly string[]) {
  const navigate = Route.useNavigate();
  const { list, isPending } = useWorklist(lotIds);
  const latest = useRef(lotIds);
  const [nChanging, setNChanging] = useState(0);
  /** Says false where they are too many. */
  const change = (next: (ids: readonly string[]) => readonly string[]): boolean => {
    const ids = [...new Set(next(latest.current))];
    if (ids.length > LOT_IDS_MAX) {
      return false;
    }
    latest.current = ids;
    setNChanging((count) => count + 1);
    void navigate({ search: ids.length > 0 ? { lots: ids.join(".") } : {}, replace: true }).finally(() =>
      setNChanging((count) => count - 1),
    );
    return true;
  };
  // Back and forward change the address as well.
  useEffect(() => {
    if (nChanging === 0) {
      latest.current = lotIds;
    }
  });
  return { list, isSettled: nChanging === 0 && !isPending, change };
}

/** Reads those of the lots again that something happened to, the moment it does. */
function useFreshLots(lotIds: readonly string[]): WatchState {
  const queries = useQueryClient();
  const transport = useTransport();
  const readAgain = useReadAgain();
  const { live } = usePlantWatch({
    onChange: (events) => {
      const touched = new Set(events.flatMap((event) => [...lotsOf(event)]));
      void readAgain(PlantEventService);
      if (events.length === 0 || events.some(({ what }) => what.case === "runChanged")) {
        void readAgain(RunService);
      }
      for (const lotId of lotIds) {
        if (events.length === 0 || touched.has(lotId)) {
          const { queryKey } = createQueryOptions(LotService.method.getLot, { lotId }, { transport });
          void queries.invalidateQueries({ queryKey });
        }
      }
    },
  });
  return live;
}

/** Whether a task is done with all that is scanned. */
function isOfList(task: Task | undefined): boolean {
  return task !== undefined && ["transform", "merge", "pack", "ship"].includes(task.kind);
}

/** A task that was chosen right behind a label that belongs to no lot yet is about that label. */
function withScanned(task: Task, outcome: ScanOutcome | undefined): Task {
  if (outcome?.kind !== "unknown") {
    return task;
  }
  const { scanned } = outcome;
  if (task.kind === "pack" && scanned.isPallet) {
    return { kind: "pack", sscc: scanned.code };
  }
  return task.kind === "receive" ? { kind: "receive", scanned } : task;
}

/** Another task is another form. */
function taskKey(task: Task): string {
  const about = "lotId" in task ? task.lotId : task.kind === "void" ? String(task.event.position) : "";
  return `${taskCommand(task)} ${about}`;
}
