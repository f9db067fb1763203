import { CalendarFileError } from "./limits.ts";

/**
 * The text of a calendar file: UTF-8 or UTF-16 by its byte order mark, else UTF-8 where it is such, else Windows-1252.
 * @throws CalendarFileError when it is no text
 */
export function decodeCalendarText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.includes("\u0000")) throw new CalendarFileError("This is no calendar file: it holds no text.");
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: what older programs write is Windows-1252, which reads every byte.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
