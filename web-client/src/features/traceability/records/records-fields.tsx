import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { apiErrorOf } from "@/app/api-error";
import { violationAt } from "@/app/error-view";
import { LotChooser } from "@/features/traceability/lot-chooser";
import { ItemChooser } from "@/features/traceability/records/item-chooser";
import { RecallField } from "@/features/traceability/records/recall-field";
import type { RecallChoice, RecordsDraft } from "@/features/traceability/records/records-filter";
import { SpanFields } from "@/features/traceability/records/span-fields";
import { useMaster } from "@/features/traceability/use-master";

type RecordsFieldsProps = RecallChoice & {
  draft: RecordsDraft;
  error: unknown;
  /** What a receipt came from is a question where receipts are told. */
  asksFrom: boolean;
  onChange: (draft: RecordsDraft) => void;
};

/** Which events a file tells of. */
export function RecordsFields({ draft, error, asksFrom, recallId, onRecall, onChange }: RecordsFieldsProps) {
  const { products, locations, parties } = useMaster();
  const set = (changes: Partial<RecordsDraft>) => onChange({ ...draft, ...changes });
  const lotCode = missing(error, "lot");
  const places = { label: "Locations", items: locations };
  return (
    <>
      <RecallField
        recallId={recallId}
        error={violationAt(error, "filter.recall_id")}
        isUnknown={missing(error, "recall") === recallId}
        onRecall={onRecall}
      />
      <SpanFields
        label="Occurred"
        span={draft}
        error={error}
        paths={["filter.occurred_from", "filter.occurred_until"]}
        onChange={({ from, until }) => set({ from, until })}
      />
      <LotChooser
        label="Lots"
        hint="Events that took of them or made them. All lots where none is named."
        listLabel="Lots chosen"
        chosen={draft.lots}
        error={
          violationAt(error, "filter.lot_codes") ?? (lotCode ? `There is no lot ${lotCode}.` : undefined)
        }
        onChange={(lots) => set({ lots })}
      />
      <ItemChooser
        label="Products"
        any="All products"
        groups={[{ label: "Products", items: products }]}
        chosen={draft.productIds}
        error={violationAt(error, "filter.product_ids")}
        onChange={(productIds) => set({ productIds })}
      />
      <ItemChooser
        label="Shipped to"
        any="Any customer or location"
        hint={asksFrom ? "Asked of shipments only." : undefined}
        groups={[{ label: "Customers", items: parties.filter(({ customer }) => customer) }, places]}
        chosen={draft.shippedToIds}
        error={violationAt(error, "filter.shipped_to_ids")}
        onChange={(shippedToIds) => set({ shippedToIds })}
      />
      {asksFrom ? (
        <ItemChooser
          label="Received from"
          any="Any supplier or location"
          hint="Asked of receipts only."
          groups={[{ label: "Suppliers", items: parties.filter(({ supplier }) => supplier) }, places]}
          chosen={draft.shippedFromIds}
          error={violationAt(error, "filter.shipped_from_ids")}
          onChange={(shippedFromIds) => set({ shippedFromIds })}
        />
      ) : null}
    </>
  );
}

/** What is named and is not there, such as a lot that was renamed, is told where it was named. */
function missing(error: unknown, resource: "lot" | "recall"): string | undefined {
  const { reason, metadata } = apiErrorOf(error ?? undefined);
  return error && reason === ErrorReason.NOT_FOUND && metadata.resource === resource
    ? metadata.id
    : undefined;
}
