import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { LocationField } from "@/features/traceability/location-field";
import { CommandForm } from "@/features/traceability/plant/command-form";
import { codeErrorAt } from "@/features/traceability/plant/refusals";
import { readScan } from "@/features/traceability/plant/scan-code";
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

type MergeFormProps = {
  lots: readonly Lot[];
  onRemove: (lotId: string) => void;
  onBooked: (lots: readonly Lot[], words: string) => void;
  onClose: () => void;
};

/** Makes one lot of several of the same product, without loss. */
export function MergeForm({ lots, onRemove, onBooked, onClose }: MergeFormProps) {
  const [takings, setTakings] = useState<Takings>({});
  const [code, setCode] = useState("");
  const [locationId, setLocationId] = useState("");
  const [tried, setTried] = useState(false);
  const { send, busy, error } = useCommand(LotService.method.mergeLots, ({ lot }) =>
    onBooked(lot ? [lot] : [], `Merged to ${lot?.lotCode}.`),
  );
  const submit = () => {
    setTried(true);
    if (code.trim() !== "" && areTakingsFine(lots, takings)) {
      send({ inputs: takingsOf(lots, takings), lotCode: code.trim(), locationId });
    }
  };
  return (
    <CommandForm
      title="Merge"
      note={`${kilograms(takenMg(lots, takings))} together`}
      confirm="Book the merger"
      busy={busy}
      error={error}
      fields={[...takingPaths("inputs", lots), "lot_code", "location_id"]}
      subjects={[...lots.map(({ lotCode }) => lotCode), code.trim()]}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Code of the new lot"
        mono
        spellCheck={false}
        placeholder="Scan the new label"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        onBlur={() => setCode(readScan(code).code || code)}
        error={
          (tried && code.trim() === "" ? "Scan or type its code." : undefined) ??
          codeErrorAt(error, "lot_code", code.trim())
        }
      />
      <TakingRows
        label="Put together"
        field="inputs"
        lots={lots}
        takings={takings}
        tried={tried}
        error={error}
        onChange={setTakings}
        onRemove={onRemove}
      />
      <LocationField
        label="Put at"
        value={locationId}
        onChange={setLocationId}
        error={violationAt(error, "location_id")}
      />
    </CommandForm>
  );
}
