import { useRouter } from "@tanstack/react-router";
import type { Mail } from "@tracegate/sdk/generated/tracegate/auth/v1/mailbox_service_pb";
import { ArrowRight } from "lucide-react";
import { useNow } from "@/app/use-now";
import { ago, dateTime } from "@/format/time";
import { buttonClass } from "@/ui/button";
import { Card } from "@/ui/card";

export function MailList({ mails }: { mails: readonly Mail[] }) {
  const router = useRouter();
  const now = useNow();
  return (
    <ul className="flex flex-col gap-3">
      {mails.map((mail) => (
        <li key={`${dateTime(mail.sendTime)} ${mail.link}`}>
          <Card className="p-5">
            <div className="flex flex-wrap items-baseline justify-between gap-2">
              <h2 className="text-lead font-semibold">{mail.subject}</h2>
              <span className="text-small text-ink-3" title={dateTime(mail.sendTime)}>
                {ago(mail.sendTime, now)}
              </span>
            </div>
            <p className="mt-2 text-body break-words whitespace-pre-line text-ink-2">{mail.body}</p>
            {mail.link ? (
              <a
                href={sameOrigin(mail.link)}
                className={`${buttonClass("primary")} mt-4`}
                onClick={(event) => {
                  event.preventDefault();
                  router.history.push(sameOrigin(mail.link));
                }}
              >
                Follow the link
                <ArrowRight aria-hidden className="size-4" />
              </a>
            ) : null}
          </Card>
        </li>
      ))}
    </ul>
  );
}

/** The mail names the server's public address; the reader is here already. Anything but a web address leads nowhere. */
function sameOrigin(link: string): string {
  const url = URL.parse(link, location.origin);
  return url && /^https?:$/.test(url.protocol) ? `${url.pathname}${url.search}` : "/";
}
