import { type Lot, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { X } from "lucide-react";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { LocationField } from "@/features/traceability/location-field";
import { CommandForm } from "@/features/traceability/plant/command-form";
import {
  DOCUMENT_PATHS,
  DocumentFields,
  documentsOf,
  NO_DOCUMENT,
} from "@/features/traceability/plant/document-fields";
import { codeErrorAt, refusalOf } from "@/features/traceability/plant/refusals";
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
import { useMaster } from "@/features/traceability/use-master";
import { kilograms } from "@/format/mass";
import { IconButton } from "@/ui/button";
import { SelectField, TextField } from "@/ui/field";

type ShipFormProps = {
  lots: readonly Lot[];
  onRemove: (lotId: string) => void;
  onBooked: (lots: readonly Lot[], words: string) => void;
  onClose: () => void;
};

/** Sends lots and whole pallets to a customer. */
export function ShipForm({ lots, onRemove, onBooked, onClose }: ShipFormProps) {
  const { parties } = useMaster();
  const [takings, setTakings] = useState<Takings>({});
  const [code, setCode] = useState("");
  const [customerId, setCustomerId] = useState("");
  const [destinationId, setDestinationId] = useState("");
  const [document, setDocument] = useState(NO_DOCUMENT);
  const [tried, setTried] = useState(false);
  const { send, busy, error } = useCommand(LotService.method.shipLots, ({ shipment }) =>
    onBooked([], `${shipment?.lotCode} has left.`),
  );
  const pallets = lots.filter(({ type }) => type === Lot_Type.PAL);
  const goods = lots.filter(({ type }) => type !== Lot_Type.PAL);
  const wholeMg = pallets.reduce((sum, { packedMg }) => sum + packedMg, takenMg(goods, takings));
  const submit = () => {
    setTried(true);
    if (code.trim() !== "" && areTakingsFine(goods, takings)) {
      send({
        shipmentCode: code.trim(),
        contents: takingsOf(goods, takings),
        palletIds: pallets.map(({ id }) => id),
        customerId,
        destinationLocationId: destinationId,
        documents: documentsOf(document),
      });
    }
  };
  return (
    <CommandForm
      title="Ship"
      note={`${kilograms(wholeMg)} leave`}
      confirm="Book the shipment"
      busy={busy}
      error={error}
      fields={[
        ...takingPaths("contents", goods),
        ...pallets.map((_, place) => `pallet_ids[${place}]`),
        ...DOCUMENT_PATHS,
        "shipment_code",
        "customer_id",
        "destination_location_id",
      ]}
      subjects={[...lots.map(({ lotCode }) => lotCode), code.trim()]}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Code of the shipment"
          mono
          spellCheck={false}
          placeholder="Scan or type it"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          onBlur={() => setCode(readScan(code).code || code)}
          error={
            (tried && code.trim() === "" ? "Scan or type its code." : undefined) ??
            codeErrorAt(error, "shipment_code", code.trim())
          }
        />
        <SelectField
          label="Customer"
          optional
          value={customerId}
          onChange={(event) => {
            setCustomerId(event.target.value);
            setDestinationId("");
          }}
          error={violationAt(error, "customer_id")}
        >
          <option value="">Nobody known</option>
          {parties
            .filter(({ customer }) => customer)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </SelectField>
        {customerId ? (
          <LocationField
            label="Goes to"
            partyId={customerId}
            value={destinationId}
            onChange={setDestinationId}
            error={violationAt(error, "destination_location_id")}
          />
        ) : null}
        <DocumentFields document={document} error={error} onChange={setDocument} />
      </div>
      {pallets.length > 0 ? (
        <fieldset>
          <legend className="text-small font-medium text-ink">Pallets, with all that is on them</legend>
          <ul className="mt-2 divide-y divide-line rounded-card border border-line">
            {pallets.map((pallet, place) => {
              const problem = violationAt(error, `pallet_ids[${place}]`) ?? refusalOf(error, pallet.lotCode);
              return (
                <li key={pallet.id} className="flex items-center gap-3 p-3">
                  <span className="min-w-0 flex-1">
                    <span className="block font-mono text-lead font-medium break-all text-ink">
                      {pallet.lotCode}
                    </span>
                    <span className="block text-small text-ink-2">{kilograms(pallet.packedMg)}</span>
                    {problem ? <span className="block text-small text-bad">{problem}</span> : null}
                  </span>
                  <IconButton
                    label={`Leave ${pallet.lotCode} out`}
                    icon={<X aria-hidden className="size-5" />}
                    onClick={() => onRemove(pallet.id)}
                  />
                </li>
              );
            })}
          </ul>
        </fieldset>
      ) : null}
      {goods.length > 0 ? (
        <TakingRows
          label="Loose goods"
          field="contents"
          lots={goods}
          takings={takings}
          tried={tried}
          error={error}
          onChange={setTakings}
          onRemove={onRemove}
        />
      ) : null}
    </CommandForm>
  );
}
