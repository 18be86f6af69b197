import type { CriticalLimit } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { figureOf, unitWord } from "@/format/thousandths";

/** What a limit asks for: `at most 4 °C`, `72 to 95 °C`. */
export function limitWords({ minThousandths: min, maxThousandths: max, unit }: CriticalLimit): string {
  if (min !== undefined && max !== undefined) {
    return `${figureOf(min)} to ${figureOf(max)} ${unitWord(unit)}`;
  }
  return max === undefined
    ? `at least ${figureOf(min ?? 0n)} ${unitWord(unit)}`
    : `at most ${figureOf(max)} ${unitWord(unit)}`;
}

/** How a value violates a limit, as the server will judge it; undefined where it keeps it. The limit itself is kept. */
export function violationOf(
  { minThousandths: min, maxThousandths: max, unit }: CriticalLimit,
  value: bigint,
): string | undefined {
  if (min !== undefined && value < min) {
    return `${figureOf(value)} is below ${figureOf(min)} ${unitWord(unit)}`;
  }
  return max !== undefined && value > max
    ? `${figureOf(value)} is above ${figureOf(max)} ${unitWord(unit)}`
    : undefined;
}
