import { useQuery } from "@connectrpc/connect-query";
import { Link } from "@tanstack/react-router";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import type { Recall } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { X } from "lucide-react";
import { apiErrorOf } from "@/app/api-error";
import { RecallBadge } from "@/features/traceability/recall/recall-badges";
import type { RecallChoice } from "@/features/traceability/records/records-filter";
import { counted } from "@/format/count";
import { IconButton } from "@/ui/button";
import { SelectField } from "@/ui/field";

type RecallFieldProps = RecallChoice & {
  error: string | undefined;
  /** Whether a file was refused because there is none with that id. */
  isUnknown: boolean;
};

/** The recall or drill whose lots a file tells of, where it is of one. */
export function RecallField({ recallId, error, isUnknown, onRecall }: RecallFieldProps) {
  const list = useQuery(RecallService.method.listRecalls, { pageSize: 100 });
  const recalls = list.data?.recalls ?? [];
  const listed = recalls.find(({ id }) => id === recallId);
  // The address may name one that is older than those listed.
  const named = useQuery(
    RecallService.method.getRecall,
    { recallId },
    { enabled: recallId !== "" && !list.isPending && !listed },
  );
  const chosen = listed ?? named.data?.recall;
  const isMissing = named.error !== null && apiErrorOf(named.error).reason === ErrorReason.NOT_FOUND;
  const unknown = isUnknown || (isMissing && !chosen) ? "There is no such recall." : undefined;
  return (
    <div>
      <SelectField
        label="Recall"
        optional
        value=""
        hint="Only its lots, those cleared since included. It holds for the spreadsheet and the dispatches alike."
        error={error ?? unknown}
        onChange={(event) => (event.target.value ? onRecall(event.target.value) : undefined)}
      >
        <option value="">{recallId === "" ? "Of any recall, and of none" : "Choose another"}</option>
        {recalls
          .filter(({ id }) => id !== recallId)
          .map((recall) => (
            <option key={recall.id} value={recall.id}>
              {recall.name}, {kindOf(recall)}
            </option>
          ))}
      </SelectField>
      {recallId === "" ? null : (
        <ul aria-label="Recall chosen" className="mt-2">
          <li className="flex items-center justify-between gap-3 rounded-card border border-accent bg-accent-soft py-1 pr-1 pl-3">
            <Chosen recall={chosen} isUnknown={unknown !== undefined} />
            <IconButton
              label={`Leave out ${chosen?.name ?? "the recall"}`}
              icon={<X aria-hidden className="size-4" />}
              onClick={() => onRecall("")}
            />
          </li>
        </ul>
      )}
    </div>
  );
}

function Chosen({ recall, isUnknown }: { recall: Recall | undefined; isUnknown: boolean }) {
  if (!recall) {
    return <span className="text-small text-ink-2">{isUnknown ? "An unknown recall" : "…"}</span>;
  }
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 py-1 text-small">
      <Link
        to="/recalls/$recallId"
        params={{ recallId: recall.id }}
        className="font-medium break-words text-ink hover:text-accent hover:underline"
      >
        {recall.name}
      </Link>
      <RecallBadge state={recall.state} isDrill={recall.isDrill} />
      <span className="text-ink-2">{kindOf(recall)}</span>
    </div>
  );
}

function kindOf({ isDrill, nLots }: Recall): string {
  return `${isDrill ? "drill" : "recall"} of ${counted(Number(nLots), "lot")}`;
}
