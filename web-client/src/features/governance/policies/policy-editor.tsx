import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import type { PolicyDraft } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { useMemo, useState } from "react";
import { ErrorView } from "@/app/error-view";
import { AccessPanel } from "@/features/governance/policies/access-panel";
import { ChangeBar } from "@/features/governance/policies/change-bar";
import { DetectorsPanel } from "@/features/governance/policies/detectors-panel";
import { LimitsPanel } from "@/features/governance/policies/limits-panel";
import { MatrixPanel } from "@/features/governance/policies/matrix-panel";
import { inOrder, saysTheSame } from "@/features/governance/policies/policy-edit";
import { PolicyHead } from "@/features/governance/policies/policy-head";
import { type PolicyTab, saidAbout, tabChoices } from "@/features/governance/policies/policy-tabs";
import { ProblemList } from "@/features/governance/policies/problem-list";
import { PublishDialog } from "@/features/governance/policies/publish-dialog";
import { ReplayPanel } from "@/features/governance/policies/replay-panel";
import { TestBench } from "@/features/governance/policies/test-bench";
import { useProblems } from "@/features/governance/policies/use-problems";
import { Segments } from "@/ui/segments";

type PolicyEditorProps = {
  /** What is shown first: a version, or a draft's policy. */
  start: Policy;
  /** What is in force where the policy is for, to compare with. */
  base: Policy;
  latestVersion: bigint;
  draft: PolicyDraft | undefined;
  tab: PolicyTab;
  canEdit: boolean;
  canPublish: boolean;
  onTab: (tab: PolicyTab) => void;
  onDraft: (draftId: string) => void;
  onDone: (published?: Policy) => void;
};

/** A policy while somebody reads it or works on it. */
export function PolicyEditor({
  start,
  base,
  latestVersion,
  draft,
  tab,
  canEdit,
  canPublish,
  onTab,
  onDraft,
  onDone,
}: PolicyEditorProps) {
  const [edited, setEdited] = useState<Policy>();
  const [asking, setAsking] = useState(false);
  // One object for as long as nothing changes: the server is asked about each new one.
  const shown = useMemo(() => inOrder(start), [start]);
  const policy = edited ?? shown;
  const editable = canEdit || canPublish;
  const problems = useProblems(policy, editable);
  const part = { policy, editable, problems, onChange: setEdited };
  return (
    <>
      <div className="mb-4">
        <Segments
          label="Part of the policy"
          value={tab}
          onChange={(next) => onTab(next as PolicyTab)}
          choices={tabChoices(problems)}
        />
      </div>
      {problems.error ? (
        <div className="mb-4">
          <ErrorView error={problems.error} title="Not checked" />
        </div>
      ) : null}
      <ProblemList {...saidAbout(problems, tab)} />
      {tab === "matrix" ? (
        <div className="flex flex-col gap-6">
          <MatrixPanel policy={policy} editable={editable} onChange={setEdited} />
          <PolicyHead {...part} />
        </div>
      ) : null}
      {tab === "access" ? <AccessPanel {...part} /> : null}
      {tab === "limits" ? <LimitsPanel {...part} /> : null}
      {tab === "detectors" ? <DetectorsPanel {...part} /> : null}
      {tab === "test" ? <TestBench policy={policy} /> : null}
      {tab === "replay" ? <ReplayPanel policy={policy} /> : null}
      {editable && (draft || !saysTheSame(policy, base)) ? (
        <ChangeBar
          policy={policy}
          base={base}
          draft={draft}
          isEdited={edited !== undefined && !saysTheSame(edited, start)}
          problems={problems}
          canEdit={canEdit}
          canPublish={canPublish}
          onSaved={onDraft}
          onDiscard={() => setEdited(undefined)}
          onPublish={() => setAsking(true)}
        />
      ) : null}
      {asking ? (
        <PublishDialog
          policy={policy}
          base={base}
          latestVersion={latestVersion}
          draftId={draft?.id ?? ""}
          onPublished={(published) => {
            setAsking(false);
            setEdited(undefined);
            onDone(published);
          }}
          onDrop={() => {
            setAsking(false);
            setEdited(undefined);
            onDone();
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
