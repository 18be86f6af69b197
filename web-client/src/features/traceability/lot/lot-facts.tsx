import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { ReactNode } from "react";
import { isUnit } from "@/features/traceability/lot-unit";
import { celsius, kilograms } from "@/format/mass";
import { dateTime } from "@/format/time";
import { lotTypeLabel } from "@/text/labels";
import { Fact, Facts } from "@/ui/card";
import { CopyValue } from "@/ui/copy";

type LotFactsProps = {
  lot: Lot;
  /** Products, locations and parties by id. */
  masterNames: ReadonlyMap<string, string>;
  /** People and keys by id. */
  actorNames: ReadonlyMap<string, string>;
};

/** What is written on a lot. What it does not have is left out. */
export function LotFacts({ lot, masterNames, actorNames }: LotFactsProps) {
  const named = (id: string): ReactNode => masterNames.get(id) ?? <code className="font-mono">{id}</code>;
  return (
    <div className="px-4 py-2">
      <Facts columns={2}>
        <Fact name="Type">
          {lotTypeLabel[lot.type]}{" "}
          <code className="font-mono text-[0.75rem] text-ink-3">{Lot_Type[lot.type]}</code>
        </Fact>
        {lot.productId ? <Fact name="Product">{named(lot.productId)}</Fact> : null}
        {lot.locationId ? <Fact name="Location">{named(lot.locationId)}</Fact> : null}
        {lot.supplierId ? <Fact name="Supplier">{named(lot.supplierId)}</Fact> : null}
        {lot.supplierLotCode ? (
          <Fact name="Supplier's code">
            <code className="font-mono text-[0.75rem]">{lot.supplierLotCode}</code>
          </Fact>
        ) : null}
        {lot.codeSource ? <Fact name="Code given by">{lot.codeSource}</Fact> : null}
        {isUnit(lot.type) ? null : (
          <>
            <Fact name="Expires">{lot.expireTime ? dateTime(lot.expireTime) : "never"}</Fact>
            <Fact name="Temperature">
              {lot.temperatureMc === undefined ? "not measured" : celsius(lot.temperatureMc)}
            </Fact>
          </>
        )}
        {lot.pieceMassMg > 0n ? <Fact name="A piece">{kilograms(lot.pieceMassMg)}</Fact> : null}
        <Fact name="Came into being">{dateTime(lot.occurTime)}</Fact>
        <Fact name="Registered">{dateTime(lot.createTime)}</Fact>
        <Fact name="Registered by">
          {actorNames.get(lot.registrarId) ?? <CopyValue value={lot.registrarId} label="registrar id" />}
        </Fact>
        <Fact name="Number">
          <span className="figures">{lot.number.toLocaleString("en")}</span>
        </Fact>
        <Fact name="Lot id">
          <CopyValue value={lot.id} label="lot id" />
        </Fact>
      </Facts>
    </div>
  );
}
