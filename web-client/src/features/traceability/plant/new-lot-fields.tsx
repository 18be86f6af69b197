import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { Location, Product } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_pb";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { isUnit } from "@/features/traceability/lot-unit";
import { pieceMassOf } from "@/features/traceability/plant/amount";
import {
  type NewLotDraft,
  ofLabel,
  ofProduct,
  ofType,
  problemsOf,
} from "@/features/traceability/plant/new-lot";
import { codeErrorAt } from "@/features/traceability/plant/refusals";
import { readScan } from "@/features/traceability/plant/scan-code";
import { lotTypeLabel, valuesOf } from "@/text/labels";
import { Button } from "@/ui/button";
import { SelectField, TextField } from "@/ui/field";

const LEGACY: ReadonlySet<Lot_Type> = new Set([Lot_Type.SKW, Lot_Type.FRZ, Lot_Type.FG]);
const types = valuesOf<Lot_Type>(Lot_Type).filter((type) => !LEGACY.has(type) && !isUnit(type));

type NewLotFieldsProps = {
  draft: NewLotDraft;
  /** What the command calls it: `outputs[0]`. */
  path: string;
  products: readonly Product[];
  locations: readonly Location[];
  tried: boolean;
  error: unknown;
  /** The supplier's own code is asked for. */
  isReceived?: boolean;
  onChange: (draft: NewLotDraft) => void;
};

/** A lot to come into being. A label that is scanned in its first field fills what it says of the others. */
export function NewLotFields({
  draft,
  path,
  products,
  locations,
  tried,
  error,
  isReceived = false,
  onChange,
}: NewLotFieldsProps) {
  const [more, setMore] = useState(false);
  const problems = tried ? problemsOf(draft) : {};
  const at = (field: string) => violationAt(error, `${path}.${field}`);
  const set = (changes: Partial<NewLotDraft>) => onChange({ ...draft, ...changes });
  const hidden =
    [draft.temperature, draft.expiry, draft.locationId, draft.pieceMass].some((value) => value !== "") ||
    ["temperature_mc", "expire_time", "location_id", "piece_mass_mg"].some((field) => at(field)) ||
    (draft.isCounted && pieceMassOf(draft.type) === 0n);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label="Lot code"
        mono
        spellCheck={false}
        autoCapitalize="characters"
        placeholder="Scan the new label"
        value={draft.code}
        onChange={(event) => set({ code: event.target.value })}
        onBlur={() => onChange(ofLabel(draft, readScan(draft.code), products))}
        error={problems.code ?? codeErrorAt(error, `${path}.lot_code`, draft.code.trim())}
      />
      <TextField
        label={draft.isCounted ? "Pieces" : "Mass in kg"}
        inputMode={draft.isCounted ? "numeric" : "decimal"}
        value={draft.amount}
        onChange={(event) => set({ amount: event.target.value })}
        error={problems.amount ?? at("quantity")}
      />
      <SelectField
        label="Type"
        value={draft.type}
        onChange={(event) => set(ofType(Number(event.target.value)))}
        error={at("type")}
      >
        {types.map((value) => (
          <option key={value} value={value}>
            {lotTypeLabel[value]} ({Lot_Type[value]})
          </option>
        ))}
      </SelectField>
      {products.length > 0 ? (
        <SelectField
          label="Product"
          optional
          value={draft.productId}
          onChange={(event) => set(ofProduct(products.find(({ id }) => id === event.target.value)))}
          error={at("product_id")}
        >
          <option value="">Not said</option>
          {products.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      {isReceived ? (
        <TextField
          label="The supplier's lot code"
          mono
          optional
          spellCheck={false}
          maxLength={100}
          value={draft.supplierCode}
          onChange={(event) => set({ supplierCode: event.target.value })}
          onBlur={() => set({ supplierCode: readScan(draft.supplierCode).code || draft.supplierCode })}
        />
      ) : null}
      {more || hidden ? (
        <>
          <SelectField
            label="It is"
            value={draft.isCounted ? "counted" : "weighed"}
            onChange={(event) => set({ isCounted: event.target.value === "counted" })}
          >
            <option value="weighed">weighed</option>
            <option value="counted">counted</option>
          </SelectField>
          {draft.isCounted ? (
            <TextField
              label="A piece in g"
              optional={pieceMassOf(draft.type) > 0n}
              inputMode="decimal"
              placeholder={pieceMassOf(draft.type) > 0n ? String(pieceMassOf(draft.type) / 1000n) : "15"}
              value={draft.pieceMass}
              onChange={(event) => set({ pieceMass: event.target.value })}
              error={problems.pieceMass ?? at("piece_mass_mg")}
            />
          ) : null}
          <TextField
            label="Temperature in °C"
            optional
            inputMode="text"
            placeholder="-18.5"
            value={draft.temperature}
            onChange={(event) => set({ temperature: event.target.value })}
            error={problems.temperature ?? at("temperature_mc")}
          />
          <TextField
            label="Expires"
            optional
            type="datetime-local"
            value={draft.expiry}
            onChange={(event) => set({ expiry: event.target.value })}
            error={at("expire_time")}
          />
          {locations.length > 0 ? (
            <SelectField
              label="Put at"
              optional
              value={draft.locationId}
              onChange={(event) => set({ locationId: event.target.value })}
              error={at("location_id")}
            >
              <option value="">Not said</option>
              {locations
                .filter(({ partyId }) => partyId === "")
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </SelectField>
          ) : null}
        </>
      ) : (
        <div className="self-end sm:col-span-2">
          <Button
            kind="quiet"
            className="max-w-full shrink! whitespace-normal!"
            onClick={() => setMore(true)}
          >
            Temperature, expiry, place and pieces
          </Button>
        </div>
      )}
    </div>
  );
}
