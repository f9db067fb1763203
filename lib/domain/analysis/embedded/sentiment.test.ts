import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLabelledMessages } from "#inference/sentiment/labelled-messages.ts";
import { scoreSentiment } from "./sentiment.ts";

const opposites: readonly (readonly [what: string, bad: string, good: string])[] = [
  ["negation", "I'm not happy with the rota.", "I'm happy with the rota."],
  ["negation of something bad", "I'm stressed.", "I'm not stressed."],
  ["a contraction", "It wasn't a pleasant talk.", "It was a pleasant talk."],
  ["nobody", "Nobody helps me.", "Everybody helps me."],
  ["litotes", "It could be better.", "It couldn't be better."],
  ["what cannot be complained of", "I have many complaints.", "I can't complain."],
  ["not exactly", "I'm not exactly thrilled.", "I'm thrilled."],
  ["without", "We work without any support.", "We work without any stress."],
  ["contrast", "The team is lovely, but I'm exhausted.", "I'm exhausted, but the team is lovely."],
  ["concession", "Although I love it, I'm desperate.", "Although I was desperate, I love it."],
  ["what was and is over", "I used to love this job.", "I used to hate this job."],
  ["crushing", "This quarter is crushing me.", "We're crushing it this quarter."],
  ["killing", "These shifts are killing me.", "The team is killing it."],
  ["fire", "Production is on fire again.", "Our team is on fire."],
  ["sarcasm", "I love working till midnight.", "I love working with this team."],
  ["comparison", "It's worse than last week.", "It's better than last week."],
  ["less of it", "I feel less appreciated.", "I feel less stressed."],
  ["too much of it", "There are too many patients.", "There are enough smiles."],
  ["letters drawn out", "sooooo tireddd", "sooooo happyyy"],
  ["slips", "im exausted and depresed", "im realy hapy and releived"],
  ["digits for letters", "i h8 this", "gr8 day"],
  ["pictures", "😭😭", "🎉😊"],
];

describe("the sentiment of a message", () => {
  test.each(opposites)("%s tells bad from good", (_what, bad, good) => {
    expect(scoreSentiment(bad).label).toBe("negative");
    expect(scoreSentiment(good).label).toBe("positive");
  });

  test.each([
    "",
    "ok",
    "...",
    "The meeting is at ten.",
    "I'm on call this weekend.",
    "Who decides about the holidays?",
    "What happens if I'm sick?",
    "What does the policy say about harassment?",
    "The first aid course is on Monday.",
    "Ich bin so müde und traurig, die Arbeit macht mich krank.",
    "Estoy muy cansada y nadie me ayuda en el trabajo.",
    "我很累",
  ])("says nothing where nothing is told or understood: %s", (text) => {
    expect(scoreSentiment(text).label).toBe("neutral");
  });

  test("more is more: a stronger word, a strengthened one, a weakened one", () => {
    const value = (text: string) => scoreSentiment(text).value;
    expect(value("I'm extremely tired.")).toBeLessThan(value("I'm tired."));
    expect(value("I'm tired.")).toBeLessThan(value("I'm slightly tired."));
    expect(value("It was wonderful.")).toBeGreaterThan(value("It was nice."));
    expect(value("I'm not tired.")).toBeLessThan(value("I'm happy."));
  });

  test("any text has a value between −1 and 1, always the same, and its label follows from it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { value, label } = scoreSentiment(text);
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        expect(scoreSentiment(text)).toEqual({ value, label });
        expect(label === "neutral").toBe(Math.abs(value) < 0.24);
      }),
    );
  });

  test("capital letters and line ends change nothing", () => {
    for (const [, bad] of opposites) {
      expect(scoreSentiment(bad.toUpperCase()).label).toBe("negative");
      expect(scoreSentiment(`\n${bad}\n`).value).toBe(scoreSentiment(bad).value);
    }
  });

  test("a pasted wall of text is read in a moment", () => {
    const start = performance.now();
    scoreSentiment("my boss never listens and I am so tired of it, ".repeat(2000));
    scoreSentiment("a".repeat(100_000));
    scoreSentiment("not ".repeat(25_000));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

test("messages that were kept apart are mostly read right, in every phenomenon", () => {
  const messages = readLabelledMessages("tests/golden/sentiment/held-out.txt");
  const right = messages.filter(({ text, label }) => scoreSentiment(text).label === label);
  expect(messages.length).toBeGreaterThan(700);
  expect(right.length / messages.length).toBeGreaterThan(0.88);
  for (const name of new Set(messages.map(({ phenomenon }) => phenomenon))) {
    const of = (all: typeof messages) => all.filter(({ phenomenon }) => phenomenon === name).length;
    expect(of(right) / of(messages), name).toBeGreaterThan(0.72);
  }
});
