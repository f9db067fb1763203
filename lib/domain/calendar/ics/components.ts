import { type Property, parseContentLine, unfoldLines } from "./content-line.ts";
import { CalendarFileError, calendarFileLimits } from "./limits.ts";

/** An event, task or zone of a file. Of parts within it only a zone's own are kept. */
export type Component = {
  readonly kind: "VEVENT" | "VTODO" | "VTIMEZONE" | "STANDARD" | "DAYLIGHT";
  readonly line: number;
  readonly properties: readonly Property[];
  readonly parts: readonly Component[];
  /** Whether the file says where it ends. */
  readonly isWhole: boolean;
};

export type CalendarComponents = {
  readonly calendar: readonly Property[];
  readonly components: readonly Component[];
};

type Open = {
  name: string;
  line: number;
  properties: Property[];
  parts: Component[];
};

const kept = ["VEVENT", "VTODO", "VTIMEZONE", "STANDARD", "DAYLIGHT"] as const;
const listed = new Set(["VEVENT", "VTODO", "VTIMEZONE"]);

/**
 * What a calendar file consists of, in its order.
 * @throws CalendarFileError when it is no calendar, or holds more than a file may
 */
export function readComponents(text: string): CalendarComponents {
  const calendar: Property[] = [];
  const components: Component[] = [];
  const stack: Open[] = [];
  let isCalendar = false;
  const close = (open: Open, isWhole: boolean) => {
    const component = toComponent(open, isWhole);
    if (component === null) return;
    if (listed.has(component.kind)) components.push(component);
    else stack.at(-1)?.parts.push(component);
    if (components.length > calendarFileLimits.events) {
      throw new CalendarFileError("This file holds more than 10,000 events. Please export a shorter time.");
    }
  };
  for (const line of unfoldLines(text)) {
    const property = parseContentLine(line);
    if (property === null) continue;
    const kind = property.value.trim().toUpperCase();
    if (property.name === "BEGIN") {
      isCalendar ||= kind === "VCALENDAR";
      // A second event before the first has ended: the first is cut off.
      if (listed.has(kind)) for (const open of takeUnended(stack)) close(open, false);
      if (stack.length >= calendarFileLimits.depth) {
        throw new CalendarFileError("This file nests its parts deeper than a calendar does.");
      }
      stack.push({ name: kind, line: property.line, properties: [], parts: [] });
    } else if (property.name === "END") {
      while (stack.some(({ name }) => name === kind)) {
        const open = stack.pop();
        if (open === undefined) break;
        close(open, open.name === kind);
        if (open.name === kind) break;
      }
    } else {
      const open = stack.at(-1);
      if (open?.name === "VCALENDAR") calendar.push(property);
      else if (open !== undefined && open.properties.length < calendarFileLimits.properties) {
        open.properties.push(property);
      }
    }
  }
  for (const open of takeUnended(stack)) close(open, false);
  if (!isCalendar) {
    throw new CalendarFileError("This is no calendar file: it does not begin with BEGIN:VCALENDAR.");
  }
  return { calendar, components };
}

/** Takes off the stack what stands over the calendar itself. */
function takeUnended(stack: Open[]): Open[] {
  const depth = stack.findLastIndex(({ name }) => name === "VCALENDAR") + 1;
  return stack.splice(depth);
}

function toComponent({ name, ...open }: Open, isWhole: boolean): Component | null {
  const kind = kept.find((candidate) => candidate === name);
  return kind === undefined ? null : { kind, isWhole, ...open };
}

/** The first property of a name. */
export function findProperty(component: Pick<Component, "properties">, name: string): Property | null {
  return component.properties.find((property) => property.name === name) ?? null;
}

export function listProperties(component: Pick<Component, "properties">, name: string): Property[] {
  return component.properties.filter((property) => property.name === name);
}
