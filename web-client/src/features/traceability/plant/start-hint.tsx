import { ScanBarcode } from "lucide-react";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/state-panels";

/** What to do where nothing is scanned yet. */
export function StartHint({ canWrite }: { canWrite: boolean }) {
  return (
    <Card>
      <EmptyState icon={ScanBarcode} title="Scan a lot or a pallet">
        Or type its code and press Enter. Plain codes, GS1 labels and Digital Links are understood.
        {canWrite ? (
          <>
            {" "}
            What is scanned gathers in a list to be made into something, packed or shipped. Everything can be
            said by typing as well: <Command>/receive</Command>, <Command>/transform</Command>,{" "}
            <Command>/pack</Command>, <Command>/ship</Command>, <Command>/release</Command>,{" "}
            <Command>/clear</Command>.
          </>
        ) : null}
      </EmptyState>
    </Card>
  );
}

function Command({ children }: { children: string }) {
  return <code className="font-mono text-[0.8125rem] text-ink">{children}</code>;
}
