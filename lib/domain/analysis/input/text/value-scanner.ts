import { createUnitBuffer, type UnitBuffer } from "./unit-buffer.ts";

/** Where something begins: the line from 1, the byte from 0 where it is known. */
export type Place = { readonly line: number; readonly offset: number | null };

/** What the scanner finds; bytes are valid only during the call. */
export type ScanEvents = {
  /** A list or an object is entered: what comes until `close` lies in it. */
  open(kind: "list" | "object"): void;
  /** `isCut`: the text ended, or something else was closed, before it did. */
  close(isCut: boolean): void;
  key(bytes: Uint8Array): void;
  value(bytes: Uint8Array, place: Place, isCut: boolean): void;
  /** A value that is longer than a record may be and cannot be entered; its bytes are gone. */
  tooLong(place: Place): void;
};

export type ScanOptions = {
  /** A value of more bytes is entered, and what lies in it comes one by one. */
  readonly wholeBytes: number;
  /** Enters also an object at the start, whatever its size. */
  readonly entersObjects?: boolean;
  /** This mark is a character like others, because it was found to open strings that it never closes. */
  readonly plainMark?: '"' | "'";
};

const deepestOpen = 16;
/** Deeper brackets are only counted. */
const deepestTracked = 100_000;
const byteOf = (character: string) => character.charCodeAt(0);
const [quote, apostrophe, backslash, comma, colon, lineFeed] = [..."\"'\\,:\n"].map(byteOf);
const openers = new Map([..."[{("].map((bracket, index) => [byteOf(bracket), byteOf("]})"[index] ?? "")]));
const closers = new Map([...openers].map(([opener, closer]) => [closer, opener]));
const endsString = new Set([..."]}),:"].map(byteOf));
/** A quotation mark opens a string only behind one of these, or behind a prefix such as `u`. */
const beforeString = new Set([0, ...[..."[{(,:="].map(byteOf)]);
const stringPrefix = new Set([..."uUbBrRfF"].map(byteOf));
const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/**
 * Cuts a stream of JSON, of JSON lines, or of Python literals into values, without reading them: a list at the start is
 * entered, so that its elements come one by one. Broken syntax costs the values it stands in. Memory is one value.
 */
export class ValueScanner {
  readonly #events: ScanEvents;
  readonly #options: ScanOptions;
  readonly #unit: UnitBuffer;
  readonly #stack: number[] = [];
  #openDepth = 0;
  #surplus = 0;
  #offset = 0;
  #line = 1;
  #before = 0;
  #beforePrefix = 0;
  /** The mark that ends the string, 0 outside of one. */
  #string = 0;
  #state: "opening" | "empty" | "inside" | "escaped" | "maybe over" = "inside";
  #isTriple = false;
  #run = 0;

  constructor(events: ScanEvents, options: ScanOptions, start: Place = { line: 1, offset: 0 }) {
    this.#events = events;
    this.#options = options;
    this.#unit = createUnitBuffer(options.wholeBytes);
    this.#offset = start.offset ?? 0;
    this.#line = start.line;
  }

  push(bytes: Uint8Array): void {
    for (let index = 0; index < bytes.length; index += 1) this.#take(bytes[index] ?? 0);
  }

  /** What is left is cut off where it stands. */
  endValue(): void {
    const isCut = this.#string !== 0 && this.#state !== "maybe over" && this.#state !== "empty";
    this.#string = 0;
    this.#flush(isCut || this.#stack.length > this.#openDepth);
    this.#closeDownTo(0, true);
    this.#stack.length = 0;
    this.#surplus = 0;
    this.#before = 0;
  }

