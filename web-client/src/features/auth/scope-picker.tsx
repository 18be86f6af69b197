import type { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { permissionGroups, permissionLabel, permissionName } from "@/text/labels";
import { CheckField } from "@/ui/field";

type ScopePickerProps = {
  held: readonly Permission[];
  chosen: readonly Permission[];
  onChange: (chosen: readonly Permission[]) => void;
};

/** The permissions a key may use, out of those its creator holds. */
export function ScopePicker({ held, chosen, onChange }: ScopePickerProps) {
  const groups = permissionGroups
    .map(({ label, permissions }) => ({
      label,
      permissions: permissions.filter((permission) => held.includes(permission)),
    }))
    .filter(({ permissions }) => permissions.length > 0);
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1.5 text-small font-medium text-ink">Scopes</legend>
      {groups.map(({ label, permissions }) => (
        <fieldset key={label} className="flex flex-col">
          <legend className="label-caps mb-0.5 text-ink-3">{label}</legend>
          {permissions.map((permission) => (
            <CheckField
              key={permission}
              label={permissionLabel[permission]}
              hint={<code className="font-mono text-[0.75rem]">{permissionName(permission)}</code>}
              checked={chosen.includes(permission)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, permission]
                    : chosen.filter((scope) => scope !== permission),
                )
              }
            />
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}
