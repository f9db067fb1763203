import { readLiteralNumber } from "./literal-number.ts";
import { readLiteralString } from "./literal-string.ts";
import type { Value } from "./value.ts";

/** Deeper values are refused: no conversation is nested like that. */
export const deepestLevel = 500;

type Frame = {
  readonly close: string;
  /** The call that the bracket belongs to, such as `datetime.datetime`; empty for none. */
  readonly call: string;
  readonly items: Value[];
  readonly entries: [string, Value][];
  key: string | null;
  hasComma: boolean;
  hasValue: boolean;
};

const words = new Map<string, Value>([
  ["true", true],
  ["True", true],
  ["false", false],
  ["False", false],
  ["null", null],
  ["None", null],
  ["undefined", null],
  ["NaN", null],
  ["nan", null],
  ["Infinity", null],
  ["inf", null],
  ["Ellipsis", null],
]);
const skipped = /(?:\s|\ufeff|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/uy;
const word = /[\p{L}_$][\p{L}\p{N}_$.]*/uy;
const closers = { "[": "]", "{": "}", "(": ")" } as const;

/**
 * One value as Python or JavaScript writes it: lists, tuples, sets, dictionaries, strings in any quotation marks, None,
 * True, False, trailing commas, comments, names as keys, calls around a value (`datetime(…)` is nothing known, `OrderedDict([…])` is its pairs).
 * A state machine with a stack of its own: nothing is evaluated, and depth costs no call stack.
 * @returns undefined when the text is not exactly one such value
 */
export function parseLiteral(text: string, options: LiteralOptions = {}): Value | undefined {
  const isLoose = options.hasLooseQuotes === true;
  const reading: Reading = { text, isLoose, at: 0, frames: [], root: undefined };
  for (skip(reading); reading.at < text.length; skip(reading)) if (!step(reading)) return undefined;
  return reading.frames.length === 0 ? reading.root : undefined;
}

export type LiteralOptions = {
  /** A quotation mark ends a string only where something may follow it: `'it's fine'` is one string. */
  readonly hasLooseQuotes?: boolean;
};

type Reading = {
  readonly text: string;
  readonly isLoose: boolean;
  at: number;
  readonly frames: Frame[];
  root: Value | undefined;
};

/** Reads one mark, name or scalar; false where it may not stand. */
function step(reading: Reading): boolean {
  const character = reading.text[reading.at] ?? "";
  if (character === "[" || character === "{" || character === "(") return open(reading, character, "");
  if (character === "]" || character === "}" || character === ")") return close(reading, character);
  if (character === ",") return takeComma(reading);
  const scalar = readScalar(reading);
  if (scalar !== undefined) return takesKey(reading, scalar) || place(reading, scalar);
  const name = readWord(reading);
  if (name === "") return false;
  const known = words.get(name);
  if (known !== undefined) return takesKey(reading, name) || place(reading, known);
  if (takesKey(reading, name)) return true;
  if (reading.text[reading.at] === "(") return open(reading, "(", name);
  // A constant of some module, such as `timezone.utc` or `Role.USER`: only its last name may tell something.
  return name.includes(".") && place(reading, name.slice(name.lastIndexOf(".") + 1));
}

function skip(reading: Reading): void {
  skipped.lastIndex = reading.at;
  reading.at += skipped.exec(reading.text)?.[0].length ?? 0;
}

function readWord(reading: Reading): string {
  word.lastIndex = reading.at;
  const found = word.exec(reading.text)?.[0] ?? "";
  reading.at += found.length;
  return found;
}

function readScalar(reading: Reading): string | number | undefined {
  const { text, at, isLoose } = reading;
  const found = readLiteralString(text, at, isLoose) ?? readLiteralNumber(text, at);
  if (found === null) return undefined;
  reading.at = found.end;
  return found.value;
}

/** Puts a value where it belongs; false where none may stand. */
function place(reading: Reading, value: Value): boolean {
  const frame = reading.frames.at(-1);
  if (frame === undefined) {
    if (reading.root !== undefined) return false;
    reading.root = value;
    return true;
  }
  if (frame.hasValue && !frame.hasComma && frame.key === null) return false;
  if (frame.key === null) frame.items.push(value);
  else frame.entries.push([frame.key, value]);
  frame.key = null;
  frame.hasValue = true;
  frame.hasComma = false;
  return true;
}

function open(reading: Reading, bracket: "[" | "{" | "(", call: string): boolean {
  if (reading.frames.length >= deepestLevel) return false;
  const frame = { close: closers[bracket], call, items: [], entries: [] };
  reading.frames.push({ ...frame, key: null, hasComma: false, hasValue: false });
  reading.at += 1;
  return true;
}

function close(reading: Reading, bracket: string): boolean {
  const frame = reading.frames.pop();
  if (frame === undefined || frame.close !== bracket || frame.key !== null) return false;
  if (frame.entries.length > 0 && frame.items.length > 0 && frame.close === "}") return false;
  reading.at += 1;
  return place(reading, toValue(frame));
}

function takeComma(reading: Reading): boolean {
  const frame = reading.frames.at(-1);
  if (frame === undefined || frame.key !== null || !frame.hasValue || frame.hasComma) return false;
  frame.hasComma = true;
  reading.at += 1;
  return true;
}

/** Takes the key of a dictionary or of a call's argument, when a colon or an equals sign follows. */
function takesKey(reading: Reading, key: string | number): boolean {
  const frame = reading.frames.at(-1);
  skip(reading);
  if (frame === undefined || frame.key !== null || (frame.hasValue && !frame.hasComma)) return false;
  const mark = reading.text[reading.at];
  const isKey = frame.close === "}" ? mark === ":" : frame.close === ")" && mark === "=";
  if (!isKey) return false;
  reading.at += 1;
  frame.key = String(key);
  return true;
}

function toValue({ close, call, items, entries, hasComma }: Frame): Value {
  if (call !== "") return toCallValue(call, items, entries);
  if (close === "}") return items.length > 0 ? items : Object.fromEntries(entries);
  // Python's brackets around one value are no tuple.
  if (close === ")" && items.length === 1 && !hasComma) return items[0] ?? null;
  return items;
}

/** What a call stands for: a dictionary of its pairs or arguments, its one argument, or nothing that is known. */
function toCallValue(call: string, items: readonly Value[], entries: readonly [string, Value][]): Value {
  const [first] = items;
  const isDictionary = /dict$|map$|namespace$/iu.test(call);
  if (isDictionary && Array.isArray(first)) return Object.fromEntries(toPairs(first));
  if (entries.length > 0) return Object.fromEntries(entries);
  if (/date|time|uuid|objectid/iu.test(call) && items.length > 1) return null;
  return items.length === 1 ? (first ?? null) : [...items];
}

function toPairs(list: readonly Value[]): [string, Value][] {
  return list.flatMap((pair): [string, Value][] =>
    Array.isArray(pair) && pair.length === 2 ? [[String(pair[0]), pair[1] ?? null]] : [],
  );
}
