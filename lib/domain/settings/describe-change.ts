import type { SettingEntry } from "./setting-entry.ts";
import { listFields, wordFieldValue } from "./setting-fields.ts";

export type ChangedPart = { readonly label: string; readonly from: string; readonly to: string };

/** What a change of a setting changed, in words: the fields that differ and no others. */
export function describeChange(
  entry: SettingEntry,
  change: { readonly previousValue: unknown; readonly value: unknown },
): ChangedPart[] {
  return listFields(entry).flatMap((field) => {
    const from = wordFieldValue(field, change.previousValue);
    const to = wordFieldValue(field, change.value);
    return from === to ? [] : [{ label: field.label, from, to }];
  });
}

/** Whether two values of a setting are the same to people. */
export function isSameValue(entry: SettingEntry, one: unknown, other: unknown): boolean {
  return describeChange(entry, { previousValue: one, value: other }).length === 0;
}
