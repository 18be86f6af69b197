import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { CircleCheck, PackagePlus, ScanBarcode } from "lucide-react";
import { ErrorView } from "@/app/error-view";
import { LotStateBadge } from "@/features/traceability/lot-state-badge";
import type { ScannedCode } from "@/features/traceability/plant/scan-code";
import { lotTypeLabel } from "@/text/labels";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Note } from "@/ui/state-panels";

/** What came of the last scan, where it was not simply a lot, or of the last command. */
export type ScanOutcome =
  | { kind: "unknown"; scanned: ScannedCode }
  | { kind: "many"; lots: readonly Lot[] }
  | { kind: "failed"; typed: string; error: unknown }
  | { kind: "refused"; words: string }
  | { kind: "booked"; words: string };

type ScanOutcomeViewProps = {
  outcome: ScanOutcome;
  /** The product the label names, where it is known. */
  productName: string | undefined;
  canReceive: boolean;
  canPack: boolean;
  onReceive: (scanned: ScannedCode) => void;
  onPack: (sscc: string) => void;
  onChoose: (lot: Lot) => void;
  onAgain: (typed: string) => void;
};

/** Says what a scan found where that needs an answer. */
export function ScanOutcomeView({
  outcome,
  productName,
  canReceive,
  canPack,
  onReceive,
  onPack,
  onChoose,
  onAgain,
}: ScanOutcomeViewProps) {
  switch (outcome.kind) {
    case "failed":
      return (
        <ErrorView
          error={outcome.error}
          title={`${outcome.typed} was not looked up`}
          action={
            <Button size="large" onClick={() => onAgain(outcome.typed)}>
              Look it up again
            </Button>
          }
        />
      );
    case "refused":
      return (
        <Note icon={ScanBarcode} tone="warn">
          {outcome.words}
        </Note>
      );
    case "booked":
      return (
        <Note icon={CircleCheck} tone="ok">
          {outcome.words}
        </Note>
      );
    case "many":
      return (
        <Card className="touch p-4">
          <p className="mb-3 text-lead font-medium text-ink">Several lots have this code. Which is it?</p>
          <ul className="flex flex-col gap-2">
            {outcome.lots.map((lot) => (
              <li key={lot.id}>
                <Button onClick={() => onChoose(lot)} className="w-full justify-start">
                  <span className="font-mono">{lot.lotCode}</span>
                  <span className="text-ink-2">
                    {lotTypeLabel[lot.type]}
                    {lot.codeSource ? `, code by ${lot.codeSource}` : ""}
                  </span>
                  <LotStateBadge state={lot.state} recalled={lot.recalled} />
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      );
    case "unknown": {
      const { scanned } = outcome;
      const ofProduct = productName ? ` It is “${productName}”.` : "";
      return (
        <Note icon={ScanBarcode} tone="warn">
          <p className="text-lead">
            {scanned.code ? (
              <>
                There is no lot <span className="font-mono font-medium">{scanned.code}</span>.{ofProduct}
              </>
            ) : (
              <>
                The label names a product ({scanned.gtin}), but no lot.{ofProduct}
              </>
            )}
          </p>
          <div className="touch mt-3 flex flex-wrap gap-3">
            {scanned.isPallet && canPack ? (
              <Button kind="primary" onClick={() => onPack(scanned.code)}>
                Pack on this new pallet
              </Button>
            ) : null}
            {canReceive && !scanned.isPallet ? (
              <Button
                kind="primary"
                icon={<PackagePlus aria-hidden className="size-5" />}
                onClick={() => onReceive(scanned)}
              >
                Receive it
              </Button>
            ) : null}
          </div>
        </Note>
      );
    }
  }
}
