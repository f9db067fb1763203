import { expect, test } from "vitest";
import { toCsvLine } from "./write-csv.ts";

test("a formula becomes text, a negative number stays a number", () => {
  expect(toCsvLine(["=1+1", "@x", "-2", -2, "\tx", null])).toBe(`'=1+1,'@x,'-2,-2,"'\tx",\n`);
});

test("quotes, separators and line breaks stay inside their cell", () => {
  expect(toCsvLine(['say "hi"', "a,b", "a\nb", true, 0.1 + 0.2])).toBe(
    '"say ""hi""","a,b","a\nb",True,0.30000000000000004\n',
  );
});
