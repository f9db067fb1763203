import type { Said } from "../speakers/said.ts";
import { classifyField } from "../speakers/speaker-names.ts";
import { readInnerValue } from "../text/parse-value.ts";
import { isContainer, isList, isObject, type Value, type ValueObject } from "../text/value.ts";
import type { Place } from "../text/value-scanner.ts";
import {
  employeeFields,
  findConversationId,
  findScalar,
  messageListFields,
  plainField,
  readFields,
  textFields,
} from "./field-names.ts";
import { type Finding, type RecordContext, type Sink, toFinding } from "./finding.ts";
import { PartList } from "./part-list.ts";
import { readMessage } from "./read-message.ts";
import { readTranscript } from "./read-transcript.ts";

/** Deeper than any export nests its records. */
const deepestRecord = 200;
const repairedNote = "It was not written correctly and was repaired before it was read.";

type Walk = { readonly sink: Sink; readonly depth: number };

/**
 * Finds every conversation in a value, wherever it lies in it: lists and objects in each other, and texts that hold a
 * list, an object or a transcript. What holds none, though others beside it do, is told as a failure.
 */
export function walkValue(value: Value, context: RecordContext, place: Place, walk: Walk): void {
  if (walk.depth > deepestRecord) {
    fail(walk.sink, context, place, `It is nested deeper than ${deepestRecord} levels.`);
    return;
  }
  const deeper = { ...walk, depth: walk.depth + 1 };
  if (typeof value === "string") walkText(value, context, place, deeper);
  else if (isList(value)) walkList(value, context, place, deeper);
  else if (isObject(value)) walkObject(value, context, place, deeper);
}

/** A record on its own: what is read in it, or that nothing could be. */
export function walkRecord(value: Value, context: RecordContext, place: Place, sink: Sink): void {
  let found = 0;
  const counting = (finding: Finding) => {
    found += 1;
    sink(finding);
  };
  walkValue(value, context, place, { sink: counting, depth: 0 });
  if (found > 0) return;
  const named = isObject(value) ? contextOf(value, context) : context;
  fail(
    sink,
    named,
    place,
    "No conversation was found in it: neither a list of messages, nor pairs, nor a transcript.",
  );
}

function fail(sink: Sink, { conversationId, employeeId }: RecordContext, place: Place, reason: string): void {
  sink({ place, conversationId, employeeId, kind: "failure", reason });
}

function walkText(text: string, context: RecordContext, place: Place, walk: Walk): void {
  const inner = readInnerValue(text);
  if (inner !== undefined) {
    const notes = inner.isRepaired ? [...context.notes, repairedNote] : context.notes;
    walkValue(inner.value, { ...context, notes }, place, walk);
    return;
  }
  const said = readTranscript(text);
  if (said !== null) walk.sink(toFinding(said, context, place));
}

function walkList(list: readonly Value[], context: RecordContext, place: Place, walk: Walk): void {
  const barren: Value[] = [];
  let found = 0;
  const sink = (finding: Finding) => {
    found += 1;
    walk.sink(finding);
  };
  const parts = new PartList({
    context,
    sink,
    walk: (value) => {
      const before = found;
      walkValue(value, context, place, { ...walk, sink });
      if (found === before && !isList(value)) barren.push(value);
    },
  });
  for (const item of list)
    addItem(parts, item, place, context, (text) => walkText(text, context, place, { ...walk, sink }));
  parts.close();
  if (found === 0) return;
  for (const value of barren) {
    fail(
      walk.sink,
      isObject(value) ? contextOf(value, context) : context,
      place,
      "No conversation was found in it, though there is one in others of its list.",
    );
  }
}

/** Texts that hold a structure or a transcript are conversations of their own; others take turns. */
export function addItem(
  parts: PartList,
  item: Value,
  place: Place,
  context: RecordContext,
  walkOwn: (text: string) => void,
): void {
  if (typeof item === "string" && (readInnerValue(item) !== undefined || readTranscript(item) !== null))
    walkOwn(item);
  else parts.add(item, place, context);
}

