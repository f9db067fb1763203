import { z } from "zod";
import type { SettingDefinition } from "./definition.ts";
import type { SettingEntry } from "./setting-entry.ts";
import { describeRange, isRecord, listFields, type SettingField } from "./setting-fields.ts";

export type ParsedSetting =
  | { readonly isGood: true; readonly value: unknown }
  | { readonly isGood: false; readonly fieldErrors: Readonly<Record<string, string>> };

/** A setting's value out of what people typed, by field name; or what is wrong with which field. */
export function parseTypedSetting(
  entry: SettingEntry,
  typed: Readonly<Record<string, string>>,
): ParsedSetting {
  const fields = listFields(entry);
  const parts = fields.map((field) => [field, parseField(field, typed[field.name] ?? "")] as const);
  const unread = parts.flatMap(([field, part]) =>
    part === undefined ? [[field.name, unreadable(field)] as const] : [],
  );
  if (unread.length > 0) return { isGood: false, fieldErrors: Object.fromEntries(unread) };
  const [first] = parts;
  const isSingle = parts.length === 1 && first?.[0].name === "value";
  const value = isSingle ? first?.[1] : Object.fromEntries(parts.map(([field, part]) => [field.name, part]));
  return checkSetting(entry, value);
}

/** Whether the setting may have this value; else what is wrong with which field, in words. */
export function checkSetting(entry: SettingEntry, value: unknown): ParsedSetting {
  const result = entry.definition.schema.safeParse(value);
  if (result.success) return { isGood: true, value: result.data };
  const fields = listFields(entry);
  const last = fields.at(-1);
  const fieldErrors: Record<string, string> = {};
  for (const issue of result.error.issues) {
    // What is wrong with the parts taken together is said at the last of them.
    const field = fields.find(({ name }) => name === issue.path[0]) ?? last;
    if (field === undefined) continue;
    fieldErrors[field.name] ??= issue.code === "custom" ? issue.message : unfitting(field);
  }
  return { isGood: false, fieldErrors };
}

function parseField({ kind, scale }: SettingField, typed: string): unknown {
  const text = typed.trim();
  if (kind === "switch") return text === "on";
  if (kind === "text") return text.replaceAll("\r\n", "\n");
  if (isWord(kind)) return text === "" ? undefined : text;
  // A comma is a decimal point to half of Europe; whole numbers take none, so that thousands are not guessed at.
  const digits = kind === "whole number" ? /^[-+]?\d{1,15}$/ : /^[-+]?\d{1,15}([.,]\d{1,15})?$/;
  if (!digits.test(text)) return undefined;
  if (scale === undefined) return Number(text.replace(",", "."));
  const decimals = text.split(/[.,]/)[1]?.length ?? 0;
  return decimals > scale.decimals ? undefined : scale.toStored(Number(text.replace(",", ".")));
}

function isWord(kind: SettingField["kind"]): boolean {
  return kind === "name" || kind === "time zone" || kind === "time" || kind === "choice";
}

function unreadable(field: SettingField): string {
  if (isWord(field.kind)) return "Please fill this in.";
  if (field.scale !== undefined) {
    return `Please enter a number with at most ${field.scale.decimals} decimals: ${describeRange(field)}.`;
  }
  return field.kind === "whole number"
    ? "Please enter a whole number, in digits."
    : "Please enter a number, such as 0.5.";
}

function unfitting(field: SettingField): string {
  if (field.kind === "time") return "Please enter a time of day, such as 08:30.";
  if (field.kind === "choice") return "Please choose one of these.";
  const range = describeRange(field);
  if (field.kind === "text") return `Please write plain text, ${range}.`;
  const wanted = field.kind === "whole number" ? "a whole number" : "a number";
  return range === null ? "This value is not possible here." : `Please enter ${wanted}: ${range}.`;
}

/**
 * A stored value as it is used. Parts that a later version added have their default, and numbers that a later version
 * allows no more lie at the nearest end of what it allows.
 * @throws ZodError when the value does not fit the setting at all
 */
export function readStoredValue<Value>(definition: SettingDefinition<Value>, stored: unknown): Value {
  const { schema, defaultValue } = definition;
  const whole = isRecord(stored) && isRecord(defaultValue) ? withDefaults(stored, defaultValue) : stored;
  const result = schema.safeParse(whole);
  if (result.success) return result.data;
  return schema.parse(isRecord(whole) ? withinRange(whole, result.error.issues) : whole);
}

function withinRange(whole: Readonly<Record<string, unknown>>, issues: readonly z.core.$ZodIssue[]) {
  const nearest = issues.flatMap((issue) => {
    const [name] = issue.path;
    if (typeof name !== "string" || issue.path.length > 1) return [];
    if (issue.code === "too_big") return [[name, issue.maximum] as const];
    return issue.code === "too_small" ? [[name, issue.minimum] as const] : [];
  });
  return { ...whole, ...Object.fromEntries(nearest) };
}

/**
 * A value that once held, as it would hold now; the default where none was stored (null).
 * @returns null when this version does not know such a value
 */
export function findEarlierValue<Value>(
  definition: SettingDefinition<Value>,
  stored: unknown,
): { readonly value: Value } | null {
  try {
    return { value: stored === null ? definition.defaultValue : readStoredValue(definition, stored) };
  } catch (error) {
    if (error instanceof z.ZodError) return null;
    throw error;
  }
}

/** The value that holds: the stored one (undefined: none), or the default where this version does not know such a value. */
export function toHoldingValue<Value>(definition: SettingDefinition<Value>, stored: unknown): Value {
  return (findEarlierValue(definition, stored ?? null) ?? { value: definition.defaultValue }).value;
}

function withDefaults(
  stored: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
) {
  const names = Object.keys(defaults);
  return Object.fromEntries(names.map((name) => [name, stored[name] ?? defaults[name]]));
}
