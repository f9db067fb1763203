import { type Finding, noContext, type RecordContext, type Sink, wholeBytes } from "./shape/finding.ts";
import { PartList } from "./shape/part-list.ts";
import { addItem, contextOf, walkField, walkRecord, walkValue } from "./shape/walk-value.ts";
import { decodeText } from "./text/decode-text.ts";
import { nestingOf } from "./text/nesting.ts";
import { effortOfRepair, parseValue, type RepairEffort, repairValue } from "./text/parse-value.ts";
import { isContainer, type Value } from "./text/value.ts";
import { type Place, type ScanEvents, type ScanOptions, ValueScanner } from "./text/value-scanner.ts";

const countRead = (findings: readonly Finding[]) =>
  findings.filter(({ kind }) => kind === "conversation").length;

type Level = { readonly parts: PartList | null; context: RecordContext; key: string | null };

type JsonReaderOptions = Pick<ScanOptions, "plainMark" | "entersObjects"> & {
  /** How often what is read was broken in a way that made it be read anew, piece by piece. */
  readonly depth: number;
  readonly context?: RecordContext;
  readonly start?: Place;
  /** A record is read anew in several ways, each of which repairs; all of them share the effort. */
  readonly effort?: RepairEffort;
};

/** What stands before a colon and is longer is no name. */
const longestKey = 400;

/** Nested like this an object is no message but a record, or several. */
const nestingOfRecords = 3;
const deepestRescan = 3;

const mixedNote = "Some of its letters were no UTF-8 and were read as Windows-1252.";
const repairedNote = "It was not written correctly and was repaired before it was read.";
const cutNote = "It was cut off: what came after is missing.";
const cutUnread = "It was cut off, and what is there cannot be read.";
/** What a file of prose is told as, though a bracket stands in it. */
export const textOutside = "It is text outside of any list or object.";
const unreadable = "It is neither correct JSON nor a Python literal, and it could not be repaired.";

