import { useMutation } from "@connectrpc/connect-query";
import {
  type AcceptInvitationResponse,
  MemberService,
} from "@tracegate/sdk/generated/tracegate/auth/v1/member_service_pb";
import { type FormEvent, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";

const FIELDS = ["display_name", "password"] as const;

/** Joins the organization that sent the link. */
export function AcceptForm({
  token,
  onAccepted,
}: {
  token: string;
  onAccepted: (joined: AcceptInvitationResponse) => void;
}) {
  const [displayName, setDisplayName] = useState("");
  const [password, setPassword] = useState("");
  const accept = useMutation(MemberService.method.acceptInvitation, { onSuccess: onAccepted });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate({ token, displayName: displayName.trim(), password });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-5" noValidate>
      {accept.error ? <ErrorView error={accept.error} fields={FIELDS} /> : null}
      <TextField
        label="Your name"
        autoComplete="name"
        required
        value={displayName}
        onChange={(event) => setDisplayName(event.target.value)}
        hint="If you have an account already, it keeps its name."
        error={violationAt(accept.error, "display_name")}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        hint="New here: choose one of at least 10 characters. With an account: the one you have."
        error={violationAt(accept.error, "password")}
      />
      <Button
        type="submit"
        kind="primary"
        size="large"
        busy={accept.isPending}
        disabled={!displayName.trim() || password.length < 10}
      >
        Join
      </Button>
    </form>
  );
}
