import { Link } from "@tanstack/react-router";
import type { TracedLot } from "@/features/traceability/trace/trace-model";
import { kilograms } from "@/format/mass";
import { Table, Td, Th, Tr } from "@/ui/table";

/** What left the plant, shipment by shipment. */
export function ShipmentTable({ shipments }: { shipments: readonly TracedLot[] }) {
  return (
    <Table
      label="Shipments"
      head={
        <>
          <Th>Shipment</Th>
          <Th className="text-right">Traced lots in it</Th>
          <Th className="text-right">Expected</Th>
          <Th className="text-right">At most</Th>
        </>
      }
    >
      {shipments.map((shipment) => (
        <Tr key={shipment.number}>
          <Td>
            <Link
              to="/lots/$lotId"
              params={{ lotId: shipment.lotId }}
              className="font-mono text-[0.75rem] font-medium text-ink hover:text-accent hover:underline"
            >
              {shipment.lotCode}
            </Link>
          </Td>
          <Td className="figures text-right text-ink-2">{kilograms(shipment.implicatedMg)}</Td>
          <Td className="figures text-right font-medium">{kilograms(shipment.expectedMg)}</Td>
          <Td className="figures text-right text-ink-2">{kilograms(shipment.maxMg)}</Td>
        </Tr>
      ))}
    </Table>
  );
}
