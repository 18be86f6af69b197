import type { Timestamp } from "@bufbuild/protobuf/wkt";
import { timestampDate } from "@bufbuild/protobuf/wkt";

const DATE_TIME = new Intl.DateTimeFormat("en-GB", {
  day: "2-digit",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});
const CLOCK = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});
const DAY = new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "short", year: "numeric" });
const RELATIVE = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "long" });

/** A moment to the second: `21 Nov 2025, 07:35:02`. */
export function dateTime(time: Timestamp | undefined): string {
  return time ? DATE_TIME.format(timestampDate(time)) : "–";
}

/** The time of day to the second. */
export function clock(time: Timestamp | undefined): string {
  return time ? CLOCK.format(timestampDate(time)) : "–";
}

/** The calendar day. */
export function day(time: Timestamp | undefined): string {
  return time ? DAY.format(timestampDate(time)) : "–";
}

const STEPS = [
  { unit: "second", ms: 1_000, below: 60_000 },
  { unit: "minute", ms: 60_000, below: 3_600_000 },
  { unit: "hour", ms: 3_600_000, below: 86_400_000 },
  { unit: "day", ms: 86_400_000, below: 30 * 86_400_000 },
] as const;

/** How long ago, in words, up to a month; then the day. */
export function ago(time: Timestamp | undefined, nowMs: number): string {
  if (!time) {
    return "–";
  }
  const passedMs = nowMs - timestampDate(time).getTime();
  if (Math.abs(passedMs) < 5_000) {
    return "just now";
  }
  for (const { unit, ms, below } of STEPS) {
    if (Math.abs(passedMs) < below) {
      return RELATIVE.format(-Math.round(passedMs / ms), unit);
    }
  }
  return day(time);
}

/** A span of time: `640 µs`, `12.4 ms`, `8.1 s`, `3 min 20 s`. */
export function duration(us: bigint | number): string {
  const value = Number(us);
  if (value < 1_000) {
    return `${Math.round(value)} µs`;
  }
  if (value < 1_000_000) {
    return `${oneDigit(value / 1_000)} ms`;
  }
  if (value < 60_000_000) {
    return `${oneDigit(value / 1_000_000)} s`;
  }
  const seconds = Math.round(value / 1_000_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function oneDigit(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1);
}

/** The time between two moments, as far as both are known. */
export function between(start: Timestamp | undefined, end: Timestamp | undefined): string {
  if (!start || !end) {
    return "–";
  }
  return duration((timestampDate(end).getTime() - timestampDate(start).getTime()) * 1_000);
}

/** A moment as a `datetime-local` input holds it, in the reader's own time zone. */
export function localInput(iso: string | undefined): string {
  if (!iso) {
    return "";
  }
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The moment such an input stands for; undefined where it is empty or half typed. */
export function momentOf(input: string): string | undefined {
  const date = new Date(input);
  return input && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined;
}

/** A span as a stopwatch shows it: `0:07:09`, `26:00:00`. */
export function stopwatch(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
