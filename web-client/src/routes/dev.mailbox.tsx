import { Code } from "@connectrpc/connect";
import { useQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { MailboxService } from "@tracegate/sdk/generated/tracegate/auth/v1/mailbox_service_pb";
import { Inbox, Wrench } from "lucide-react";
import { apiErrorOf } from "@/app/api-error";
import { ErrorView } from "@/app/error-view";
import { text } from "@/app/search";
import { MailList } from "@/features/auth/mail-list";
import { MailboxForm } from "@/features/auth/mailbox-form";
import { Logo } from "@/ui/logo";
import { EmptyState, Note, Skeleton } from "@/ui/state-panels";

type Search = { email?: string };

export const Route = createFileRoute("/dev/mailbox")({
  validateSearch: (raw: Record<string, unknown>): Search => text(raw, "email"),
  component: MailboxScreen,
});

function MailboxScreen() {
  const { email } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <main className="mx-auto max-w-3xl px-6 py-8">
      <Logo className="text-ink" />
      <h1 className="mt-10 text-display font-semibold tracking-[-0.015em]">Development mailbox</h1>
      <div className="mt-4 mb-6">
        <Note icon={Wrench} tone="warn">
          Mail that this development server would have sent. A production server has no such page.
        </Note>
      </div>
      <MailboxForm
        key={email ?? ""}
        email={email ?? ""}
        onOpen={(next) => navigate({ search: { email: next } })}
      />
      <div className="mt-6">{email ? <Mails email={email} /> : null}</div>
    </main>
  );
}

function Mails({ email }: { email: string }) {
  const mailbox = useQuery(MailboxService.method.listMail, { email }, { refetchInterval: 3_000 });
  if (mailbox.error) {
    return apiErrorOf(mailbox.error).code === Code.Unimplemented ? (
      <EmptyState icon={Inbox} title="No mailbox here">
        This server sends its mail. Look into your own inbox.
      </EmptyState>
    ) : (
      <ErrorView error={mailbox.error} />
    );
  }
  if (!mailbox.data) {
    return <Skeleton className="h-40 w-full" />;
  }
  return mailbox.data.mails.length === 0 ? (
    <EmptyState icon={Inbox} title="No mail yet">
      Mail to {email} appears here by itself.
    </EmptyState>
  ) : (
    <MailList mails={mailbox.data.mails} />
  );
}
