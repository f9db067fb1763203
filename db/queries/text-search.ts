/** A pattern for `ilike` that finds `text` anywhere; its own wildcards are taken as plain characters. */
export function containsPattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
}
