import { Link } from "@tanstack/react-router";
import { STATE_COLORS } from "@/features/traceability/dashboard/state-colors";
import type { Stock } from "@/features/traceability/dashboard/stock";
import { stateName, typeName } from "@/features/traceability/lots/lot-filter";
import { kilograms } from "@/format/mass";
import { lotStateLabel, lotTypeLabel } from "@/text/labels";
import { Table, Td, Th, Tr } from "@/ui/table";

/** What is on hand, by type and state; each figure leads to its lots. */
export function StockTable({ stock: { byType, wholeMg } }: { stock: Stock }) {
  const states = STATE_COLORS.filter(({ state }) => byType.some(({ byState }) => byState.has(state)));
  return (
    <Table
      label="On hand by type and state"
      head={
        <>
          <Th>Type</Th>
          {states.map(({ state, color }) => (
            <Th key={state} className="text-right">
              <span
                aria-hidden
                className="mr-1.5 inline-block size-2 rounded-[2px]"
                style={{ background: color }}
              />
              {lotStateLabel[state]}
            </Th>
          ))}
          <Th className="text-right">Together</Th>
        </>
      }
    >
      {byType.map(({ type, whole, byState }) => (
        <Tr key={type}>
          <Td className="whitespace-nowrap font-medium text-ink">{lotTypeLabel[type]}</Td>
          {states.map(({ state }) => {
            const mg = byState.get(state);
            return (
              <Td key={state} className="figures text-right whitespace-nowrap">
                {mg === undefined ? (
                  <span className="text-ink-3">–</span>
                ) : (
                  <Link
                    to="/lots"
                    search={{ type: typeName(type), state: stateName(state), here: true }}
                    className="text-ink hover:text-accent hover:underline"
                  >
                    {kilograms(mg)}
                  </Link>
                )}
              </Td>
            );
          })}
          <Td className="figures text-right font-medium whitespace-nowrap">
            <Link
              to="/lots"
              search={{ type: typeName(type), here: true }}
              className="text-ink hover:text-accent hover:underline"
            >
              {kilograms(whole)}
            </Link>
          </Td>
        </Tr>
      ))}
      <Tr className="bg-sunken">
        <Td className="font-medium text-ink-2">Together</Td>
        {states.map(({ state }) => (
          <Td key={state} className="figures text-right whitespace-nowrap text-ink-2">
            {kilograms(byType.reduce((sum, { byState }) => sum + (byState.get(state) ?? 0n), 0n))}
          </Td>
        ))}
        <Td className="figures text-right font-semibold whitespace-nowrap">{kilograms(wholeMg)}</Td>
      </Tr>
    </Table>
  );
}
