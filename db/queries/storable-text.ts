/** PostgreSQL refuses the character NUL in a text; nothing that holds one can be stored or found. */
export function isStorableText(text: string): boolean {
  return !text.includes("\u0000");
}
