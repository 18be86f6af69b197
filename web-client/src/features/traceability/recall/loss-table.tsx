import { Link } from "@tanstack/react-router";
import type { RecallLoss } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { useState } from "react";
import { MassCell } from "@/features/traceability/mass-cell";
import { dateTime } from "@/format/time";
import { adjustReasonLabel } from "@/text/lot-words";
import { More } from "@/ui/more";
import { Table, Td, Th, Tr } from "@/ui/table";

const STEP = 50;

/** What is concerned and gone, and why. */
export function LossTable({ lost }: { lost: readonly RecallLoss[] }) {
  const [nShown, setNShown] = useState(STEP);
  return (
    <>
      <Table
        label="Gone"
        head={
          <>
            <Th>Reason</Th>
            <Th>Lot code</Th>
            <Th>When</Th>
            <Th className="text-right">Implicated</Th>
            <Th className="text-right">Expected</Th>
          </>
        }
      >
        {lost.slice(0, nShown).map((loss) => (
          <Tr key={`${loss.position} ${loss.lotId}`}>
            <Td className="whitespace-nowrap">{adjustReasonLabel[loss.reason]}</Td>
            <Td className="whitespace-nowrap">
              <Link
                to="/lots/$lotId"
                params={{ lotId: loss.lotId }}
                className="font-mono text-[0.75rem] font-medium text-ink hover:text-accent hover:underline"
              >
                {loss.lotCode}
              </Link>
            </Td>
            <Td className="whitespace-nowrap text-ink-2">{dateTime(loss.occurTime)}</Td>
            <MassCell mg={loss.quantityMg} strong />
            <MassCell mg={loss.expectedMg} />
          </Tr>
        ))}
      </Table>
      <More hasMore={lost.length > nShown} busy={false} onMore={() => setNShown(nShown + STEP)} />
    </>
  );
}
