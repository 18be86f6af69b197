import { Link } from "@tanstack/react-router";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import {
  type Flow,
  type FlowVersion,
  FlowVersion_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { Archive, CircleCheck, Copy, Factory, PencilLine, Send } from "lucide-react";
import { useState } from "react";
import { apiErrorOf } from "@/app/api-error";
import { useCaller } from "@/app/caller";
import { ErrorView, violationAt } from "@/app/error-view";
import { NoteDialog } from "@/app/note-dialog";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { Button, buttonClass } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextAreaField } from "@/ui/field";
import { useToast } from "@/ui/toast";

type VersionActionsProps = { flow: Flow; version: FlowVersion; onCopied: (version: FlowVersion) => void };
type Asking = "submit" | "publish" | "copy" | "deprecate";

const { DRAFT, REVIEW, PUBLISHED, DEPRECATED } = FlowVersion_State;

/** What may be done with a version now, by whoever looks at it. */
export function VersionActions({ flow, version, onCopied }: VersionActionsProps) {
  const [asking, setAsking] = useState<Asking>();
  const { permissions, user } = useCaller();
  const { state } = version;
  const mayWrite = permissions.includes(Permission.FLOW_WRITE);
  const mayPublish = permissions.includes(Permission.FLOW_PUBLISH);
  const isAuthor = version.authorIds.includes(user?.id ?? "");
  const close = () => setAsking(undefined);
  const button = (what: Asking, label: string, Icon: typeof Copy, kind?: "primary" | "danger") => (
    <Button
      {...(kind ? { kind } : {})}
      icon={<Icon aria-hidden className="size-4" />}
      onClick={() => setAsking(what)}
    >
      {label}
    </Button>
  );
  return (
    <>
      {mayPublish && state !== DEPRECATED
        ? button(
            "deprecate",
            state === DRAFT ? "Discard" : state === REVIEW ? "Send back" : "Deprecate",
            Archive,
            "danger",
          )
        : null}
      {mayWrite && (state === PUBLISHED || state === DEPRECATED) ? button("copy", "New version", Copy) : null}
      {mayWrite && state === DRAFT ? (
        <>
          <Link
            to="/flows/$flowId/edit"
            params={{ flowId: version.flowId }}
            search={{ version: version.id }}
            className={buttonClass("secondary")}
          >
            <PencilLine aria-hidden className="size-4" />
            Edit
          </Link>
          {button("submit", "Submit for review", Send, "primary")}
        </>
      ) : null}
      {mayPublish && state === REVIEW && !isAuthor
        ? button("publish", "Publish", CircleCheck, "primary")
        : null}
      {state === PUBLISHED && permissions.includes(Permission.RUN_WRITE) ? (
        <Link to="/runs" search={{ flow: flow.id }} className={buttonClass("primary")}>
          <Factory aria-hidden className="size-4" />
          Runs of it
        </Link>
      ) : null}
      {asking === "submit" ? <SubmitDialog version={version} onClose={close} /> : null}
      {asking === "publish" ? <PublishDialog flow={flow} version={version} onClose={close} /> : null}
      {asking === "copy" ? <CopyDialog version={version} onClose={close} onCopied={onCopied} /> : null}
      {asking === "deprecate" ? <DeprecateDialog version={version} onClose={close} /> : null}
    </>
  );
}

function SubmitDialog({ version, onClose }: { version: FlowVersion; onClose: () => void }) {
  const submit = useFloorCall(FlowService.method.submitFlowVersion, onClose);
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Submit version ${version.number} for review?`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            kind="primary"
            busy={submit.busy}
            onClick={() => submit.send({ flowVersionId: version.id })}
          >
            Submit for review
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 text-body text-ink-2">
        {submit.error ? <ErrorView error={submit.error} title="Not submitted" /> : null}
        <p>It can no longer be changed. Somebody who wrote none of it publishes it or sends it back.</p>
      </div>
    </Dialog>
  );
}

type PublishDialogProps = { flow: Flow; version: FlowVersion; onClose: () => void };

function PublishDialog({ flow, version, onClose }: PublishDialogProps) {
  const toast = useToast();
  const [note, setNote] = useState("");
  const publish = useFloorCall(FlowService.method.publishFlowVersion, () => {
    toast(`Version ${version.number} of ${flow.name} is published.`);
    onClose();
  });
  const isOwn = publish.error !== null && apiErrorOf(publish.error).reason === ErrorReason.FOUR_EYES;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Publish version ${version.number}?`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            kind="primary"
            busy={publish.busy}
            disabled={note.trim() === ""}
            onClick={() => publish.send({ flowVersionId: version.id, reviewNote: note.trim() })}
          >
            Publish
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {publish.error ? (
          <ErrorView
            error={publish.error}
            fields={["review_note"]}
            title={isOwn ? "You wrote part of it" : "Not published"}
          />
        ) : null}
        <p className="text-body text-ink-2">
          New runs follow it from now on
          {flow.publishedNumber > 0 ? `, and version ${flow.publishedNumber} is deprecated` : ""}. It never
          changes again.
        </p>
        <TextAreaField
          label="Review note"
          rows={3}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          hint="What you examined. It stays with the version."
          error={violationAt(publish.error, "review_note")}
        />
      </div>
    </Dialog>
  );
}

function CopyDialog({
  version,
  onClose,
  onCopied,
}: {
  version: FlowVersion;
  onClose: () => void;
  onCopied: (version: FlowVersion) => void;
}) {
  const copy = useFloorCall(FlowService.method.createFlowVersion, (answer) =>
    answer.version ? onCopied(answer.version) : onClose(),
  );
  return (
    <NoteDialog
      title={`A new version from version ${version.number}`}
      confirm="Begin the draft"
      hint="What is to be new in it."
      danger={false}
      busy={copy.busy}
      error={copy.error}
      onClose={onClose}
      onConfirm={(changeNote) => copy.send({ flowVersionId: version.id, changeNote })}
    >
      It begins as a copy and is a draft until a second person has published it.
    </NoteDialog>
  );
}

function DeprecateDialog({ version, onClose }: { version: FlowVersion; onClose: () => void }) {
  const deprecate = useFloorCall(FlowService.method.deprecateFlowVersion, onClose);
  return (
    <NoteDialog
      title={`${version.state === REVIEW ? "Send back" : "Deprecate"} version ${version.number}?`}
      confirm={version.state === REVIEW ? "Send back" : "Deprecate"}
      field="reason"
      hint="It stays with the version."
      busy={deprecate.busy}
      error={deprecate.error}
      onClose={onClose}
      onConfirm={(reason) => deprecate.send({ flowVersionId: version.id, reason })}
    >
      {version.state === PUBLISHED
        ? "No new run follows it. Runs that follow it already go on."
        : "This is final. Whoever goes on begins a new version as its copy."}
    </NoteDialog>
  );
}
