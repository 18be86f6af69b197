import { useQuery } from "@connectrpc/connect-query";
import type { Decision } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { ErrorView } from "@/app/error-view";
import { DrawerSection } from "@/features/governance/drawer-section";
import { inMatrixWords } from "@/text/policy-words";
import { Skeleton } from "@/ui/state-panels";

/** The rule that bound, the reasons of the record, and the server's explanation in sentences. */
export function DecisionWhy({ decision }: { decision: Decision }) {
  const { data, error } = useQuery(
    DecisionService.method.explainDecision,
    { decisionId: decision.id },
    // A decision and the policy of then do not change.
    { staleTime: Number.POSITIVE_INFINITY },
  );
  const explanation = data?.explanation;
  return (
    <DrawerSection title="Why">
      {decision.binding ? (
        <p className="mb-3 rounded-control bg-sunken px-3 py-2 text-small text-ink">
          <span className="text-ink-3">Binding rule </span>
          <span className="font-medium">{inMatrixWords(decision.binding)}</span>
        </p>
      ) : null}
      {decision.reasons.length === 0 ? (
        <p className="text-body text-ink-2">Nothing in the content called for an action.</p>
      ) : (
        <ul className="flex flex-col gap-1.5 text-body text-ink">
          {decision.reasons.map((reason) => (
            <li key={reason} className="border-l-2 border-accent pl-3">
              {inMatrixWords(reason)}
            </li>
          ))}
        </ul>
      )}
      {error ? (
        <div className="mt-3">
          <ErrorView error={error} title="Not explained" />
        </div>
      ) : explanation ? (
        <>
          <p className="mt-3 text-small text-ink-2">{inMatrixWords(explanation.text)}</p>
          {explanation.evidence.length > 0 ? (
            <ul className="mt-2 list-disc pl-4 text-small text-ink-3">
              {explanation.evidence.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
        </>
      ) : (
        <Skeleton className="mt-3 h-10 w-full" />
      )}
    </DrawerSection>
  );
}
