import { Role } from "@tracegate/sdk/generated/tracegate/auth/v1/identity_pb";
import { roleLabel, roleMeaning, valuesOf } from "@/text/labels";
import { CheckField } from "@/ui/field";

const roles = valuesOf<Role>(Role);

export function RolePicker({
  chosen,
  onChange,
}: {
  chosen: readonly Role[];
  onChange: (roles: Role[]) => void;
}) {
  return (
    <fieldset className="flex flex-col">
      <legend className="mb-1.5 text-small font-medium text-ink">Roles</legend>
      {roles.map((role) => (
        <CheckField
          key={role}
          label={roleLabel[role]}
          hint={roleMeaning[role]}
          checked={chosen.includes(role)}
          onChange={(event) =>
            onChange(
              event.target.checked
                ? [...chosen, role].toSorted((a, b) => a - b)
                : chosen.filter((held) => held !== role),
            )
          }
        />
      ))}
    </fieldset>
  );
}
