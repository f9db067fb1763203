import { expect, test } from "vitest";
import { countryHelp } from "./country-help.ts";
import { countryNameOf, listContacts, listCountries } from "./list-contacts.ts";

const wanted =
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GB US CA AU NZ IN PK BD LK JP KR CN HK SG MY PH ID BR MX AR ZA NG KE EG IL AE SA TR UA CH NO".split(
    " ",
  );

test("every country that is promised has an emergency number, first", () => {
  for (const country of wanted) {
    expect(listContacts(country)[0], country).toMatchObject({ purpose: "emergency" });
    expect(listContacts(country)[0]?.phone, country).toMatch(/^\d{2,4}$/);
  }
});

test("every entry can be reached, has a source, and is a country", () => {
  for (const [country, { contacts, source, checkedOn }] of Object.entries(countryHelp)) {
    expect(country).toMatch(/^[A-Z]{2}$/);
    expect(countryNameOf(country), country).not.toBe(country);
    expect(source, country).toMatch(/\.[a-z]{2,}/);
    if (checkedOn !== null) expect(Number.isNaN(Date.parse(checkedOn))).toBe(false);
    for (const { name, phone, text, web } of contacts) {
      expect(phone ?? text ?? web, name).toBeDefined();
      if (phone !== undefined) expect(phone, name).toMatch(/^[*]?\d[\d -]*$/);
    }
  }
});

test("an unknown country gets what helps everywhere, in any case of letters", () => {
  for (const country of ["", "ZZ", "xx", "Atlantis", "__proto__"]) {
    expect(listContacts(country).map(({ purpose }) => purpose)).toEqual([
      "emergency",
      "directory",
      "directory",
    ]);
    expect(listContacts(country).some(({ phone }) => phone !== undefined)).toBe(false);
  }
  expect(listContacts("de")).toEqual(listContacts("DE"));
});

test("the countries to choose from stand by name", () => {
  const names = listCountries().map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(57);
  expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, "en")));
});
