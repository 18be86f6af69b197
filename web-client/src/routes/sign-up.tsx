import { createFileRoute, Link } from "@tanstack/react-router";
import { Inbox, MailCheck } from "lucide-react";
import { useState } from "react";
import { AuthFrame } from "@/features/auth/auth-frame";
import { MailboxLink } from "@/features/auth/mailbox-link";
import { SignUpForm } from "@/features/auth/sign-up-form";
import { Note } from "@/ui/state-panels";

export const Route = createFileRoute("/sign-up")({ component: SignUpScreen });

function SignUpScreen() {
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo) {
    return (
      <AuthFrame
        title="Check your mail"
        lead={`We sent a link to ${sentTo}. Your organization comes into being when you follow it.`}
      >
        <Note icon={MailCheck} tone="ok">
          The link works once and for a limited time. If nothing arrives, look at the spelling of the address
          and sign up again.
        </Note>
        <MailboxLink email={sentTo} icon={<Inbox className="size-4" />} />
      </AuthFrame>
    );
  }
  return (
    <AuthFrame
      title="Create an organization"
      lead={
        <>
          You become its owner. Already have one?{" "}
          <Link to="/log-in" className="font-medium text-accent underline underline-offset-3">
            Sign in
          </Link>
        </>
      }
    >
      <SignUpForm onSent={setSentTo} />
    </AuthFrame>
  );
}
