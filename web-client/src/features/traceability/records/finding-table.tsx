import { type ReactNode, useState } from "react";
import { counted } from "@/format/count";
import { FilterSelect } from "@/ui/field";
import { More } from "@/ui/more";
import { Table, Td, Th, Tr } from "@/ui/table";

const STEP = 100;

type FindingTableProps<T> = {
  label: string;
  /** One of them, as a noun. */
  noun: string;
  findings: readonly T[];
  /** What a finding is of, to look at one kind at a time. */
  kindOf: (finding: T) => string;
  anyKind: string;
  columns: readonly { name: string; cell: (finding: T) => ReactNode; isLong?: boolean }[];
};

/** What is wrong somewhere, however much it is: by kind, the most frequent first, and a hundred at a time. */
export function FindingTable<T>({ label, noun, findings, kindOf, anyKind, columns }: FindingTableProps<T>) {
  const [kind, setKind] = useState("");
  const [nShown, setNShown] = useState(STEP);
  const kinds = countedBy(findings, kindOf);
  const chosen = kind === "" ? findings : findings.filter((finding) => kindOf(finding) === kind);
  return (
    <div className="overflow-hidden rounded-card border border-line">
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
        <h3 className="text-small font-semibold text-ink">{label}</h3>
        <span className="figures text-small text-ink-2">{counted(chosen.length, noun)}</span>
        {kinds.length > 1 ? (
          <FilterSelect
            label={anyKind}
            active={kind !== ""}
            className="max-w-64"
            value={kind}
            onChange={(event) => {
              setKind(event.target.value);
              setNShown(STEP);
            }}
          >
            <option value="">{anyKind}</option>
            {kinds.map(([name, count]) => (
              <option key={name} value={name}>
                {name} ({count.toLocaleString("en")})
              </option>
            ))}
          </FilterSelect>
        ) : null}
      </div>
      <Table label={label} head={columns.map(({ name }) => <Th key={name}>{name}</Th>)}>
        {chosen.slice(0, nShown).map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no id, and their order stays.
          <Tr key={index}>
            {columns.map(({ name, cell, isLong }) => (
              <Td key={name} className={isLong ? "min-w-40 break-words" : "whitespace-nowrap"}>
                {cell(finding)}
              </Td>
            ))}
          </Tr>
        ))}
      </Table>
      <More hasMore={chosen.length > nShown} busy={false} onMore={() => setNShown(nShown + STEP)} />
    </div>
  );
}

function countedBy<T>(
  findings: readonly T[],
  kindOf: (finding: T) => string,
): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const kind of findings.map(kindOf)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
