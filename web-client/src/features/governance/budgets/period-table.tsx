import { timestampFromMs, timestampMs } from "@bufbuild/protobuf/wkt";
import type { BudgetStanding } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { BurnBar } from "@/features/governance/budgets/burn-bar";
import { dollars } from "@/format/money";
import { day } from "@/format/time";
import { Table, Td, Th, Tr } from "@/ui/table";

/** The periods of a budget, newest first. */
export function PeriodTable({ periods }: { periods: readonly BudgetStanding[] }) {
  return (
    <Table
      label="Periods"
      head={
        <>
          <Th>Period</Th>
          <Th className="w-1/3">Spent</Th>
          <Th className="text-right">Settled</Th>
          <Th className="text-right">Overrun</Th>
          <Th className="text-right">Limit</Th>
          <Th className="text-right">Denied</Th>
        </>
      }
    >
      {periods.map((period) => (
        <Tr key={String(period.periodStart?.seconds)}>
          <Td className="figures whitespace-nowrap text-ink">{spanOf(period)}</Td>
          <Td className="min-w-32">
            <BurnBar standing={period} name={spanOf(period)} />
          </Td>
          <Td className="figures text-right text-ink">{dollars(period.settledNanosUsd)}</Td>
          <Td className={`figures text-right ${period.overrunNanosUsd > 0n ? "text-bad" : "text-ink-3"}`}>
            {dollars(period.overrunNanosUsd)}
          </Td>
          <Td className="figures text-right text-ink-2">{dollars(period.limitNanosUsd)}</Td>
          <Td className="figures text-right text-ink-2">{period.deniedCount.toLocaleString("en")}</Td>
        </Tr>
      ))}
    </Table>
  );
}

/** The first and the last day of a period; its end is exclusive. */
function spanOf({ periodStart, periodEnd }: BudgetStanding): string {
  const last = periodEnd ? timestampFromMs(timestampMs(periodEnd) - 1) : undefined;
  const [from, to] = [day(periodStart), last ? day(last) : "now"];
  return from === to ? from : `${from} to ${to}`;
}
