import { useQuery } from "@connectrpc/connect-query";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { Search, X } from "lucide-react";
import { useState } from "react";
import { useSettled } from "@/app/use-settled";
import { readScan } from "@/features/traceability/plant/scan-code";
import { useLookUp } from "@/features/traceability/plant/use-look-up";
import { Button, IconButton } from "@/ui/button";
import { TextField } from "@/ui/field";

export type ChosenLot = { id: string; lotCode: string };

type LotChooserProps = {
  label: string;
  hint: string;
  /** What the list of those chosen is called. */
  listLabel: string;
  chosen: readonly ChosenLot[];
  error?: string | undefined;
  onChange: (chosen: readonly ChosenLot[]) => void;
};

/** Any number of lots: found by how their code begins, or scanned one after the other. */
export function LotChooser({ label, hint, listLabel, chosen, error, onChange }: LotChooserProps) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const lookUp = useLookUp();
  const prefix = useSettled(typed.trim());
  const found = useQuery(
    LotService.method.listLots,
    { codePrefix: prefix, pageSize: 6 },
    { enabled: /^[A-Za-z0-9._/-]{1,64}$/.test(prefix) },
  );
  const isChosen = (lotId: string) => chosen.some(({ id }) => id === lotId);
  const add = ({ id, lotCode }: ChosenLot) => {
    setTyped("");
    setProblem(undefined);
    if (!isChosen(id)) {
      onChange([...chosen, { id, lotCode }]);
    }
  };
  const take = async () => {
    const { code } = readScan(typed.trim());
    try {
      const [first, ...others] = code ? await lookUp(code) : [];
      if (first && others.length === 0) {
        add(first);
      } else {
        setProblem(
          first ? `Several lots are called ${code}. Choose one.` : `There is no lot ${code || typed}.`,
        );
      }
    } catch {
      setProblem("It could not be looked up. Try again.");
    }
  };
  const offered =
    prefix && typed.trim() !== "" ? (found.data?.lots ?? []).filter(({ id }) => !isChosen(id)) : [];
  return (
    <div>
      <TextField
        label={label}
        optional
        mono
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && typed.trim() !== "") {
            event.preventDefault();
            void take();
          }
        }}
        placeholder="Scan it, or type how it begins"
        hint={hint}
        error={problem ?? error}
      />
      {offered.length > 0 ? (
        <ul aria-label="Lots found" className="mt-2 flex flex-wrap gap-2">
          {offered.map((lot) => (
            <li key={lot.id}>
              <Button
                className="h-11"
                icon={<Search aria-hidden className="size-3.5" />}
                onClick={() => add({ id: lot.id, lotCode: lot.lotCode })}
              >
                <span className="font-mono text-small">{lot.lotCode}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {chosen.length > 0 ? (
        <ul aria-label={listLabel} className="mt-3 divide-y divide-line rounded-card border border-line">
          {chosen.map((lot) => (
            <li key={lot.id} className="flex items-center justify-between gap-3 py-0.5 pr-1 pl-3">
              <span className="font-mono text-small break-all">{lot.lotCode}</span>
              <IconButton
                label={`Leave out ${lot.lotCode}`}
                icon={<X className="size-4" />}
                onClick={() => onChange(chosen.filter(({ id }) => id !== lot.id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
