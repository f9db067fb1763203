import fc from "fast-check";
import { expect, test } from "vitest";
import { createSentenceSplitter } from "./sentence-splitter.ts";

function split(parts: readonly string[]): string[] {
  const splitter = createSentenceSplitter();
  return [...parts.flatMap((part) => splitter.push(part)), splitter.end()].filter((piece) => piece !== "");
}
const inParts = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));

test.each([
  "I hear you.| That sounds hard!| How are you?",
  "Dr. Smith and Mrs. Jones said so.| J. Doe agreed.",
  "It was 3.5 hours at most.| Then e.g. this, i.e. that.",
  "It ended at 5.| Then it rained.",
  "Rest, walk, etc. and sleep.| Rest, walk, etc.| Then sleep.",
  "See example.com/a.html?x=y now.| Write to a.b@c.de please.",
  "I wonder... maybe it is work.| Hmm...| Yes.",
  'They said "stop it." and left.| Fine.',
  "(Really.)| Ok.| **Rest.**| Go.",
  "Try this:|\n- walk|\n- sleep.|\n1. Breathe.|\n\nGood?",
  "今天很累。|明天呢？|好！",
  "क्या आप ठीक हैं।| हाँ।",
  "¿Cómo estás?| ¡Bien!",
  "Am I?| I am I.| So am I.| Good.",
  "That sounds hard.| ![a cat](https://x.example/c.png) What weighs on you?| Go on.",
  "Wow!!!| Really?!| Ok 🙂.| Yes.",
])("%s", (marked) => {
  const expected = marked.split("|");
  const text = expected.join("");
  expect(split([text])).toEqual(expected);
  expect(split(text.split(/(?<=\s)|(?=\s)/u))).toEqual(expected);
});

test.each(["I hear you.", "How are you?", "Stop!", "今天很累。", "So am I.", "It is **good**."])(
  "%s is given with its mark, before anything follows",
  (sentence) => {
    const splitter = createSentenceSplitter();
    const given = inParts(sentence, 1).map((part) => splitter.push(part));
    expect(given.slice(0, -1).flat()).toEqual([]);
    expect(given.at(-1)).toEqual([sentence]);
  },
);

test.each(["It was 3.", "Dr.", "and so on etc.", "J.", "(Really.", '"Stop.', "Well...", "at www.elara."])(
  "%s waits for what follows",
  (begun) => {
    expect(createSentenceSplitter().push(begun)).toEqual([]);
  },
);

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'ab .?!…\n"(*)5。'),
    fc.constantFrom("Dr.", "e.g. ", "www.", "😀", "\u0000", "\ud83d"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 300,
});

test("the pieces together are what was pushed, however it was parted", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, size) => {
      expect(split(inParts(text, size)).join("")).toBe(text);
      expect(split([text]).join("")).toBe(text);
    }),
  );
});

test("a text without an end is given in pieces, and no character is torn apart", () => {
  const pieces = split(inParts("😀".repeat(3_000), 5));
  expect(pieces.length).toBeGreaterThan(4);
  for (const piece of pieces) expect([piece.length <= 1_001, piece.isWellFormed()]).toEqual([true, true]);
});
