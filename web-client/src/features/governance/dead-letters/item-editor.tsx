import { equals } from "@bufbuild/protobuf";
import {
  type IngestItem,
  IngestItemSchema,
  type IngestProblem,
} from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { useState } from "react";
import { useNow } from "@/app/use-now";
import { ItemForm } from "@/features/governance/dead-letters/item-form";
import { ItemJson } from "@/features/governance/dead-letters/item-json";
import { brokenRules } from "@/features/governance/dead-letters/item-rules";
import { Segments } from "@/ui/segments";

/** An item on its way to be right, and what the server last said about it. */
export function useItemDraft(original: IngestItem | undefined, told: readonly IngestProblem[]) {
  const now = useNow(60_000);
  const [item, setItem] = useState(original);
  const [isText, setIsText] = useState(true);
  const broken = item ? brokenRules(item, now) : {};
  return {
    item,
    problems: told,
    /** By field: our own word where a rule can be told here, else the server's, until somebody changes the item. */
    byField: {
      ...Object.fromEntries(
        item && original && equals(IngestItemSchema, item, original)
          ? told.map(({ field, text }) => [field, text])
          : [],
      ),
      ...broken,
    },
    isChanged: item !== undefined && original !== undefined && !equals(IngestItemSchema, item, original),
    isText,
    isBroken: Object.keys(broken).length > 0,
    setItem: (next: IngestItem | undefined) => {
      setIsText(next !== undefined);
      if (next) {
        setItem(next);
      }
    },
  };
}

/** The item as a form or as JSON. */
export function ItemEditor({
  draft,
  editable,
}: {
  draft: ReturnType<typeof useItemDraft>;
  editable: boolean;
}) {
  const [look, setLook] = useState("form");
  const { item, byField, setItem } = draft;
  if (!item) {
    return null;
  }
  return (
    <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-4">
      <legend className="label-caps mb-2 text-ink-3">The item</legend>
      <Segments
        label="Edit as"
        value={look}
        onChange={(next) => {
          // What was no item in the JSON is left behind: the form goes on from the last that was one.
          setItem(item);
          setLook(next);
        }}
        choices={[
          { value: "form", label: "Form" },
          { value: "json", label: "JSON" },
        ]}
      />
      {look === "form" ? (
        <ItemForm item={item} problems={byField} onChange={setItem} />
      ) : (
        <ItemJson item={item} onChange={setItem} />
      )}
    </fieldset>
  );
}
