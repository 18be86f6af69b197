import { Archive, CircleCheck } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "@/ui/badge";
import { Table, Td, Th, Tr } from "@/ui/table";

type Item = { id: string; name: string; archived: boolean };

export type MasterListProps<T extends Item = Item> = {
  label: string;
  items: readonly T[];
  columns: readonly { head: string; cell: (item: T) => ReactNode }[];
  onOpen: (item: T) => void;
};

/** Master data of one kind, by name. */
export function MasterList<T extends Item>({ label, items, columns, onOpen }: MasterListProps<T>) {
  return (
    <Table
      label={label}
      head={
        <>
          <Th>Name</Th>
          {columns.map(({ head }) => (
            <Th key={head}>{head}</Th>
          ))}
          <Th>State</Th>
        </>
      }
    >
      {items.map((item) => (
        <Tr key={item.id} onOpen={() => onOpen(item)}>
          <Td className="min-w-44">
            <button
              type="button"
              onClick={(event) => {
                event.stopPropagation();
                onOpen(item);
              }}
              className={`py-1 text-left font-medium hover:text-accent hover:underline ${item.archived ? "text-ink-3" : "text-ink"}`}
            >
              {item.name}
            </button>
          </Td>
          {columns.map(({ head, cell }) => (
            <Td key={head} className="whitespace-nowrap text-ink-2">
              {cell(item) || "–"}
            </Td>
          ))}
          <Td>
            {item.archived ? (
              <Badge tone="neutral" icon={Archive} label="Archived" />
            ) : (
              <Badge tone="ok" icon={CircleCheck} label="In use" />
            )}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
