import { firstYear, lastYear } from "../dates/calendar-date.ts";
import { reviewPeriods } from "../kinds.ts";
import { accept, type CellReader, refuse } from "./cell-reader.ts";
import { appendPlain } from "./copy-lines.ts";

export const maximumIdLength = 64;
const maximumTextLength = 200;

const backslash = 0x5c;
const space = 0x20;

/**
 * An employee's id, kept as it is written, also with blanks and in any case: whether such an id means somebody
 * who is known is asked, not decided here.
 */
export function createEmployeeIdReader(isOptional: boolean): CellReader {
  return {
    writeUsual(source, start, end, lines) {
      if (end === start || end - start > maximumIdLength) return false;
      for (let index = start; index < end; index += 1) {
        const byte = source[index] ?? 0;
        if (byte <= space || byte === backslash || byte >= 0x7f) return false;
      }
      appendPlain(lines, source, start, end);
      return true;
    },
    parse(text) {
      const accepted = `Accepted: an id of up to ${maximumIdLength} characters, such as EMP0001.`;
      if (text.trim() === "") return isOptional ? accept(null) : refuse(`The id is missing. ${accepted}`);
      if (hasControlCharacter(text))
        return refuse(`The id has a line break or a control character. ${accepted}`);
      return text.trim().length > maximumIdLength ? refuse(`The id is too long. ${accepted}`) : accept(text);
    },
  };
}

/** Free text of one line, such as a name; empty is none. */
export function createTextReader(): CellReader {
  return {
    writeUsual: () => false,
    parse(text) {
      if (text === "") return accept(null);
      const line = text.replaceAll(/\s+/g, " ");
      if (hasControlCharacter(line)) return refuse("The text has a control character. Accepted: plain text.");
      return line.length > maximumTextLength
        ? refuse(`The text is too long. Accepted: up to ${maximumTextLength} characters.`)
        : accept(line);
    },
  };
}

export function createEmailReader(): CellReader {
  return {
    writeUsual: () => false,
    parse(text) {
      if (text === "") return accept(null);
      return /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,190}$/.test(text)
        ? accept(text)
        : refuse("This is not an e-mail address. Accepted: an address such as anna@example.com, or nothing.");
    },
  };
}

/** "H1 2023", "H2 2023" or "Annual 2023", the two parts in either order. */
export function createReviewPeriodReader(): CellReader {
  const accepted = "Accepted: H1, H2 or Annual and a year, such as H1 2023.";
  return {
    writeUsual: () => false,
    parse(text) {
      if (text === "") return refuse(`The review period is missing. ${accepted}`);
      const match = /^(?:(h1|h2|annual)[\s_-]*(\d{4})|(\d{4})[\s_-]*(h1|h2|annual))$/i.exec(text);
      const name = (match?.[1] ?? match?.[4])?.toLowerCase();
      const period = reviewPeriods.find((known) => known.toLowerCase() === name);
      if (period === undefined) return refuse(`This is not a review period. ${accepted}`);
      const year = Number(match?.[2] ?? match?.[3]);
      return year < firstYear || year > lastYear
        ? refuse(`The year is not between ${firstYear} and ${lastYear}. ${accepted}`)
        : accept(period, String(year));
    },
  };
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
  }
  return false;
}
