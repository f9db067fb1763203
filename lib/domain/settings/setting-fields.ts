import { z } from "zod";
import type { FieldWords, SettingEntry } from "./setting-entry.ts";

/** One thing to fill in: a setting of a single value has one of the name "value", an object one for each part. */
export type SettingField = FieldWords & {
  readonly name: string;
  readonly kind: "number" | "whole number" | "switch" | "name" | "text" | "time zone" | "time" | "choice";
  /** The allowed range, of a text that of its characters; null where there is no end. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Whether the minimum itself is not allowed. */
  readonly isMinimumOpen: boolean;
};

const shape = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  maxLength: z.number().optional(),
});
const schemaShape = shape.extend({ properties: z.record(z.string(), shape).optional() });

/** What there is to fill in, with kinds and ranges as the setting's own schema has them. */
export function listFields({ definition, words }: SettingEntry): SettingField[] {
  const { properties, ...whole } = schemaShape.parse(z.toJSONSchema(definition.schema));
  if (properties === undefined) return [toField("value", whole, isFieldWords(words) ? words : undefined)];
  return Object.entries(properties).map(([name, part]) =>
    toField(name, part, isFieldWords(words) ? undefined : words[name]),
  );
}

function isFieldWords(words: SettingEntry["words"]): words is FieldWords {
  return typeof words.label === "string";
}

function toField(name: string, part: z.output<typeof shape>, words: FieldWords | undefined): SettingField {
  const { exclusiveMinimum } = part;
  const kind = words?.choices === undefined ? (words?.typedAs ?? toKind(part)) : "choice";
  return {
    ...(words ?? { label: name }),
    name,
    kind,
    minimum: exclusiveMinimum ?? part.minimum ?? null,
    maximum: (kind === "text" ? part.maxLength : part.maximum) ?? null,
    isMinimumOpen: exclusiveMinimum !== undefined,
  };
}

function toKind({ type, format }: z.output<typeof shape>): SettingField["kind"] {
  if (type === "integer") return "whole number";
  if (type === "number") return "number";
  if (type === "boolean") return "switch";
  return format === "time" ? "time" : "name";
}

const figure = new Intl.NumberFormat("en", { maximumFractionDigits: 10 });

/** @example describeRange(field) // "0 to 1" */
export function describeRange(field: SettingField): string | null {
  const { kind, minimum, maximum, isMinimumOpen } = field;
  if (kind === "text" && maximum !== null) return `up to ${figure.format(maximum)} characters`;
  const isFigure = kind === "number" || kind === "whole number";
  if (!isFigure || minimum === null) return null;
  const least = figure.format(toShown(field, minimum));
  const from = isMinimumOpen ? `above ${least}` : least;
  if (maximum === null || maximum >= Number.MAX_SAFE_INTEGER) return isMinimumOpen ? from : `${from} or more`;
  const most = figure.format(toShown(field, maximum));
  return isMinimumOpen ? `${from}, up to ${most}` : `${from} to ${most}`;
}

function toShown({ scale }: SettingField, value: number): number {
  return scale === undefined ? value : scale.toShown(value);
}

/** The value of one field out of a setting's value. */
export function fieldValue(field: SettingField, value: unknown): unknown {
  if (field.name === "value" && !isRecord(value)) return value;
  return isRecord(value) ? value[field.name] : undefined;
}

/** A field's value in words; a missing one is said to be missing. */
export function wordFieldValue(field: SettingField, value: unknown): string {
  const part = fieldValue(field, value);
  if (typeof part === "boolean") return part ? "On" : "Off";
  if (typeof part === "number") return figure.format(toShown(field, part));
  return typeof part === "string" && part !== "" ? (field.choices?.[part] ?? part) : "not set";
}

/** What stands in the field while it is changed: digits as they are typed, without separators of thousands. */
export function typedFieldValue(field: SettingField, value: unknown): string {
  const part = fieldValue(field, value);
  if (typeof part === "boolean") return part ? "on" : "";
  if (typeof part === "number") return String(toShown(field, part));
  return typeof part === "string" ? part : "";
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
