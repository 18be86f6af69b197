import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { useQuery } from "@connectrpc/connect-query";
import { type Lot, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";
import { type FormEvent, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { isUnit } from "@/features/traceability/lot-unit";
import { useCommand } from "@/features/traceability/use-command";
import { gramsFrom, milliCelsiusFrom, milligramsFrom, piecesFrom } from "@/format/mass";
import { lotTypeLabel, valuesOf } from "@/text/labels";
import { Button } from "@/ui/button";
import { SelectField, TextField } from "@/ui/field";

const FIELDS = [
  "lots[0].lot_code",
  "lots[0].type",
  "lots[0].quantity",
  "lots[0].piece_mass_mg",
  "lots[0].temperature_mc",
  "lots[0].expire_time",
] as const;
const LEGACY: ReadonlySet<Lot_Type> = new Set([Lot_Type.SKW, Lot_Type.FRZ, Lot_Type.FG]);
const types = valuesOf<Lot_Type>(Lot_Type).filter((type) => !LEGACY.has(type) && !isUnit(type));

/** Takes a lot in. Masses, pieces and temperatures are taken digit by digit, never through a float. */
export function LotForm({ onRegistered }: { onRegistered: (lot: Lot) => void }) {
  const [code, setCode] = useState("");
  const [type, setType] = useState<Lot_Type>(Lot_Type.RAW);
  const [unit, setUnit] = useState<"kg" | "pieces">("kg");
  const [amount, setAmount] = useState("");
  const [pieceMass, setPieceMass] = useState("");
  const [temperature, setTemperature] = useState("");
  const [expiry, setExpiry] = useState("");
  const [supplierId, setSupplierId] = useState("");
  const [supplierCode, setSupplierCode] = useState("");
  const [tried, setTried] = useState(false);
  const parties = useQuery(MasterDataService.method.listParties, { pageSize: 200 });
  const suppliers = parties.data?.parties.filter(({ supplier }) => supplier) ?? [];
  const register = useCommand(LotService.method.receiveLots, ({ lots: [lot] }) =>
    lot ? onRegistered(lot) : undefined,
  );

  const quantity = unit === "kg" ? milligramsFrom(amount) : piecesFrom(amount);
  const pieceMassMg = pieceMass.trim() === "" ? 0n : gramsFrom(pieceMass);
  const temperatureMc = temperature.trim() === "" ? undefined : milliCelsiusFrom(temperature);
  const isTemperatureWrong = temperature.trim() !== "" && temperatureMc === undefined;
  const expireMs = expiry ? new Date(expiry).getTime() : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (quantity === undefined || pieceMassMg === undefined || isTemperatureWrong) {
      return;
    }
    register.send({
      lots: [
        {
          lotCode: code.trim(),
          type,
          quantity: { amount: { case: unit === "kg" ? "massMg" : "pieces", value: quantity } },
          ...(unit === "pieces" ? { pieceMassMg } : {}),
          ...(temperatureMc === undefined ? {} : { temperatureMc }),
          ...(expireMs === undefined ? {} : { expireTime: timestampFromMs(expireMs) }),
        },
      ],
      supplierId,
      supplierLotCodes: supplierId && supplierCode.trim() ? [supplierCode.trim()] : [],
    });
  };
  const wrong = (when: boolean, words: string) => (tried && when ? words : undefined);
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4.5">
      {register.error ? <ErrorView error={register.error} fields={FIELDS} /> : null}
      <TextField
        label="Lot code"
        mono
        required
        spellCheck={false}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        placeholder="RAW-2026-1121-04"
        hint="As on the label. Letters, digits and - . _ /"
        error={violationAt(register.error, "lots[0].lot_code")}
      />
      <SelectField
        label="Type"
        value={type}
        onChange={(event) => setType(Number(event.target.value) as Lot_Type)}
        error={violationAt(register.error, "lots[0].type")}
      >
        {types.map((value) => (
          <option key={value} value={value}>
            {lotTypeLabel[value]} ({Lot_Type[value]})
          </option>
        ))}
      </SelectField>
      <div className="grid gap-4.5 sm:grid-cols-2">
        <SelectField
          label="It is"
          value={unit}
          onChange={(event) => setUnit(event.target.value as typeof unit)}
        >
          <option value="kg">weighed</option>
          <option value="pieces">counted</option>
        </SelectField>
        <TextField
          label={unit === "kg" ? "Mass in kg" : "Pieces"}
          inputMode={unit === "kg" ? "decimal" : "numeric"}
          required
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
          placeholder={unit === "kg" ? "1250.5" : "12000"}
          error={
            wrong(
              quantity === undefined,
              unit === "kg" ? "Kilograms with at most six decimals, such as 1250.5." : "A whole number.",
            ) ?? violationAt(register.error, "lots[0].quantity")
          }
        />
        {unit === "pieces" ? (
          <TextField
            label="A piece in g"
            inputMode="decimal"
            optional
            value={pieceMass}
            onChange={(event) => setPieceMass(event.target.value)}
            placeholder="15"
            hint="Known of 15 g and 30 g goods."
            error={
              wrong(pieceMassMg === undefined, "Grams with at most three decimals, such as 15.") ??
              violationAt(register.error, "lots[0].piece_mass_mg")
            }
          />
        ) : null}
        <TextField
          label="Temperature in °C"
          inputMode="decimal"
          optional
          value={temperature}
          onChange={(event) => setTemperature(event.target.value)}
          placeholder="-18.5"
          error={
            wrong(isTemperatureWrong, "Degrees Celsius with at most three decimals, such as -18.5.") ??
            violationAt(register.error, "lots[0].temperature_mc")
          }
        />
        <TextField
          label="Expires"
          type="datetime-local"
          optional
          value={expiry}
          onChange={(event) => setExpiry(event.target.value)}
          error={violationAt(register.error, "lots[0].expire_time")}
        />
      </div>
      {suppliers.length > 0 ? (
        <SelectField
          label="Supplier"
          optional
          value={supplierId}
          onChange={(event) => setSupplierId(event.target.value)}
        >
          <option value="">Nobody known</option>
          {suppliers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      {supplierId ? (
        <TextField
          label="The supplier's lot code"
          mono
          optional
          spellCheck={false}
          maxLength={100}
          value={supplierCode}
          onChange={(event) => setSupplierCode(event.target.value)}
        />
      ) : null}
      <Button
        type="submit"
        kind="primary"
        busy={register.busy}
        disabled={code.trim() === ""}
        className="self-start"
      >
        Register the lot
      </Button>
    </form>
  );
}
