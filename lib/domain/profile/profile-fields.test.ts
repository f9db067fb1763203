import { describe, expect, test } from "vitest";
import { isTimeZoneName, listAllCountries, listLanguages, listTimeZones } from "./places.ts";
import { profileFields } from "./profile-fields.ts";

const blank = {
  preferredName: "",
  designation: "",
  phone: "",
  privateEmail: "",
  language: "",
  country: "",
  timeZone: "",
};
const read = (fields: Partial<typeof blank>) => profileFields.safeParse({ ...blank, ...fields });

test("blank is nothing", () => {
  expect(new Set(Object.values(profileFields.parse(blank)))).toEqual(new Set([null]));
});

test.each([
  [{ preferredName: "  Zoë   O’Neill " }, { preferredName: "Zoë O’Neill" }],
  [{ preferredName: "محمد" }, { preferredName: "محمد" }],
  [{ preferredName: "李" }, { preferredName: "李" }],
  [{ phone: " +49 (30)  12-34/5 " }, { phone: "+49 (30) 12-34/5" }],
  [{ privateEmail: " Anna@Example.COM " }, { privateEmail: "anna@example.com" }],
  [
    { country: "AT", language: "de", timeZone: "Europe/Vienna" },
    { country: "AT", timeZone: "Europe/Vienna" },
  ],
  [{ timeZone: "UTC" }, { timeZone: "UTC" }],
])("%o is kept as %o", (typed, kept) => {
  expect(read(typed).data).toMatchObject(kept);
});

test.each([
  ["preferredName", "a".repeat(81)],
  ["preferredName", "Anna\nBcc: x"],
  ["preferredName", "Anna\u202egnp"],
  ["preferredName", "…"],
  ["preferredName", "\u0000A"],
  ["designation", "x".repeat(121)],
  ["phone", "call me"],
  ["phone", "tel:+49"],
  ["phone", "12"],
  ["privateEmail", "nobody"],
  ["privateEmail", "a@b.de\nBcc: c@d.de"],
  ["language", "klingon"],
  ["country", "ZZ"],
  ["country", "de"],
  ["timeZone", "+02:00"],
  ["timeZone", "Mars/Base"],
])("%s cannot be %j", (field, value) => {
  const result = read({ [field]: value });
  expect(result.success).toBe(false);
  expect(result.error?.issues.map(({ path }) => path[0])).toContain(field);
});

describe("what is offered", () => {
  test("has a name of its own each, and is accepted", () => {
    for (const choices of [listAllCountries(), listLanguages()]) {
      expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
      for (const { code, name } of choices) expect(name).not.toBe(code);
    }
    expect(listAllCountries()).toHaveLength(249);
    expect(listTimeZones().filter((name) => !isTimeZoneName(name))).toEqual([]);
  });
});
