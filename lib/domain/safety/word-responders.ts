/**
 * Who was told, in words that fit into a sentence.
 * @example wordResponders(["Hannah Weber", "Tom Lee"]) // "Hannah Weber and Tom Lee from HR"
 */
export function wordResponders(names: readonly string[]): string {
  if (names.length === 0 || names.length > 3) return "the HR team";
  return `${new Intl.ListFormat("en", { type: "conjunction" }).format(names)} from HR`;
}
