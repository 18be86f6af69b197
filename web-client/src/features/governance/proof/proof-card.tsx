import { toJsonString } from "@bufbuild/protobuf";
import {
  type Decision,
  type InclusionProof,
  InclusionProofSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import {
  CircleCheck,
  CircleDashed,
  CircleX,
  Download,
  LoaderCircle,
  type LucideIcon,
  ShieldCheck,
  ShieldQuestion,
  ShieldX,
} from "lucide-react";
import { ErrorView } from "@/app/error-view";
import { saveFile } from "@/app/save-file";
import { DrawerSection } from "@/features/governance/drawer-section";
import { useVerification } from "@/features/governance/proof/use-verification";
import type { Check, Verification } from "@/features/governance/proof/verify";
import { shortened } from "@/format/count";
import { Button } from "@/ui/button";
import { CopyValue } from "@/ui/copy";

const LOOKS: Record<Verification["state"], { icon: LucideIcon; tone: string; words: string }> = {
  verified: {
    icon: ShieldCheck,
    tone: "border-ok/30 bg-ok-soft text-ok",
    words: "Verified in your browser",
  },
  partly: {
    icon: ShieldQuestion,
    tone: "border-warn/30 bg-warn-soft text-warn",
    words: "Verified, but for the signature",
  },
  failed: {
    icon: ShieldX,
    tone: "border-bad/30 bg-bad-soft text-bad",
    words: "Not verified: the proof fails",
  },
};
const CHECKS: Record<Check["state"], { icon: LucideIcon; color: string; word: string }> = {
  ok: { icon: CircleCheck, color: "text-ok", word: "right" },
  failed: { icon: CircleX, color: "text-bad", word: "wrong" },
  unknown: { icon: CircleDashed, color: "text-warn", word: "not checked" },
};

/** That the decision is in the organization's log, found out by this browser and not told by the server. */
export function ProofCard({ decision }: { decision: Decision }) {
  const { data, error, isPending } = useVerification(decision);
  return (
    <DrawerSection title="Proof">
      {isPending ? (
        <Frame icon={LoaderCircle} tone="border-line bg-sunken text-ink-2" words="Checking the proof…" busy />
      ) : error ? (
        <ErrorView error={error} title="No proof" />
      ) : data ? (
        <Frame {...LOOKS[data.state]}>
          <Checks checks={data.checks} />
          <Root proof={data.proof} />
        </Frame>
      ) : (
        <Frame
          icon={ShieldQuestion}
          tone="border-warn/30 bg-warn-soft text-warn"
          words="This page cannot check proofs: browsers do so over HTTPS only."
        />
      )}
    </DrawerSection>
  );
}

function Frame({
  icon: Icon,
  tone,
  words,
  busy = false,
  children,
}: {
  icon: LucideIcon;
  tone: string;
  words: string;
  busy?: boolean;
  children?: React.ReactNode;
}) {
  return (
    <div className="overflow-hidden rounded-card border border-line">
      <p
        role="status"
        className={`flex items-center gap-2.5 border-b px-3 py-2.5 text-body font-semibold ${tone} ${children ? "" : "border-b-0"}`}
      >
        <Icon aria-hidden className={`size-4.5 shrink-0 ${busy ? "animate-spin" : ""}`} />
        {words}
      </p>
      {children}
    </div>
  );
}

function Checks({ checks }: { checks: readonly Check[] }) {
  return (
    <ul className="flex flex-col gap-2 px-3 py-3">
      {checks.map(({ name, state, text }) => {
        const { icon: Icon, color, word } = CHECKS[state];
        return (
          <li key={name} className="flex gap-2.5 text-small text-ink-2">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${color}`} />
            <span>
              <span className="font-medium text-ink">{name}</span>
              <span className="sr-only"> ({word})</span> {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Root({ proof }: { proof: InclusionProof }) {
  const root = hex(proof.checkpoint?.rootHash ?? new Uint8Array());
  const save = () =>
    saveFile(
      `proof-${proof.leafIndex}.json`,
      new Blob([toJsonString(InclusionProofSchema, proof, { prettySpaces: 2 })], {
        type: "application/json",
      }),
    );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-sunken px-3 py-2 text-small text-ink-2">
      <span className="inline-flex items-center gap-1.5">
        Root <CopyValue value={root} shown={shortened(root, 10, 6)} label="root hash" />
      </span>
      <span className="figures">
        leaf {proof.leafIndex.toLocaleString("en")} in a tree of{" "}
        {(proof.checkpoint?.treeSize ?? 0n).toLocaleString("en")}
      </span>
      <Button
        kind="quiet"
        size="small"
        className="ml-auto"
        icon={<Download aria-hidden className="size-3.5" />}
        onClick={save}
      >
        Save the proof
      </Button>
    </div>
  );
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
