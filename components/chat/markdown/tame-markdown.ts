/** Far past what a reply has; a text beyond is shown as it is, without formatting. */
const longestFormatted = 20_000;
const mostMarks = 400;
const deepest = 3;

/** Whether a text is worth a Markdown parser's time, which grows with the square of the marks in it. */
export function isFormattable(text: string): boolean {
  if (text.length > longestFormatted) return false;
  return (text.match(/[*_~`[\]!<#|\\]/g)?.length ?? 0) <= mostMarks;
}

/** Quotations and lists are at most three deep; everything else stays as it is. */
export function tameMarkdown(text: string): string {
  return text.split("\n").map(limitPrefix).join("\n");
}

/** The marks that open blocks at the start of a line, cut to the deepest allowed level. */
function limitPrefix(line: string): string {
  const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0];
  if (prefix === undefined) return line.replace(/^[ \t]{4,}/, "   ");
  const marks = prefix.match(/>|[-+*]|\d+[.)]/g) ?? [];
  if (marks.length <= deepest) return line;
  return `${marks.slice(0, deepest).join(" ")}${line.slice(prefix.length)}`;
}
