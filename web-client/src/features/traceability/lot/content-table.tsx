import { Link } from "@tanstack/react-router";
import type { GetLotResponse_Content } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { kilograms } from "@/format/mass";
import { Table, Td, Th, Tr } from "@/ui/table";

/** What is on a pallet or in a shipment. */
export function ContentTable({ contents }: { contents: readonly GetLotResponse_Content[] }) {
  const wholeMg = contents.reduce((sum, { quantityMg }) => sum + quantityMg, 0n);
  return (
    <Table
      label="Contents"
      head={
        <>
          <Th>Lot code</Th>
          <Th className="text-right">Mass</Th>
        </>
      }
    >
      {contents.map(({ lotId, lotCode, quantityMg }) => (
        <Tr key={lotId}>
          <Td>
            <Link
              to="/lots/$lotId"
              params={{ lotId }}
              className="font-mono text-[0.75rem] font-medium text-ink hover:text-accent hover:underline"
            >
              {lotCode}
            </Link>
          </Td>
          <Td className="figures text-right">{kilograms(quantityMg)}</Td>
        </Tr>
      ))}
      <Tr className="bg-sunken">
        <Td className="font-medium text-ink-2">Together</Td>
        <Td className="figures text-right font-medium">{kilograms(wholeMg)}</Td>
      </Tr>
    </Table>
  );
}
