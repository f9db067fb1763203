/** What a file holds once its syntax is read: JSON's values. Numbers too large to be exact stay as they were written. */
export type Value = string | number | boolean | null | readonly Value[] | ValueObject;
export type ValueObject = { readonly [name: string]: Value };

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isObject(value: Value | undefined): value is ValueObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isContainer(value: Value | undefined): value is readonly Value[] | ValueObject {
  return typeof value === "object" && value !== null;
}
