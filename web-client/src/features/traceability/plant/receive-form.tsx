import { type Lot, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { CommandForm } from "@/features/traceability/plant/command-form";
import {
  DOCUMENT_PATHS,
  DocumentFields,
  documentsOf,
  NO_DOCUMENT,
} from "@/features/traceability/plant/document-fields";
import {
  newLotDraft,
  newLotOf,
  newLotPaths,
  ofLabel,
  problemsOf,
} from "@/features/traceability/plant/new-lot";
import { NewLotList } from "@/features/traceability/plant/new-lot-list";
import type { ScannedCode } from "@/features/traceability/plant/scan-code";
import { atStep, placeWords, type WorkPlace } from "@/features/traceability/plant/use-work-place";
import { useCommand } from "@/features/traceability/use-command";
import { useMaster } from "@/features/traceability/use-master";
import { counted } from "@/format/count";
import { SelectField } from "@/ui/field";

type ReceiveFormProps = {
  /** The label that was scanned and belongs to no lot yet. */
  scanned?: ScannedCode | undefined;
  /** The step of a run where it is booked. */
  place: WorkPlace | undefined;
  onBooked: (lots: readonly Lot[], words: string) => void;
  onClose: () => void;
};

/** Takes lots in from a supplier. */
export function ReceiveForm({ scanned, place, onBooked, onClose }: ReceiveFormProps) {
  const { products, locations, parties } = useMaster();
  const suppliers = parties.filter(({ supplier }) => supplier);
  const [drafts, setDrafts] = useState(() => {
    const draft = newLotDraft(place?.outputTypes[0] ?? Lot_Type.RAW);
    return [scanned ? ofLabel(draft, scanned, products) : draft];
  });
  const [supplierId, setSupplierId] = useState("");
  const [document, setDocument] = useState(NO_DOCUMENT);
  const [tried, setTried] = useState(false);
  const receive = useCommand(LotService.method.receiveLots, ({ lots }) =>
    onBooked(lots, `${counted(lots.length, "lot")} received.`),
  );
  const submit = () => {
    setTried(true);
    if (drafts.some((draft) => Object.keys(problemsOf(draft)).length > 0)) {
      return;
    }
    receive.send({
      lots: drafts.map(newLotOf),
      supplierId,
      supplierLotCodes: drafts.some(({ supplierCode }) => supplierCode.trim() !== "")
        ? drafts.map(({ supplierCode }) => supplierCode.trim())
        : [],
      documents: documentsOf(document),
      ...atStep(place),
    });
  };
  return (
    <CommandForm
      title="Receive"
      note={place ? `at ${placeWords(place)}` : undefined}
      confirm="Book the receipt"
      busy={receive.busy}
      error={receive.error}
      fields={[
        ...drafts.flatMap((_, place) => newLotPaths(`lots[${place}]`)),
        ...DOCUMENT_PATHS,
        "supplier_id",
      ]}
      subjects={drafts.map(({ code }) => code.trim())}
      onSubmit={submit}
      onClose={onClose}
    >
      <NewLotList
        field="lots"
        noun="Lot"
        drafts={drafts}
        products={products}
        locations={locations}
        tried={tried}
        error={receive.error}
        isReceived
        blank={() => newLotDraft(drafts.at(-1)?.type ?? Lot_Type.RAW)}
        onChange={setDrafts}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label="Supplier"
          optional
          value={supplierId}
          onChange={(event) => setSupplierId(event.target.value)}
          hint={suppliers.length === 0 ? "Parties that supply are kept under master data." : undefined}
          error={violationAt(receive.error, "supplier_id")}
        >
          <option value="">Nobody known</option>
          {suppliers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <DocumentFields document={document} error={receive.error} onChange={setDocument} />
      </div>
    </CommandForm>
  );
}
