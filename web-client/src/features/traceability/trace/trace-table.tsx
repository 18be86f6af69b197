import { Link } from "@tanstack/react-router";
import { ArrowUpRight } from "lucide-react";
import { useState } from "react";
import { LotStateBadge } from "@/features/traceability/lot-state-badge";
import { isUnit } from "@/features/traceability/lot-unit";
import { MassCell } from "@/features/traceability/mass-cell";
import type { TracedLot } from "@/features/traceability/trace/trace-model";
import { lotTypeLabel } from "@/text/labels";
import { More } from "@/ui/more";
import { Table, Td, Th, Tr } from "@/ui/table";

const STEP = 100;

type TraceTableProps = {
  lots: readonly TracedLot[];
  selected: number | undefined;
  onSelect: (number: number) => void;
};

/** The lots of a trace. Who is selected stands on top, wherever it would be. */
export function TraceTable({ lots, selected, onSelect }: TraceTableProps) {
  const [nShown, setNShown] = useState(STEP);
  const first = lots.filter(({ number }) => number === selected);
  const shown = [...first, ...lots.slice(0, nShown).filter(({ number }) => number !== selected)];
  return (
    <>
      <Table
        label="Lots of the trace"
        head={
          <>
            <Th>Lot code</Th>
            <Th>Type</Th>
            <Th>State</Th>
            <Th className="text-right">Away</Th>
            <Th className="text-right">Implicated</Th>
            <Th className="text-right">Expected</Th>
            <Th className="text-right">At most</Th>
            <Th className="text-right">On hand</Th>
            <Th>
              <span className="sr-only">Open</span>
            </Th>
          </>
        }
      >
        {shown.map((lot) => (
          <Tr key={lot.number} selected={lot.number === selected} onOpen={() => onSelect(lot.number)}>
            <Td className="whitespace-nowrap">
              <button
                type="button"
                aria-pressed={lot.number === selected}
                className="text-left font-mono text-[0.75rem] font-medium text-ink hover:text-accent"
              >
                {lot.lotCode}
              </button>
            </Td>
            <Td className="whitespace-nowrap text-ink-2">{lotTypeLabel[lot.type]}</Td>
            <Td>
              <LotStateBadge state={lot.state} recalled={lot.recalled} />
            </Td>
            <Td className="figures text-right text-ink-2">{isUnit(lot.type) ? "–" : lot.depth}</Td>
            <MassCell mg={lot.implicatedMg} />
            <MassCell mg={lot.expectedMg} strong />
            <MassCell mg={lot.maxMg} />
            <MassCell mg={lot.onHandMg} />
            <Td className="w-10">
              <Link
                to="/lots/$lotId"
                params={{ lotId: lot.lotId }}
                aria-label={`Open ${lot.lotCode}`}
                title={`Open ${lot.lotCode}`}
                onClick={(event) => event.stopPropagation()}
                className="inline-flex size-7 items-center justify-center rounded-control text-ink-3 hover:bg-sunken hover:text-ink"
              >
                <ArrowUpRight aria-hidden className="size-4" />
              </Link>
            </Td>
          </Tr>
        ))}
      </Table>
      <More hasMore={lots.length > nShown} busy={false} onMore={() => setNShown(nShown + STEP)} />
    </>
  );
}
