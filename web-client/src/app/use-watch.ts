import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import type { ApiError } from "@/app/api-error";
import { type WatchOptions, type WatchState, watch } from "@/app/watch";

type UseWatchOptions<Message, Event> = Pick<
  WatchOptions<Message, Event>,
  "open" | "read" | "onEvent" | "endIsFinal" | "after"
> & {
  /** What is watched; another key is another stream, from its own start. */
  key: string;
  enabled: boolean;
  /** Called each time the stream is up, before its events. */
  onLive?: () => void;
};

/**
 * Keeps one stream open while the component is mounted and the page is visible. A page that was hidden goes on from the
 * last event it saw.
 */
export function useWatch<Message, Event>(
  options: UseWatchOptions<Message, Event>,
): {
  state: WatchState;
  error: ApiError | undefined;
} {
  const { key, enabled } = options;
  const visible = useSyncExternalStore(subscribeVisibility, isVisible);
  const [status, setStatus] = useState<{ state: WatchState; error?: ApiError | undefined }>({
    state: "connecting",
  });
  const position = useRef<{ key: string; sequence: bigint | undefined }>({ key, sequence: options.after });

  const start = useEffectEvent((signal: AbortSignal) => {
    if (position.current.key !== key) {
      position.current = { key, sequence: options.after };
    }
    const current = position.current;
    return watch({
      open: options.open,
      read: options.read,
      endIsFinal: options.endIsFinal,
      after: current.sequence,
      signal,
      onEvent: (event) => deliver(event),
      onSequence: (sequence) => {
        current.sequence = sequence;
      },
      onState: (state, error) => {
        setStatus({ state, error });
        if (state === "live") {
          live();
        }
      },
    });
  });
  const deliver = useEffectEvent((event: Event) => options.onEvent(event));
  const live = useEffectEvent(() => options.onLive?.());

  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another stream.
  useEffect(() => {
    if (!enabled || !visible) {
      return;
    }
    const ended = new AbortController();
    void start(ended.signal);
    return () => ended.abort();
  }, [key, enabled, visible]);

  return { state: status.state, error: status.error };
}

function subscribeVisibility(changed: () => void): () => void {
  document.addEventListener("visibilitychange", changed);
  return () => document.removeEventListener("visibilitychange", changed);
}

function isVisible(): boolean {
  return document.visibilityState !== "hidden";
}
