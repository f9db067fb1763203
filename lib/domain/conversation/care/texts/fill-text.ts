const placeholder = /\{[a-z]+\}/;

/** Fills `{name}` places; a name without a value stays as it is. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The longest stretch of a text without a place to fill: what tells the text after it was filled. */
export function literalOf(text: string): string {
  return text
    .split(placeholder)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}
