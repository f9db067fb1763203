import { expect, test } from "vitest";
import { createDuplicateFinder } from "./near-duplicates.ts";

const talk = "My team was halved in spring and the work stayed the same. What do you do with the evenings?";

test("the same words are the same, whatever their marks and case", () => {
  const finder = createDuplicateFinder();
  expect(finder.add(talk)).toBe("new");
  expect(finder.add(talk.toUpperCase().replaceAll(".", "!"))).toBe("same");
});

test("one word more is nearly the same, other words are new", () => {
  const finder = createDuplicateFinder();
  finder.add(talk);
  expect(finder.add(`${talk} Tell me.`)).toBe("nearly_same");
  expect(finder.add("Nobody asks me for lunch, and at my desk it is quiet all day long.")).toBe("new");
});

test("short texts are compared as well", () => {
  const finder = createDuplicateFinder();
  expect([finder.add("hello"), finder.add("hello you"), finder.add("hello")]).toEqual(["new", "new", "same"]);
});
