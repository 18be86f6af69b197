/** Chance and time as values, so that tests need neither. */
export interface Pace {
  /** Between 0 and 1. */
  random(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const realPace: Pace = {
  random: Math.random,
  sleep(ms, signal) {
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", finish);
        resolve();
      };
      const timer = setTimeout(finish, ms);
      signal?.addEventListener("abort", finish);
      if (signal?.aborted) {
        finish();
      }
    });
  },
};

/** Full jitter: clients that failed together must not come back together. `failures` counts from 1. */
export function backoffMs(failures: number, baseMs: number, maxMs: number, pace: Pace): number {
  return pace.random() * Math.min(maxMs, baseMs * 2 ** (failures - 1));
}
