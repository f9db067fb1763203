import { createUtf8Text, type Utf8Text } from "../../../dataset/text/utf8-text.ts";
import { classifySpeaker } from "../speakers/speaker-names.ts";
import { decodeText } from "./decode-text.ts";
import { parseValue } from "./parse-value.ts";
import { isContainer } from "./value.ts";

/** So much of a file is looked at to find out what it is. */
export const headBytes = 1 << 16;

export type FileForm = "csv" | "json" | "lines" | "transcript";

const structure =
  /^(?:[[{(]|[\w$.\s]{1,60}=\s*[[{(]|[uUrR]?'(?:''|\s*[[{(])|"(?:\s|\\n|\\+")*[[{(](?:\s|\\n)*(?:\\+"|[[{(]\\+")|```)/u;
/** The same with a flaw in its first few characters; a comma before it would be a row's. */
const flawedStructure = /^[,;]?[^,;\t\n]{0,12}?(?:[[{(]\s*["'{[(]|["']\s*:\s*["'\d[{(])/u;
const label = /^[\s*_#>-]*(\p{L}[\p{L}\p{N} ._-]{0,30}?)[\s*_]*[:：]/u;

/** What a file is, by its head: never by its name. */
export function findFileForm(head: Uint8Array, isWhole: boolean): FileForm {
  const text = decodeText(head).text.replace(leading, "");
  // Doubled quotation marks around a word are a cell's.
  const isCell = /""[\p{L}\p{N}_ ]+""/u.test(text.slice(0, 4_000));
  if (!isCell && (structure.test(text) || flawedStructure.test(text)))
    return isLines(text, isWhole) ? "lines" : "json";
  const speaker = label.exec(text.slice(0, 200))?.[1];
  return speaker !== undefined && classifySpeaker(speaker) !== "unknown" ? "transcript" : "csv";
}

const leading = /^[\s\p{Cc}\ufeff]+/u;
const bareLine = /^(?:null|None|true|True|false|False|-?\d[\d.eE+-]*),?$/u;
const looked = 20;
const linesShare = 0.8;

/** Nearly every line a list or an object of its own, and at least one of them without a flaw. */
function isLines(text: string, isWhole: boolean): boolean {
  const all = text.split(/\r?\n/u);
  const lines = (isWhole ? all : all.slice(0, -1)).map((line) => line.trim()).filter((line) => line !== "");
  const first = lines.slice(0, looked);
  const fitting = first.filter((line) => /^[[{(].*[^\s[{(]/u.test(line) || bareLine.test(line));
  if (first.length < 2 || fitting.length < first.length * linesShare) return false;
  return fitting.some((line) => isContainer(parseValue(line.replace(/,$/u, ""))));
}

/** A decoder for files in UTF-16; null for every other encoding, which each record settles for itself. */
export function openUtf16(head: Uint8Array): Utf8Text | null {
  const [first, second, third, fourth] = head;
  // What is read begins with an ASCII letter or bracket, so its zero tells the byte order.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0)
    return createUtf8Text(Uint8Array.of(0xff, 0xfe));
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0)
    return createUtf8Text(Uint8Array.of(0xfe, 0xff));
  const text = createUtf8Text(head);
  return text.encoding().startsWith("utf-16") ? text : null;
}

export function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
