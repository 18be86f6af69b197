import { callUnaryMethod, useInfiniteQuery, useTransport } from "@connectrpc/connect-query";
import { useMutation } from "@tanstack/react-query";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import type { Certificate } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { CircleCheck, CircleX, Download, Plus } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { ErrorView } from "@/app/error-view";
import { saveFile } from "@/app/save-file";
import { CertificateForm } from "@/features/traceability/quality/certificate-form";
import { day } from "@/format/time";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { Dialog } from "@/ui/dialog";
import { More } from "@/ui/more";
import { useToast } from "@/ui/toast";

/** The certificates of analysis of a lot: what they state, and their papers. */
export function CertificateCard({
  lotId,
  actorNames,
}: {
  lotId: string;
  actorNames: ReadonlyMap<string, string>;
}) {
  const [adding, setAdding] = useState(false);
  const canAdd = useCan(Permission.QC_DECIDE);
  const toast = useToast();
  const list = useInfiniteQuery(
    QualityService.method.listCertificates,
    { lotId, pageSize: 20, pageToken: "" },
    { pageParamKey: "pageToken", getNextPageParam: (page) => page.nextPageToken || undefined },
  );
  const certificates = list.data?.pages.flatMap((page) => page.certificates) ?? [];
  return (
    <Card>
      <CardHead title="Certificates of analysis">
        {canAdd ? (
          <Button
            size="small"
            icon={<Plus aria-hidden className="size-3.5" />}
            onClick={() => setAdding(true)}
          >
            Add a certificate
          </Button>
        ) : null}
      </CardHead>
      {list.error ? (
        <div className="p-4">
          <ErrorView error={list.error} />
        </div>
      ) : certificates.length === 0 ? (
        <p className="px-4 py-6 text-small text-ink-3">
          {list.data
            ? "None is kept with this lot. Add the laboratory's or the supplier's, with its paper."
            : "…"}
        </p>
      ) : (
        <ul aria-label="Certificates" className="divide-y divide-line">
          {certificates.map((certificate) => (
            <CertificateLine key={certificate.id} certificate={certificate} actorNames={actorNames} />
          ))}
        </ul>
      )}
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      {adding ? (
        <Dialog
          open
          shape="drawer"
          title="Add a certificate"
          description="What is added stays: a certificate is evidence."
          onClose={() => setAdding(false)}
        >
          <CertificateForm
            lotId={lotId}
            onAdded={({ number }) => {
              toast(`Certificate ${number} is kept with the lot.`);
              setAdding(false);
            }}
          />
        </Dialog>
      ) : null}
    </Card>
  );
}

function CertificateLine({
  certificate,
  actorNames,
}: {
  certificate: Certificate;
  actorNames: ReadonlyMap<string, string>;
}) {
  const transport = useTransport();
  // Lists leave the paper out: it is asked for when somebody wants it.
  const save = useMutation({
    mutationFn: async () =>
      (
        await callUnaryMethod(transport, QualityService.method.getCertificate, {
          certificateId: certificate.id,
        })
      ).certificate,
    onSuccess: (whole) => {
      if (whole) {
        saveFile(whole.fileName, new Blob([new Uint8Array(whole.file)], { type: whole.mediaType }));
      }
    },
  });
  const { number, issuer, issueTime, results, fileName, adderId } = certificate;
  return (
    <li className="px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-body font-medium text-ink">{number}</span>
        <span className="text-small text-ink-2">
          {issuer}, {day(issueTime)}
        </span>
        {fileName ? (
          <Button
            size="small"
            className="ml-auto"
            busy={save.isPending}
            aria-label={`Save ${fileName}`}
            icon={<Download aria-hidden className="size-3.5" />}
            onClick={() => save.mutate()}
          >
            <span className="max-w-40 truncate">{fileName}</span>
          </Button>
        ) : null}
      </div>
      {save.error ? <ErrorView error={save.error} title="Not saved" /> : null}
      <ul aria-label={`Results of ${number}`} className="mt-1.5 flex flex-col gap-1 text-small">
        {results.map((result) => (
          <li key={`${result.parameter} ${result.method}`} className="flex gap-2">
            {result.conforming ? (
              <CircleCheck aria-label="conforming" className="mt-0.5 size-4 shrink-0 text-ok" />
            ) : (
              <CircleX aria-label="not conforming" className="mt-0.5 size-4 shrink-0 text-bad" />
            )}
            <span className="text-ink-2">
              {result.parameter}:{" "}
              <strong className={`font-medium ${result.conforming ? "text-ink" : "text-bad"}`}>
                {result.value} {result.unit}
              </strong>
              {result.method ? `, by ${result.method}` : ""}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-[0.75rem] text-ink-3">
        added by {actorNames.get(adderId) ?? "somebody"}, {day(certificate.recordTime)}
      </p>
    </li>
  );
}
