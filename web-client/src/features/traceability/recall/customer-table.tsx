import { useState } from "react";
import { MassCell } from "@/features/traceability/mass-cell";
import type { CustomerPart } from "@/features/traceability/recall/simulation";
import { More } from "@/ui/more";
import { Table, Td, Th, Tr } from "@/ui/table";

const STEP = 100;

/** Customers that something went to, and how much of it is concerned. */
export function CustomerTable({
  customers,
  onOpen,
}: {
  customers: readonly CustomerPart[];
  onOpen: (customer: CustomerPart) => void;
}) {
  const [nShown, setNShown] = useState(STEP);
  return (
    <>
      <Table
        label="Customers"
        head={
          <>
            <Th>Customer</Th>
            <Th className="text-right">Shipments</Th>
            <Th className="text-right">Implicated</Th>
            <Th className="text-right">Expected</Th>
            <Th className="text-right">At most</Th>
          </>
        }
      >
        {customers.slice(0, nShown).map((customer) => (
          <Tr key={customer.customerId} onOpen={() => onOpen(customer)}>
            <Td>
              <button
                type="button"
                aria-haspopup="dialog"
                className="text-left text-body font-medium text-ink hover:text-accent hover:underline"
              >
                {customer.name}
              </button>
            </Td>
            <Td className="figures text-right text-ink-2">{customer.nShipments.toLocaleString("en")}</Td>
            <MassCell mg={customer.implicatedMg} strong />
            <MassCell mg={customer.expectedMg} />
            <MassCell mg={customer.maxMg} />
          </Tr>
        ))}
      </Table>
      <More hasMore={customers.length > nShown} busy={false} onMore={() => setNShown(nShown + STEP)} />
    </>
  );
}
