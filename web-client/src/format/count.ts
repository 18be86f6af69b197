/** A figure with its noun: `1 field`, `3 fields`, `1,204 decisions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** The first and last digits of a long id or hash. */
export function shortened(id: string, head = 8, tail = 4): string {
  return id.length > head + tail + 1 ? `${id.slice(0, head)}…${id.slice(-tail)}` : id;
}

/** A share from 0 to 1 in percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
