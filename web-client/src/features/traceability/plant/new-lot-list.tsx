import type { Location, Product } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_pb";
import { Plus } from "lucide-react";
import type { NewLotDraft } from "@/features/traceability/plant/new-lot";
import { NewLotFields } from "@/features/traceability/plant/new-lot-fields";
import { Button } from "@/ui/button";

type NewLotListProps = {
  /** What the command calls them. */
  field: "lots" | "outputs";
  /** What one is called: `Lot`, `Output`. */
  noun: string;
  drafts: readonly NewLotDraft[];
  products: readonly Product[];
  locations: readonly Location[];
  tried: boolean;
  error: unknown;
  isReceived?: boolean;
  /** There may be none: all was lost. */
  mayBeEmpty?: boolean;
  blank: () => NewLotDraft;
  onChange: (drafts: NewLotDraft[]) => void;
};

/** Lots to come into being together. */
export function NewLotList({
  field,
  noun,
  drafts,
  products,
  locations,
  tried,
  error,
  isReceived = false,
  mayBeEmpty = false,
  blank,
  onChange,
}: NewLotListProps) {
  const isAlone = drafts.length === 1 && !mayBeEmpty;
  return (
    <div className="flex flex-col gap-4">
      {drafts.map((draft, place) => (
        <fieldset key={draft.key} className="min-w-0 rounded-card border border-line p-4">
          <legend className="sr-only">{`${noun} ${place + 1}`}</legend>
          {isAlone ? null : (
            <div className="mb-3 flex items-center justify-between gap-3">
              <span aria-hidden className="text-lead font-medium text-ink">
                {noun} {place + 1}
              </span>
              <Button
                kind="quiet"
                aria-label={`Remove ${noun.toLowerCase()} ${place + 1}`}
                onClick={() => onChange(drafts.filter((one) => one !== draft))}
              >
                Remove
              </Button>
            </div>
          )}
          <NewLotFields
            draft={draft}
            path={`${field}[${place}]`}
            products={products}
            locations={locations}
            tried={tried}
            error={error}
            isReceived={isReceived}
            onChange={(next) => onChange(drafts.map((one) => (one === draft ? next : one)))}
          />
        </fieldset>
      ))}
      <Button
        className="self-start"
        icon={<Plus aria-hidden className="size-5" />}
        onClick={() => onChange([...drafts, blank()])}
      >
        {drafts.length === 0 ? `Add an ${noun.toLowerCase()}` : `Another ${noun.toLowerCase()}`}
      </Button>
    </div>
  );
}
