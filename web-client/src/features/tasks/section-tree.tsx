import type { Field, Section } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { sectionName } from "@/features/tasks/field-list";

/** The headings of the document with how many fields each holds. */
export function SectionTree({
  sections,
  fields,
}: {
  sections: readonly Section[];
  fields: readonly Field[];
}) {
  return (
    <nav aria-label="Sections">
      <p className="label-caps mb-2 text-ink-3">Sections</p>
      <ol className="flex flex-col border-l border-line">
        {sections.map((section, index) => {
          const count = fields.filter((field) => field.sectionIndex === index).length;
          const indent = { paddingLeft: `${0.75 + Math.max(0, section.level - 1) * 0.75}rem` };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a section is its place in the document.
            <li key={index} style={indent} className="flex items-baseline gap-2 py-0.5 text-small">
              {count > 0 ? (
                <a
                  href={`#section-${index}`}
                  className="min-w-0 flex-1 truncate py-0.5 text-ink-2 hover:text-accent"
                >
                  {sectionName(section)}
                </a>
              ) : (
                <span className="min-w-0 flex-1 truncate py-0.5 text-ink-3">{sectionName(section)}</span>
              )}
              <span className="figures font-mono text-[0.75rem] text-ink-3">{count}</span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
