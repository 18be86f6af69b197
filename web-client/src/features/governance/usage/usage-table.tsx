import type { UsageRow } from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { type DimensionName, groupOf } from "@/features/governance/usage/usage-query";
import { dollars, dollarsShort } from "@/format/money";
import { usageDimensionLabel } from "@/text/usage-words";
import { Table, Td, Th, Tr } from "@/ui/table";

type UsageTableProps = {
  rows: readonly UsageRow[];
  total: UsageRow | undefined;
  by: DimensionName;
  nameOf: (value: string) => string;
  /** Goes to what a value is made of; undefined where there is nothing below it. */
  onDrill: (value: string) => (() => void) | undefined;
};

/** Usage summed by one dimension, the dearest first, with the total of all. */
export function UsageTable({ rows, total, by, nameOf, onDrill }: UsageTableProps) {
  return (
    <Table
      label={`Usage by ${usageDimensionLabel[by].toLowerCase()}`}
      head={
        <>
          <Th>{usageDimensionLabel[by]}</Th>
          <Th className="text-right">Calls</Th>
          <Th className="text-right">Input tokens</Th>
          <Th className="text-right">Of it cached</Th>
          <Th className="text-right">Output tokens</Th>
          <Th className="text-right">Cost</Th>
          <Th className="text-right">Share</Th>
        </>
      }
    >
      {rows.map((row) => {
        const value = groupOf(row, by);
        const drill = onDrill(value);
        return (
          <Tr key={value} {...(drill ? { onOpen: drill } : {})}>
            <Td className="max-w-64 truncate">
              {drill ? (
                <button
                  type="button"
                  className="font-medium text-ink hover:text-accent hover:underline"
                  onClick={(event) => {
                    event.stopPropagation();
                    drill();
                  }}
                >
                  {nameOf(value)}
                </button>
              ) : (
                <span className="figures text-ink">{nameOf(value)}</span>
              )}
            </Td>
            <Figures row={row} />
            <Td className="figures text-right text-ink-3">{shareOf(row, total)}</Td>
          </Tr>
        );
      })}
      {total ? (
        <tr className="border-t-2 border-line-strong bg-sunken font-medium">
          <Td className="text-ink">Total</Td>
          <Figures row={total} />
          <Td />
        </tr>
      ) : null}
    </Table>
  );
}

function Figures({ row }: { row: UsageRow }) {
  return (
    <>
      <Td className="figures text-right text-ink-2">{row.callCount.toLocaleString("en")}</Td>
      <Td className="figures text-right text-ink-2">{row.inputTokens.toLocaleString("en")}</Td>
      <Td className="figures text-right text-ink-2">{row.cachedTokens.toLocaleString("en")}</Td>
      <Td className="figures text-right text-ink-2">{row.outputTokens.toLocaleString("en")}</Td>
      <Td className="figures text-right text-ink">
        <span title={dollars(row.costNanosUsd)}>{dollarsShort(row.costNanosUsd)}</span>
      </Td>
    </>
  );
}

function shareOf(row: UsageRow, total: UsageRow | undefined): string {
  if (!total || total.costNanosUsd === 0n) {
    return "–";
  }
  return `${((Number(row.costNanosUsd) / Number(total.costNanosUsd)) * 100).toFixed(1)} %`;
}
