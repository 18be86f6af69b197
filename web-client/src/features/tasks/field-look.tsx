import { Field_DataType, Field_Kind } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import {
  AlignLeft,
  AtSign,
  Braces,
  Brackets,
  Calendar,
  ChevronsLeftRight,
  CircleHelp,
  Ellipsis,
  Hash,
  Highlighter,
  Image,
  List,
  type LucideIcon,
  Mails,
  Minus,
  Phone,
  RectangleEllipsis,
  SquareCheck,
  SquareDashed,
  TextCursorInput,
  Type,
} from "lucide-react";

const KIND_ICONS: Record<Field_Kind, LucideIcon> = {
  [Field_Kind.UNSPECIFIED]: CircleHelp,
  [Field_Kind.CONTENT_CONTROL]: TextCursorInput,
  [Field_Kind.MUSTACHE]: Braces,
  [Field_Kind.BRACKET]: Brackets,
  [Field_Kind.ANGLE]: ChevronsLeftRight,
  [Field_Kind.BLANK_LINE]: Minus,
  [Field_Kind.DOTTED_LEADER]: Ellipsis,
  [Field_Kind.HIGHLIGHTED]: Highlighter,
  [Field_Kind.EMPTY_CELL]: SquareDashed,
  [Field_Kind.LEGACY_FORM]: RectangleEllipsis,
  [Field_Kind.MERGE_FIELD]: Mails,
  [Field_Kind.CHECKBOX_MARK]: SquareCheck,
};

const TYPE_ICONS: Record<Field_DataType, LucideIcon> = {
  [Field_DataType.UNSPECIFIED]: CircleHelp,
  [Field_DataType.TEXT]: Type,
  [Field_DataType.LONG_TEXT]: AlignLeft,
  [Field_DataType.DATE]: Calendar,
  [Field_DataType.NUMBER]: Hash,
  [Field_DataType.CHECKBOX]: SquareCheck,
  [Field_DataType.CHOICE]: List,
  [Field_DataType.EMAIL]: AtSign,
  [Field_DataType.PHONE]: Phone,
  [Field_DataType.IMAGE]: Image,
};

export function KindIcon({ kind, className = "size-4" }: { kind: Field_Kind; className?: string }) {
  const Icon = KIND_ICONS[kind];
  return <Icon aria-hidden className={className} strokeWidth={1.75} />;
}

export function TypeIcon({ type, className = "size-4" }: { type: Field_DataType; className?: string }) {
  const Icon = TYPE_ICONS[type];
  return <Icon aria-hidden className={className} strokeWidth={1.75} />;
}

/** How sure the parser is, as five marks and a figure. */
export function Confidence({ share }: { share: number }) {
  const marks = Math.round(share * 5);
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className="flex gap-px">
        {[1, 2, 3, 4, 5].map((mark) => (
          <span
            key={mark}
            className={`h-2.5 w-1 rounded-[1px] ${mark <= marks ? "bg-accent" : "bg-line-strong"}`}
          />
        ))}
      </span>
      <span className="figures w-11 text-right font-mono text-[0.75rem] text-ink-2">
        {Math.round(share * 100)} %
      </span>
    </span>
  );
}
