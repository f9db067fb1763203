import { expect, test } from "vitest";
import { screenByLexicons } from "./screen-by-lexicons.ts";
import { screenMessage } from "./screen-message.ts";
import type { ScreenLevel } from "./verdict.ts";

const alone = { askedDirectly: false, previous: [] };
const asked = { askedDirectly: true, previous: [] };

/** One table a phenomenon: what is said, and the levels that are right for it. */
const tables: Record<string, readonly (readonly [string, ...ScreenLevel[]])[]> = {
  direct: [
    ["I want to kill myself", "crisis"],
    ["I just don't want to exist anymore", "crisis"],
    ["Everyone would be happier without me", "crisis"],
    ["I've started hurting myself again", "crisis"],
  ],
  "misspelt and disguised": [
    ["i wana kil myslef", "crisis"],
    ["su1c1de is all i think about", "crisis"],
    ["I want to k*ll myself", "crisis"],
    ["k i l l  m y s e l f", "crisis"],
    ["iwanttodie", "crisis"],
    ["ｉ ｗａｎｔ ｔｏ ｄｉｅ", "crisis"],
    ["i want to kіll myself", "crisis"],
    ["thinking about sewerslide", "crisis"],
    ["im gonna unalive myself", "crisis"],
  ],
  "words that look like danger": [
    ["a new diet", "none"],
    ["her skill is amazing", "none"],
    ["sliced bread for lunch", "none"],
    ["the therapist was late", "none"],
  ],
  negated: [
    ["I don't want to die", "none", "concern"],
    ["I'm not suicidal", "none", "concern"],
    ["I would never hurt myself", "none", "concern"],
    ["I can't stop thinking about not being alive", "crisis"],
    ["It's not that I don't want to die", "crisis"],
    ["not gonna lie i want to die", "crisis"],
  ],
  past: [
    ["I attempted suicide years ago but I'm fine now", "concern"],
    ["I used to cut myself as a teenager", "concern"],
    ["I tried to kill myself last night", "crisis"],
  ],
  "somebody else": [
    ["My coworker told me she wants to end her life", "crisis"],
    ["In the film the hero wants to kill himself", "none"],
    ["we are writing a suicide prevention policy", "none"],
    ["My father killed himself when I was ten", "concern"],
  ],
  idiom: [
    ["this deadline is killing me", "none"],
    ["I could murder a coffee", "none"],
    ["shoot me an email", "none"],
    ["kill the process on port 3000", "none"],
    ["I'm dead on my feet", "none"],
    ["they shot down my idea", "none"],
    ["kill me now lol", "none", "concern"],
  ],
  "other harm": [
    ["he hits me at home", "crisis"],
    ["I have crushing chest pain and my left arm is numb", "crisis"],
    ["I'm bringing a gun to work tomorrow", "crisis"],
    ["my boss keeps touching my leg", "concern"],
    ["I was fired because I'm pregnant", "concern"],
    ["They force us to work without helmets", "concern"],
  ],
};

for (const [phenomenon, rows] of Object.entries(tables)) {
  test.each(rows)(`${phenomenon}: %s`, (text, ...levels) => {
    expect(levels).toContain(screenMessage(text, alone).level);
  });
}

test.each([
  "I have a gun at home and I keep looking at it, tonight I end it",
  "I took 40 paracetamol an hour ago",
  "I'm standing on the bridge and want to jump",
  "I've got the blade in my hand",
  "by the time you read this I'll be gone",
])("a plan, means or a time is imminent: %s", (text) => {
  expect(screenMessage(text)).toMatchObject({ level: "crisis", isImminent: true });
});

test.each([
  "yes",
  "Sometimes.",
  "a bit",
  "maybe",
  "...",
  "",
  "I don't want to say",
  "not really",
  "ja",
  "oui",
  "有时",
])("after the direct question %j counts as yes, and means nothing without it", (text) => {
  expect(screenMessage(text, asked)).toMatchObject({ level: "crisis", categories: ["suicide"] });
  expect(screenMessage(text, alone).level).toBe("none");
});

test.each(["no", "No, never.", "not at all", "of course not", "nein"])(
  "after the direct question %j is a no",
  (text) => {
    expect(screenMessage(text, asked).level).toBe("none");
  },
);

test("what was said before adds to what is said now, and only then", () => {
  const before = { askedDirectly: false, previous: ["my pills are here"] };
  expect(screenMessage("I've been stockpiling them", before)).toMatchObject({
    level: "crisis",
    isImminent: true,
  });
  expect(screenByLexicons("I've been stockpiling them").level).toBe("none");
  expect(screenMessage("what is for lunch?", before).level).toBe("none");
});

test("several harms are all named, in the order of the categories", () => {
  const { categories } = screenMessage("My boss gropes me every day and I want to die");
  expect(categories).toEqual(["suicide", "harassment"]);
});
