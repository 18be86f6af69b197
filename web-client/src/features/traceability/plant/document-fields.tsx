import { ReferenceDocument_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { violationAt } from "@/app/error-view";
import { valuesOf } from "@/text/labels";
import { documentTypeLabel } from "@/text/plant-words";
import { SelectField, TextField } from "@/ui/field";

export type DocumentDraft = { type: ReferenceDocument_Type; number: string };

export const NO_DOCUMENT: DocumentDraft = { type: ReferenceDocument_Type.UNSPECIFIED, number: "" };
export const DOCUMENT_PATHS = ["documents[0].type", "documents[0].number"];

/** The paper an event stands in. */
export function DocumentFields({
  document,
  error,
  onChange,
}: {
  document: DocumentDraft;
  error: unknown;
  onChange: (document: DocumentDraft) => void;
}) {
  return (
    <>
      <SelectField
        label="Document"
        optional
        value={document.type}
        onChange={(event) => onChange({ ...document, type: Number(event.target.value) })}
        error={violationAt(error, "documents[0].type")}
      >
        <option value={ReferenceDocument_Type.UNSPECIFIED}>None</option>
        {valuesOf<ReferenceDocument_Type>(ReferenceDocument_Type).map((type) => (
          <option key={type} value={type}>
            {documentTypeLabel[type]}
          </option>
        ))}
      </SelectField>
      {document.type === ReferenceDocument_Type.UNSPECIFIED ? null : (
        <TextField
          label="Its number"
          mono
          spellCheck={false}
          value={document.number}
          onChange={(event) => onChange({ ...document, number: event.target.value })}
          error={violationAt(error, "documents[0].number")}
        />
      )}
    </>
  );
}

/** The documents as a command names them. */
export function documentsOf({ type, number }: DocumentDraft) {
  return type === ReferenceDocument_Type.UNSPECIFIED ? [] : [{ type, number: number.trim() }];
}
