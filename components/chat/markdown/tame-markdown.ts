/** Longer text than any reply; past it nothing is formatted. */
export const longestFormatted = 20_000;

const deepest = 3;

/**
 * Takes out of a text what only burdens a Markdown parser: quotations and lists deeper than three, long runs of marks.
 * Everything that people write stays as it is.
 */
export function tameMarkdown(text: string): string {
  return text.split("\n").map(tameLine).join("\n");
}

function tameLine(line: string): string {
  return limitPrefix(line)
    .replace(/([*_~`[\]()!<>#|])\1{7,}/g, (run) => run.slice(0, 7))
    .replace(/(?:[[\]()!<>*_]{2}){20,}/g, "");
}

/** The marks that open blocks at the start of a line, cut to the deepest allowed level. */
function limitPrefix(line: string): string {
  const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0];
  if (prefix === undefined) return line.replace(/^[ \t]{4,}/, "   ");
  const marks = prefix.match(/>|[-+*]|\d+[.)]/g) ?? [];
  if (marks.length <= deepest) return line;
  return `${marks.slice(0, deepest).join(" ")}${line.slice(prefix.length)}`;
}
