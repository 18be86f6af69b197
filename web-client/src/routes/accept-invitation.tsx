import { createFileRoute, Link } from "@tanstack/react-router";
import type { AcceptInvitationResponse } from "@tracegate/sdk/generated/tracegate/auth/v1/member_service_pb";
import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { text } from "@/app/search";
import { AcceptForm } from "@/features/auth/accept-form";
import { AuthFrame } from "@/features/auth/auth-frame";
import { buttonClass } from "@/ui/button";
import { Note } from "@/ui/state-panels";

type Search = { token?: string };

export const Route = createFileRoute("/accept-invitation")({
  validateSearch: (raw: Record<string, unknown>): Search => text(raw, "token"),
  component: AcceptInvitationScreen,
});

function AcceptInvitationScreen() {
  const { token = "" } = Route.useSearch();
  const [joined, setJoined] = useState<AcceptInvitationResponse>();
  if (joined) {
    return (
      <AuthFrame title={`Welcome to ${joined.organization?.name}`}>
        <Note icon={CircleCheck} tone="ok">
          {joined.user?.email} belongs to {joined.organization?.name} now.
        </Note>
        <Link
          to="/log-in"
          search={{ email: joined.user?.email ?? "" }}
          className={`${buttonClass("primary", "large")} mt-6 w-full`}
        >
          Sign in
        </Link>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title="Join the organization" lead="Somebody invited you to work with them in Tracegate.">
      <AcceptForm token={token} onAccepted={setJoined} />
    </AuthFrame>
  );
}
