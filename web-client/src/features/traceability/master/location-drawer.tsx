import { create } from "@bufbuild/protobuf";
import {
  type Location,
  LocationSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_pb";
import { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { useState } from "react";
import { MasterDrawer, masterErrorAt } from "@/features/traceability/master/master-drawer";
import { useCommand } from "@/features/traceability/use-command";
import { useMaster } from "@/features/traceability/use-master";
import { SelectField, TextField } from "@/ui/field";

const LINES = [
  ["Street and number", "street", 200],
  ["Postal code", "postalCode", 20],
  ["City", "city", 100],
  ["Region", "region", 100],
  ["Phone", "phone", 40],
] as const;
const FIELDS = [
  ...["name", "gln", "party_id", "street", "postal_code", "city", "region", "country", "phone"],
  "registration_number",
];

type LocationDrawerProps = {
  location: Location | undefined;
  canWrite: boolean;
  onSaved: (name: string) => void;
  onClose: () => void;
};

/** A place: a part of the plant, or where something comes from or goes to. */
export function LocationDrawer({ location, canWrite, onSaved, onClose }: LocationDrawerProps) {
  const [next, setNext] = useState(() => create(LocationSchema, location ? { ...location } : {}));
  const { parties } = useMaster();
  const { send, busy, error } = useCommand(MasterDataService.method.saveLocation, () => onSaved(next.name), [
    MasterDataService,
    PlantEventService,
  ]);
  const set = (changes: Partial<Location>) => setNext(create(LocationSchema, { ...next, ...changes }));
  const at = (field: string) => masterErrorAt(error, `location.${field}`);
  return (
    <MasterDrawer
      noun="location"
      item={location}
      canWrite={canWrite}
      busy={busy}
      error={error}
      fields={FIELDS}
      onSave={(archived) => send({ location: { ...next, name: next.name.trim(), archived } })}
      onClose={onClose}
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
      <TextField
        label="GLN"
        mono
        optional
        inputMode="numeric"
        value={next.gln}
        onChange={(event) => set({ gln: event.target.value.trim() })}
        error={masterErrorAt(error, "location.gln", true)}
      />
      <SelectField
        label="Whose it is"
        value={next.partyId}
        onChange={(event) => set({ partyId: event.target.value })}
        error={at("party_id")}
      >
        <option value="">Our own</option>
        {parties.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {LINES.map(([label, key, maxLength]) => (
        <TextField
          key={key}
          label={label}
          optional
          maxLength={maxLength}
          value={next[key]}
          onChange={(event) => set({ [key]: event.target.value })}
          error={at(key === "postalCode" ? "postal_code" : key)}
        />
      ))}
      <TextField
        label="Country"
        optional
        mono
        maxLength={2}
        placeholder="DE"
        value={next.country}
        onChange={(event) => set({ country: event.target.value.trim().toUpperCase() })}
        hint="Two letters."
        error={at("country")}
      />
      <TextField
        label="FDA registration"
        optional
        mono
        maxLength={20}
        value={next.registrationNumber}
        onChange={(event) => set({ registrationNumber: event.target.value.trim() })}
        error={at("registration_number")}
      />
    </MasterDrawer>
  );
}
