import type { DraftAnalysis, DraftClaim, DraftConcern } from "./draft.ts";
import { isEmptyWording } from "./empty-words.ts";
import { isUnderline, readHeading } from "./markdown-headings.ts";
import { readBand, readValue } from "./read-draft.ts";
import { readTopic } from "./read-topic.ts";
import type { SectionName } from "./section-names.ts";
import { splitClaim, withoutTail } from "./split-claim.ts";

type Item = { text: string; readonly quotes: string[] };
type Sections = ReadonlyMap<SectionName, readonly Item[]>;

const bullet = /^(\s*)(?:[-*+•▪–]|\d{1,2}[.)]|\([a-z\d]\))\s+(.*)$/u;
const evidence = /^(?:evidence|quotes?|source|said|zitat|beleg|citation)\s*(?:\([^)]*\))?\s*[:：]\s*(.+)$/iu;
const itemsAtMost = 40;
/** Nobody writes longer lines; what runs on is not read. */
const longestLine = 4_000;

/**
 * A model's answer in Markdown, or in anything near it, as a draft: a state machine over its lines, in which a heading
 * opens a section, any other heading leaves it, a bullet begins an item, and a quotation belongs to the item before.
 * Null where no heading is one of ours.
 */
export function readMarkdown(text: string): DraftAnalysis | null {
  const sections = collectSections(text);
  if (sections.size === 0) return null;
  const itemsOf = (name: SectionName) => sections.get(name) ?? [];
  const risk = itemsOf("risk");
  const band = risk.map((item) => readBand(item.text)).find((found) => found !== null) ?? null;
  const signals = [...itemsOf("signals"), ...risk.filter((item) => toClaim(item)?.quotes.length !== 0)];
  return {
    summary: joinTexts(itemsOf("summary")),
    concerns: itemsOf("concerns").flatMap((item) => toConcern(item) ?? []),
    sentiment: readSentiment(itemsOf("sentiment")),
    risk: { band, signals: signals.flatMap((item) => toClaim(item) ?? []) },
    actions: listTexts(itemsOf("actions")),
    followUps: listTexts(itemsOf("followUps")),
  };
}

function collectSections(text: string): Sections {
  const sections = new Map<SectionName, Item[]>();
  let current: Item[] | null = null;
  const lines = text.split(/\r?\n/u).map((line) => line.slice(0, longestLine));
  for (const [index, line] of lines.entries()) {
    if (/^\s*```/u.test(line) || isUnderline(line)) continue;
    const heading = readHeading(line, lines[index + 1]);
    if (heading === null) {
      if (current !== null) addLine(current, line);
      continue;
    }
    // Inside “Risk”, “Level: high” is what the section says.
    const opened: Item[] | null = heading.section === null ? null : (sections.get(heading.section) ?? []);
    if (heading.section !== null && opened !== null) sections.set(heading.section, opened);
    current = opened;
    if (current !== null && heading.rest.trim() !== "") addLine(current, heading.rest);
  }
  return sections;
}

function addLine(items: Item[], line: string): void {
  const last = items.at(-1);
  const plain = withoutMarks(line);
  if (plain === "" || items.length >= itemsAtMost) return;
  const block = /^\s*>\s*(.*)$/u.exec(line)?.[1];
  if (block !== undefined && last !== undefined) {
    last.quotes.push(unquote(withoutMarks(block)));
    return;
  }
  const item = bullet.exec(line);
  const own = withoutMarks(item?.[2] ?? line);
  const said = evidence.exec(own)?.[1];
  if (said !== undefined && last !== undefined) last.quotes.push(...listQuotes(said));
  else if (isWhollyQuoted(own) && last !== undefined) last.quotes.push(unquote(own));
  else if (item !== null && (item[1] ?? "").length >= 2 && last !== undefined && /["“„«]/u.test(own))
    last.text += ` ${own}`;
  else items.push({ text: own, quotes: [] });
}

/** Without emphasis, code marks, table bars and quotation prefixes. */
function withoutMarks(line: string): string {
  return line
    .replace(/^\s*>\s?/u, "")
    .replace(/(\*\*\*|\*\*|__|`)/gu, "")
    .replace(/(?<![\p{L}\p{N}])[*_](\S(?:.*?\S)?)[*_](?![\p{L}\p{N}])/gu, "$1")
    .replace(/^\s*\|[-\s|:]*\|?\s*$/u, "")
    .replace(/\s*\|\s*/gu, " ")
    .trim();
}

const isWhollyQuoted = (text: string) =>
  /^["“„«'‘].*["”“»'’][.,]?$/u.test(text) && !/["”]\s.*["“]/u.test(text);
const unquote = (text: string) => withoutTail(text.replace(/^["“„«'‘\s]+/u, ""), "\"”“»'’ \t");

function listQuotes(text: string): string[] {
  const claim = splitClaim(text);
  return claim !== null && claim.quotes.length > 0 ? [...claim.quotes] : [unquote(text)];
}

function toClaim(item: Item): DraftClaim | null {
  const claim = splitClaim(item.text);
  return claim === null ? null : { text: claim.text, quotes: [...item.quotes, ...claim.quotes] };
}

function toConcern(item: Item): DraftConcern | null {
  const label = /^[[(]?([^:\])–—]{3,40}?)(?:[\])]|\s*[:–—])\s*(.+)$/u.exec(item.text);
  const topic = readTopic(label?.[1]);
  const claim = toClaim(topic === null ? item : { ...item, text: label?.[2] ?? item.text });
  return claim === null ? null : { topic, ...claim };
}

function joinTexts(items: readonly Item[]): string | null {
  const texts = items.map(({ text }) => text).filter((text) => !isEmptyWording(text));
  return texts.length === 0 ? null : texts.join(" ");
}

function listTexts(items: readonly Item[]): string[] {
  return items.map(({ text }) => text).filter((text) => !isEmptyWording(text));
}

function readSentiment(items: readonly Item[]): DraftAnalysis["sentiment"] {
  const course: { turn: number; value: number }[] = [];
  let overall: number | null = null;
  for (const { text } of items) {
    const point = /^(?:turn|message|t)?\s*#?(\d{1,5})\s*[:=-]>?\s*([+\-−–]?\d?[.,]?\d+)$/iu.exec(text);
    const level = readValue(point?.[2]);
    if (point !== null && level !== null) course.push({ turn: Number(point[1]), value: level });
    else
      overall ??= readValue(
        /(?:^|[:=(\s])([+\-−–]?(?:0?[.,]\d+|[01](?:[.,]0+)?))\)?$/u.exec(text.trim())?.[1],
      );
  }
  return { overall, course };
}
