import fc from "fast-check";
import { expect, test } from "vitest";
import { inboxViews, parseInboxFilter, toInboxQuery } from "./inbox-filter.ts";
import { isSubjectTooLong, normaliseSubject } from "./subject.ts";

test("the address of a filter reads back to the same filter", () => {
  const filters = fc.record({
    view: fc.constantFrom(...inboxViews),
    person: fc.string({ maxLength: 60 }).map((text) => text.replaceAll("\u0000", "").trim()),
    page: fc.integer({ min: 1, max: 90_000 }),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      const params = Object.fromEntries(new URLSearchParams(toInboxQuery(filter)));
      expect(parseInboxFilter(params)).toEqual(filter);
    }),
  );
});

test("what is not understood is left at its default", () => {
  expect(parseInboxFilter({ view: "everything", page: "-1", person: ["Emil", "Olga"] })).toEqual({
    view: "all",
    person: "Emil",
    page: 1,
  });
});

test.each([
  [" Leave\n in May ", "Leave in May"],
  ["", null],
  ["\u200b \u00a0", null],
  ["a\u0000b", "ab"],
])("the subject %j is kept as %j", (raw, kept) => {
  expect(normaliseSubject(raw)).toBe(kept);
});

test("a subject is measured in characters, not in the halves of them", () => {
  expect([isSubjectTooLong("😀".repeat(120)), isSubjectTooLong("😀".repeat(121))]).toEqual([false, true]);
});
