/** A calendar file of these lines, each event given without its BEGIN and END. */
export function calendarText(...events: readonly (readonly string[])[]): string {
  return wrapCalendar(events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]));
}

export function wrapCalendar(lines: readonly string[]): string {
  return `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", ...lines, "END:VCALENDAR"].join("\r\n")}\r\n`;
}
