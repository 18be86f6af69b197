import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import type { ApiKey } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_pb";
import { IngestService } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { TriangleAlert } from "lucide-react";
import { ErrorView } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { useSecretCall } from "@/app/use-secret-call";
import { Button } from "@/ui/button";
import { CopyValue } from "@/ui/copy";
import { Dialog } from "@/ui/dialog";
import { Note } from "@/ui/state-panels";

type NewSecretDialogProps = { apiKey: ApiKey; replaces: boolean; onClose: () => void };

/** Makes the secret that batches of a key are signed with, and shows it this once. */
export function NewSecretDialog({ apiKey, replaces, onClose }: NewSecretDialogProps) {
  const client = createClient(IngestService, useTransport());
  const readAgain = useReadAgain();
  const make = useSecretCall(async () => {
    const answer = await client.createSigningSecret({ apiKeyId: apiKey.id });
    await readAgain(IngestService);
    return answer;
  });
  return make.answer ? (
    <Dialog
      open
      onClose={onClose}
      title={`Signing secret of “${apiKey.label}”`}
      footer={
        <Button kind="primary" onClick={onClose}>
          I have kept it
        </Button>
      }
    >
      <Note icon={TriangleAlert} tone="warn">
        This is the only time the secret is shown.
        {replaces ? " The one before is believed for an hour more." : ""}
      </Note>
      <div
        className="mt-4 rounded-control border border-line-strong bg-sunken px-3 py-3"
        data-testid="secret"
      >
        <CopyValue value={make.answer.secret} label="secret" />
      </div>
      <p className="mt-3 text-small text-ink-2">
        It is Base64 of 32 bytes. Sign each batch with HMAC-SHA256 and send it as{" "}
        <code className="font-mono text-[0.75rem]">signed</code> instead of{" "}
        <code className="font-mono text-[0.75rem]">items</code>; an unsigned one is refused.
      </p>
    </Dialog>
  ) : (
    <Dialog
      open
      onClose={onClose}
      title={replaces ? "Make another signing secret?" : "Demand signatures?"}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" busy={make.busy} onClick={() => void make.run(undefined)}>
            Make the secret
          </Button>
        </>
      }
    >
      {make.error ? (
        <div className="mb-4">
          <ErrorView error={make.error} title="Not made" />
        </div>
      ) : null}
      <p className="text-body text-ink-2">
        {replaces
          ? "It takes the place of the one in use, which is believed for an hour more."
          : `From then on, batches that “${apiKey.label}” reports must be signed. Unsigned ones are refused.`}
      </p>
    </Dialog>
  );
}
