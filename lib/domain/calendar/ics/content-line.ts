import { calendarFileLimits } from "./limits.ts";

/** A property as it stands in a file: `NAME;PARAM=value:text`. Names are in capitals. */
export type Property = {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Its line in the file, from 1. */
  readonly line: number;
};

const startsWithFold = /^[ \t]/;

/** The lines of a file with folded ones joined (RFC 5545 §3.1), each with where it begins. Ends may be CR LF, LF or CR. */
export function* unfoldLines(text: string): Generator<{ readonly text: string; readonly line: number }> {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  let parts: string[] = [];
  let length = 0;
  let begin = 1;
  for (const [index, line] of lines.entries()) {
    const isFold = startsWithFold.test(line) && parts.length > 0;
    if (!isFold) {
      if (length > 0) yield { text: parts.join(""), line: begin };
      [parts, length, begin] = [[], 0, index + 1];
    }
    const part = isFold ? line.slice(1) : line;
    const room = calendarFileLimits.lineLength - length;
    if (room > 0) parts.push(part.slice(0, room));
    length += part.length;
  }
  if (length > 0) yield { text: parts.join(""), line: begin };
}

/** A line as a property; null when it is none. */
export function parseContentLine({ text, line }: { text: string; line: number }): Property | null {
  const name = /^[A-Za-z0-9-]+/.exec(text)?.[0];
  if (name === undefined) return null;
  const parameters = new Map<string, string>();
  let position = name.length;
  while (text[position] === ";") {
    const equals = text.indexOf("=", position);
    if (equals < 0) return null;
    const end = findParameterEnd(text, equals + 1);
    if (end < 0) return null;
    const value = text.slice(equals + 1, end).replaceAll('"', "");
    parameters.set(
      text
        .slice(position + 1, equals)
        .trim()
        .toUpperCase(),
      value,
    );
    position = end;
  }
  if (text[position] !== ":") return null;
  return { name: name.toUpperCase(), parameters, value: text.slice(position + 1), line };
}

/** Where a parameter's value ends: at the next `;` or `:` outside quotes; -1 when there is none. */
function findParameterEnd(text: string, from: number): number {
  let isQuoted = false;
  for (let position = from; position < text.length; position += 1) {
    const character = text[position];
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    // Outlook writes the address of a zone without quotes: `TZID=tzone://Microsoft/Utc:20260302T090000`.
    else if (character === ";" || (character === ":" && !text.startsWith("://", position))) return position;
  }
  return -1;
}

/** The text of a value with its escapes resolved (RFC 5545 §3.3.11). */
export function unescapeText(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, character: string) =>
    character === "n" || character === "N" ? "\n" : character,
  );
}
