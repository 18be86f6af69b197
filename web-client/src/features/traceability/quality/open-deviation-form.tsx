import type { Deviation } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { type ChosenLot, LotChooser } from "@/features/traceability/lot-chooser";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { Button } from "@/ui/button";
import { TextAreaField } from "@/ui/field";

/** Reports what went wrong where no gate found it, with the lots it concerns. */
export function OpenDeviationForm({ onOpened }: { onOpened: (deviation: Deviation) => void }) {
  const [description, setDescription] = useState("");
  const [chosen, setChosen] = useState<readonly ChosenLot[]>([]);
  const open = useFloorCall(QualityService.method.openDeviation, ({ deviation }) =>
    deviation ? onOpened(deviation) : undefined,
  );
  return (
    <form
      noValidate
      className="flex flex-col gap-4.5"
      onSubmit={(event) => {
        event.preventDefault();
        open.send({ description: description.trim(), lotIds: chosen.map(({ id }) => id) });
      }}
    >
      {open.error ? <ErrorView error={open.error} fields={["description"]} /> : null}
      <TextAreaField
        label="What went wrong"
        rows={3}
        maxLength={1000}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
        placeholder="A blade of the dicer is broken; a piece is missing."
        error={violationAt(open.error, "description")}
      />
      <LotChooser
        label="Lots it concerns"
        hint="They are held until a second person decides what becomes of them."
        listLabel="Lots concerned"
        chosen={chosen}
        onChange={setChosen}
      />
      <Button
        type="submit"
        kind="primary"
        className="h-11 self-start"
        busy={open.busy}
        disabled={description.trim() === ""}
      >
        Report it
      </Button>
    </form>
  );
}
