import type { Field, Section } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { sectionName } from "@/features/tasks/field-list";
import { Confidence, KindIcon, TypeIcon } from "@/features/tasks/field-look";
import { counted, shortened } from "@/format/count";
import { dataTypeLabel, fieldKindLabel } from "@/text/labels";
import { Chip } from "@/ui/badge";
import { Fact, Facts } from "@/ui/card";
import { Dialog } from "@/ui/dialog";

/** Everything the parser knows of one field. */
export function FieldDrawer({
  field,
  section,
  onClose,
}: {
  field: Field;
  section: Section | undefined;
  onClose: () => void;
}) {
  return (
    <Dialog
      open
      shape="drawer"
      onClose={onClose}
      title={field.label}
      description={section ? sectionName(section) : undefined}
    >
      <div className="flex flex-col gap-6">
        {field.help ? <p className="border-l-2 border-accent pl-3 text-body text-ink">{field.help}</p> : null}
        <Facts>
          <Fact name="Place">
            <span className="inline-flex items-center gap-1.5">
              <KindIcon kind={field.kind} className="size-4 text-ink-3" />
              {fieldKindLabel[field.kind]}
            </span>
          </Fact>
          <Fact name="Value">
            <span className="inline-flex items-center gap-1.5">
              <TypeIcon type={field.dataType} className="size-4 text-ink-3" />
              {dataTypeLabel[field.dataType]}
            </span>
          </Fact>
          <Fact name="Required">{field.required ? "Yes, the document says so" : "Not said"}</Fact>
          <Fact name="Repeats">{field.repeating ? "May occur several times" : "Once"}</Fact>
          <Fact name="Found by">
            <code className="font-mono text-[0.75rem]">{field.rule}</code>
          </Fact>
          <Fact name="Confidence">
            <Confidence share={field.confidence} />
          </Fact>
        </Facts>
        {field.choices.length > 0 ? (
          <section>
            <h3 className="label-caps mb-2 text-ink-3">{counted(field.choices.length, "choice")}</h3>
            <div className="flex flex-wrap gap-1.5">
              {field.choices.map((choice) => (
                <Chip key={choice} label={choice} />
              ))}
            </div>
          </section>
        ) : null}
        <section>
          <h3 className="label-caps mb-2 text-ink-3">
            {field.anchors.length === 1 ? "Where it stands" : `Stands in ${field.anchors.length} places`}
          </h3>
          <ol className="divide-y divide-line rounded-control border border-line">
            {field.anchors.map((anchor) => (
              <li
                key={`${anchor.part}/${anchor.path}/${anchor.start}`}
                className="px-3 py-2 font-mono text-[0.75rem] leading-5"
              >
                <span className="block text-ink-3">{anchor.part}</span>
                <span className="block break-all text-ink">{anchor.path}</span>
                <span className="block text-ink-3">
                  characters {anchor.start}–{anchor.end}
                  {anchor.textHash ? `, text ${shortened(anchor.textHash)}` : ""}
                </span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Dialog>
  );
}
