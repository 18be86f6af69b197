import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { amountOf, kilograms } from "@/format/mass";
import { SplitBar } from "@/ui/split-bar";

/** Where what was registered of a lot is now. */
export function QuantityBar({ lot }: { lot: Lot }) {
  const looseMg = lot.onHandMg - lot.packedMg;
  const goneMg = lot.quantityMg - lot.onHandMg;
  const shown = (mg: bigint) => (
    <>
      {amountOf(mg, lot.pieceMassMg)}
      {lot.pieceMassMg > 0n ? <span className="ml-2 text-ink-3">{kilograms(mg)}</span> : null}
    </>
  );
  const parts = [
    { label: "Loose", value: looseMg, color: "var(--chart-ok)" },
    { label: "On pallets", value: lot.packedMg, color: "var(--logo-trace)" },
    // A count may find more than was registered.
    ...(goneMg < 0n
      ? [{ label: "Found beyond what was registered", value: -goneMg, color: "var(--chart-warn)" }]
      : [{ label: "Gone: used, shipped or lost", value: goneMg, color: "var(--line-strong)" }]),
  ];
  return (
    <div className="px-4 py-4">
      <dl className="mb-4 grid grid-cols-2 gap-4 sm:grid-cols-3">
        <Figure name="Registered" strong={false}>
          {shown(lot.quantityMg)}
        </Figure>
        <Figure name="On hand" strong>
          {shown(lot.onHandMg)}
        </Figure>
        <Figure name="Of it packed" strong={false}>
          {shown(lot.packedMg)}
        </Figure>
      </dl>
      <SplitBar
        label="Where it is now"
        parts={parts.map(({ label, value, color }) => ({
          ...{ label, color, share: Number(value) },
          shown: amountOf(value, lot.pieceMassMg),
        }))}
      />
    </div>
  );
}

function Figure({ name, strong, children }: { name: string; strong: boolean; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-small text-ink-3">{name}</dt>
      <dd className={`figures text-small ${strong ? "text-body font-semibold text-ink" : "text-ink"}`}>
        {children}
      </dd>
    </div>
  );
}
