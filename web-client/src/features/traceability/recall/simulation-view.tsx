import { PackageCheck, Truck } from "lucide-react";
import { useState } from "react";
import { CustomerTable } from "@/features/traceability/recall/customer-table";
import { HoldTable } from "@/features/traceability/recall/hold-table";
import { LossTable } from "@/features/traceability/recall/loss-table";
import { PlaceMap } from "@/features/traceability/recall/place-map";
import { ShipmentLines } from "@/features/traceability/recall/shipment-lines";
import {
  type CustomerPart,
  compare,
  customersOf,
  isToHold,
  lossesOf,
  onHandOf,
  type Simulation,
} from "@/features/traceability/recall/simulation";
import { SimulationSummary } from "@/features/traceability/recall/simulation-summary";
import { counted } from "@/format/count";
import { kilograms } from "@/format/mass";
import { adjustReasonLabel } from "@/text/lot-words";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { Dialog } from "@/ui/dialog";
import { EmptyState } from "@/ui/state-panels";

/** What a recall would concern: how much, where it is, and at whom. */
export function SimulationView({ simulation }: { simulation: Simulation }) {
  const [selected, setSelected] = useState<string>();
  const [opened, setOpened] = useState<CustomerPart>();
  const { inHouse, shipped, lost, summary } = simulation;
  const customers = customersOf(shipped);
  const placeId = selected?.startsWith("place ") ? selected.slice("place ".length) : undefined;
  const lots = inHouse
    .filter(({ locationId }) => placeId === undefined || locationId === placeId)
    .toSorted((a, b) => compare(b.onHandMg, a.onHandMg));
  const toHoldMg = onHandOf(inHouse.filter(({ state }) => isToHold(state)));
  const select = (key: string | undefined) => {
    const customer = customers.find(({ customerId }) => key === `customer ${customerId}`);
    customer ? setOpened(customer) : setSelected(key);
  };
  return (
    <div className="flex flex-col gap-6">
      <Card>
        <CardHead title="In all" />
        <SimulationSummary summary={summary} />
      </Card>
      {inHouse.length + shipped.length + lost.length > 0 ? (
        <Card>
          <CardHead title="Where everything is" note="choose a place or a customer to see its lines" />
          <PlaceMap simulation={simulation} selected={selected} onSelect={select} />
        </Card>
      ) : null}
      <Card>
        <CardHead title="Left the plant" note={counted(customers.length, "customer")} />
        {customers.length > 0 ? (
          <CustomerTable customers={customers} onOpen={setOpened} />
        ) : (
          <EmptyState icon={Truck} title="Nothing has left">
            No customer has any of it.
          </EmptyState>
        )}
      </Card>
      <Card>
        <CardHead
          title="In house"
          note={`${counted(lots.length, "lot")}, ${placeId === undefined ? heldWords(toHoldMg) : "at the place chosen"}`}
        >
          {placeId === undefined ? null : (
            <Button size="small" onClick={() => setSelected(undefined)}>
              All places
            </Button>
          )}
        </CardHead>
        {lots.length > 0 ? (
          <HoldTable lots={lots} />
        ) : (
          <EmptyState icon={PackageCheck} title="Nothing is in house">
            All of it is used up, shipped or gone.
          </EmptyState>
        )}
      </Card>
      {lost.length > 0 ? (
        <Card>
          <CardHead
            title="Gone"
            note={lossesOf(lost)
              .map(({ reason, mg }) => `${adjustReasonLabel[reason].toLowerCase()} ${kilograms(mg)}`)
              .join(", ")}
          />
          <LossTable lost={lost} />
        </Card>
      ) : null}
      {opened ? (
        <Dialog
          open
          shape="drawer"
          title={opened.name}
          description={`${kilograms(opened.implicatedMg)} in ${counted(opened.nShipments, "shipment")}`}
          onClose={() => setOpened(undefined)}
        >
          <ShipmentLines lines={opened.lines} />
        </Dialog>
      ) : null}
    </div>
  );
}

function heldWords(toHoldMg: bigint): string {
  return toHoldMg > 0n ? `${kilograms(toHoldMg)} not held yet` : "all of it held";
}
