import { create } from "@bufbuild/protobuf";
import { type Party, PartySchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_pb";
import { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { useState } from "react";
import { MasterDrawer, masterErrorAt } from "@/features/traceability/master/master-drawer";
import { SimulateLink } from "@/features/traceability/recall/simulate-link";
import { useCommand } from "@/features/traceability/use-command";
import { CheckField, TextField } from "@/ui/field";

const FIELDS = ["name", "gln", "supplier", "customer", "email", "phone"];

type PartyDrawerProps = {
  party: Party | undefined;
  canWrite: boolean;
  onSaved: (name: string) => void;
  onClose: () => void;
};

/** A business that the organization gets from or sends to. */
export function PartyDrawer({ party, canWrite, onSaved, onClose }: PartyDrawerProps) {
  const [next, setNext] = useState(() => create(PartySchema, party ? { ...party } : { supplier: true }));
  const { send, busy, error } = useCommand(MasterDataService.method.saveParty, () => onSaved(next.name), [
    MasterDataService,
    PlantEventService,
  ]);
  const set = (changes: Partial<Party>) => setNext(create(PartySchema, { ...next, ...changes }));
  const at = (field: string) => masterErrorAt(error, `party.${field}`);
  return (
    <MasterDrawer
      noun="party"
      item={party}
      canWrite={canWrite}
      busy={busy}
      error={error}
      fields={FIELDS}
      onSave={(archived) => send({ party: { ...next, name: next.name.trim(), archived } })}
      onClose={onClose}
      beside={party?.supplier ? <SimulateLink search={{ supplier: party.id }} /> : undefined}
    >
      <div className="sm:col-span-2">
        <TextField
          label="Name"
          maxLength={200}
          value={next.name}
          onChange={(event) => set({ name: event.target.value })}
          error={at("name")}
        />
      </div>
      <div className="flex flex-col gap-1 px-2 sm:col-span-2">
        <CheckField
          label="Supplies us"
          hint="It can be chosen where lots are received."
          checked={next.supplier}
          onChange={(event) => set({ supplier: event.target.checked })}
        />
        <CheckField
          label="Buys from us"
          hint="It can be chosen where lots are shipped."
          checked={next.customer}
          onChange={(event) => set({ customer: event.target.checked })}
        />
      </div>
      <TextField
        label="GLN"
        mono
        optional
        inputMode="numeric"
        value={next.gln}
        onChange={(event) => set({ gln: event.target.value.trim() })}
        error={masterErrorAt(error, "party.gln", true)}
      />
      <TextField
        label="Phone"
        optional
        maxLength={40}
        value={next.phone}
        onChange={(event) => set({ phone: event.target.value })}
        error={at("phone")}
      />
      <div className="sm:col-span-2">
        <TextField
          label="E-mail"
          optional
          type="email"
          maxLength={254}
          value={next.email}
          onChange={(event) => set({ email: event.target.value.trim() })}
          hint="For notices of a recall."
          error={at("email")}
        />
      </div>
    </MasterDrawer>
  );
}
