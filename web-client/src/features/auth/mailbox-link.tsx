import { useQuery } from "@connectrpc/connect-query";
import { Link } from "@tanstack/react-router";
import { MailboxService } from "@tracegate/sdk/generated/tracegate/auth/v1/mailbox_service_pb";
import type { ReactNode } from "react";
import { buttonClass } from "@/ui/button";

/** The way to the development mailbox; nothing where the server has none. */
export function MailboxLink({ email, icon }: { email: string; icon: ReactNode }) {
  const mailbox = useQuery(MailboxService.method.listMail, { email });
  if (!mailbox.isSuccess) {
    return null;
  }
  return (
    <div className="mt-5">
      <Link to="/dev/mailbox" search={{ email }} className={buttonClass("secondary")}>
        {icon}
        Open the development mailbox
      </Link>
      <p className="mt-2 text-small text-ink-3">
        This server runs in development: mail is shown here and not sent.
      </p>
    </div>
  );
}