function walkObject(object: ValueObject, outer: RecordContext, place: Place, walk: Walk): void {
  const message = readMessage(object);
  const context = contextOf(object, outer);
  if (message !== null) {
    walk.sink(toFinding(message, context, place));
    return;
  }
  const sides = zipSides(object);
  if (sides !== null) {
    walk.sink(toFinding(sides, context, place));
    return;
  }
  let found = 0;
  const inner = {
    ...walk,
    sink: (finding: Finding) => {
      found += 1;
      walk.sink(finding);
    },
  };
  for (const [name, value] of Object.entries(object)) walkField(name, value, context, place, inner);
  if (found > 0) return;
  const messages = Object.values(object).filter((value) => isObject(value) && readMessage(value) !== null);
  if (messages.length > 0) walkList(messages, context, place, walk);
  else walkLooseTexts(object, context, place, walk);
}

/** One field of a record: looked into where it may hold a conversation. */
export function walkField(
  name: string,
  value: Value,
  context: RecordContext,
  place: Place,
  walk: Walk,
): void {
  const plain = plainField(name);
  const isExpected = messageListFields.has(plain);
  if (typeof value === "string") {
    if (isExpected || textFields.includes(plain) || readInnerValue(value) !== undefined)
      walkText(value, context, place, walk);
    return;
  }
  if (!isContainer(value)) return;
  // Messages that are fields of their own, not in a list, are looked at together.
  if (isObject(value) && readMessage(value) !== null) return;
  if (isList(value) && !isExpected && areTexts(value)) return;
  walkValue(value, context, place, walk);
}

/** Lists of texts, or of pairs of texts, under a name that says nothing of a conversation, such as tags. */
function areTexts(list: readonly Value[]): boolean {
  return list.every(
    (item) =>
      (typeof item === "string" && readInnerValue(item) === undefined) ||
      (isList(item) && item.every((inner) => typeof inner === "string")),
  );
}

/** Where nothing else is there, a list of sentences may be the conversation, whatever its name. */
function walkLooseTexts(object: ValueObject, context: RecordContext, place: Place, walk: Walk): void {
  const lists = Object.values(object).filter((value) => isList(value) && areTexts(value));
  const [only] = lists;
  if (lists.length !== 1 || !isList(only) || only.length === 0) return;
  const texts = only.flat().filter((text) => typeof text === "string");
  const words = texts.reduce((sum, text) => sum + text.trim().split(/\s+/u).length, 0);
  if (words >= 3 * texts.length) walkList(only, context, place, walk);
}

/** `{ employee: ["…", "…"], elara: ["…", "…"] }`: one side after the other, in turns. */
function zipSides(object: ValueObject): readonly Said[] | null {
  const sides = Object.entries(object).flatMap(([name, value]) => {
    const side =
      isList(value) && value.every((text) => typeof text === "string") ? classifyField(name) : null;
    return side === null || !isList(value) ? [] : [{ side, texts: value.map(String) }];
  });
  const [first, second] = sides;
  if (sides.length !== 2 || first === undefined || second === undefined || first.side === second.side)
    return null;
  if (Math.abs(first.texts.length - second.texts.length) > 1) return null;
  const [leading, following] = first.texts.length >= second.texts.length ? [first, second] : [second, first];
  return leading.texts.flatMap((text, index) => {
    const answer = following.texts[index];
    const turn = (speaker: string, words: string): Said => ({
      speaker,
      text: words,
      sentAt: null,
      order: null,
    });
    return answer === undefined
      ? [turn(leading.side, text)]
      : [turn(leading.side, text), turn(following.side, answer)];
  });
}

const nameFields = [
  "employeename",
  "name",
  "username",
  "user",
  "employee",
  "employeeid",
  "fullname",
  "displayname",
];

/** What an object says of the records in it. */
export function contextOf(object: ValueObject, outer: RecordContext): RecordContext {
  const found = readFields(object);
  const id = findConversationId(found) ?? findScalar(found, ["id", "uuid", "recordid"]);
  const employeeId = findScalar(found, employeeFields);
  const names = nameFields.flatMap((field) => {
    const value = found.get(field);
    if (isObject(value)) return nameFields.flatMap((inner) => findScalar(readFields(value), [inner]) ?? []);
    return findScalar(found, [field]) ?? [];
  });
  return {
    ...outer,
    conversationId: id ?? outer.conversationId,
    employeeId: employeeId ?? outer.employeeId,
    employeeNames: [...outer.employeeNames, ...names],
  };
}
