import type { ReactNode } from "react";
import type { Stock } from "@/features/traceability/dashboard/stock";
import { counted } from "@/format/count";
import { kilograms } from "@/format/mass";

/** Four figures for who walks by. */
export function StockFigures({ stock }: { stock: Stock }) {
  return (
    <dl className="grid grid-cols-2 gap-3 xl:grid-cols-4">
      <Figure name="On hand" note={counted(Number(stock.nLots), "lot")}>
        {kilograms(stock.wholeMg)}
      </Figure>
      <Figure name="May be used" note="released, neither expired nor recalled" tone="text-ok">
        {kilograms(stock.usableMg)}
      </Figure>
      <Figure
        name="Waits for a decision"
        note={counted(Number(stock.nWaiting), "lot")}
        tone={stock.waitingMg > 0n ? "text-warn" : "text-ink"}
      >
        {kilograms(stock.waitingMg)}
      </Figure>
      <Figure
        name="Recalled or expired"
        note="whatever its state"
        tone={stock.blockedMg > 0n ? "text-bad" : "text-ink"}
      >
        {kilograms(stock.blockedMg)}
      </Figure>
    </dl>
  );
}

function Figure({
  name,
  note,
  tone = "text-ink",
  children,
}: {
  name: string;
  note: string;
  tone?: string;
  children: ReactNode;
}) {
  return (
    <div className="rounded-card border border-line bg-surface p-4 shadow-rest">
      <dt className="text-small text-ink-2">{name}</dt>
      <dd className={`figures mt-1 text-title font-semibold break-words ${tone}`}>{children}</dd>
      <dd className="text-[0.75rem] text-ink-3">{note}</dd>
    </div>
  );
}
