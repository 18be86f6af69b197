import { useQuery } from "@connectrpc/connect-query";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { Play } from "lucide-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { LotChooser } from "@/features/traceability/lot-chooser";
import { useWorklist } from "@/features/traceability/plant/use-worklist";
import {
  draftOf,
  problemsOf,
  type ScopeDraft,
  type ScopeSearch,
  searchOf,
} from "@/features/traceability/recall/recall-scope";
import { useMaster } from "@/features/traceability/use-master";
import { useMasterNames } from "@/features/traceability/use-master-names";
import { Button } from "@/ui/button";
import { CheckField, SelectField, TextField } from "@/ui/field";

type ScopeFormProps = { search: ScopeSearch; busy: boolean; onSimulate: (search: ScopeSearch) => void };

/** Says what is suspect. Nothing is asked before it is sent. */
export function ScopeForm({ search, busy, onSimulate }: ScopeFormProps) {
  const [draft, setDraft] = useState(() => draftOf(search));
  const [tried, setTried] = useState(false);
  const { parties, equipment } = useMaster();
  const names = useMasterNames();
  const { list } = useWorklist(draft.lotIds);
  const set = (changes: Partial<ScopeDraft>) => setDraft({ ...draft, ...changes });
  const problems = problemsOf(draft);
  const shown = tried ? problems : {};
  const suppliers = parties.filter(({ supplier }) => supplier);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems).length === 0) {
      onSimulate(searchOf(draft));
    }
  };
  return (
    <form noValidate autoComplete="off" onSubmit={submit} className="flex flex-col gap-5 p-4">
      <div className="grid items-start gap-x-8 gap-y-5 lg:grid-cols-2">
        <LotChooser
          label="Lots"
          hint="A pallet or a shipment stands for what is on or in it."
          listLabel="Suspect lots"
          chosen={draft.lotIds.map((id) => ({
            id,
            lotCode: list.find(({ lot }) => lot.id === id)?.lot.lotCode ?? "…",
          }))}
          error={shown.lots}
          onChange={(chosen) => set({ lotIds: chosen.map(({ id }) => id) })}
        />
        <DeviationField value={draft.deviationId} onChange={(deviationId) => set({ deviationId })} />
        <Pair>
          <Choice
            label="Supplier"
            none="No supplier"
            value={draft.supplierId}
            items={suppliers}
            names={names}
            hint="All it ever sent, and what it sends later."
            onChange={(supplierId) => set({ supplierId })}
          />
          <TextField
            label="The supplier's lot code"
            optional
            mono
            maxLength={100}
            spellCheck={false}
            disabled={draft.supplierId === ""}
            value={draft.supplierLotCode}
            onChange={(event) => set({ supplierLotCode: event.target.value })}
            hint="Only lots that the supplier calls so."
          />
        </Pair>
        <div className="flex flex-col gap-3">
          <Choice
            label="Equipment"
            none="No equipment"
            value={draft.equipmentId}
            items={equipment}
            names={names}
            hint="What was made with it while it was suspect."
            onChange={(equipmentId) => set({ equipmentId })}
          />
          {draft.equipmentId ? (
            <>
              <Pair>
                <TextField
                  label="Suspect from"
                  type="datetime-local"
                  value={draft.from}
                  onChange={(event) => set({ from: event.target.value })}
                  error={shown.from}
                />
                <TextField
                  label="Suspect until"
                  type="datetime-local"
                  value={draft.until}
                  onChange={(event) => set({ until: event.target.value })}
                  error={shown.until}
                />
              </Pair>
              <CheckField
                label="Ignore clean breaks"
                hint="Only what was made between the two times. Else what was made since the clean break before and until the one after is suspect."
                checked={draft.ignoreBreaks}
                onChange={(event) => set({ ignoreBreaks: event.target.checked })}
              />
            </>
          ) : null}
        </div>
      </div>
      {shown.scope ? (
        <p role="alert" className="text-small text-bad">
          {shown.scope}
        </p>
      ) : null}
      <Button
        type="submit"
        kind="primary"
        className="h-11 self-start"
        busy={busy}
        icon={<Play aria-hidden className="size-4" />}
      >
        Simulate
      </Button>
    </form>
  );
}

function Pair({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-4 sm:grid-cols-2">{children}</div>;
}

/** One of the master data, or none. What the address names is a choice even where it is archived. */
function Choice({
  label,
  none,
  value,
  items,
  names,
  hint,
  onChange,
}: {
  label: string;
  none: string;
  value: string;
  items: readonly { id: string; name: string }[];
  names: ReadonlyMap<string, string>;
  hint: string;
  onChange: (id: string) => void;
}) {
  const isListed = value === "" || items.some(({ id }) => id === value);
  return (
    <SelectField
      label={label}
      optional
      value={value}
      onChange={(event) => onChange(event.target.value)}
      hint={hint}
    >
      <option value="">{none}</option>
      {isListed ? null : <option value={value}>{names.get(value) ?? value}</option>}
      {items.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

function DeviationField({ value, onChange }: { value: string; onChange: (deviationId: string) => void }) {
  const list = useQuery(QualityService.method.listDeviations, { pageSize: 100 });
  const deviations = list.data?.deviations ?? [];
  const isListed = value === "" || deviations.some(({ id }) => id === value);
  const named = useQuery(
    QualityService.method.getDeviation,
    { deviationId: value },
    { enabled: list.isSuccess && !isListed },
  );
  return (
    <SelectField
      label="Deviation"
      optional
      value={value}
      onChange={(event) => onChange(event.target.value)}
      hint="The lots it concerns."
    >
      <option value="">No deviation</option>
      {isListed ? null : <option value={value}>{named.data?.deviation?.description ?? value}</option>}
      {deviations.map(({ id, description }) => (
        <option key={id} value={id}>
          {description}
        </option>
      ))}
    </SelectField>
  );
}
