import {
  CaptureEpcisRequest_ErrorBehaviour,
  type CaptureEpcisResponse,
  EpcisService,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { FileInput } from "lucide-react";
import { useState } from "react";
import { apiErrorOf } from "@/app/api-error";
import { useCan } from "@/app/caller";
import { ErrorView } from "@/app/error-view";
import { policyOf } from "@/app/method-policy";
import { CaptureOutcome } from "@/features/traceability/records/capture-outcome";
import { problemsOfRefusal } from "@/features/traceability/records/capture-problems";
import { ProblemTable } from "@/features/traceability/records/problem-table";
import { ReportCard } from "@/features/traceability/records/report-card";
import { useCommand } from "@/features/traceability/use-command";
import { fileSize } from "@/format/size";
import { valuesOf } from "@/text/labels";
import { errorBehaviourConsequence, errorBehaviourLabel } from "@/text/records-words";
import { Button } from "@/ui/button";
import { DropZone } from "@/ui/drop-zone";
import { SelectField } from "@/ui/field";

const CHANGED = [PlantEventService];
/** The contract takes no larger document. */
const BYTES_MAX = 2 * 1024 * 1024;

/** Takes in events of others from a file. */
export function EpcisCaptureCard() {
  const [file, setFile] = useState<File>();
  const [unreadable, setUnreadable] = useState(false);
  const [errorBehaviour, setErrorBehaviour] = useState(CaptureEpcisRequest_ErrorBehaviour.ROLLBACK);
  const [answer, setAnswer] = useState<CaptureEpcisResponse>();
  const canCapture = useCan(policyOf(EpcisService.method.captureEpcis).permission);
  const capture = useCommand(EpcisService.method.captureEpcis, setAnswer, CHANGED);
  const isTooLarge = file !== undefined && file.size > BYTES_MAX;
  const forget = () => {
    setAnswer(undefined);
    setUnreadable(false);
    capture.reset();
  };
  const send = async (chosen: File) => {
    forget();
    try {
      capture.send({ document: new Uint8Array(await chosen.arrayBuffer()), errorBehaviour });
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <ReportCard
      title="Capture EPCIS"
      rule="GS1 EPCIS 2.0, JSON-LD"
      lead="Events of suppliers and customers, each taken in once by its hash, beside the plant's own."
      outcome={
        answer ? <CaptureOutcome answer={answer} /> : capture.error ? <Refusal error={capture.error} /> : null
      }
      actions={
        canCapture ? (
          <Button
            kind="primary"
            className="h-11 self-start"
            busy={capture.busy}
            disabled={!file || isTooLarge}
            icon={<FileInput aria-hidden className="size-4" />}
            onClick={() => (file ? void send(file) : undefined)}
          >
            Capture
          </Button>
        ) : (
          <p className="text-small text-ink-2">Your roles do not include recording what becomes of lots.</p>
        )
      }
    >
      {canCapture ? (
        <>
          <DropZone
            label="Document to capture"
            title={file ? file.name : "Drop a document here"}
            hint={
              file ? fileSize(file.size) : "An EPCISDocument or its events, up to 2 MiB and 2,000 events."
            }
            files="EPCIS file"
            accept=".json,.jsonld,application/json,application/ld+json"
            choose="Choose a file"
            onFiles={([first]) => {
              forget();
              setFile(first);
            }}
          />
          {isTooLarge || unreadable ? (
            <p role="alert" className="text-small text-bad">
              {isTooLarge
                ? "The document is larger than 2 MiB. Split it: each event is known by its hash, so none comes twice."
                : "The file could not be read. Choose it again."}
            </p>
          ) : null}
          <SelectField
            label="Where an event breaks a rule"
            value={errorBehaviour}
            hint={errorBehaviourConsequence[errorBehaviour]}
            onChange={(event) => setErrorBehaviour(Number(event.target.value))}
          >
            {valuesOf(CaptureEpcisRequest_ErrorBehaviour).map((value) => (
              <option key={value} value={value}>
                {errorBehaviourLabel[value]}
              </option>
            ))}
          </SelectField>
        </>
      ) : null}
    </ReportCard>
  );
}

function Refusal({ error }: { error: unknown }) {
  const { violations } = apiErrorOf(error);
  const problems = problemsOfRefusal(violations);
  const places = violations.map(({ path }) => path).filter((path) => path.includes("#"));
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <ErrorView error={error} fields={places} title="Nothing was captured" />
      {problems.length > 0 ? <ProblemTable problems={problems} /> : null}
    </div>
  );
}
