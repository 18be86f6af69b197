import { Link } from "@tanstack/react-router";
import type { PolicyDraft } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { Trash2 } from "lucide-react";
import { useNow } from "@/app/use-now";
import { ago, dateTime } from "@/format/time";
import { scopeName } from "@/text/policy-words";
import { IconButton } from "@/ui/button";
import { Table, Td, Th, Tr } from "@/ui/table";

type DraftTableProps = {
  drafts: readonly PolicyDraft[];
  nameOf: (id: string) => string;
  canEdit: boolean;
  onDelete: (draft: PolicyDraft) => void;
};

/** Policies that are being worked on. */
export function DraftTable({ drafts, nameOf, canEdit, onDelete }: DraftTableProps) {
  const now = useNow();
  return (
    <Table
      label="Drafts"
      head={
        <>
          <Th>Draft</Th>
          <Th>Scope</Th>
          <Th>Last change</Th>
          <Th className="text-right">Made from</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </>
      }
    >
      {drafts.map((draft) => (
        <Tr key={draft.id}>
          <Td className="min-w-44">
            <Link
              to="/policies/edit"
              search={{ draft: draft.id }}
              className="font-medium text-ink hover:text-accent hover:underline"
            >
              {draft.policy?.name || "Unnamed draft"}
            </Link>
          </Td>
          <Td className={`whitespace-nowrap text-ink-2 ${draft.policy?.scope ? "font-mono" : ""}`}>
            {scopeName(draft.policy?.scope ?? "")}
          </Td>
          <Td className="whitespace-nowrap text-ink-2">
            <span title={dateTime(draft.updateTime)}>{ago(draft.updateTime, now)}</span> by{" "}
            {nameOf(draft.authorId)}
          </Td>
          <Td className="figures text-right font-mono text-ink-2">{String(draft.policy?.version ?? "–")}</Td>
          <Td className="w-12 text-right">
            {canEdit ? (
              <IconButton
                label={`Delete the draft ${draft.policy?.name}`}
                icon={<Trash2 className="size-4" />}
                className="size-8!"
                onClick={() => onDelete(draft)}
              />
            ) : null}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
