import { useMaster } from "@/features/traceability/use-master";
import { SelectField } from "@/ui/field";

type LocationFieldProps = {
  label: string;
  value: string;
  /** Places of this party; the organization's own where it is left out. */
  partyId?: string;
  error: string | undefined;
  onChange: (locationId: string) => void;
};

/** A place, where there is any to choose. */
export function LocationField({ label, value, partyId = "", error, onChange }: LocationFieldProps) {
  const { locations } = useMaster();
  const own = locations.filter((location) => location.partyId === partyId);
  return own.length === 0 ? null : (
    <SelectField
      label={label}
      optional
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error}
    >
      <option value="">Not said</option>
      {own.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
