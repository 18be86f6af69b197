import { Link } from "@tanstack/react-router";
import { type Hold, HoldState } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { useNow } from "@/app/use-now";
import { shortened } from "@/format/count";
import { dollars } from "@/format/money";
import { ago, dateTime } from "@/format/time";
import { holdStateLabel } from "@/text/budget-words";
import { Chip } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Table, Td, Th, Tr } from "@/ui/table";

type HoldTableProps = { holds: readonly Hold[]; canManage: boolean; onRelease: (hold: Hold) => void };

/** What calls under way reserve, and what became of it. */
export function HoldTable({ holds, canManage, onRelease }: HoldTableProps) {
  const now = useNow();
  return (
    <Table
      label="Reservations"
      head={
        <>
          <Th>Decision</Th>
          <Th>State</Th>
          <Th>Made</Th>
          <Th>Runs out</Th>
          <Th className="text-right">Reserved</Th>
          <Th className="text-right">Settled</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </>
      }
    >
      {holds.map((hold) => (
        <Tr key={hold.id}>
          <Td>
            <Link
              to="/decisions"
              search={{ decision: hold.decisionId }}
              className="font-mono text-[0.75rem] text-accent hover:underline"
            >
              {shortened(hold.decisionId)}
            </Link>
          </Td>
          <Td>
            <Chip
              label={holdStateLabel[hold.state]}
              tone={hold.state === HoldState.OPEN ? "accent" : "neutral"}
            />
          </Td>
          <Td className="whitespace-nowrap text-ink-2">
            <span title={dateTime(hold.createTime)}>{ago(hold.createTime, now)}</span>
          </Td>
          <Td className="whitespace-nowrap text-ink-2">
            {hold.state === HoldState.OPEN ? ago(hold.expireTime, now) : "–"}
          </Td>
          <Td className="figures text-right text-ink">{dollars(hold.amountNanosUsd)}</Td>
          <Td className="figures text-right text-ink-2">
            {hold.state === HoldState.SETTLED ? dollars(hold.settledNanosUsd) : "–"}
          </Td>
          <Td className="text-right">
            {hold.state === HoldState.OPEN ? (
              <Button
                size="small"
                disabled={!canManage}
                title={canManage ? undefined : "Releasing needs the permission “Manage budgets”."}
                aria-label={`Release ${dollars(hold.amountNanosUsd)}`}
                onClick={() => onRelease(hold)}
              >
                Release
              </Button>
            ) : null}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
