/** Round figures from zero to at least `max`, few enough to read: 0, 50, 100. */
export function ticksTo(max: number): number[] {
  if (!(max > 0)) {
    return [0, 1];
  }
  const power = 10 ** Math.floor(Math.log10(max));
  const unit = [1, 2, 2.5, 5, 10].map((step) => step * power).find((top) => top >= max) ?? max;
  // Half a thing cannot be counted.
  return unit <= 1 ? [0, unit] : [0, unit / 2, unit];
}
