import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import {
  type Task,
  Task_State,
  type TaskEvent,
  TaskEvent_Kind,
} from "@tracegate/sdk/generated/tracegate/tasks/v1/task_pb";
import {
  TaskService,
  type WatchTaskResponse,
} from "@tracegate/sdk/generated/tracegate/tasks/v1/task_service_pb";
import { TemplateService } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_service_pb";
import { useState } from "react";
import type { ApiError } from "@/app/api-error";
import { useReadAgain } from "@/app/read-again";
import { useWatch } from "@/app/use-watch";
import type { Reading, WatchState } from "@/app/watch";

type Update = { task: Task } | { event: TaskEvent };

type Watched = { key: string; snapshot?: Task; events: readonly TaskEvent[] };

/** What is known of a task while it is watched. */
export type WatchedTask = {
  task: Task | undefined;
  events: readonly TaskEvent[];
  live: WatchState;
  error: ApiError | undefined;
};

/** Follows a task's log live, from its first event, until its final state. `round` starts over after a retry. */
export function useTaskWatch(taskId: string, round = 0): WatchedTask {
  const client = createClient(TaskService, useTransport());
  const readAgain = useReadAgain();
  const key = `${taskId}/${round}`;
  const [watched, setWatched] = useState<Watched>({ key, events: [] });
  const current: Watched = watched.key === key ? watched : { key, events: [] };

  const { state, error } = useWatch<WatchTaskResponse, Update>({
    key,
    enabled: taskId !== "",
    after: 0n,
    endIsFinal: true,
    open: (after, signal) => client.watchTask({ taskId, afterSequence: after ?? 0n }, { signal }),
    read: readTask,
    onEvent: (update) => {
      setWatched((before) => absorb(before.key === key ? before : { key, events: [] }, update));
      // Lists and details learn of a change from the log; one that was over before says nothing new.
      if (
        "event" in update &&
        CHANGES_STATE.has(update.event.kind) &&
        !(current.snapshot && isFinal(current.snapshot.state))
      ) {
        void readAgain(TaskService, TemplateService);
      }
    },
  });
  return { task: taskNow(current), events: current.events, live: state, error };
}

function readTask({ sequence, update }: WatchTaskResponse): Reading<Update> | undefined {
  switch (update.case) {
    // The snapshot comes again with each reconnect and stands outside the log.
    case "snapshot":
      return { kind: "snapshot", event: { task: update.value } };
    case "event":
      return { kind: "event", sequence, event: { event: update.value } };
    case "heartbeat":
      return { kind: "heartbeat", sequence: update.value.sequence };
    default:
      return undefined;
  }
}

function absorb(before: Watched, update: Update): Watched {
  return "task" in update
    ? { ...before, snapshot: update.task }
    : { ...before, events: [...before.events, update.event] };
}

/** The snapshot, moved on by what the log said since. */
function taskNow({ snapshot, events }: Watched): Task | undefined {
  const last = events.at(-1);
  if (!snapshot || !last || isFinal(snapshot.state)) {
    return snapshot;
  }
  return {
    ...snapshot,
    state: STATE_AFTER[last.kind] ?? snapshot.state,
    progressPercent: Math.max(snapshot.progressPercent, last.progressPercent),
    step: last.step || snapshot.step,
    attempt: Math.max(snapshot.attempt, last.attempt),
    failure: last.kind === TaskEvent_Kind.FAILED ? last.detail : snapshot.failure,
  };
}

function isFinal(state: Task_State): boolean {
  return state !== Task_State.QUEUED && state !== Task_State.RUNNING;
}

const STATE_AFTER: Partial<Record<TaskEvent_Kind, Task_State>> = {
  [TaskEvent_Kind.QUEUED]: Task_State.QUEUED,
  [TaskEvent_Kind.STARTED]: Task_State.RUNNING,
  [TaskEvent_Kind.PROGRESS]: Task_State.RUNNING,
  [TaskEvent_Kind.STEP]: Task_State.RUNNING,
  [TaskEvent_Kind.PARTIAL]: Task_State.RUNNING,
  [TaskEvent_Kind.RETRYING]: Task_State.QUEUED,
  [TaskEvent_Kind.COMPLETED]: Task_State.COMPLETED,
  [TaskEvent_Kind.FAILED]: Task_State.FAILED,
  [TaskEvent_Kind.CANCELLED]: Task_State.CANCELLED,
  [TaskEvent_Kind.DEAD_LETTERED]: Task_State.DEAD_LETTERED,
};

const CHANGES_STATE: ReadonlySet<TaskEvent_Kind> = new Set([
  TaskEvent_Kind.STARTED,
  TaskEvent_Kind.COMPLETED,
  TaskEvent_Kind.FAILED,
  TaskEvent_Kind.CANCELLED,
  TaskEvent_Kind.DEAD_LETTERED,
]);
