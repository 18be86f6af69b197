/** An append-only log that can be read from any point and waited on. */
export class Log<Entry> {
  readonly entries: Entry[] = [];
  #wake: (() => void)[] = [];

  append(entry: Entry): void {
    this.entries.push(entry);
    const waiting = this.#wake;
    this.#wake = [];
    for (const wake of waiting) {
      wake();
    }
  }

  /** The entry at `index`, once it exists; undefined where the signal or `withinMs` comes first. */
  async at(index: number, signal: AbortSignal, withinMs: number): Promise<Entry | undefined> {
    if (this.entries[index] === undefined && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs);
        const done = () => {
          clearTimeout(timer);
          resolve();
        };
        this.#wake.push(done);
        signal.addEventListener("abort", done, { once: true });
      });
    }
    return this.entries[index];
  }
}
