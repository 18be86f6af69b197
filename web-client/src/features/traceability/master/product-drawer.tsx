import { create } from "@bufbuild/protobuf";
import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  type Product,
  ProductSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_pb";
import { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { useState } from "react";
import { isUnit } from "@/features/traceability/lot-unit";
import { MasterDrawer, masterErrorAt } from "@/features/traceability/master/master-drawer";
import { useCommand } from "@/features/traceability/use-command";
import { gramFigure, gramsFrom } from "@/format/mass";
import { lotTypeLabel, valuesOf } from "@/text/labels";
import { CheckField, SelectField, TextField } from "@/ui/field";

const FIELDS = [
  ...["name", "gtin", "lot_type", "piece_mass_mg", "shelf_life_days", "brand", "commodity", "variety"],
  ...["pack_size", "allergens"],
];

type ProductDrawerProps = {
  product: Product | undefined;
  canWrite: boolean;
  onSaved: (name: string) => void;
  onClose: () => void;
};

/** A kind of material or goods. */
export function ProductDrawer({ product, canWrite, onSaved, onClose }: ProductDrawerProps) {
  const [next, setNext] = useState(() => create(ProductSchema, product ? { ...product } : {}));
  const [pieceMass, setPieceMass] = useState(product?.pieceMassMg ? gramFigure(product.pieceMassMg) : "");
  const [shelfLife, setShelfLife] = useState(product?.shelfLifeDays ? String(product.shelfLifeDays) : "");
  const [allergens, setAllergens] = useState(product?.allergens.join(", ") ?? "");
  const [tried, setTried] = useState(false);
  const { send, busy, error } = useCommand(MasterDataService.method.saveProduct, () => onSaved(next.name), [
    MasterDataService,
    PlantEventService,
  ]);
  const set = (changes: Partial<Product>) => setNext(create(ProductSchema, { ...next, ...changes }));
  const at = (field: string) => masterErrorAt(error, `product.${field}`);
  const pieceMassMg = pieceMass.trim() === "" ? 0n : gramsFrom(pieceMass);
  const isDays = /^\d{0,5}$/.test(shelfLife.trim());
  const save = (archived: boolean) => {
    setTried(true);
    if (pieceMassMg === undefined || !isDays) {
      return;
    }
    send({
      product: {
        ...next,
        name: next.name.trim(),
        pieceMassMg,
        shelfLifeDays: Number(shelfLife),
        allergens: [...new Set(allergens.split(",").map((word) => word.trim()))].filter(Boolean),
        archived,
      },
    });
  };
  return (
    <MasterDrawer
      noun="product"
      item={product}
      canWrite={canWrite}
      busy={busy}
      error={error}
      fields={FIELDS}
      onSave={save}
      onClose={onClose}
    >
      <div className="sm:col-span-2">
        <TextField
          label="Name"
          maxLength={200}
          value={next.name}
          onChange={(event) => set({ name: event.target.value })}
          error={at("name")}
        />
      </div>
      <TextField
        label="GTIN"
        mono
        optional
        inputMode="numeric"
        value={next.gtin}
        onChange={(event) => set({ gtin: event.target.value.trim() })}
        hint="By it a scanned label finds the product."
        error={masterErrorAt(error, "product.gtin", true)}
      />
      <SelectField
        label="Its lots are"
        value={next.lotType}
        onChange={(event) => set({ lotType: Number(event.target.value) })}
        error={at("lot_type")}
      >
        <option value={Lot_Type.UNSPECIFIED}>Of any type</option>
        {valuesOf<Lot_Type>(Lot_Type)
          .filter((type) => !isUnit(type))
          .map((type) => (
            <option key={type} value={type}>
              {lotTypeLabel[type]}
            </option>
          ))}
      </SelectField>
      <TextField
        label="A piece in g"
        optional
        inputMode="decimal"
        value={pieceMass}
        onChange={(event) => setPieceMass(event.target.value)}
        hint="Empty where it is weighed."
        error={
          (tried && pieceMassMg === undefined
            ? "Grams with at most three decimals, such as 15."
            : undefined) ?? at("piece_mass_mg")
        }
      />
      <TextField
        label="Shelf life in days"
        optional
        inputMode="numeric"
        value={shelfLife}
        onChange={(event) => setShelfLife(event.target.value)}
        hint="Empty where it never expires."
        error={(tried && !isDays ? "A whole number of days." : undefined) ?? at("shelf_life_days")}
      />
      {(
        [
          ["Brand", "brand", "brand"],
          ["Commodity", "commodity", "commodity"],
          ["Variety", "variety", "variety"],
          ["Pack size", "packSize", "pack_size"],
        ] as const
      ).map(([label, key, field]) => (
        <TextField
          key={key}
          label={label}
          optional
          maxLength={200}
          value={next[key]}
          onChange={(event) => set({ [key]: event.target.value })}
          error={at(field)}
        />
      ))}
      <div className="sm:col-span-2">
        <TextField
          label="Allergens"
          optional
          value={allergens}
          onChange={(event) => setAllergens(event.target.value)}
          hint="With commas between them."
          error={at("allergens")}
        />
      </div>
      <div className="px-2 sm:col-span-2">
        <CheckField
          label="On the Food Traceability List"
          hint="21 CFR 1.1300: the records of its events are asked for."
          checked={next.onTraceabilityList}
          onChange={(event) => set({ onTraceabilityList: event.target.checked })}
        />
      </div>
    </MasterDrawer>
  );
}
