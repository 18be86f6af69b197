import { violationAt } from "@/app/error-view";
import { type Span, spanProblem } from "@/features/traceability/records/records-filter";
import { TextField } from "@/ui/field";

type SpanFieldsProps = {
  /** What happens between them, such as `Occurred`. */
  label: string;
  span: Span;
  error: unknown;
  /** The two paths in the request. */
  paths: readonly [from: string, until: string];
  onChange: (span: Span) => void;
};

/** From when until when, either left out. */
export function SpanFields({ label, span, error, paths, onChange }: SpanFieldsProps) {
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <TextField
        label={`${label} from`}
        optional
        type="datetime-local"
        value={span.from}
        onChange={(event) => onChange({ ...span, from: event.target.value })}
        error={violationAt(error, paths[0])}
      />
      <TextField
        label={`${label} until`}
        optional
        type="datetime-local"
        value={span.until}
        onChange={(event) => onChange({ ...span, until: event.target.value })}
        hint="What happened at that moment is left out."
        error={spanProblem(span) ?? violationAt(error, paths[1])}
      />
    </div>
  );
}
