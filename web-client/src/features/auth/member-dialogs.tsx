import { useMutation } from "@connectrpc/connect-query";
import { AuthService } from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import { type Member, Role } from "@tracegate/sdk/generated/tracegate/auth/v1/identity_pb";
import { MemberService } from "@tracegate/sdk/generated/tracegate/auth/v1/member_service_pb";
import { type FormEvent, useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { RolePicker } from "@/features/auth/role-picker";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { useToast } from "@/ui/toast";

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const [email, setEmail] = useState("");
  const [roles, setRoles] = useState<Role[]>([Role.OPERATOR]);
  const formId = useId();
  const toast = useToast();
  const invite = useMutation(MemberService.method.inviteMember, {
    onSuccess: () => {
      toast(`An invitation to ${email.trim()} is on its way.`);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({ email: email.trim(), roles, requestId: newRequestId() });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Invite a member"
      description="They get a link by mail. You can only grant what you hold yourself."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={formId}
            kind="primary"
            busy={invite.isPending}
            disabled={!email.trim() || roles.length === 0}
          >
            Send the invitation
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-5">
        {invite.error ? <ErrorView error={invite.error} fields={["email"]} /> : null}
        <TextField
          label="E-mail"
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={violationAt(invite.error, "email")}
        />
        <RolePicker chosen={roles} onChange={setRoles} />
      </form>
    </Dialog>
  );
}

export function RolesDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const [roles, setRoles] = useState<Role[]>(member.roles);
  const readAgain = useReadAgain();
  const toast = useToast();
  const save = useMutation(MemberService.method.setMemberRoles, {
    onSuccess: async () => {
      await readAgain(MemberService, AuthService);
      toast(`${member.user?.displayName} has new roles. Open sessions feel it within a second.`);
      onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Roles of ${member.user?.displayName}`}
      description={member.user?.email}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            kind="primary"
            busy={save.isPending}
            disabled={roles.length === 0}
            onClick={() => save.mutate({ userId: member.user?.id ?? "", roles, requestId: newRequestId() })}
          >
            Save
          </Button>
        </>
      }
    >
      {save.error ? (
        <div className="mb-4">
          <ErrorView error={save.error} />
        </div>
      ) : null}
      <RolePicker chosen={roles} onChange={setRoles} />
    </Dialog>
  );
}

export function RemoveDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const remove = useMutation(MemberService.method.removeMember, {
    onSuccess: async () => {
      await readAgain(MemberService);
      toast(`${member.user?.displayName} no longer belongs to the organization.`);
      onClose();
    },
  });
  return (
    <Confirm
      title={`Remove ${member.user?.displayName}?`}
      confirm="Remove"
      busy={remove.isPending}
      onClose={onClose}
      onConfirm={() => remove.mutate({ userId: member.user?.id ?? "", requestId: newRequestId() })}
    >
      {remove.error ? (
        <div className="mb-4">
          <ErrorView error={remove.error} />
        </div>
      ) : null}
      The membership and all its sessions end within a second. What they did stays on record.
    </Confirm>
  );
}
