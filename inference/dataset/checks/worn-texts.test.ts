import { expect, test } from "vitest";
import { createWornTexts } from "./worn-texts.ts";

const said = (text: string) => [{ role: "elara" as const, text }];

test("a turn may come as often as one in a hundred conversations, whatever its marks and case", () => {
  const worn = createWornTexts(1_000);
  for (let times = 0; times < 10; times++) {
    expect(worn.find(said("Go well!"))).toBeNull();
    worn.add(said("go well"));
  }
  expect(worn.find(said("Go well."))).toBe("Go well.");
  expect(worn.find(said("Come back when you like."))).toBeNull();
});

test("in a small data set it may come eight times", () => {
  const worn = createWornTexts(100);
  for (let times = 0; times < 7; times++) worn.add(said("Hello."));
  expect(worn.find(said("Hello."))).toBeNull();
  worn.add(said("Hello."));
  expect(worn.find(said("Hello."))).toBe("Hello.");
});
