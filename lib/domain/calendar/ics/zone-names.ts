import type { Component } from "./components.ts";
import { findProperty } from "./components.ts";
import { windowsZones } from "./windows-zones.ts";

/** Zones by the names that one file uses for them; null: nobody can say which is meant. */
export type ZoneNames = (tzid: string) => string | null;

const longestName = 200;
/** A file that names more zones than these names nobody's. */
const mostNames = 300;
const mostDefinitions = 10;

/** The IANA name of a zone as this machine knows it, or null. */
function findIana(name: string): string | null {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/**
 * How a file names its zones: by IANA, as Windows does, with a vendor's path before, or by a definition of its own, which
 * is read as the first known zone that keeps the same hours, else as a fixed distance from UTC.
 */
export function createZoneNames(zones: readonly Component[]): ZoneNames {
  const defined = new Map<string, Component>();
  for (const zone of zones) {
    const tzid = findProperty(zone, "TZID")?.value.trim();
    if (tzid !== undefined && tzid !== "" && !defined.has(tzid)) defined.set(tzid, zone);
  }
  const known = new Map<string, string | null>();
  let comparedCount = 0;
  const resolve = (tzid: string): string | null => {
    const byName = findByName(tzid);
    const definition = defined.get(tzid);
    if (byName !== null || definition === undefined) return byName;
    const byLocation = findByName(findProperty(definition, "X-LIC-LOCATION")?.value.trim() ?? "");
    if (byLocation !== null) return byLocation;
    comparedCount += 1;
    return comparedCount > mostDefinitions ? null : findByHours(definition);
  };
  return (raw) => {
    const tzid = raw.trim();
    if (tzid === "" || tzid.length > longestName) return null;
    const found = known.get(tzid);
    if (found !== undefined) return found;
    if (known.size >= mostNames) return null;
    const zone = resolve(tzid);
    known.set(tzid, zone);
    return zone;
  };
}

/** `Europe/Berlin`, `W. Europe Standard Time`, `/vendor.org/2024/Europe/Berlin`, `GMT+0200`. */
function findByName(name: string): string | null {
  const windows = windowsZones.get(name.toLowerCase());
  if (windows !== undefined) return findIana(windows);
  const parts = name.split("/").filter((part) => part !== "");
  for (const length of [parts.length, 3, 2, 1]) {
    const end = parts.slice(-length).join("/");
    const zone = findIana(windowsZones.get(end.toLowerCase()) ?? end);
    if (zone !== null) return zone;
  }
  const offset = /^\(?(?:UTC|GMT)\s*([+-])(\d{1,2}):?(\d{2})?\)?/i.exec(name);
  if (offset === null) return null;
  const [, sign = "+", hours = "0", minutes = "0"] = offset;
  return toFixedZone((sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
}

type Hours = { readonly minutes: number; readonly fromMonth: number };

/** A year in which rules as they are today hold. */
const yearOfComparison = 2025;

function findByHours(definition: Component): string | null {
  const standard = readHours(definition, "STANDARD");
  const daylight = readHours(definition, "DAYLIGHT");
  if (standard === null) return daylight === null ? null : toFixedZone(daylight.minutes);
  if (daylight === null || daylight.minutes === standard.minutes) return toFixedZone(standard.minutes);
  const candidates = ["Europe/London", "Europe/Berlin", "America/New_York", ...windowsZones.values()];
  return candidates.find((zone) => keepsHours(zone, standard, daylight)) ?? toFixedZone(standard.minutes);
}

function readHours(definition: Component, kind: "STANDARD" | "DAYLIGHT"): Hours | null {
  const part = definition.parts.findLast((candidate) => candidate.kind === kind);
  if (part === undefined) return null;
  const offset = /^([+-])(\d{2})(\d{2})/.exec(findProperty(part, "TZOFFSETTO")?.value.trim() ?? "");
  if (offset === null) return null;
  const rule = /BYMONTH=(\d{1,2})/.exec(findProperty(part, "RRULE")?.value ?? "");
  const start = findProperty(part, "DTSTART")?.value.trim() ?? "";
  const fromMonth = rule === null ? Number(start.slice(4, 6)) : Number(rule[1]);
  if (!(fromMonth >= 1 && fromMonth <= 12)) return null;
  return {
    minutes: (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])),
    fromMonth,
  };
}

/** Whether a zone keeps these hours in the middle of every month in which the clocks are not changed. */
function keepsHours(zone: string, standard: Hours, daylight: Hours): boolean {
  for (let month = 1; month <= 12; month += 1) {
    if (month === standard.fromMonth || month === daylight.fromMonth) continue;
    const sinceDaylight = (month - daylight.fromMonth + 12) % 12;
    const sinceStandard = (month - standard.fromMonth + 12) % 12;
    const { minutes } = sinceDaylight < sinceStandard ? daylight : standard;
    if (offsetOf(zone, new Date(Date.UTC(yearOfComparison, month - 1, 15, 12))) !== minutes) return false;
  }
  return true;
}

function offsetOf(zone: string, instant: Date): number | null {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  const name = parts.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const offset = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name);
  if (offset === null) return null;
  return (offset[1] === "-" ? -1 : 1) * (Number(offset[2] ?? 0) * 60 + Number(offset[3] ?? 0));
}

function toFixedZone(minutes: number): string | null {
  if (minutes === 0) return "UTC";
  if (Math.abs(minutes) > 14 * 60) return null;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${pad(hours)}:${pad(rest)}`;
}
