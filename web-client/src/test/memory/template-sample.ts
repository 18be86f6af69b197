import { create, type MessageInitShape } from "@bufbuild/protobuf";
import {
  type Field,
  Field_DataType,
  Field_Kind,
  FieldSchema,
  type Section,
  SectionSchema,
} from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { hashLike } from "@/test/memory/hash-like";

/** What a parser tells on its way: how far, doing what, with what found. */
export const PARSE_STEPS: readonly (readonly [number, string, string])[] = [
  [18, "reading paragraphs", "312 paragraphs, 14 tables"],
  [37, "reading tables", "41 label cells"],
  [58, "finding placeholders", "content controls, braces, brackets, blanks"],
  [76, "passing the gate", "7 findings tokenized"],
  [92, "grouping into sections", ""],
];

type FieldSeed = [
  label: string,
  kind: Field_Kind,
  type: Field_DataType,
  section: number,
  rule: string,
  confidence: number,
  more?: Pick<MessageInitShape<typeof FieldSchema>, "help" | "choices" | "required" | "repeating">,
];

const FIELD_SEEDS: readonly FieldSeed[] = [
  [
    "Company name",
    Field_Kind.CONTENT_CONTROL,
    Field_DataType.TEXT,
    0,
    "sdt.plain",
    1,
    { required: true, help: "Legal name as registered." },
  ],
  ["Document number", Field_Kind.MUSTACHE, Field_DataType.TEXT, 0, "mustache.simple", 0.99],
  ["Issue date", Field_Kind.CONTENT_CONTROL, Field_DataType.DATE, 0, "sdt.date", 1, { required: true }],
  ["Audit scope", Field_Kind.BRACKET, Field_DataType.LONG_TEXT, 1, "bracket.sentence", 0.94],
  ["Sites covered", Field_Kind.BLANK_LINE, Field_DataType.TEXT, 1, "blank.after_label", 0.86],
  [
    "Standard",
    Field_Kind.CONTENT_CONTROL,
    Field_DataType.CHOICE,
    1,
    "sdt.dropdown",
    1,
    { choices: ["ISO 9001:2015", "ISO 22000:2018", "FSSC 22000 v6"], required: true },
  ],
  [
    "Lead auditor",
    Field_Kind.EMPTY_CELL,
    Field_DataType.TEXT,
    2,
    "table.label_left",
    0.91,
    { required: true },
  ],
  ["Lead auditor e-mail", Field_Kind.EMPTY_CELL, Field_DataType.EMAIL, 2, "table.label_left", 0.93],
  ["Lead auditor phone", Field_Kind.EMPTY_CELL, Field_DataType.PHONE, 2, "table.label_left", 0.9],
  [
    "Team member",
    Field_Kind.EMPTY_CELL,
    Field_DataType.TEXT,
    2,
    "table.repeating_row",
    0.82,
    { repeating: true },
  ],
  ["Opening meeting", Field_Kind.DOTTED_LEADER, Field_DataType.DATE, 3, "leader.tab", 0.78],
  ["Non-conformities found", Field_Kind.LEGACY_FORM, Field_DataType.NUMBER, 3, "legacy.formtext", 0.98],
  ["Corrective action agreed", Field_Kind.CHECKBOX_MARK, Field_DataType.CHECKBOX, 3, "checkbox.ballot", 0.95],
  [
    "Description of the finding",
    Field_Kind.HIGHLIGHTED,
    Field_DataType.LONG_TEXT,
    3,
    "highlight.placeholder_style",
    0.71,
    { repeating: true },
  ],
  ["Clause", Field_Kind.ANGLE, Field_DataType.TEXT, 3, "angle.word", 0.88, { repeating: true }],
  ["Root cause", Field_Kind.BRACKET, Field_DataType.LONG_TEXT, 4, "bracket.sentence", 0.92],
  ["Due date", Field_Kind.MERGE_FIELD, Field_DataType.DATE, 4, "merge.field", 1, { required: true }],
  ["Approved by", Field_Kind.BLANK_LINE, Field_DataType.TEXT, 5, "blank.under_line", 0.8, { required: true }],
  ["Signature", Field_Kind.CONTENT_CONTROL, Field_DataType.IMAGE, 5, "sdt.picture", 0.97],
];

/** The audit report every upload turns out to be. */
export function parsedStructure(): { sections: Section[]; fields: Field[] } {
  const headings: [string, number][] = [
    ["", 0],
    ["1 Scope and criteria", 1],
    ["1.1 Audit team", 2],
    ["2 Findings", 1],
    ["2.1 Corrective actions", 2],
    ["3 Approval", 1],
  ];
  const sections = headings.map(([heading, level]) => create(SectionSchema, { heading, level }));
  const fields = FIELD_SEEDS.map(([label, kind, dataType, sectionIndex, rule, confidence, more], index) =>
    create(FieldSchema, {
      id: `f${index + 1}`,
      label,
      kind,
      dataType,
      sectionIndex,
      rule,
      confidence,
      anchors: Array.from({ length: index % 6 === 0 ? 3 : 1 }, (_, place) => ({
        part: place === 2 ? "word/header1.xml" : "word/document.xml",
        path: `body/${kind === Field_Kind.EMPTY_CELL ? `tbl[2]/tr[${index - 4}]/tc[1]/` : ""}p[${index * 4 + place}]`,
        start: 0,
        end: 14 + index,
        textHash: hashLike(label).slice(0, 32),
      })),
      ...more,
    }),
  );
  return { sections, fields };
}
