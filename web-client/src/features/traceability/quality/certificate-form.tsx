import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import type { Certificate } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { fileSize } from "@/format/size";
import { Button, IconButton } from "@/ui/button";
import { CheckField, TextField } from "@/ui/field";

type ResultEdit = {
  id: number;
  parameter: string;
  value: string;
  unit: string;
  method: string;
  conforming: boolean;
};

/** The largest paper the contract takes. */
const FILE_BYTES_MAX = 1024 * 1024;
const FIELDS = ["number", "issuer", "issue_time", "file_name", "file", "media_type"].map(
  (field) => `certificate.${field}`,
);

/** A certificate of analysis with what it states and its paper. */
export function CertificateForm({
  lotId,
  onAdded,
}: {
  lotId: string;
  onAdded: (certificate: Certificate) => void;
}) {
  const [number, setNumber] = useState("");
  const [issuer, setIssuer] = useState("");
  const [issued, setIssued] = useState("");
  const [file, setFile] = useState<File>();
  const [results, setResults] = useState<readonly ResultEdit[]>([newResult(0)]);
  const add = useFloorCall(QualityService.method.addCertificate, ({ certificate }) =>
    certificate ? onAdded(certificate) : undefined,
  );
  const stated = results.filter(({ parameter, value }) => parameter.trim() !== "" || value.trim() !== "");
  const issueMs = new Date(issued).getTime();
  const isTooLarge = file !== undefined && file.size > FILE_BYTES_MAX;
  const wrong = (field: string) => violationAt(add.error, `certificate.${field}`);
  const set = (id: number, change: Partial<ResultEdit>) =>
    setResults(results.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const send = async () => {
    add.send({
      certificate: {
        lotIds: [lotId],
        number: number.trim(),
        issuer: issuer.trim(),
        issueTime: timestampFromMs(issueMs),
        results: stated.map(({ id: _, ...result }) => result),
        ...(file
          ? {
              fileName: file.name,
              mediaType: file.type || "application/octet-stream",
              file: new Uint8Array(await file.arrayBuffer()),
            }
          : {}),
      },
    });
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-4.5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {add.error ? (
        <ErrorView
          error={add.error}
          fields={[
            ...FIELDS,
            ...stated.flatMap((_, index) =>
              ["parameter", "value"].map((field) => `certificate.results[${index}].${field}`),
            ),
          ]}
        />
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Number"
          required
          maxLength={100}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          placeholder="COA-2026-118"
          error={wrong("number")}
        />
        <TextField
          label="Issued on"
          type="date"
          required
          value={issued}
          onChange={(event) => setIssued(event.target.value)}
          error={wrong("issue_time")}
        />
      </div>
      <TextField
        label="Issuer"
        required
        maxLength={200}
        value={issuer}
        onChange={(event) => setIssuer(event.target.value)}
        hint="The laboratory or the supplier."
        error={wrong("issuer")}
      />
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 text-small font-semibold text-ink">What it states</legend>
        {results.map((result) => {
          const place = stated.indexOf(result);
          return (
            <div key={result.id} className="rounded-card border border-line bg-sunken p-3">
              <div className="grid grid-cols-2 gap-3">
                <TextField
                  label="Parameter"
                  maxLength={120}
                  placeholder="Salmonella"
                  value={result.parameter}
                  onChange={(event) => set(result.id, { parameter: event.target.value })}
                  error={wrong(`results[${place}].parameter`)}
                />
                <TextField
                  label="Value"
                  maxLength={60}
                  placeholder="absent in 25 g"
                  value={result.value}
                  onChange={(event) => set(result.id, { value: event.target.value })}
                  error={wrong(`results[${place}].value`)}
                />
                <TextField
                  label="Unit"
                  optional
                  maxLength={20}
                  value={result.unit}
                  onChange={(event) => set(result.id, { unit: event.target.value })}
                />
                <TextField
                  label="Method"
                  optional
                  maxLength={120}
                  placeholder="ISO 6579-1"
                  value={result.method}
                  onChange={(event) => set(result.id, { method: event.target.value })}
                />
              </div>
              <div className="mt-2 flex items-center justify-between">
                <CheckField
                  label="As it was agreed"
                  checked={result.conforming}
                  onChange={(event) => set(result.id, { conforming: event.target.checked })}
                />
                <IconButton
                  label={`Remove ${result.parameter || "this result"}`}
                  icon={<Trash2 className="size-4" />}
                  onClick={() => setResults(results.filter(({ id }) => id !== result.id))}
                />
              </div>
            </div>
          );
        })}
        <Button
          className="self-start"
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => setResults([...results, newResult((results.at(-1)?.id ?? 0) + 1)])}
        >
          Add a result
        </Button>
      </fieldset>
      <TextField
        label="The paper"
        type="file"
        optional
        accept="application/pdf,image/*"
        onChange={(event) => setFile(event.target.files?.[0])}
        hint={file ? fileSize(file.size) : "A scan or a PDF, at most 1 MiB."}
        error={isTooLarge ? "It is larger than 1 MiB." : (wrong("file") ?? wrong("file_name"))}
        className="py-1.5"
      />
      <Button
        type="submit"
        kind="primary"
        className="h-11 self-start"
        busy={add.busy}
        disabled={number.trim() === "" || issuer.trim() === "" || Number.isNaN(issueMs) || isTooLarge}
      >
        Keep it with the lot
      </Button>
    </form>
  );
}

function newResult(id: number): ResultEdit {
  return { id, parameter: "", value: "", unit: "", method: "", conforming: true };
}
