import { kilograms } from "@/format/mass";
import { Td } from "@/ui/table";

/** Kilograms in a table, exact; nothing is a dash. */
export function MassCell({ mg, strong = false }: { mg: bigint; strong?: boolean }) {
  const ink = mg === 0n ? "text-ink-3" : strong ? "font-medium text-ink" : "text-ink-2";
  return <Td className={`figures text-right whitespace-nowrap ${ink}`}>{mg === 0n ? "–" : kilograms(mg)}</Td>;
}
