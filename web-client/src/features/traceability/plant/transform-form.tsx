import { type Lot, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { useState } from "react";
import { violationAt } from "@/app/error-view";
import { BalanceLine } from "@/features/traceability/plant/balance-line";
import { CommandForm } from "@/features/traceability/plant/command-form";
import {
  DOCUMENT_PATHS,
  DocumentFields,
  documentsOf,
  NO_DOCUMENT,
} from "@/features/traceability/plant/document-fields";
import {
  draftMg,
  newLotDraft,
  newLotOf,
  newLotPaths,
  problemsOf,
} from "@/features/traceability/plant/new-lot";
import { NewLotList } from "@/features/traceability/plant/new-lot-list";
import {
  areTakingsFine,
  TakingRows,
  type Takings,
  takenMg,
  takingPaths,
  takingsOf,
} from "@/features/traceability/plant/taking-rows";
import { atStep, placeWords, type WorkPlace } from "@/features/traceability/plant/use-work-place";
import { useCommand } from "@/features/traceability/use-command";
import { useMaster } from "@/features/traceability/use-master";
import { counted } from "@/format/count";
import { nextType } from "@/text/plant-words";
import { CheckField, TextField } from "@/ui/field";
import { Segments } from "@/ui/segments";

type TransformFormProps = {
  lots: readonly Lot[];
  /** The step of a run where it is booked. */
  place: WorkPlace | undefined;
  onRemove: (lotId: string) => void;
  onBooked: (lots: readonly Lot[], words: string) => void;
  onClose: () => void;
};

/** Makes lots of others: production, or rework of what had been set aside. */
export function TransformForm({ lots, place, onRemove, onBooked, onClose }: TransformFormProps) {
  const { products, locations, equipment } = useMaster();
  const blank = () =>
    newLotDraft(place?.outputTypes[0] ?? nextType[lots[0]?.type ?? Lot_Type.UNSPECIFIED] ?? Lot_Type.MIX);
  const [takings, setTakings] = useState<Takings>({});
  const [drafts, setDrafts] = useState(() => [blank()]);
  const [kind, setKind] = useState("production");
  const [yieldMax, setYieldMax] = useState("");
  const [equipmentIds, setEquipmentIds] = useState<readonly string[]>([]);
  const [document, setDocument] = useState(NO_DOCUMENT);
  const [tried, setTried] = useState(false);
  const transform = useCommand(LotService.method.transformLots, ({ outputs }) =>
    onBooked(
      outputs,
      outputs.length > 0 ? `${counted(outputs.length, "lot")} made.` : "Booked as lost in production.",
    ),
  );
  const inMg = takenMg(lots, takings);
  const outMg = drafts.reduce((sum, draft) => sum + draftMg(draft, products), 0n);
  const yieldProblem =
    place || /^(?:|[1-9]\d?|1\d\d|200)$/.test(yieldMax.trim()) ? undefined : "Whole percent, at most 200.";
  const submit = () => {
    setTried(true);
    const isFine =
      areTakingsFine(lots, takings) && drafts.every((draft) => Object.keys(problemsOf(draft)).length === 0);
    if (!isFine || yieldProblem) {
      return;
    }
    transform.send({
      inputs: takingsOf(lots, takings),
      outputs: drafts.map(newLotOf),
      rework: kind === "rework",
      // In a run its flow says it.
      yieldMaxPermille: place ? 0 : Number(yieldMax) * 10,
      equipmentIds: [...equipmentIds],
      documents: documentsOf(document),
      ...atStep(place),
    });
  };
  const error = transform.error;
  return (
    <CommandForm
      title="Transform"
      note={place ? `at ${placeWords(place)}` : undefined}
      confirm={kind === "rework" ? "Book the rework" : "Book the production"}
      busy={transform.busy}
      error={error}
      fields={[
        ...takingPaths("inputs", lots),
        ...drafts.flatMap((_, place) => newLotPaths(`outputs[${place}]`)),
        ...DOCUMENT_PATHS,
        "yield_max_permille",
      ]}
      subjects={[...lots.map(({ lotCode }) => lotCode), ...drafts.map(({ code }) => code.trim())]}
      onSubmit={submit}
      onClose={onClose}
    >
      <Segments
        label="What it is"
        value={kind}
        onChange={setKind}
        choices={[
          { value: "production", label: "Production" },
          { value: "rework", label: "Rework" },
        ]}
      />
      <TakingRows
        label="Goes in"
        field="inputs"
        lots={lots}
        takings={takings}
        tried={tried}
        error={error}
        onChange={setTakings}
        onRemove={onRemove}
      />
      <div className="flex flex-col gap-2">
        <h3 className="text-small font-medium text-ink">Comes out</h3>
        <NewLotList
          field="outputs"
          noun="Output"
          drafts={drafts}
          products={products}
          locations={locations}
          tried={tried}
          error={error}
          mayBeEmpty
          blank={blank}
          onChange={setDrafts}
        />
      </div>
      <BalanceLine inMg={inMg} outMg={outMg} />
      <div className="grid gap-4 sm:grid-cols-2">
        {place ? null : (
          <TextField
            label="Yield at most, in %"
            optional
            inputMode="numeric"
            placeholder="100"
            value={yieldMax}
            onChange={(event) => setYieldMax(event.target.value)}
            hint="More than 100 where it takes up water."
            error={(tried ? yieldProblem : undefined) ?? violationAt(error, "yield_max_permille")}
          />
        )}
        <DocumentFields document={document} error={error} onChange={setDocument} />
      </div>
      {equipment.length > 0 ? (
        <fieldset>
          <legend className="text-small font-medium text-ink">Made with</legend>
          <div className="mt-1 grid gap-x-6 px-2 sm:grid-cols-2">
            {equipment.map(({ id, name }) => (
              <CheckField
                key={id}
                label={name}
                checked={equipmentIds.includes(id)}
                onChange={(event) =>
                  setEquipmentIds(
                    event.target.checked ? [...equipmentIds, id] : equipmentIds.filter((one) => one !== id),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
      ) : null}
    </CommandForm>
  );
}
