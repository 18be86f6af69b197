import { Link } from "@tanstack/react-router";
import type { RecallLot } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { useState } from "react";
import { LotStateBadge } from "@/features/traceability/lot-state-badge";
import { MassCell } from "@/features/traceability/mass-cell";
import { lotTypeLabel } from "@/text/labels";
import { More } from "@/ui/more";
import { Table, Td, Th, Tr } from "@/ui/table";

const STEP = 100;

/** Lots in house that are concerned: what to hold, and where it is. */
export function HoldTable({ lots }: { lots: readonly RecallLot[] }) {
  const [nShown, setNShown] = useState(STEP);
  return (
    <>
      <Table
        label="Lots in house"
        head={
          <>
            <Th>Lot code</Th>
            <Th>Type</Th>
            <Th>State</Th>
            <Th>Where</Th>
            <Th className="text-right">On hand</Th>
            <Th className="text-right">On pallets</Th>
            <Th className="text-right">Expected</Th>
            <Th className="text-right">At most</Th>
          </>
        }
      >
        {lots.slice(0, nShown).map((lot) => (
          <Tr key={lot.lotId}>
            <Td className="whitespace-nowrap">
              <Link
                to="/lots/$lotId"
                params={{ lotId: lot.lotId }}
                className="font-mono text-[0.75rem] font-medium text-ink hover:text-accent hover:underline"
              >
                {lot.lotCode}
              </Link>
            </Td>
            <Td className="whitespace-nowrap text-ink-2">{lotTypeLabel[lot.type]}</Td>
            <Td>
              <LotStateBadge state={lot.state} />
            </Td>
            <Td className="text-ink-2">{lot.locationName || "–"}</Td>
            <MassCell mg={lot.onHandMg} strong />
            <MassCell mg={lot.packedMg} />
            <MassCell mg={lot.expectedMg} />
            <MassCell mg={lot.maxMg} />
          </Tr>
        ))}
      </Table>
      <More hasMore={lots.length > nShown} busy={false} onMore={() => setNShown(nShown + STEP)} />
    </>
  );
}
