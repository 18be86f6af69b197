import { milligramsFrom } from "@/format/mass";

/** What a label says. */
export type ScannedCode = {
  /** By what a lot is looked up: its code, or the number of a pallet. Empty where the label names none. */
  code: string;
  /** Whether `code` is the number of a pallet (AI 00). */
  isPallet: boolean;
  /** 14 digits, where the label names a product (AI 01 or 02). */
  gtin: string;
  /** The day after which it may not be used, `2026-01-31`. */
  expiry: string;
  /** Net mass in milligrams (AI 310n). */
  massMg: bigint | undefined;
};

/** What stands between two variable parts of an element string. */
const SEPARATOR = "\u001d";
/** What scanners type for it that cannot type a control character. */
const SEPARATOR_WORDS = /<GS>|\{GS\}|\\u001d|\\x1d/gi;
/** Before the data, where the scanner is set to say what kind of label it was. */
const SYMBOLOGY = /^\](?:C1|d2|e0|Q3|J1)/;
const CONTROL = new RegExp(`[^ -~${SEPARATOR}]`, "g");
/** GS1 General Specifications, figure 7.8.5-2: digits behind an AI that needs no separator, by its first two digits. */
const FIXED: Readonly<Record<string, number>> = {
  "00": 18,
  "01": 14,
  "02": 14,
  "03": 14,
  "11": 6,
  "12": 6,
  "13": 6,
  "14": 6,
  "15": 6,
  "16": 6,
  "17": 6,
  "18": 6,
  "19": 6,
  "20": 2,
};
/** Two digits, which need four: 3102 is a net mass with two decimals, 410 a location. */
const FIXED_LONG: Readonly<Record<string, { ai: number; value: number }>> = {
  "31": { ai: 4, value: 6 },
  "32": { ai: 4, value: 6 },
  "33": { ai: 4, value: 6 },
  "34": { ai: 4, value: 6 },
  "35": { ai: 4, value: 6 },
  "36": { ai: 4, value: 6 },
  "41": { ai: 3, value: 13 },
};

/** Reads what a scanner typed: a GS1 element string or Digital Link, else the code of a lot as it is. */
export function readScan(typed: string): ScannedCode {
  const text = typed.trim();
  const parts = linkParts(text) ?? elementParts(text);
  if (!parts) {
    const isPallet = /^\d{18}$/.test(text) && hasCheckDigit(text);
    return { code: text, isPallet, gtin: "", expiry: "", massMg: undefined };
  }
  const pallet = parts.get("00") ?? "";
  return {
    code: pallet || (parts.get("10") ?? ""),
    isPallet: pallet !== "",
    gtin: (parts.get("01") ?? parts.get("02") ?? "").padStart(14, "0").replace(/^0{14}$/, ""),
    expiry: dayOf(parts.get("17") ?? parts.get("15") ?? ""),
    massMg: massOf(parts),
  };
}

/** `https://id.gs1.org/01/09506000134352/10/ABC?17=261231`, at whatever address. */
function linkParts(text: string): Map<string, string> | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    return undefined;
  }
  const { pathname, searchParams } = new URL(text);
  const path = pathname.split("/").filter(Boolean).map(decoded);
  const start = path.findIndex((ai, place) => isPrimary(ai, path[place + 1] ?? ""));
  if (start < 0) {
    return undefined;
  }
  const parts = new Map<string, string>();
  for (let place = start; place + 1 < path.length; place += 2) {
    parts.set(path[place] ?? "", path[place + 1] ?? "");
  }
  for (const [ai, value] of searchParams) {
    if (/^\d{2,4}$/.test(ai)) {
      parts.set(ai, value);
    }
  }
  return parts;
}

/** `0109506000134352` `10ABC` with or without brackets, symbology and separators; undefined where it is no such string. */
function elementParts(text: string): Map<string, string> | undefined {
  const bare = text.replace(SEPARATOR_WORDS, SEPARATOR).replace(SYMBOLOGY, "").replace(CONTROL, "");
  if (/^\(\d{2,4}\)/.test(bare)) {
    return new Map(
      [...bare.matchAll(/\((\d{2,4})\)([^(]*)/g)].map(([, ai = "", value = ""]) => [ai, clean(value)]),
    );
  }
  // Without brackets only what begins with a number that checks is taken for one: lot codes may begin with 01 or 10 too.
  const isSaid = bare !== text || SYMBOLOGY.test(text);
  const length = FIXED[bare.slice(0, 2)] ?? 0;
  if (!(isPrimary(bare.slice(0, 2), bare.slice(2, 2 + length)) || (isSaid && /^\d{2}/.test(bare)))) {
    return undefined;
  }
  const parts = new Map<string, string>();
  let rest = bare;
  while (rest !== "") {
    const two = rest.slice(0, 2);
    const long = FIXED_LONG[two];
    const ai = rest.slice(0, long?.ai ?? (/^(?:2[3-5]|4[02-3]|7|8)/.test(two) ? aiLength(two) : 2));
    const fixed = FIXED[two] ?? long?.value;
    const end = fixed === undefined ? separatorIn(rest) : ai.length + fixed;
    if (!/^\d+$/.test(ai) || (fixed !== undefined && rest.length < end)) {
      return undefined;
    }
    parts.set(ai, rest.slice(ai.length, end));
    rest = rest.slice(end).replace(new RegExp(`^${SEPARATOR}+`), "");
  }
  return parts;
}

function separatorIn(rest: string): number {
  const at = rest.indexOf(SEPARATOR);
  return at < 0 ? rest.length : at;
}

/** AIs of 23 to 25 and 40 to 43 have three digits, those of 7 and 8 four. */
function aiLength(two: string): number {
  return /^[78]/.test(two) ? 4 : 3;
}

function isPrimary(ai: string, value: string): boolean {
  switch (ai) {
    case "00":
      return /^\d{18}$/.test(value) && hasCheckDigit(value);
    case "01":
      return /^(?:\d{8}|\d{12,14})$/.test(value) && hasCheckDigit(value);
    default:
      return false;
  }
}

/** The last digit of GTIN, SSCC and GLN: weights 3 and 1 from the right. */
export function hasCheckDigit(digits: string): boolean {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 1 ? 3 : 1), 0);
  return sum % 10 === 0;
}

/** YYMMDD as a day; 00 is the last of the month. The century is the near one: labels of food reach no fifty years. */
function dayOf(value: string): string {
  const match = /^(\d{2})(\d{2})(\d{2})$/.exec(value);
  const month = Number(match?.[2]);
  if (!match || month < 1 || month > 12) {
    return "";
  }
  const year = 2000 + Number(match[1]);
  const day = Number(match[3]) || new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${match[2]}-${String(day).padStart(2, "0")}`;
}

function massOf(parts: ReadonlyMap<string, string>): bigint | undefined {
  for (let decimals = 0; decimals <= 5; decimals += 1) {
    const digits = parts.get(`310${decimals}`);
    if (digits && /^\d{6}$/.test(digits)) {
      const whole = digits.slice(0, 6 - decimals) || "0";
      return milligramsFrom(decimals > 0 ? `${whole}.${digits.slice(6 - decimals)}` : whole);
    }
  }
  return undefined;
}

function clean(value: string): string {
  return value.replaceAll(SEPARATOR, "").trim();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
