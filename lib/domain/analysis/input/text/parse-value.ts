import { jsonrepair } from "jsonrepair";
import { countFlaws } from "./count-flaws.ts";
import { parseLiteral } from "./parse-literal.ts";
import { isContainer, type Value } from "./value.ts";

/** From so many digits on a number may be more than a double holds. */
const longNumber = /\d{16}|\d[eE]\+?\d{3}/;

/** A text as JSON or as a Python or JavaScript literal; undefined when it is neither. */
export function parseValue(text: string): Value | undefined {
  const value = parseJson(text);
  if (value !== undefined && !longNumber.test(text)) return value;
  return parseLiteral(text) ?? value;
}

/** What repairs may still cost: flaws times characters, as the time of a repair grows with both. */
export type RepairEffort = { left: number };
export const effortOfRepair = 400_000_000;

/**
 * Broken JSON as it was probably meant: only lists and objects, as any text can be "repaired" into a string. Where that
 * would cost more than what is left of the effort, only quotation marks are mended.
 */
export function repairValue(
  text: string,
  effort: RepairEffort = { left: effortOfRepair },
): Value | undefined {
  const loose = parseLiteral(text, { hasLooseQuotes: true });
  if (isContainer(loose)) return loose;
  const cost = countFlaws(text, effort.left / text.length) * text.length;
  if (cost > effort.left) return undefined;
  effort.left -= cost;
  try {
    const value = parseJson(jsonrepair(text));
    return isContainer(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function parseJson(text: string): Value | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const mayHoldStructure = /^[\s\ufeff]*(?:[[{(]|["'][\s\\n]*[[{(]|"\\")/u;
/** How often a value may be written as a text inside another. */
const encodedAtMost = 4;

/** The list or object that a text holds, however often it was encoded; undefined where it is just words. */
export function readInnerValue(
  text: string,
): { readonly value: Value; readonly isRepaired: boolean } | undefined {
  let inner: Value = text;
  for (let round = 0; round < encodedAtMost && typeof inner === "string"; round += 1) {
    if (!mayHoldStructure.test(inner)) return undefined;
    const parsed = parseValue(inner.trim());
    if (parsed === undefined) return repairInner(inner);
    inner = parsed;
  }
  return isContainer(inner) ? { value: inner, isRepaired: false } : undefined;
}

/** People write brackets too: only what has the marks of a list or object inside is repaired. */
const hasMarks = /^\s*(?:\[\s*[[{("']|\(\s*[[{("']|\{\s*["'\w]+\s*:)/u;

function repairInner(text: string): { readonly value: Value; readonly isRepaired: boolean } | undefined {
  if (!hasMarks.test(text)) return undefined;
  const value = repairValue(text);
  return value === undefined ? undefined : { value, isRepaired: true };
}
