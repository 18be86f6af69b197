/** A column of a table for other programs: its name, and what stands in it. */
export type CsvColumn<T> = readonly [name: string, cell: (row: T) => string];

/** A table for other programs (RFC 4180). */
export function csvFrom<T>(columns: readonly CsvColumn<T>[], rows: readonly T[]): string {
  const lines = rows.map((row) => columns.map(([, cell]) => quoted(cell(row))));
  return [columns.map(([name]) => name), ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
