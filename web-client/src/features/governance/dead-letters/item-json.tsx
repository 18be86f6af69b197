import { fromJsonString, toJsonString } from "@bufbuild/protobuf";
import {
  type IngestItem,
  IngestItemSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { useState } from "react";
import { TextAreaField } from "@/ui/field";

type ItemJsonProps = {
  item: IngestItem;
  /** Undefined while the text is no item. */
  onChange: (item: IngestItem | undefined) => void;
};

/** The whole item as JSON. What is no item is said below the text and changes nothing. */
export function ItemJson({ item, onChange }: ItemJsonProps) {
  const [text, setText] = useState(() => toJsonString(IngestItemSchema, item, { prettySpaces: 2 }));
  const [problem, setProblem] = useState<string>();
  const type = (next: string) => {
    setText(next);
    try {
      onChange(fromJsonString(IngestItemSchema, next));
      setProblem(undefined);
    } catch (error) {
      onChange(undefined);
      setProblem(plain(error));
    }
  };
  return (
    <TextAreaField
      label="Item as JSON"
      mono
      rows={20}
      spellCheck={false}
      value={text}
      error={problem}
      hint="Names as in the contract, in camel case or snake case."
      onChange={(event) => type(event.target.value)}
    />
  );
}

/** What the parser says, without the name of the message it says it about. */
function plain(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words
    .replace(/^cannot decode (message|field) tracegate\.governance\.v1\./, "")
    .replace(/ from JSON: /, ": ");
}
