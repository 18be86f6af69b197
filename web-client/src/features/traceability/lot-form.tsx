import { useMutation } from "@connectrpc/connect-query";
import { type Lot, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { type FormEvent, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { newRequestId } from "@/app/request-id";
import { milliCelsiusFrom, milligramsFrom } from "@/format/mass";
import { lotTypeLabel, valuesOf } from "@/text/labels";
import { Button } from "@/ui/button";
import { SelectField, TextField } from "@/ui/field";

const FIELDS = ["lot_code", "type", "quantity_mg", "temperature_mc"] as const;
const LEGACY: ReadonlySet<Lot_Type> = new Set([Lot_Type.SKW, Lot_Type.FRZ, Lot_Type.FG]);
const types = valuesOf<Lot_Type>(Lot_Type).filter((type) => !LEGACY.has(type));

/** Registers a lot. Masses and temperatures are taken digit by digit, never through a float. */
export function LotForm({ onRegistered }: { onRegistered: (lot: Lot) => void }) {
  const [code, setCode] = useState("");
  const [type, setType] = useState<Lot_Type>(Lot_Type.RAW);
  const [mass, setMass] = useState("");
  const [temperature, setTemperature] = useState("");
  const [tried, setTried] = useState(false);
  // One registration, however often its answer is lost.
  const [requestId, setRequestId] = useState(newRequestId);
  const register = useMutation(LotService.method.createLot, {
    onSuccess: ({ lot }) => {
      setCode("");
      setMass("");
      setTemperature("");
      setTried(false);
      if (lot) {
        onRegistered(lot);
      }
    },
    onSettled: () => setRequestId(newRequestId()),
  });
  const quantityMg = milligramsFrom(mass);
  const temperatureMc = temperature.trim() === "" ? undefined : milliCelsiusFrom(temperature);
  const massProblem =
    tried && quantityMg === undefined ? "Kilograms with at most six decimals, such as 1250.5." : undefined;
  const temperatureProblem =
    tried && temperature.trim() !== "" && temperatureMc === undefined
      ? "Degrees Celsius with at most three decimals, such as -18.5."
      : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (quantityMg === undefined || (temperature.trim() !== "" && temperatureMc === undefined)) {
      return;
    }
    register.mutate({
      lotCode: code.trim(),
      type,
      quantityMg,
      requestId,
      ...(temperatureMc === undefined ? {} : { temperatureMc }),
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4.5 p-5">
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
        error={violationAt(register.error, "lot_code")}
      />
      <SelectField
        label="Type"
        value={type}
        onChange={(event) => setType(Number(event.target.value) as Lot_Type)}
        error={violationAt(register.error, "type")}
      >
        {types.map((value) => (
          <option key={value} value={value}>
            {lotTypeLabel[value]} ({Lot_Type[value]})
          </option>
        ))}
      </SelectField>
      <div className="grid gap-4.5 sm:grid-cols-2">
        <TextField
          label="Mass in kg"
          inputMode="decimal"
          required
          value={mass}
          onChange={(event) => setMass(event.target.value)}
          placeholder="1250.5"
          error={massProblem ?? violationAt(register.error, "quantity_mg")}
        />
        <TextField
          label="Temperature in °C"
          inputMode="decimal"
          optional
          value={temperature}
          onChange={(event) => setTemperature(event.target.value)}
          placeholder="-18.5"
          error={temperatureProblem ?? violationAt(register.error, "temperature_mc")}
        />
      </div>
      <Button
        type="submit"
        kind="primary"
        busy={register.isPending}
        disabled={code.trim() === ""}
        className="self-start"
      >
        Register the lot
      </Button>
    </form>
  );
}
