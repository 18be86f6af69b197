/** Round figures from zero to at least `max`, few enough to read: 0, 50, 100. */
export function ticksTo(max: number): number[] {
  if (!(max > 0)) {
    return [0, 1];
  }
  const power = 10 ** Math.floor(Math.log10(max));
  const unit = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= max) ?? max;
  // Half a thing cannot be counted, and a tenth of a dollar can.
  const parts =
    unit < 100 && isThreefold(unit / power) ? 3 : unit >= 1 && unit < 10 && unit % 2 === 1 ? 1 : 2;
  return Array.from({ length: parts + 1 }, (_, index) => (unit * index) / parts);
}

function isThreefold(leading: number): boolean {
  return [1.5, 3].some((one) => Math.abs(leading - one) < 1e-9);
}
