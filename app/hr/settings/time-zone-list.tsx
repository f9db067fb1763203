export const timeZoneListId = "time-zones";

/** What the field of a time zone offers while one types. */
export function TimeZoneList() {
  return (
    <datalist id={timeZoneListId}>
      {["UTC", ...Intl.supportedValuesOf("timeZone")].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
