import type { Said } from "../speakers/said.ts";
import { classifySpeaker, unnamedSpeakers } from "../speakers/speaker-names.ts";
import { isContainer, isList, isObject, type Value } from "../text/value.ts";
import type { Place } from "../text/value-scanner.ts";
import { employeeFields, findConversationId, findScalar, readFields } from "./field-names.ts";
import {
  longestConversation,
  type RecordContext,
  type Sink,
  takeTurns,
  toFinding,
  tooLongReason,
} from "./finding.ts";
import { readMessage } from "./read-message.ts";

type Group = {
  said: Said[];
  characters: number;
  context: RecordContext;
  readonly place: Place;
  isTooLong: boolean;
};
type Pair = { readonly texts: readonly [string, string]; readonly place: Place };

/** So much text is held of conversations that lie mixed in a file, before those left alone longest are taken as over. */
const heldCharacters = 4_000_000;
const leadingBareAtMost = 10_000;

export type PartListOptions = {
  readonly context: RecordContext;
  readonly sink: Sink;
  /** Looks for conversations in what is no part of one itself. */
  readonly walk: (value: Value, context: RecordContext, place: Place) => void;
};

/**
 * Puts together what lies side by side in a list: messages, pairs, and plain texts become conversations (messages that
 * name their conversation or employee, one for each), everything else is looked into by itself.
 */
export class PartList {
  readonly #options: PartListOptions;
  readonly #groups = new Map<string, Group>();
  readonly #over = new Set<string>();
  #pairs: Pair[] = [];
  #hasOtherLists = false;
  #held = 0;
  /** Bare values before the first record: a list of nothing else is no list of records. */
  #leadingBare: { readonly value: Value; readonly place: Place }[] = [];
  #hasRecords = false;

  constructor(options: PartListOptions) {
    this.#options = options;
  }

  add(value: Value, place: Place, context: RecordContext = this.#options.context): void {
    if (typeof value === "string" || isContainer(value)) this.#releaseBare(context);
    if (typeof value === "string") this.#addText(value, place, context);
    else if (isList(value)) this.#addList(value, place, context);
    else if (isObject(value)) {
      const said = readMessage(value);
      if (said === null) this.#options.walk(value, context, place);
      else this.#addSaid(said, this.#keyOf(value), ownContext(value, context), place);
    } else this.#addBare(value, place, context);
  }

  /** Null, a number or a truth value: among messages one without words, among records one that holds nothing. */
  #addBare(value: Value, place: Place, context: RecordContext): void {
    const key = [...this.#groups.keys()].at(-1);
    if (key !== undefined)
      this.#addSaid([{ speaker: "", text: "", sentAt: null, order: null }], key, context, place);
    else if (this.#hasRecords) this.#options.walk(value, context, place);
    else if (this.#leadingBare.length < leadingBareAtMost) this.#leadingBare.push({ value, place });
  }

  #releaseBare(context: RecordContext): void {
    this.#hasRecords = true;
    for (const { value, place } of this.#leadingBare) this.#options.walk(value, context, place);
    this.#leadingBare = [];
  }

  /** Whether something has begun that only the end of the list makes a conversation. */
  isOpen(): boolean {
    return this.#groups.size > 0 || this.#pairs.length > 0;
  }

  close(notes: readonly string[] = []): void {
    this.#closePairs();
    for (const group of this.#groups.values())
      group.context = { ...group.context, notes: [...group.context.notes, ...notes] };
    for (const key of [...this.#groups.keys()]) this.#finish(key);
  }

  #addText(text: string, place: Place, context: RecordContext): void {
    const count = this.#groups.get("texts")?.said.length ?? 0;
    this.#addSaid([{ speaker: takeTurns(count), text, sentAt: null, order: null }], "texts", context, place);
  }

  #addList(list: readonly Value[], place: Place, context: RecordContext): void {
    const [first, second] = list;
    if (list.length === 2 && typeof first === "string" && typeof second === "string") {
      if (isSpeakerLabel(first)) {
        this.#addSaid(
          [{ speaker: first, text: second, sentAt: null, order: null }],
          "tuples",
          context,
          place,
        );
        return;
      }
      this.#pairs.push({ texts: [first, second], place });
      this.#held += first.length + second.length;
      if (this.#held > heldCharacters) this.#closePairs();
      return;
    }
    if (list.length > 0 && list.every((item) => typeof item === "string")) this.#hasOtherLists = true;
    this.#options.walk(list, context, place);
  }

  /** Pairs are one conversation, unless lists of other lengths beside them show that each list is one. */
  #closePairs(): void {
    const pairs = this.#pairs;
    this.#pairs = [];
    const [first] = pairs;
    if (first === undefined) return;
    if (this.#hasOtherLists) {
      for (const { texts, place } of pairs) this.#options.walk(texts, this.#options.context, place);
      return;
    }
    const { question, answer } = unnamedSpeakers;
    const said = pairs.flatMap(({ texts: [asked, answered] }): Said[] => [
      { speaker: question, text: asked, sentAt: null, order: null },
      { speaker: answer, text: answered, sentAt: null, order: null },
    ]);
    this.#addSaid(said, "pairs", this.#options.context, first.place);
  }

  #addSaid(said: readonly Said[], key: string, context: RecordContext, place: Place): void {
    if (this.#over.has(key)) {
      this.#refuseLate(context, place);
      return;
    }
    const group = this.#groups.get(key) ?? { said: [], characters: 0, context, place, isTooLong: false };
    // The one touched last is last in the map.
    this.#groups.delete(key);
    this.#groups.set(key, group);
    const length = said.reduce((sum, { text }) => sum + text.length, 0);
    group.isTooLong ||=
      group.characters + length > longestConversation.characters ||
      group.said.length >= longestConversation.messages;
    if (group.isTooLong) return;
    group.said.push(...said);
    group.characters += length;
    this.#held += length;
    while (this.#held > heldCharacters && this.#groups.size > 1) this.#finishOldest();
  }

  #refuseLate(context: RecordContext, place: Place): void {
    const { conversationId, employeeId } = context;
    const reason =
      "It belongs to a conversation whose other messages lie far before it. Sort the file by conversation and try again.";
    this.#options.sink({ place, conversationId, employeeId, kind: "failure", reason });
  }

  #finishOldest(): void {
    const [key] = this.#groups.keys();
    if (key === undefined) return;
    this.#over.add(key);
    this.#finish(key);
  }

  #finish(key: string): void {
    const group = this.#groups.get(key);
    if (group === undefined) return;
    this.#groups.delete(key);
    this.#held -= group.characters;
    const { conversationId, employeeId } = group.context;
    const head = { place: group.place, conversationId, employeeId };
    if (group.isTooLong) this.#options.sink({ ...head, kind: "failure", reason: tooLongReason });
    else this.#options.sink(toFinding(group.said, group.context, group.place));
  }

  #keyOf(message: { readonly [name: string]: Value }): string {
    const found = readFields(message);
    return `message ${findConversationId(found) ?? findScalar(found, employeeFields) ?? ""}`;
  }
}

function isSpeakerLabel(text: string): boolean {
  const kind = classifySpeaker(text);
  return kind !== "unknown" && kind !== "unnamed" && text.trim().split(/\s+/u).length <= 2;
}

/** What a message itself says of its conversation. */
export function ownContext(
  object: { readonly [name: string]: Value },
  context: RecordContext,
): RecordContext {
  const found = readFields(object);
  const conversationId = findConversationId(found) ?? context.conversationId;
  const employeeId = findScalar(found, employeeFields) ?? context.employeeId;
  return { ...context, conversationId, employeeId };
}
