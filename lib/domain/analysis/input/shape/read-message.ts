import type { Said } from "../speakers/said.ts";
import { classifyField, classifySpeaker, unnamedSpeakers } from "../speakers/speaker-names.ts";
import { readInnerValue } from "../text/parse-value.ts";
import { isList, isObject, type Value, type ValueObject } from "../text/value.ts";
import {
  messageListFields,
  orderFields,
  pairFields,
  readFields,
  speakerFields,
  textFields,
  timeFields,
} from "./field-names.ts";
import { readContent } from "./read-content.ts";
import { readMoment } from "./read-moment.ts";
import { readTranscript } from "./read-transcript.ts";

type Fields = ReadonlyMap<string, Value>;

/**
 * What an object says when it is itself a message, or a question with its answer; null when it is something else, such
 * as a record with a list of messages.
 */
export function readMessage(object: ValueObject): readonly Said[] | null {
  const found = readFields(object);
  const inner = found.get("message") ?? found.get("data") ?? found.get("kwargs");
  if (isObject(inner) && !hasSpeakerOfItsOwn(found)) {
    const message = readMessage(inner);
    if (message !== null) return message;
  }
  if (holdsMessages(found)) return null;
  const speaker = readSpeaker(found);
  if (speaker === null) {
    const pair = readPair(found) ?? readSides(object);
    if (pair !== null) return pair;
  }
  const written = readText(found, speaker);
  if (written === null) return null;
  const text = speaker === null ? written : readEncodedParts(written);
  if (speaker === null && holdsConversation(text)) return null;
  return [{ speaker: speaker ?? "", text, sentAt: readTime(found), order: readOrder(found) }];
}

/** A text that is itself a list, an object or a transcript is a record's, not a message's. */
function holdsConversation(text: string): boolean {
  return readInnerValue(text) !== undefined || readTranscript(text) !== null;
}

/** The parts of a message that were written down as a text. */
function readEncodedParts(text: string): string {
  const inner = readInnerValue(text);
  return inner === undefined ? text : (readContent(inner.value) ?? text);
}

/** A message has one text; a record has a list of what was said. */
function holdsMessages(found: Fields): boolean {
  return [...found].some(
    ([name, value]) =>
      (isList(value) && messageListFields.has(name) && readContent(value) === null) ||
      (isObject(value) && messageListFields.has(name) && !textFields.includes(name)),
  );
}

const hasSpeakerOfItsOwn = (found: Fields) =>
  ["role", "speaker", "from", "sender"].some((name) => found.has(name));

const flags: readonly (readonly [RegExp, "employee" | "assistant"])[] = [
  [/^(?:is|from|sentby|by)(?:the)?(?:user|employee|human|customer|me|person)$/u, "employee"],
  [/^(?:is|from|sentby|by)(?:the)?(?:bot|ai|assistant|elara|agent|model|system)$/u, "assistant"],
];

function readSpeaker(found: Fields): string | null {
  for (const name of speakerFields) {
    const value = found.get(name);
    const speaker = isObject(value) ? readSpeaker(readFields(value)) : toName(value);
    if (speaker === null) continue;
    // These names are used for much else.
    if (/^(?:type|name|user|source|label|by)$/u.test(name) && classifySpeaker(speaker) === "unknown") {
      if (name !== "name" && name !== "user" && name !== "by") continue;
    }
    return speaker;
  }
  for (const [name, value] of found) {
    const flag = flags.find(([pattern]) => pattern.test(name));
    if (flag === undefined || typeof toFlag(value) !== "boolean") continue;
    if (toFlag(value)) return flag[1];
    return flag[1] === "employee" ? "assistant" : "employee";
  }
  return null;
}

function toFlag(value: Value): boolean | null {
  if (typeof value === "boolean") return value;
  if (value === 1 || value === "1" || value === "true" || value === "True") return true;
  return value === 0 || value === "0" || value === "false" || value === "False" ? false : null;
}

function toName(value: Value | undefined): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  const name = value.trim();
  return name === "" || name.length > 120 ? null : name;
}

function readPair(found: Fields): readonly Said[] | null {
  for (const [first, second] of pairFields) {
    const texts = [readContent(found.get(first)), readContent(found.get(second))];
    const [asked, answered] = texts;
    if (asked === null || answered === null || asked === undefined || answered === undefined) continue;
    const isOpen = first === "question" || first === "q";
    const names = isOpen ? [unnamedSpeakers.question, unnamedSpeakers.answer] : ["prompt", "response"];
    const sentAt = readTime(found);
    const order = readOrder(found);
    return [
      { speaker: names[0] ?? "", text: asked, sentAt, order },
      { speaker: names[1] ?? "", text: answered, sentAt, order },
    ];
  }
  return null;
}

/** Fields named after who speaks: `{ employee: "…", elara: "…" }`, in the order of the file. */
function readSides(object: ValueObject): readonly Said[] | null {
  const sides = Object.entries(object).flatMap(([name, value]) => {
    const side = typeof value === "string" ? classifyField(name) : null;
    return side === null || typeof value !== "string" ? [] : [{ side, text: value }];
  });
  const kinds = new Set(sides.map(({ side }) => side));
  if (kinds.size < 2 || sides.length !== 2) return null;
  return sides.map(({ side, text }) => ({ speaker: side, text, sentAt: null, order: null }));
}

function readText(found: Fields, speaker: string | null): string | null {
  for (const name of textFields) {
    const value = found.get(name);
    const text = readContent(isObject(value) ? (readText(readFields(value), speaker) ?? value) : value);
    if (text !== null) return text;
  }
  if (speaker === null) return null;
  // A message without words, such as a picture, is a message all the same.
  return textFields.slice(0, 5).some((name) => found.has(name)) ? "" : null;
}

function readTime(found: Fields): string | null {
  for (const name of timeFields) {
    const moment = readMoment(found.get(name));
    if (moment !== null) return moment;
  }
  return null;
}

function readOrder(found: Fields): number | null {
  for (const name of orderFields) {
    const value = found.get(name);
    const order = typeof value === "string" && /^\d{1,9}$/u.test(value.trim()) ? Number(value) : value;
    if (typeof order === "number" && Number.isFinite(order)) return order;
  }
  return null;
}
