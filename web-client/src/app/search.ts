type Raw = Record<string, unknown>;

// What does not fit is set to undefined rather than left out: the router keeps what a route does not mention.

/** A text in the URL, where it is there and has the right form. */
export function text<K extends string>(raw: Raw, key: K, form?: RegExp): { [P in K]?: string } {
  const value = raw[key];
  const found = typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
  const fits = found !== "" && (!form || form.test(found));
  return { [key]: fits ? found : undefined } as { [P in K]?: string };
}

/** A value of an enum in the URL by its lower-case name. */
export function choice<K extends string, V extends string>(
  raw: Raw,
  key: K,
  values: readonly V[],
): { [P in K]?: V } {
  return { [key]: values.find((value) => value === raw[key]) } as { [P in K]?: V };
}

/** A flag in the URL, absent where it is off. */
export function toggle<K extends string>(raw: Raw, key: K): { [P in K]?: boolean } {
  return { [key]: raw[key] === true || undefined } as { [P in K]?: boolean };
}

/** Texts by key in the URL, absent where there is none. */
export function pairs<K extends string>(raw: Raw, key: K): { [P in K]?: Readonly<Record<string, string>> } {
  const value = raw[key];
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {}).flatMap(
    ([name, text]) => (typeof text === "string" || typeof text === "number" ? [[name, String(text)]] : []),
  );
  return { [key]: entries.length > 0 ? Object.fromEntries(entries) : undefined } as {
    [P in K]?: Readonly<Record<string, string>>;
  };
}