  #take(byte: number): void {
    if (this.#unit.isFull()) this.#enterOrSkip();
    if (this.#string === 0 || !this.#isOfString(byte)) this.#takeOutside(byte);
    this.#offset += 1;
    if (byte === lineFeed) this.#line += 1;
  }

  /** Whether a byte still belongs to the string that is open; takes it then. */
  #isOfString(byte: number): boolean {
    if (this.#state === "opening") {
      if (byte === this.#string) {
        this.#state = "empty";
        return this.#append(byte);
      }
      this.#state = "inside";
    } else if (this.#state === "empty") {
      this.#isTriple = byte === this.#string;
      this.#run = 0;
      this.#state = this.#isTriple ? "inside" : "maybe over";
      if (this.#isTriple) return this.#append(byte);
    }
    if (this.#state === "maybe over") {
      const isAlone = this.#stack.length === 0 && byte === lineFeed;
      if (isAlone || endsString.has(byte)) {
        this.#string = 0;
        return false;
      }
      if (isSpace(byte)) return this.#append(byte);
      this.#state = "inside";
    }
    return this.#takeInside(byte);
  }

  #takeInside(byte: number): true {
    if (this.#state === "escaped") {
      this.#state = "inside";
      this.#run = 0;
    } else if (byte === backslash) this.#state = "escaped";
    else if (byte !== this.#string) this.#run = 0;
    else if (!this.#isTriple) this.#state = "maybe over";
    else {
      this.#run += 1;
      if (this.#run === 3) this.#string = 0;
    }
    return this.#append(byte);
  }

  #takeOutside(byte: number): void {
    if (isSpace(byte)) {
      if (byte === lineFeed && this.#stack.length === 0) this.#flush(false);
      else if (!this.#unit.isEmpty()) this.#append(byte);
      return;
    }
    if (byte === quote || byte === apostrophe) this.#openString(byte);
    else if (openers.has(byte)) this.#openBracket(byte);
    else if (closers.has(byte)) this.#closeBracket(byte);
    else if (byte === comma && this.#isAtOpenLevel()) this.#flush(false);
    else if (byte === colon && this.#isAtOpenLevel() && this.#isInObject()) this.#flushKey();
    else this.#append(byte);
    this.#beforePrefix = stringPrefix.has(byte) && !stringPrefix.has(this.#before) ? this.#before : byte;
    this.#before = byte;
  }

  #openString(byte: number): void {
    this.#append(byte);
    if (this.#options.plainMark !== undefined && byte === byteOf(this.#options.plainMark)) return;
    if (!beforeString.has(this.#before) && !beforeString.has(this.#beforePrefix)) return;
    this.#string = byte;
    this.#state = "opening";
    this.#isTriple = false;
  }

  #openBracket(byte: number): void {
    if (this.#isAtOpenLevel()) {
      if (!this.#unit.isEmpty() && byte !== byteOf("(")) this.#flushBeforeBracket();
      const isFirst = this.#stack.length === 0 && this.#unit.isEmpty();
      if (isFirst && (byte !== byteOf("{") || this.#options.entersObjects === true)) {
        this.#enter(byte);
        return;
      }
    }
    this.#append(byte);
    if (this.#stack.length < deepestTracked) this.#stack.push(byte);
    else this.#surplus += 1;
  }

  #closeBracket(byte: number): void {
    if (this.#surplus > 0) {
      this.#surplus -= 1;
      this.#append(byte);
      return;
    }
    const at = this.#stack.lastIndexOf(closers.get(byte) ?? 0);
    if (at < 0) {
      if (!this.#unit.isEmpty()) this.#append(byte);
      return;
    }
    if (at < this.#openDepth) {
      this.#flush(this.#stack.length > this.#openDepth);
      this.#closeDownTo(at, false);
      return;
    }
    this.#append(byte);
    this.#stack.length = at;
    if (at === this.#openDepth && openers.has(this.#unit.first())) this.#flush(false);
  }

  #enter(bracket: number): void {
    this.#stack.push(bracket);
    this.#openDepth += 1;
    this.#events.open(bracket === byteOf("{") ? "object" : "list");
  }

  #closeDownTo(depth: number, isCut: boolean): void {
    for (let level = this.#openDepth; level > depth; level -= 1) {
      this.#events.close(isCut || level > depth + 1);
    }
    this.#openDepth = Math.min(this.#openDepth, depth);
    this.#stack.length = Math.min(this.#stack.length, depth);
  }

  /** A value that has become too long is entered if it is a list or an object, and read again from within. */
  #enterOrSkip(): void {
    const bracket = this.#unit.first();
    const mayEnter = this.#stack.length > this.#openDepth && openers.has(bracket);
    if (!mayEnter || this.#openDepth >= deepestOpen) {
      this.#unit.skip();
      return;
    }
    const bytes = this.#unit.take().slice(1);
    const { line, offset } = this.#unit.place();
    this.#unit.clear();
    this.#stack.length = this.#openDepth;
    this.#surplus = 0;
    this.#string = 0;
    this.#before = bracket;
    this.#beforePrefix = bracket;
    this.#line = line;
    this.#offset = (offset ?? 0) + 1;
    this.#enter(bracket);
    this.push(bytes);
  }

  #append(byte: number): true {
    this.#unit.append(byte, this.#line, this.#offset);
    return true;
  }

  #isAtOpenLevel(): boolean {
    return this.#stack.length === this.#openDepth;
  }

  #isInObject(): boolean {
    return this.#openDepth > 0 && this.#stack[this.#openDepth - 1] === byteOf("{");
  }

  #flushKey(): void {
    if (!this.#unit.isEmpty()) this.#events.key(this.#unit.take());
    this.#unit.clear();
  }

  /** Something stands right before a bracket, with neither a comma nor a colon between them. */
  #flushBeforeBracket(): void {
    if (this.#isInObject()) this.#flushKey();
    else this.#flush(false);
  }

  #flush(isCut: boolean): void {
    const unit = this.#unit;
    if (unit.isEmpty()) return;
    if (unit.isSkipped()) this.#events.tooLong(unit.place());
    else this.#events.value(unit.take(), unit.place(), isCut);
    unit.clear();
    this.#string = 0;
  }
}
