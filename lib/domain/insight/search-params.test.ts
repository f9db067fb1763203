import { expect, test } from "vitest";
import { parsePeopleFilter, toPeopleQuery } from "./people-filter.ts";
import { decodePathSegment, firstParam, toPageSpan } from "./search-params.ts";

test("characters that no database stores do not reach a query", () => {
  expect(firstParam({ text: " An\u0000na " }, "text")).toBe("Anna");
});

test.each([
  [1, 25, 0, { pageCount: 1, first: 0, last: 0 }],
  [1, 25, 25, { pageCount: 1, first: 1, last: 25 }],
  [2, 25, 26, { pageCount: 2, first: 26, last: 26 }],
  [9, 25, 26, { pageCount: 2, first: 0, last: 0 }],
])("page %i of %i each, of %i", (page, pageSize, total, span) => {
  expect(toPageSpan(page, pageSize, total)).toEqual(span);
});

test("a search of the directory survives being written into an address", () => {
  const filter = { text: "a&b=c", department: "R & D", location: null, page: 3 };
  const query = toPeopleQuery(filter);
  expect(parsePeopleFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter);
  expect(toPeopleQuery({ text: "", department: null, location: null, page: 1 })).toBe("");
});

test("a path is read with its escapes, and a broken one is no text", () => {
  expect(decodePathSegment("EMP%2F1%20%C3%A4")).toBe("EMP/1 ä");
  expect(decodePathSegment("%E0%A4%A")).toBeNull();
});
