/** A text as it is read out: without the marks of its formatting. */
export function toPlainWords(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[ \t]*(?:#{1,6}|>|[-+*]|\d{1,9}[.)])[ \t]+/gm, "")
    .replace(/(\*\*|__|\*|`|~~)(?=\S)|(?<=\S)(\*\*|__|\*|`|~~)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
