import { type Lot, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { Boxes } from "lucide-react";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { LocationField } from "@/features/traceability/location-field";
import { CommandForm } from "@/features/traceability/plant/command-form";
import { codeErrorAt, refusalOf } from "@/features/traceability/plant/refusals";
import { hasCheckDigit, readScan } from "@/features/traceability/plant/scan-code";
import {
  areTakingsFine,
  TakingRows,
  type Takings,
  takenMg,
  takingPaths,
  takingsOf,
} from "@/features/traceability/plant/taking-rows";
import { useCommand } from "@/features/traceability/use-command";
import { kilograms } from "@/format/mass";
import { TextField } from "@/ui/field";
import { Note } from "@/ui/state-panels";

type PackFormProps = {
  /** Goods, and at most one pallet to pack them on. */
  lots: readonly Lot[];
  /** The number of a new pallet, where its label was scanned. */
  sscc?: string | undefined;
  onRemove: (lotId: string) => void;
  onBooked: (lots: readonly Lot[], words: string) => void;
  onClose: () => void;
};

/** Packs goods on a pallet: the one that was scanned with them, else a new one. */
export function PackForm({ lots, sscc = "", onRemove, onBooked, onClose }: PackFormProps) {
  const [takings, setTakings] = useState<Takings>({});
  const [number, setNumber] = useState(sscc);
  const [locationId, setLocationId] = useState("");
  const [tried, setTried] = useState(false);
  const { send, busy, error } = useCommand(LotService.method.aggregateLots, ({ pallet }) =>
    onBooked(pallet ? [pallet] : [], `Packed on ${pallet?.lotCode}.`),
  );
  const known = lots.find(({ type }) => type === Lot_Type.PAL);
  const goods = lots.filter(({ type }) => type !== Lot_Type.PAL);
  const numberProblem = /^\d{18}$/.test(number.trim())
    ? hasCheckDigit(number.trim())
      ? undefined
      : "Its check digit is wrong: scan it again."
    : "The 18 digits of the pallet's label.";
  const submit = () => {
    setTried(true);
    if ((known || !numberProblem) && areTakingsFine(goods, takings)) {
      send({
        pallet: known ? { case: "palletId", value: known.id } : { case: "sscc", value: number.trim() },
        contents: takingsOf(goods, takings),
        locationId,
      });
    }
  };
  return (
    <CommandForm
      title="Pack on a pallet"
      note={kilograms(takenMg(goods, takings))}
      confirm="Book the packing"
      busy={busy}
      error={error}
      fields={[...takingPaths("contents", goods), "sscc", "pallet_id", "location_id"]}
      subjects={[...lots.map(({ lotCode }) => lotCode), number.trim()]}
      onSubmit={submit}
      onClose={onClose}
    >
      {known ? (
        <Note icon={Boxes} tone={refusalOf(error, known.lotCode) ? "warn" : "note"}>
          On pallet <span className="font-mono">{known.lotCode}</span>, which carries{" "}
          {kilograms(known.packedMg)} already. {refusalOf(error, known.lotCode)}{" "}
          {violationAt(error, "pallet_id")}
        </Note>
      ) : (
        <TextField
          label="Number of the pallet (SSCC)"
          mono
          inputMode="numeric"
          placeholder="Scan the pallet's label"
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          onBlur={() => setNumber(readScan(number).code || number)}
          error={(tried ? numberProblem : undefined) ?? codeErrorAt(error, "sscc", number.trim())}
        />
      )}
      <TakingRows
        label="Goes on it"
        field="contents"
        lots={goods}
        takings={takings}
        tried={tried}
        error={error}
        onChange={setTakings}
        onRemove={onRemove}
      />
      <LocationField
        label="The pallet is put at"
        value={locationId}
        onChange={setLocationId}
        error={violationAt(error, "location_id")}
      />
    </CommandForm>
  );
}
