import type { Member } from "@tracegate/sdk/generated/tracegate/auth/v1/identity_pb";
import { Ellipsis, UserCog, UserMinus } from "lucide-react";
import { day } from "@/format/time";
import { roleLabel, roleMeaning } from "@/text/labels";
import { Chip } from "@/ui/badge";
import { IconButton } from "@/ui/button";
import { Menu, MenuItem } from "@/ui/menu";
import { Table, Td, Th, Tr } from "@/ui/table";

type MemberTableProps = {
  members: readonly Member[];
  meId: string | undefined;
  canManage: boolean;
  onRoles: (member: Member) => void;
  onRemove: (member: Member) => void;
};

export function MemberTable({ members, meId, canManage, onRoles, onRemove }: MemberTableProps) {
  return (
    <Table
      label="Members"
      head={
        <>
          <Th>Name</Th>
          <Th>E-mail</Th>
          <Th>Roles</Th>
          <Th className="text-right">Since</Th>
          {canManage ? (
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          ) : null}
        </>
      }
    >
      {members.map((member) => (
        <Tr key={member.user?.id}>
          <Td className="font-medium whitespace-nowrap text-ink">
            {member.user?.displayName}
            {member.user?.id === meId ? <span className="ml-2 font-normal text-ink-3">you</span> : null}
          </Td>
          <Td className="text-ink-2">{member.user?.email}</Td>
          <Td>
            <span className="flex flex-wrap gap-1">
              {member.roles.map((role) => (
                <Chip key={role} label={roleLabel[role]} title={roleMeaning[role]} />
              ))}
            </span>
          </Td>
          <Td className="text-right whitespace-nowrap text-ink-2">{day(member.joinTime)}</Td>
          {canManage ? (
            <Td className="w-12 text-right">
              <Menu
                trigger={
                  <IconButton
                    label={`Actions for ${member.user?.displayName}`}
                    icon={<Ellipsis className="size-4" />}
                    className="size-8!"
                  />
                }
              >
                <MenuItem icon={<UserCog aria-hidden className="size-4" />} onSelect={() => onRoles(member)}>
                  Change roles
                </MenuItem>
                <MenuItem
                  danger
                  icon={<UserMinus aria-hidden className="size-4" />}
                  onSelect={() => onRemove(member)}
                >
                  Remove
                </MenuItem>
              </Menu>
            </Td>
          ) : null}
        </Tr>
      ))}
    </Table>
  );
}
