import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import {
  type DetokenizeResponse,
  VaultService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/vault_service_pb";
import { EyeOff, ScrollText } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useSecretCall } from "@/app/use-secret-call";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { CheckField, TextAreaField, TextField } from "@/ui/field";
import { Note } from "@/ui/state-panels";

/** Puts the values back into a text. They are here while the dialog is open and nowhere else in the page. */
export function DetokenizeDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState("");
  const [purpose, setPurpose] = useState("");
  const [json, setJson] = useState(false);
  const formId = useId();
  const client = createClient(VaultService, useTransport());
  const reveal = useSecretCall(() => client.detokenize({ text, purpose: purpose.trim(), json }));
  const notJson = json && text.trim() !== "" && !isJson(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void reveal.run(undefined);
  };
  if (reveal.answer) {
    return <Revealed answer={reveal.answer} onAgain={reveal.forget} onClose={onClose} />;
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Detokenize a text"
      description="Tokens are replaced by the values they stand for."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={formId}
            kind="primary"
            busy={reveal.busy}
            disabled={!text.trim() || !purpose.trim() || notJson}
          >
            Show the values
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {reveal.error ? (
          <ErrorView error={reveal.error} fields={["text", "purpose"]} title="Not revealed" />
        ) : null}
        <TextAreaField
          label="Text with tokens"
          mono
          rows={6}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
          error={notJson ? "This is no JSON." : violationAt(reveal.error, "text")}
        />
        <CheckField
          label="The text is JSON"
          hint="Values are escaped where they go into strings."
          checked={json}
          onChange={(event) => setJson(event.target.checked)}
        />
        <TextField
          label="Purpose"
          maxLength={500}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
          hint="It stands in the audit trail with your name and the number of tokens, never with the values."
          error={violationAt(reveal.error, "purpose")}
        />
      </form>
    </Dialog>
  );
}

function Revealed({
  answer,
  onAgain,
  onClose,
}: {
  answer: DetokenizeResponse;
  onAgain: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${counted(answer.revealedCount, "token")} put back`}
      description="This reading is in the audit trail."
      footer={
        <>
          <Button onClick={onAgain}>Another text</Button>
          <Button kind="primary" icon={<EyeOff aria-hidden className="size-4" />} onClick={onClose}>
            Close and forget
          </Button>
        </>
      }
    >
      <pre className="max-h-72 overflow-auto rounded-control border border-line-strong bg-sunken px-3 py-3 font-mono text-small break-words whitespace-pre-wrap text-ink">
        {answer.text}
      </pre>
      {answer.unknownTokens.length > 0 ? (
        <div className="mt-4">
          <Note icon={ScrollText} tone="warn">
            <span className="block font-medium">
              {counted(answer.unknownTokens.length, "token")} without a value: never issued here, or erased.
            </span>
            <code className="font-mono text-[0.75rem] break-all">{answer.unknownTokens.join(" ")}</code>
          </Note>
        </div>
      ) : null}
    </Dialog>
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
