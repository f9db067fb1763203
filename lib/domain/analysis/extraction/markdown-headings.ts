import { matchSection, type SectionName } from "./section-names.ts";

/** What a line opens: a section of ours, with what stands on the same line, or something that is none of ours. */
export type Heading = { readonly section: SectionName | null; readonly rest: string };

const atx = /^\s{0,3}#{1,6}\s*(.+?)\s*#*\s*$/u;
const underline = /^\s{0,3}(?:={3,}|-{3,})\s*$/u;
const emphasised =
  /^\s*(?:(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s*|[-*+]\s+)?(\*\*\*|\*\*|__|\*|_)([^*_]{2,60}?)\s*:?\s*\1\s*[:：]?\s*(.*)$/iu;
const bracketed =
  /^\s*(?:\[([^\]]{2,60})\]|<([\p{L}_ -]{2,40})>|[=~_-]{2,}\s*([^=~_-]{2,60}?)\s*[=~_-]{2,})\s*[:：]?\s*(.*)$/u;
const labelled =
  /^\s*(?:(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s*|[-*+•]\s+)?([^:：{}"[\]]{2,60}?)\s*[:：]\s*(.*)$/iu;
const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const closingTag = /^\s*<\/[\p{L}_ -]{2,40}>\s*$/u;

/**
 * Reads a line as a heading in any of the ways that models write them: `## Summary`, `**Summary**`, `1. Summary:`, underlined, in
 * capitals, in brackets or tags, at any level, with the text on the same line or the next.
 */
export function readHeading(line: string, next: string | undefined): Heading | null {
  if (closingTag.test(line)) return { section: null, rest: "" };
  const marked = atx.exec(line)?.[1];
  if (marked !== undefined) return splitLabel(marked) ?? { section: matchSection(marked), rest: "" };
  const isUnderlined = next !== undefined && underline.test(next) && line.trim() !== "" && line.length < 80;
  if (isUnderlined) return { section: matchSection(line), rest: "" };
  const strong = emphasised.exec(line);
  if (strong !== null) {
    const section = matchSection(strong[2] ?? "");
    if (section !== null) return { section, rest: strong[3] ?? "" };
  }
  const inBrackets = bracketed.exec(line);
  const bracket = inBrackets?.[1] ?? inBrackets?.[2] ?? inBrackets?.[3];
  if (bracket !== undefined) {
    const section = matchSection(bracket);
    if (section !== null) return { section, rest: (inBrackets?.[4] ?? "").replace(/<\/[^>]*>\s*$/u, "") };
  }
  return readPlain(line);
}

function readPlain(line: string): Heading | null {
  const label = splitLabel(line);
  if (label !== null) return label;
  const bare = line.trim();
  const isAlone = bare.length <= 48 && !/^[-*+•>"“]/u.test(bare) && !/[.!?,;]$/u.test(bare);
  if (!isAlone) return null;
  const section = matchSection(bare);
  if (section === null) return null;
  // A single word may be an answer (“Risk”), unless it is set off as a heading.
  return capitals.test(bare) || /^\p{Lu}/u.test(bare) || /^\d/u.test(bare) ? { section, rest: "" } : null;
}

function splitLabel(line: string): Heading | null {
  const found = labelled.exec(line);
  if (found === null) return null;
  const section = matchSection((found[1] ?? "").replace(/[*_`#]/gu, ""));
  return section === null ? null : { section, rest: (found[2] ?? "").replace(/^[*_\s]+/u, "") };
}

export function isUnderline(line: string): boolean {
  return underline.test(line);
}
