import { accept, type CellReader, refuse } from "./cell-reader.ts";
import { appendPlain } from "./copy-lines.ts";

const zero = 0x30;
const nine = 0x39;
const dot = 0x2e;

/** Whole numbers from `minimum` to `maximum` (at most nine digits). "33.0" is 33; "1,234" is refused. */
export function createWholeNumberReader(minimum: number, maximum: number, accepted: string): CellReader {
  return {
    writeUsual(source, start, end, lines) {
      if (end === start || end - start > 9) return false;
      let value = 0;
      for (let index = start; index < end; index += 1) {
        const byte = source[index] ?? 0;
        if (byte < zero || byte > nine) return false;
        value = value * 10 + byte - zero;
      }
      if (value < minimum || value > maximum) return false;
      appendPlain(lines, source, start, end);
      return true;
    },
    parse(text) {
      const problem = describeNoNumber(text, accepted);
      if (problem !== null) return refuse(problem);
      const match = /^([+-]?\d+)(?:[.,]0+)?$/.exec(text);
      if (match === null) return refuse(`This is not a whole number. ${accepted}`);
      const value = Number(match[1]);
      if (value < minimum) return refuse(`The number is too small. ${accepted}`);
      return value > maximum ? refuse(`The number is too large. ${accepted}`) : accept(String(value));
    },
  };
}

/**
 * Numbers with or without decimals. A decimal comma is accepted where it can be nothing else: "7,5", while
 * "1,234" may be 1.234 or 1234 and is refused.
 */
export function createDecimalReader(range: {
  readonly minimum: number;
  readonly maximum: number;
  readonly isMinimumExcluded?: boolean;
  /** In files of regions that write 1.234 for 1234, such a cell is refused as well. */
  readonly isDotAmbiguous?: boolean;
  readonly accepted: string;
}): CellReader {
  const { minimum, maximum, accepted } = range;
  const isTooSmall = (value: number) => value < minimum || (value === minimum && range.isMinimumExcluded);
  return {
    writeUsual(source, start, end, lines) {
      if (end === start || end - start > 15) return false;
      let digits = 0;
      let dots = 0;
      let value = 0;
      let unit = 1;
      let decimals = 0;
      for (let index = start; index < end; index += 1) {
        const byte = source[index] ?? 0;
        if (byte === dot) {
          dots += 1;
          continue;
        }
        if (byte < zero || byte > nine) return false;
        digits += 1;
        if (dots === 0) value = value * 10 + byte - zero;
        else {
          unit /= 10;
          decimals += 1;
          value += (byte - zero) * unit;
        }
      }
      if (digits === 0 || dots > 1 || source[start] === dot || source[end - 1] === dot) return false;
      if (decimals === 3 && range.isDotAmbiguous === true) return false;
      // At the very bounds the exact reading below decides.
      if (value <= minimum || value >= maximum) return false;
      appendPlain(lines, source, start, end);
      return true;
    },
    parse(text) {
      const problem = describeNoNumber(text, accepted, range.isDotAmbiguous);
      if (problem !== null) return refuse(problem);
      const normal = /^\d+,(\d{1,2}|\d{4,})$/.test(text) ? text.replace(",", ".") : text;
      const value = /^[+-]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})$/.test(normal) ? Number(normal) : Number.NaN;
      if (Number.isNaN(value)) return refuse(`This is not a plain number. ${accepted}`);
      if (isTooSmall(value)) return refuse(`The number is too small. ${accepted}`);
      return value > maximum ? refuse(`The number is too large. ${accepted}`) : accept(String(value));
    },
  };
}

function describeNoNumber(text: string, accepted: string, isDotAmbiguous = false): string | null {
  if (text === "") return `The number is missing. ${accepted}`;
  if (/^[+-]?\d{1,3}([,.' ]\d{3}){2,}([.,]\d+)?$/.test(text) || /^\d{1,3}[' ]\d{3}$/.test(text)) {
    return `The number has separators between thousands. Write it without them. ${accepted}`;
  }
  if ((isDotAmbiguous ? /^[+-]?\d{1,3}[.,]\d{3}$/ : /^[+-]?\d{1,3},\d{3}$/).test(text)) {
    const [whole, rest] = text.split(/[.,]/);
    return `This may mean ${whole}${rest} or the fraction ${whole}.${rest}. Write ${whole}${rest}, or more or fewer decimals. ${accepted}`;
  }
  if (/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i.test(text)) {
    return `A spreadsheet has shortened this number. Format the column as a number and export again. ${accepted}`;
  }
  return null;
}
