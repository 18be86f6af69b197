import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { TimeBucket } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";

const HOUR_MS = 3_600_000;

/** How far back the statistics reach, and how fine they are. */
export const SPANS = {
  "24h": { label: "24 hours", hours: 24, bucket: TimeBucket.HOUR },
  "7d": { label: "7 days", hours: 7 * 24, bucket: TimeBucket.HOUR },
  "30d": { label: "30 days", hours: 30 * 24, bucket: TimeBucket.DAY },
  "90d": { label: "90 days", hours: 90 * 24, bucket: TimeBucket.DAY },
} as const;

export type Span = keyof typeof SPANS;

export const spanNames = Object.keys(SPANS) as Span[];

/** The request for a span up to now. It stays the same within an hour, so that the cache knows it again. */
export function statsRequest(span: Span, nowMs: number) {
  const { hours, bucket } = SPANS[span];
  const startMs = Math.floor(nowMs / HOUR_MS) * HOUR_MS - hours * HOUR_MS;
  return { startTime: timestampFromMs(startMs), bucket };
}
