import { useMutation } from "@connectrpc/connect-query";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { Action, type Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { Ban, X } from "lucide-react";
import { useState } from "react";
import { apiErrorOf } from "@/app/api-error";
import { ErrorView } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import {
  changesBetween,
  draftOf,
  type PolicyDraft,
  policyOf,
  withCell,
} from "@/features/governance/policy-draft";
import { PolicyMatrix } from "@/features/governance/policy-matrix";
import { ToolAdder } from "@/features/governance/tool-adder";
import { counted } from "@/format/count";
import { actionLabel, actionMeaning, valuesOf } from "@/text/labels";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { Dialog } from "@/ui/dialog";
import { useToast } from "@/ui/toast";

/** The policy in force, and a draft of the next version where the caller may publish one. */
export function PolicyEditor({ policy, editable }: { policy: Policy; editable: boolean }) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const inForce = draftOf(policy);
  const [edited, setEdited] = useState<PolicyDraft>();
  const [asking, setAsking] = useState(false);
  const draft = edited ?? inForce;
  const changes = changesBetween(inForce, draft);

  const publish = useMutation(PolicyService.method.publishPolicy, {
    onSuccess: async (published) => {
      setAsking(false);
      await readAgain(PolicyService);
      setEdited(undefined);
      toast(`Version ${published.policy?.version} is in force.`);
    },
  });
  const isStale =
    publish.error !== null && apiErrorOf(publish.error).reason === ErrorReason.REVISION_MISMATCH;
  const takeNewest = async (keepDraft: boolean) => {
    await readAgain(PolicyService);
    publish.reset();
    setEdited(keepDraft ? draft : undefined);
    setAsking(keepDraft);
  };

  return (
    <>
      <Card>
        <CardHead title="Tool access matrix" note="What happens to personal data on its way to a tool">
          {editable ? (
            <ToolAdder
              label="Add a row"
              taken={draft.rules.map(({ tool }) => tool)}
              onAdd={(tool) => setEdited({ ...draft, rules: [...draft.rules, { tool, row: {} }] })}
            />
          ) : null}
        </CardHead>
        <PolicyMatrix
          draft={draft}
          editable={editable}
          onCell={(tool, piiClass, action) => setEdited(withCell(draft, tool, piiClass, action))}
          onRemove={(tool) =>
            setEdited({ ...draft, rules: draft.rules.filter((rule) => rule.tool !== tool) })
          }
        />
        <div className="border-t border-line px-4 py-3 text-small text-ink-3">
          <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
            {valuesOf<Action>(Action).map((action) => (
              <div key={action}>
                <dt className="inline font-medium text-ink-2">{actionLabel[action]}.</dt>{" "}
                <dd className="inline">{actionMeaning[action]}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-2">
            In brackets: what the row of defaults says. * No detector of this release finds addresses and
            names, so these columns have no effect yet.
          </p>
        </div>
      </Card>
      <Card className="mt-6">
        <CardHead title="Denied tools" note="Refused whatever they carry">
          {editable ? (
            <ToolAdder
              label="Deny a tool"
              taken={draft.deniedTools}
              onAdd={(tool) => setEdited({ ...draft, deniedTools: [...draft.deniedTools, tool] })}
            />
          ) : null}
        </CardHead>
        <ul className="flex flex-wrap gap-2 p-4">
          {draft.deniedTools.length === 0 ? (
            <li className="text-small text-ink-3">No tool is denied outright.</li>
          ) : null}
          {draft.deniedTools.map((tool) => (
            <li
              key={tool}
              className="flex h-8 items-center gap-2 rounded-control bg-bad-soft pr-1 pl-2.5 text-bad"
            >
              <Ban aria-hidden className="size-3.5" />
              <code className="font-mono text-small">{tool}</code>
              {editable ? (
                <button
                  type="button"
                  aria-label={`Allow ${tool} again`}
                  className="flex size-6 items-center justify-center rounded-[4px] hover:bg-surface"
                  onClick={() =>
                    setEdited({
                      ...draft,
                      deniedTools: draft.deniedTools.filter((denied) => denied !== tool),
                    })
                  }
                >
                  <X aria-hidden className="size-3.5" />
                </button>
              ) : (
                <span className="w-1" />
              )}
            </li>
          ))}
        </ul>
      </Card>
      {changes.length > 0 ? (
        <div className="sticky bottom-4 z-10 mt-6 flex animate-rise flex-wrap items-center gap-3 rounded-card border border-accent bg-raised px-4 py-3 shadow-float">
          <p className="min-w-0 flex-1 font-medium text-ink">
            {counted(changes.length, "change")} not in force yet
          </p>
          <Button onClick={() => setEdited(undefined)}>Discard</Button>
          <Button kind="primary" onClick={() => setAsking(true)}>
            Review and publish
          </Button>
        </div>
      ) : null}
      <Dialog
        open={asking}
        onClose={() => {
          publish.reset();
          setAsking(false);
        }}
        title={`Publish version ${policy.version + 1n}`}
        description="It is in force for every request after the answer."
        footer={
          isStale ? (
            <>
              <Button onClick={() => takeNewest(false)}>Drop mine, show the newest</Button>
              <Button kind="primary" onClick={() => takeNewest(true)}>
                Put mine on top of the newest
              </Button>
            </>
          ) : (
            <>
              <Button onClick={() => setAsking(false)}>Go on editing</Button>
              <Button
                kind="primary"
                busy={publish.isPending}
                disabled={changes.length === 0}
                onClick={() => publish.mutate({ policy: policyOf(draft, policy), requestId: newRequestId() })}
              >
                Publish
              </Button>
            </>
          )
        }
      >
        {publish.error ? (
          <div className="mb-4">
            <ErrorView
              error={publish.error}
              title={isStale ? "Another version came first" : "Not published"}
            />
          </div>
        ) : null}
        <ul className="flex flex-col gap-1.5">
          {changes.map((change) => (
            <li key={change} className="border-l-2 border-accent pl-3 text-body text-ink">
              {change}
            </li>
          ))}
        </ul>
        {changes.length === 0 ? (
          <p className="text-body text-ink-2">Nothing differs from the version in force.</p>
        ) : null}
      </Dialog>
    </>
  );
}