/** What stands around data and is none: `data =`, a fence, a semicolon. */
const wrapping = /^(?:[\w$.\s]*=|[\w$.]+|```\w*|[;,.]+|export default|const|let|var)\s*$/u;

/** Reads JSON, JSON lines and Python literals, however long, value by value. */
export class JsonReader {
  readonly #sink: Sink;
  readonly #levels: Level[];
  readonly #scanner: ValueScanner;
  readonly #options: JsonReaderOptions;
  /** However long a text outside is and in how many pieces it comes, it is told once. */
  #isTextTold = false;
  #bareValues: { readonly value: Value; readonly place: Place }[] = [];
  #hasRecord = false;

  constructor(sink: Sink, options: JsonReaderOptions = { depth: 0 }) {
    const { context = noContext, start, plainMark, entersObjects } = options;
    this.#sink = sink;
    this.#options = options;
    this.#levels = [{ parts: this.#openParts(context), context, key: null }];
    this.#scanner = new ValueScanner(this.#events(), { wholeBytes, plainMark, entersObjects }, start);
  }

  push(bytes: Uint8Array): void {
    this.#scanner.push(bytes);
  }

  /** What comes next is a value of its own, however the one before ended; a line of nothing but a bare value is a record. */
  endLine(): void {
    this.#scanner.endValue();
    const [only, ...others] = this.#bareValues;
    if (!this.#hasRecord && only !== undefined && others.length === 0)
      walkRecord(only.value, noContext, only.place, this.#sink);
    this.#bareValues = [];
    this.#hasRecord = false;
  }

  end(): void {
    this.#scanner.endValue();
    this.#levels[0]?.parts?.close();
  }

  #events(): ScanEvents {
    return {
      open: (kind) => this.#open(kind),
      close: (isCut) => this.#close(isCut),
      key: (bytes) => this.#setKey(decodeText(bytes).text),
      value: (bytes, place, isCut) => this.#take(bytes, place, isCut),
      tooLong: (place) => this.#fail(place, "It is longer than a record may be."),
    };
  }

  #openParts(context: RecordContext): PartList {
    const walk = (value: Value, own: RecordContext, place: Place) =>
      walkRecord(value, own, place, this.#sink);
    return new PartList({ context, sink: this.#sink, walk });
  }

  #top(): Level {
    const level = this.#levels.at(-1);
    if (level === undefined) throw new RangeError("a reader always has its first level");
    return level;
  }

  #open(kind: "list" | "object"): void {
    const { context } = this.#top();
    this.#levels.push({ parts: kind === "list" ? this.#openParts(context) : null, context, key: null });
  }

  #close(isCut: boolean): void {
    const level = this.#levels.length > 1 ? this.#levels.pop() : undefined;
    level?.parts?.close(isCut ? [cutNote] : []);
  }

  /** Where a comma is missing before a key, the value before stands in front of it. */
  #setKey(text: string): void {
    const level = this.#top();
    const from = Math.max(0, text.length - longestKey);
    const last = /(["'])((?:(?!\1).)*)\1\s*$|([\p{L}\p{N}_$]+)\s*$/u.exec(text.slice(from));
    const key = last?.[2] ?? last?.[3] ?? text.trim();
    const before = last === null ? "" : text.slice(0, from + last.index).trim();
    const value = before === "" ? undefined : parseValue(before.replace(/,$/u, ""));
    if (value !== undefined && level.key !== null) this.#takeField(level.key, value, { line: 0, offset: 0 });
    level.key = key;
  }

  #take(bytes: Uint8Array, place: Place, isCut: boolean): void {
    const { text, isMixed } = decodeText(bytes);
    const notes = isMixed ? [mixedNote] : [];
    const value = parseValue(text);
    if (value !== undefined) this.#accept(value, place, notes);
    else if (!/^[\s]*[[{("']/u.test(text)) this.#takeBare(text, place);
    else this.#mend(bytes, text, place, isCut, notes);
  }

  #takeBare(text: string, place: Place): void {
    const isOutermost = this.#levels.length === 1;
    if (!isOutermost || wrapping.test(text.trim())) return;
    if (!this.#isTextTold) this.#fail(place, textOutside);
    this.#isTextTold = true;
  }

  /** A broken value: repaired as a whole, or read piece by piece; a record in the way that finds most in it. */
  #mend(bytes: Uint8Array, text: string, place: Place, isCut: boolean, notes: readonly string[]): void {
    const mended = [...notes, isCut ? cutNote : repairedNote];
    const effort = this.#options.effort ?? { left: 2 * effortOfRepair };
    const repaired = repairValue(text, effort);
    const isRecord = nestingOf(text) >= nestingOfRecords && this.#top().parts !== null;
    if (repaired !== undefined && !isRecord) {
      this.#accept(repaired, place, mended);
      return;
    }
    if (this.#options.depth >= deepestRescan) {
      this.#fail(place, isCut ? cutUnread : unreadable);
      return;
    }
    const ways = [
      repaired === undefined ? [] : this.#readRepaired(repaired, place, mended),
      this.#rescan(bytes, place, { effort }),
      this.#rescan(bytes, place, { effort, plainMark: "'" }),
      this.#rescan(bytes, place, { effort, plainMark: '"' }),
    ];
    const best = ways.reduce((one, other) => (countRead(other) > countRead(one) ? other : one));
    if (countRead(best) > 0) this.#emit(best);
    else this.#fail(place, isCut ? cutUnread : unreadable);
  }

  #readRepaired(value: Value, place: Place, notes: readonly string[]): Finding[] {
    const { context } = this.#top();
    const findings: Finding[] = [];
    const own = { ...context, notes: [...context.notes, ...notes] };
    walkRecord(value, own, place, (finding) => findings.push(finding));
    return findings;
  }

  #rescan(bytes: Uint8Array, start: Place, way: Pick<JsonReaderOptions, "plainMark" | "effort">): Finding[] {
    const findings: Finding[] = [];
    const depth = this.#options.depth + 1;
    const options = { ...way, depth, entersObjects: true, context: this.#top().context, start };
    const reader = new JsonReader((finding) => findings.push(finding), options);
    reader.push(bytes.slice());
    reader.end();
    return findings;
  }

  #emit(findings: readonly Finding[]): void {
    for (const finding of findings) this.#sink(finding);
  }

  #accept(value: Value, place: Place, notes: readonly string[]): void {
    const level = this.#top();
    const context = { ...level.context, notes: [...level.context.notes, ...notes] };
    const { parts, key } = level;
    if (parts === null) {
      level.key = null;
      if (key !== null) this.#takeField(key, value, place);
      // Where a bracket is missing, the next record stands in this one, under no name.
      else if (isContainer(value)) walkRecord(value, context, place, this.#sink);
      return;
    }
    this.#isTextTold = false;
    // Outside of any list a bare value is a number beside a record, or whatever a program printed with it.
    if (this.#levels.length === 1 && typeof value !== "string" && !isContainer(value)) {
      this.#bareValues.push({ value, place });
      return;
    }
    this.#hasRecord = true;
    addItem(parts, value, place, context, (text) => walkRecord(text, context, place, this.#sink));
  }

  /** A field of an object that is entered: data about the records in it, or records themselves. */
  #takeField(key: string, value: Value, place: Place): void {
    const level = this.#top();
    const walk = { sink: this.#sink, depth: 0 };
    if (isContainer(value)) walkValue(value, level.context, place, walk);
    else {
      walkField(key, value, level.context, place, walk);
      level.context = contextOf(Object.fromEntries([[key, value]]), level.context);
    }
  }

  #fail(place: Place, reason: string): void {
    const { conversationId, employeeId } = this.#top().context;
    this.#sink({ place, conversationId, employeeId, kind: "failure", reason });
  }
}

/** Reads JSON lines: each line is a value of its own, so that a broken one costs no other. */
export class LinesReader {
  readonly #reader: JsonReader;

  constructor(sink: Sink) {
    this.#reader = new JsonReader(sink);
  }

  push(bytes: Uint8Array): void {
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
      this.#reader.push(bytes.subarray(start, end + 1));
      this.#reader.endLine();
      start = end + 1;
    }
    this.#reader.push(bytes.subarray(start));
  }

  end(): void {
    this.#reader.endLine();
    this.#reader.end();
  }
}
