import { create } from "@bufbuild/protobuf";
import {
  type Equipment,
  EquipmentSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_pb";
import { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { useState } from "react";
import { LocationField } from "@/features/traceability/location-field";
import { MasterDrawer, masterErrorAt } from "@/features/traceability/master/master-drawer";
import { CleanBreaks } from "@/features/traceability/recall/clean-breaks";
import { SimulateLink } from "@/features/traceability/recall/simulate-link";
import { useCommand } from "@/features/traceability/use-command";
import { TextField } from "@/ui/field";

type EquipmentDrawerProps = {
  equipment: Equipment | undefined;
  canWrite: boolean;
  onSaved: (name: string) => void;
  onClose: () => void;
};

/** What lots are made with: a tank, a line, a tumbler. */
export function EquipmentDrawer({ equipment, canWrite, onSaved, onClose }: EquipmentDrawerProps) {
  const [next, setNext] = useState(() => create(EquipmentSchema, equipment ? { ...equipment } : {}));
  const { send, busy, error } = useCommand(MasterDataService.method.saveEquipment, () => onSaved(next.name), [
    MasterDataService,
    PlantEventService,
  ]);
  const set = (changes: Partial<Equipment>) => setNext(create(EquipmentSchema, { ...next, ...changes }));
  return (
    <MasterDrawer
      noun="equipment"
      item={equipment}
      canWrite={canWrite}
      busy={busy}
      error={error}
      fields={["name", "location_id"]}
      onSave={(archived) => send({ equipment: { ...next, name: next.name.trim(), archived } })}
      onClose={onClose}
      beside={
        equipment ? (
          <>
            <SimulateLink search={{ equipment: equipment.id }} />
            <CleanBreaks equipmentId={equipment.id} />
          </>
        ) : undefined
      }
    >
      <div className="sm:col-span-2">
        <TextField
          label="Name"
          maxLength={200}
          value={next.name}
          onChange={(event) => set({ name: event.target.value })}
          hint="As it is written on it."
          error={masterErrorAt(error, "equipment.name", true)}
        />
      </div>
      <div className="sm:col-span-2">
        <LocationField
          label="Stands at"
          value={next.locationId}
          onChange={(locationId) => set({ locationId })}
          error={masterErrorAt(error, "equipment.location_id")}
        />
      </div>
    </MasterDrawer>
  );
}
