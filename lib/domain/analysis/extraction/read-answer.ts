import { parseValue, repairValue } from "../input/text/parse-value.ts";
import { isObject, type Value } from "../input/text/value.ts";
import { countSections, type DraftAnalysis } from "./draft.ts";
import { readDraft } from "./read-draft.ts";
import { readMarkdown } from "./read-markdown.ts";

export const extractionStrategies = ["structured", "json_in_text", "markdown"] as const;
export type ExtractionStrategy = (typeof extractionStrategies)[number];
export type ReadAnswer = { readonly draft: DraftAnalysis; readonly strategy: ExtractionStrategy };

/** The endpoint hands on less; a longer answer would run in circles. */
const longestRead = 24_000;
const objectsAtMost = 12;

/**
 * What a model's answer says, by the first of three ways that finds something: the answer is the JSON that was asked for;
 * JSON stands in it, perhaps broken, between words or fences; or it has headings. Null where it says nothing of use.
 */
export function readAnswer(answer: string): ReadAnswer | null {
  const text = withoutThoughts(answer).slice(0, longestRead).trim();
  const structured = toDraft(parseValue(text));
  if (structured !== null) return { draft: structured, strategy: "structured" };
  const drafts = [...findObjects(text)].flatMap((value) => toDraft(value) ?? []);
  const merged = mergeDrafts(drafts);
  if (merged !== null) return { draft: merged, strategy: "json_in_text" };
  const written = readMarkdown(text);
  return written === null || countSections(written) === 0 ? null : { draft: written, strategy: "markdown" };
}

function withoutThoughts(answer: string): string {
  const end = answer.lastIndexOf("</think>");
  return end < 0 ? answer.replace(/^\s*<think>/u, "") : answer.slice(end + "</think>".length);
}

function toDraft(value: Value | undefined): DraftAnalysis | null {
  const object = Array.isArray(value) ? value.find(isObject) : value;
  const draft = isObject(object) ? readDraft(object) : null;
  return draft !== null && countSections(draft) > 0 ? draft : null;
}

/** Objects in a text, one after the other; where one is broken, as it was probably meant. */
function* findObjects(text: string): Generator<Value> {
  let tries = 0;
  for (let start = text.indexOf("{"); start >= 0 && tries < objectsAtMost; tries += 1) {
    const end = findEnd(text, start);
    const written = text.slice(start, end);
    const value = parseValue(written) ?? repairValue(withoutFence(written));
    if (value !== undefined) yield value;
    start = text.indexOf("{", value === undefined || !isObject(value) ? start + 1 : end);
  }
}

function withoutFence(text: string): string {
  const fence = text.indexOf("\n```");
  return fence < 0 ? text : text.slice(0, fence);
}

function findEnd(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let place = start; place < text.length; place += 1) {
    const character = text[place];
    if (isQuoted && character === "\\") place += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === "{") depth += 1;
    else if (!isQuoted && character === "}") {
      depth -= 1;
      if (depth === 0) return place + 1;
    }
  }
  return text.length;
}

/** Several objects are one answer: the fullest counts (of equals the last), and the others fill what it leaves out. */
function mergeDrafts(drafts: readonly DraftAnalysis[]): DraftAnalysis | null {
  const ranked = drafts
    .map((draft, index) => ({ draft, index, sections: countSections(draft) }))
    .toSorted((one, other) => other.sections - one.sections || other.index - one.index)
    .map(({ draft }) => draft);
  const [first, ...others] = ranked;
  if (first === undefined) return null;
  return others.reduce(fillFrom, first);
}

function fillFrom(draft: DraftAnalysis, other: DraftAnalysis): DraftAnalysis {
  const { sentiment, risk } = draft;
  const hasSentiment = sentiment.overall !== null || sentiment.course.length > 0;
  const hasRisk = risk.band !== null || risk.signals.length > 0;
  return {
    summary: draft.summary ?? other.summary,
    concerns: draft.concerns.length > 0 ? draft.concerns : other.concerns,
    sentiment: hasSentiment ? sentiment : other.sentiment,
    risk: hasRisk ? risk : other.risk,
    actions: draft.actions.length > 0 ? draft.actions : other.actions,
    followUps: draft.followUps.length > 0 ? draft.followUps : other.followUps,
  };
}
