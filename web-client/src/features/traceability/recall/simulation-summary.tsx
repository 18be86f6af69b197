import type { RecallSummary } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { MassBalance } from "@/features/traceability/mass-balance";
import { counted } from "@/format/count";
import { kilograms } from "@/format/mass";
import { Figure } from "@/ui/figure";

/** A simulation as a whole, and that every milligram is found again. */
export function SimulationSummary({ summary }: { summary: RecallSummary }) {
  return (
    <div className="flex flex-col gap-5 px-4 py-4">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 xl:grid-cols-6">
        <Figure name="In house">{kilograms(summary.inHouseMg)}</Figure>
        <Figure name="Shipped">{kilograms(summary.shippedMg)}</Figure>
        <Figure name="Gone">{kilograms(summary.lostMg)}</Figure>
        <Figure name="Lots">{summary.nLots.toLocaleString("en")}</Figure>
        <Figure name="Customers">{summary.nCustomers.toLocaleString("en")}</Figure>
        <Figure name="Shipments">{summary.nShipments.toLocaleString("en")}</Figure>
      </dl>
      {summary.balance ? (
        <section aria-label="Mass balance">
          <h3 className="mb-2 text-small font-medium text-ink">
            Mass balance of what entered: {kilograms(summary.balance.enteredMg)} in{" "}
            {counted(summary.nFirstLots, "first lot")}
          </h3>
          <MassBalance balance={summary.balance} />
        </section>
      ) : null}
    </div>
  );
}
