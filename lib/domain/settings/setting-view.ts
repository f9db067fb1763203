import type { SettingEntry, SettingSection } from "./setting-entry.ts";
import {
  describeRange,
  fieldValue,
  listFields,
  type SettingField,
  typedFieldValue,
  wordFieldValue,
} from "./setting-fields.ts";

export type FieldView = Pick<SettingField, "name" | "kind" | "label" | "meaning" | "unit" | "choices"> & {
  /** The value as it is read, and as it is typed. */
  readonly shown: string;
  /** What the value amounts to; null where nothing is to be said. */
  readonly inWords: string | null;
  readonly typed: string;
  readonly range: string | null;
  readonly defaultShown: string;
  readonly isDefault: boolean;
};

/** Who changed a setting last, when and why. */
export type LastChange = { readonly who: string; readonly at: Date; readonly reason: string };

/** A setting as the page shows it. */
export type SettingView = {
  readonly key: string;
  readonly section: SettingSection;
  readonly title: string;
  readonly meaning: string;
  readonly counts: SettingEntry["counts"];
  /** For saving: the version of the value that is shown. */
  readonly version: number;
  readonly fields: readonly FieldView[];
  /** What is odd about the value that holds; null: nothing. */
  readonly oddity: string | null;
  readonly lastChange: LastChange | null;
};

export function toSettingView(
  entry: SettingEntry,
  stored: { readonly value: unknown; readonly version: number },
  lastChange: LastChange | null,
): SettingView {
  const { definition, section, title, meaning, counts } = entry;
  const fields = listFields(entry).map((field) => {
    const { name, kind, label, meaning, unit, choices, inWords } = field;
    const part = fieldValue(field, stored.value);
    const shown = wordFieldValue(field, stored.value);
    const defaultShown = wordFieldValue(field, definition.defaultValue);
    return {
      ...{ name, kind, label, meaning, unit, choices, shown, defaultShown },
      inWords: typeof part === "number" && inWords !== undefined ? inWords(part) : null,
      typed: typedFieldValue(field, stored.value),
      range: describeRange(field),
      isDefault: shown === defaultShown,
    };
  });
  return {
    key: definition.key,
    section,
    title,
    meaning,
    counts,
    version: stored.version,
    fields,
    oddity: entry.findOddity?.(stored.value) ?? null,
    lastChange,
  };
}

/** Who made a change, as people read it. */
export function wordAuthor(change: {
  readonly changedBy: string | null;
  readonly changedByName: string | null;
}): string {
  if (change.changedBy === null) return "Elara itself";
  return change.changedByName ?? "an account that is gone";
}
