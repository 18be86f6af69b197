import type { PrivacySummary } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { ShieldCheck } from "lucide-react";
import type { ReactNode } from "react";
import { counted } from "@/format/count";
import { piiClassLabelOf } from "@/text/labels";
import { Chip } from "@/ui/badge";
import { Card } from "@/ui/card";

/** What the gate found in a template's text. `decisionLink` makes the way to one of its decisions. */
export function PrivacyCard({
  privacy,
  decisionLink,
}: {
  privacy: PrivacySummary;
  decisionLink: (decisionId: string, label: string) => ReactNode;
}) {
  const found = privacy.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Card className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-3">
      <ShieldCheck
        aria-hidden
        className={`size-5 shrink-0 ${found > 0 ? "text-warn" : "text-ok"}`}
        strokeWidth={1.75}
      />
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium text-ink">
          {found > 0
            ? `The gate found ${counted(found, "piece")} of personal data`
            : "The gate found no personal data"}
        </p>
        <p className="text-small text-ink-3">
          {found > 0
            ? "What you see below was treated as your policy says before it was stored."
            : `All of its text passed the gate in ${counted(privacy.decisionIds.length, "check")}.`}
        </p>
      </div>
      {found > 0 ? (
        <div className="flex flex-wrap gap-1.5">
          {privacy.counts.map(({ piiClass, count }) => (
            <Chip key={piiClass} label={piiClassLabelOf(piiClass)} count={count} tone="warn" />
          ))}
        </div>
      ) : null}
      <div className="flex flex-wrap gap-x-3 gap-y-1 text-small">
        {privacy.decisionIds.map((id, index) => (
          <span key={id}>
            {decisionLink(
              id,
              privacy.decisionIds.length === 1 ? "See the decision" : `Decision ${index + 1}`,
            )}
          </span>
        ))}
      </div>
    </Card>
  );
}
