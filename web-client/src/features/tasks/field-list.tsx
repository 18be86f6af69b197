import type { Field, Section } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { Asterisk, Repeat } from "lucide-react";
import { Confidence, KindIcon, TypeIcon } from "@/features/tasks/field-look";
import { counted } from "@/format/count";
import { dataTypeLabel, fieldKindLabel } from "@/text/labels";

/** The fields of one section after the other, in the order of the document. */
export function FieldList({
  sections,
  fields,
  openId,
  onOpen,
}: {
  sections: readonly Section[];
  fields: readonly Field[];
  openId: string | undefined;
  onOpen: (field: Field) => void;
}) {
  const groups = sections
    .map((section, index) => ({
      section,
      index,
      fields: fields.filter((field) => field.sectionIndex === index),
    }))
    .filter((group) => group.fields.length > 0);
  return (
    <div>
      {groups.map((group) => (
        <section key={group.index} id={`section-${group.index}`} className="scroll-mt-20">
          <h3 className="sticky top-14 z-10 flex items-baseline gap-2 border-y border-line bg-sunken px-4 py-2 text-small font-semibold text-ink first:border-t-0 lg:top-0">
            <span className="min-w-0 flex-1 truncate">{sectionName(group.section)}</span>
            <span className="font-normal text-ink-3">{counted(group.fields.length, "field")}</span>
          </h3>
          <ul className="divide-y divide-line">
            {group.fields.map((field) => (
              <li key={field.id}>
                <FieldRow field={field} isOpen={field.id === openId} onOpen={() => onOpen(field)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function FieldRow({ field, isOpen, onOpen }: { field: Field; isOpen: boolean; onOpen: () => void }) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className={`grid w-full grid-cols-[1.25rem_1fr_auto] items-center gap-x-3 gap-y-1 px-4 py-2.5 text-left transition-colors hover:bg-sunken md:grid-cols-[1.25rem_minmax(0,1fr)_9.5rem_7rem_5rem] ${isOpen ? "bg-accent-soft" : ""}`}
    >
      <TypeIcon type={field.dataType} className="size-4 text-ink-3" />
      <span className="flex min-w-0 flex-wrap items-center gap-x-2">
        <span className="min-w-0 font-medium break-words text-ink">{field.label}</span>
        {field.required ? (
          <span className="inline-flex items-center gap-0.5 text-[0.75rem] text-bad">
            <Asterisk aria-hidden className="size-3" />
            required
          </span>
        ) : null}
        {field.repeating ? (
          <span className="inline-flex items-center gap-1 text-[0.75rem] text-note">
            <Repeat aria-hidden className="size-3" />
            repeats
          </span>
        ) : null}
      </span>
      <span className="hidden items-center gap-1.5 text-small text-ink-2 md:inline-flex">
        <KindIcon kind={field.kind} className="size-3.5 text-ink-3" />
        {fieldKindLabel[field.kind]}
      </span>
      <span className="hidden text-small text-ink-2 md:inline">{dataTypeLabel[field.dataType]}</span>
      <Confidence share={field.confidence} />
    </button>
  );
}

export function sectionName(section: Section): string {
  return section.heading || "Before the first heading";
}
