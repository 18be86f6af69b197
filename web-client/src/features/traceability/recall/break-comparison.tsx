import { ErrorView } from "@/app/error-view";
import { AskedAgain } from "@/features/traceability/asked-again";
import { CleanBreakList } from "@/features/traceability/recall/clean-break-list";
import type { ScopeSearch } from "@/features/traceability/recall/recall-scope";
import { useSimulation } from "@/features/traceability/recall/use-simulation";
import { kilograms } from "@/format/mass";
import { Card, CardHead } from "@/ui/card";
import { Skeleton } from "@/ui/state-panels";
import { Table, Td, Th, Tr } from "@/ui/table";

/** The same scope twice: what is concerned where the equipment's clean breaks hold, and where they are not believed. */
export function BreakComparison({ search }: { search: ScopeSearch }) {
  const respected = useSimulation({ ...search, ignoreBreaks: undefined });
  const ignored = useSimulation({ ...search, ignoreBreaks: true });
  const error = respected.error ?? ignored.error;
  const againAtMs = respected.againAtMs ?? ignored.againAtMs;
  const [a, b] = [respected, ignored].map(({ data, isPlaceholderData }) =>
    isPlaceholderData ? undefined : data?.summary,
  );
  const mass = (mg: bigint | undefined) =>
    mg === undefined ? <Skeleton className="ml-auto h-4 w-20" /> : kilograms(mg);
  const count = (n: bigint | number | undefined) =>
    n === undefined ? <Skeleton className="ml-auto h-4 w-10" /> : n.toLocaleString("en");
  return (
    <Card>
      <CardHead title="Clean breaks" note="what they make of this scope" />
      {error ? (
        <div className="p-4">
          <ErrorView error={error} title="Not compared" />
        </div>
      ) : (
        <Table
          label="Clean breaks respected and ignored"
          head={
            <>
              <Th>Concerned</Th>
              <Th className="text-right">From break to break</Th>
              <Th className="text-right">Only between the two times</Th>
            </>
          }
        >
          {[
            { name: "In house", values: [mass(a?.inHouseMg), mass(b?.inHouseMg)] },
            { name: "Shipped", values: [mass(a?.shippedMg), mass(b?.shippedMg)] },
            { name: "Gone", values: [mass(a?.lostMg), mass(b?.lostMg)] },
            { name: "Customers", values: [count(a?.nCustomers), count(b?.nCustomers)] },
            { name: "Lots", values: [count(a?.nLots), count(b?.nLots)] },
          ].map(({ name, values: [first, second] }) => (
            <Tr key={name}>
              <Td className="text-ink-2">{name}</Td>
              <Td className="figures text-right font-medium whitespace-nowrap">{first}</Td>
              <Td className="figures text-right font-medium whitespace-nowrap">{second}</Td>
            </Tr>
          ))}
        </Table>
      )}
      {againAtMs ? (
        <div className="border-t border-line p-4">
          <AskedAgain atMs={againAtMs} />
        </div>
      ) : null}
      <div className="border-t border-line p-4">
        <CleanBreakList equipmentId={search.equipment ?? ""} />
      </div>
    </Card>
  );
}
