const UNITS = ["B", "KiB", "MiB", "GiB"] as const;

/** Bytes in the largest unit that keeps the figure readable: `25 MiB`, `1.4 KiB`. */
export function fileSize(bytes: bigint | number | string): string {
  let value = Number(bytes);
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 || Number.isInteger(value) ? 0 : 1;
  return `${value.toFixed(digits)} ${UNITS[unit]}`;
}
