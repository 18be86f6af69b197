import type { Finding } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";

type Segment = { start: number; text: string; finding: Finding | undefined };

/**
 * A text cut at its findings. Offsets count Unicode code points, as the contract has them. Of findings that overlap, the
 * first keeps the place and the next begins behind it.
 */
export function segmentsOf(text: string, findings: readonly Finding[]): Segment[] {
  const letters = [...text];
  const segments: Segment[] = [];
  let at = 0;
  const take = (end: number, finding: Finding | undefined) => {
    if (end > at) {
      segments.push({ start: at, text: letters.slice(at, end).join(""), finding });
      at = end;
    }
  };
  for (const finding of findings.toSorted((a, b) => a.startChar - b.startChar || b.endChar - a.endChar)) {
    take(Math.min(finding.startChar, letters.length), undefined);
    take(Math.min(finding.endChar, letters.length), finding);
  }
  take(letters.length, undefined);
  return segments;
}

/** The text at a JSON Pointer (RFC 6901); undefined where there is none. */
export function textAt(json: unknown, pointer: string): string | undefined {
  let value = json;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}
