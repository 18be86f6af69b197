import { useQuery } from "@connectrpc/connect-query";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import type { Deviation } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { Search, X } from "lucide-react";
import { useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useSettled } from "@/app/use-settled";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { Button, IconButton } from "@/ui/button";
import { TextAreaField, TextField } from "@/ui/field";

type Chosen = { id: string; lotCode: string };

/** Reports what went wrong where no gate found it, with the lots it concerns. */
export function OpenDeviationForm({ onOpened }: { onOpened: (deviation: Deviation) => void }) {
  const [description, setDescription] = useState("");
  const [code, setCode] = useState("");
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const prefix = useSettled(code.trim());
  const found = useQuery(
    LotService.method.listLots,
    { codePrefix: prefix, pageSize: 6 },
    { enabled: prefix !== "" },
  );
  const open = useFloorCall(QualityService.method.openDeviation, ({ deviation }) =>
    deviation ? onOpened(deviation) : undefined,
  );
  const offered = prefix
    ? (found.data?.lots ?? []).filter(({ id }) => !chosen.some((one) => one.id === id))
    : [];
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
      <div>
        <TextField
          label="Lots it concerns"
          optional
          mono
          spellCheck={false}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          placeholder="Type how the code begins"
          hint="They are held until a second person decides what becomes of them."
        />
        {offered.length > 0 ? (
          <ul aria-label="Lots found" className="mt-2 flex flex-wrap gap-2">
            {offered.map((lot) => (
              <li key={lot.id}>
                <Button
                  className="h-11"
                  icon={<Search aria-hidden className="size-3.5" />}
                  onClick={() => {
                    setChosen([...chosen, { id: lot.id, lotCode: lot.lotCode }]);
                    setCode("");
                  }}
                >
                  <span className="font-mono text-small">{lot.lotCode}</span>
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
        {chosen.length > 0 ? (
          <ul
            aria-label="Lots concerned"
            className="mt-3 divide-y divide-line rounded-card border border-line"
          >
            {chosen.map((lot) => (
              <li key={lot.id} className="flex items-center justify-between gap-3 py-0.5 pr-1 pl-3">
                <span className="font-mono text-small">{lot.lotCode}</span>
                <IconButton
                  label={`Leave out ${lot.lotCode}`}
                  icon={<X className="size-4" />}
                  onClick={() => setChosen(chosen.filter(({ id }) => id !== lot.id))}
                />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
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
