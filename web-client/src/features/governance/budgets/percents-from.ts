/** Whole percents as typed, `50, 80, 100`, in order and without repeats; undefined where something is no such thing. */
export function percentsFrom(text: string): number[] | undefined {
  const words = text.split(/[\s,;%]+/).filter((word) => word !== "");
  const percents = [...new Set(words.map((word) => (/^\d{1,3}$/.test(word) ? Number(word) : Number.NaN)))];
  const fits = percents.length <= 10 && percents.every((percent) => percent >= 1 && percent <= 200);
  return fits ? percents.toSorted((a, b) => a - b) : undefined;
}
