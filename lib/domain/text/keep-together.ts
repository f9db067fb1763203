const longestKept = 16;

/**
 * A date or a figure with its unit as one word, so that no line ends inside it: the spaces of a short text that holds a digit
 * become such that do not break. Other texts come back as they are.
 * @example keepTogether("26 Oct 2026") // "26\u00a0Oct\u00a02026"
 */
export function keepTogether(text: string): string {
  return text.length <= longestKept && /\d/u.test(text) ? text.replaceAll(" ", "\u00a0") : text;
}
