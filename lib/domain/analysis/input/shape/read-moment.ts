import type { Value } from "../text/value.ts";

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/u;
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** A moment as ISO 8601, where it is one beyond doubt: ISO text, or seconds or milliseconds since 1970. A text without a zone keeps none. */
export function readMoment(value: Value | undefined): string | null {
  if (typeof value === "number") return fromNumber(value);
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (/^\d{10}(?:\.\d+)?$|^\d{13}$/u.test(text)) return fromNumber(Number(text));
  const found = iso.exec(text);
  if (found === null) return null;
  const [, day = "", clock, seconds = "", zone] = found;
  if (clock === undefined) return Number.isNaN(Date.parse(day)) ? null : day;
  const offset = zone === undefined ? "" : zone === "UTC" ? "Z" : zone;
  const written = `${day}T${clock}${seconds}`;
  return Number.isNaN(Date.parse(`${written}Z`)) ? null : written + offset;
}

function fromNumber(value: number): string | null {
  const ms = value > 1e11 ? value : value * 1000;
  return ms >= earliest && ms <= latest ? new Date(ms).toISOString() : null;
}
