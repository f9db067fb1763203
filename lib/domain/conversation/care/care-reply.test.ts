import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardSentence } from "../guard/guard-sentence.ts";
import { screenMessage } from "../screen/screen-message.ts";
import { harmlessVerdict, type ScreenCategory, type ScreenVerdict } from "../screen/verdict.ts";
import type { Turn } from "../turns.ts";
import type { CareFacts, HandOff } from "./care-card.ts";
import { careReply } from "./care-reply.ts";
import { hasAskedAboutSuicide, isCareReply, readCareState } from "./care-state.ts";
import { isAboutSomebodyElse, toCareTopic } from "./care-topic.ts";
import { checkInFor } from "./check-in.ts";
import { makeHelpCard } from "./make-care-card.ts";
import {
  askedHandOffTexts,
  crisisOffers,
  handOffTexts,
  standingAlertTexts,
  topicTexts,
} from "./texts/care-texts.ts";
import { checkInTexts } from "./texts/check-in-texts.ts";
import { closingTexts } from "./texts/closing-texts.ts";
import { fillText } from "./texts/fill-text.ts";
import { followUpTexts } from "./texts/follow-up-texts.ts";
import { harmFollowUps, workHarmFollowUp } from "./texts/harm-follow-ups.ts";

const told: HandOff = { state: "told", who: "Hannah Weber from HR" };
const facts: CareFacts = { country: "DE", handOff: told, companyContacts: [] };
const crisisOf = (category: ScreenCategory, isImminent = false): ScreenVerdict => ({
  level: "crisis",
  categories: [category],
  isImminent,
});
const person = (text: string): Turn => ({ role: "person", text });
const elara = (text: string): Turn => ({ role: "elara", text });

/** Talks: each message with its verdict; gives the replies of the care path, null where it gave the word back. */
function talk(
  messages: readonly (readonly [string, ScreenVerdict])[],
  options: Partial<CareFacts> & { seed?: number } = {},
) {
  const turns: Turn[] = [];
  return messages.map(([text, verdict]) => {
    turns.push(person(text));
    const isCare = isCareReply(verdict, turns);
    const reply = isCare
      ? careReply({ ...facts, screen: screenMessage, seed: 0, ...options, verdict, turns }).text
      : null;
    turns.push(elara(reply ?? "And how was your week otherwise?"));
    return reply;
  });
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+(?=[\p{Lu}“])/u);

describe("what a crisis is answered with", () => {
  test.each([
    ["suicide", false, /\?$/, /0800 111 0 111|112/],
    ["suicide", true, /safe/i, /112/],
    ["self_harm", false, /\?$/, /112|0800|cold/],
    ["harm_to_others", false, /\?$/, /112|0800/],
    ["abuse", false, /\?$/, /112|116 016/],
    ["medical_emergency", true, /\?$/, /112/],
  ] as const)(
    "%s (imminent: %s): a direct question, local help and who is told",
    (category, isImminent, ask, help) => {
      for (let seed = 0; seed < 30; seed++) {
        const verdict = crisisOf(category, isImminent);
        const { text, card } = careReply({
          ...facts,
          screen: screenMessage,
          verdict,
          seed,
          turns: [person("…")],
        });
        expect(text).toMatch(ask);
        expect(text).toMatch(/Hannah Weber from HR/);
        expect(card).toMatchObject({ kind: "crisis", country: "DE", countryName: "Germany", isImminent });
        expect(card.contacts[0]).toMatchObject({ purpose: "emergency", phone: "112" });
        expect(card.safetyPlan.length).toBeGreaterThan(4);
        expect(card.grounding.length).toBeGreaterThan(4);
        expect(sentencesOf(text).length).toBeGreaterThanOrEqual(2);
        expect(sentencesOf(text).length).toBeLessThanOrEqual(6);
        if (seed % 3 === 0) expect(text).toMatch(help);
      }
    },
  );

  test("a plan and a medical emergency name the emergency number whatever the seed", () => {
    for (let seed = 0; seed < 30; seed++) {
      const { text } = careReply({
        ...facts,
        screen: screenMessage,
        verdict: crisisOf("medical_emergency", true),
        seed,
        turns: [],
      });
      expect(sentencesOf(text)[0]).toContain("112");
    }
  });

  test("the danger of somebody else is answered as that", () => {
    const { text } = careReply({
      screen: screenMessage,
      ...facts,
      verdict: crisisOf("suicide"),
      seed: 0,
      turns: [person("My brother says he wants to kill himself")],
    });
    expect(text).toMatch(/them|they/i);
    expect(text).not.toContain("ending your life");
  });

  test("harm at work has options, a person who decides, and nobody told", () => {
    const verdict: ScreenVerdict = { level: "concern", categories: ["harassment"], isImminent: false };
    const offered: HandOff = { state: "offered", who: "the HR team" };
    const { text, card } = careReply({
      screen: screenMessage,
      ...facts,
      handOff: offered,
      verdict,
      seed: 0,
      turns: [person("He grabs me")],
    });
    expect(card.kind).toBe("work_harm");
    expect(card.options.length).toBeGreaterThan(4);
    expect(text).toMatch(/told nobody|nobody at work knows|Nobody is told/);
    const asked = careReply({
      ...facts,
      screen: screenMessage,
      verdict,
      seed: 0,
      turns: [person("He grabs me")],
    });
    expect(asked.text).toMatch(/As you asked|you asked me|would like to talk/);
    expect(asked.text).not.toMatch(/a life comes first|safety comes first, I/);
  });

  test("a line about violence at home stands where that is the topic, or where nothing was said yet", () => {
    const purposes = (category: ScreenCategory) =>
      careReply({
        ...facts,
        screen: screenMessage,
        verdict: crisisOf(category),
        seed: 0,
        turns: [person("…")],
      }).card.contacts.map(({ purpose }) => purpose);
    expect(purposes("abuse")).toContain("abuse");
    expect(purposes("suicide")).not.toContain("abuse");
    expect(purposes("harm_to_others")).not.toContain("abuse");
    expect(makeHelpCard(facts).contacts.map(({ purpose }) => purpose)).toContain("abuse");
  });

  test.each(Array.from({ length: 6 }, (_, seed) => seed))(
    "where somebody was told (seed %i), the words say that it stands in Elara and may not be seen at once",
    (seed) => {
      const { text } = careReply({
        ...facts,
        screen: screenMessage,
        verdict: crisisOf("suicide"),
        seed,
        turns: [person("…")],
      });
      expect(text).toMatch(/inside Elara/);
      expect(text).toMatch(/cannot say how soon|cannot know when|may not see it at once/);
      expect(text).not.toMatch(/have called|has been told|have let/);
    },
  );

  test("without a country it says what helps everywhere, and invents no number", () => {
    const { text, card } = careReply({
      screen: screenMessage,
      ...facts,
      country: "",
      verdict: crisisOf("suicide", true),
      seed: 0,
      turns: [],
    });
    expect(text).toContain("your local emergency number");
    expect(card.contacts.flatMap(({ phone }) => phone ?? [])).toEqual([]);
    expect(card.contacts.map(({ web }) => web)).toContain("findahelpline.com");
  });
});

describe("inside the care path", () => {
  const crisis = crisisOf("suicide");
  test("yes, no, don't tell, joke, panic and silence are answered each in their way", () => {
    const answerTo = (text: string) =>
      talk([
        ["I can't go on", crisis],
        [text, harmlessVerdict],
      ])[1] ?? "";
    expect(answerTo("yes")).toMatch(/Thank you for being honest|glad|hard|staying|moment/);
    expect(answerTo("please don't tell anyone")).toContain("Hannah Weber from HR");
    expect(answerTo("it was a joke")).toMatch(/Hannah Weber from HR/);
    expect(answerTo("I can't breathe")).toMatch(/breathe|feet|five|cold/i);
    expect(answerTo("...")).toMatch(/here|time|words|single/);
    expect(answerTo("I want to talk to a real person")).toMatch(/person|human|Hannah/);
  });

  test("never the same reply twice, and never the same opening words in a row", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("yes", "no", "", "don't tell", "panic attack", "hm", "my boss again"), {
          minLength: 2,
          maxLength: 14,
        }),
        fc.nat({ max: 1000 }),
        (texts, seed) => {
          const replies = talk(
            texts.map((text) => [text, crisis] as const),
            { seed },
          );
          expect(new Set(replies).size).toBe(replies.length);
          replies.forEach((reply, index) => {
            if (index > 0) expect(reply?.split(".")[0]).not.toBe(replies[index - 1]?.split(".")[0]);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test("ten unclear answers get ten different replies, each with a way to a person or a question", () => {
    const replies = talk([
      ["I want it to end", crisis],
      ...Array.from({ length: 10 }, () => ["hm", harmlessVerdict] as const),
    ]);
    expect(new Set(replies).size).toBe(11);
    expect(replies.every((reply) => reply !== null)).toBe(true);
  });

  test("goes back to ordinary talk once the person is safe and says something else", () => {
    const replies = talk([
      ["I want it to end", crisis],
      ["no, I would never do that", harmlessVerdict],
      ["can we talk about my workload", harmlessVerdict],
      ["it is too much", harmlessVerdict],
    ]);
    expect(replies.map((reply) => reply !== null)).toEqual([true, true, true, false]);
    expect(replies[2]).toMatch(/let us talk about that|with you there|turn to that/);
    expect(replies[2]).not.toMatch(/safe|112|0800/);
  });

  test("after a plan it stays until they have said twice that they are safe", () => {
    const replies = talk([
      ["tonight", crisisOf("suicide", true)],
      ["yes I am safe", harmlessVerdict],
      ["can we talk about my workload", harmlessVerdict],
      ["I'm safe, my sister is here", harmlessVerdict],
      ["my workload is too much", harmlessVerdict],
      ["every day", harmlessVerdict],
    ]);
    expect(replies.map((reply) => reply !== null)).toEqual([true, true, true, true, true, false]);
  });

  test("after a plan, being safe once is met with staying, not with going on", () => {
    const [, reply] = talk([
      ["tonight", crisisOf("suicide", true)],
      ["yes I am safe", harmlessVerdict],
    ]);
    expect(reply).toMatch(/\?$/);
    expect(reply).not.toMatch(/something else|anything/);
  });

  test.each([0, 1, 2, 3, 4])(
    "after anger at somebody it speaks of the anger and ends when heard (seed %i)",
    (seed) => {
      const replies = talk(
        [
          ["I want to punch him in the face", crisisOf("harm_to_others")],
          ["Don't worry, I would never. I'm just angry", harmlessVerdict],
          ["I worked on it for six months, nights and weekends", harmlessVerdict],
          ["and then he showed it to the board", harmlessVerdict],
        ],
        { seed },
      );
      expect(replies[1]).toMatch(/ang(?:er|ry)/i);
      expect(replies.slice(1).join(" ")).not.toMatch(/you feel safe|are you safe|112|0800/i);
      expect(replies[3]).toBeNull();
    },
  );

  test("talk about other things leads out of the path, also after a wish to die, but not at once", () => {
    const replies = talk([
      ["I want it to end", crisis],
      ["I worked on the move for six months", harmlessVerdict],
      ["we have the new office in the old mill", harmlessVerdict],
      ["I'm done talking", harmlessVerdict],
      ["so about the wedding", harmlessVerdict],
      ["it is in June", harmlessVerdict],
    ]);
    expect(replies.map((reply) => reply !== null)).toEqual([true, true, true, true, true, false]);
    expect(replies[1]).toMatch(/safe/);
  });

  test("a message that takes it back is heard as that, also when what came before makes it a crisis", () => {
    const [, reply] = talk([
      ["I want it to end", crisis],
      ["it was a joke", crisis],
    ]);
    expect(reply).toMatch(/note to Hannah Weber from HR/);
    expect(reply).not.toMatch(/pain|ending your life/);
  });

  test("a yes to the question about suicide is not asked again", () => {
    const [, reply] = talk([
      ["I want it to end", crisis],
      ["yes", crisis],
    ]);
    expect(followUpTexts.danger.say.some((say) => reply?.startsWith(say.slice(0, 20)))).toBe(true);
    expect(reply).not.toMatch(/suicide|ending your life/);
  });

  test("a yes is an answer to what was asked last, also when the reply in between asked nothing", () => {
    const [ask] = topicTexts.suicide.ask;
    const [acknowledge] = topicTexts.suicide.acknowledge;
    const [say] = followUpTexts.unclear.say;
    const turns = [
      person("…"),
      elara(`${acknowledge} ${ask?.text}`),
      person("hm"),
      elara(`${say} It stays here.`),
    ];
    expect(hasAskedAboutSuicide(turns)).toBe(true);
    expect(readCareState([...turns, person("yes")], screenMessage).question).toBe(ask);
    const answered = [...turns, person("no"), elara(`${say} It stays here.`), person("yes")];
    expect(readCareState(answered, screenMessage).question).toBeNull();
  });

  test.each([
    "what can I do",
    "he did it again today",
    "who would believe me?",
    "I don't know",
    "should I report it",
  ])("after harm at work, %j stays with it", (text) => {
    const [, reply] = talk([
      ["my boss keeps touching me", { level: "concern", categories: ["harassment"], isImminent: false }],
      [text, harmlessVerdict],
    ]);
    expect(reply).toMatch(/write down|HR|union|outside|say no|settle/);
  });

  test.each([
    "can we talk about something else",
    "what about my days off, can I move them?",
    "my holidays were great and sunny",
    "thanks",
  ])("after harm at work, %j goes back to ordinary talk", (text) => {
    const [, reply] = talk([
      ["my boss keeps touching me", { level: "concern", categories: ["harassment"], isImminent: false }],
      [text, harmlessVerdict],
    ]);
    expect(reply).toBeNull();
  });

  test("whoever says they are safe and then not, is not let go", () => {
    const replies = talk([
      ["I want it to end", crisis],
      ["no", harmlessVerdict],
      ["actually I'm not ok", harmlessVerdict],
      ["hm", harmlessVerdict],
    ]);
    expect(replies.every((reply) => reply !== null)).toBe(true);
  });

  test("a conversation without a crisis is never taken", () => {
    const turns = [
      person("hi"),
      elara("Hello, how are you?"),
      person("please don't tell anyone I like my job"),
    ];
    expect(isCareReply(harmlessVerdict, turns)).toBe(false);
  });

  test("the screen learns that a yes counts, only right after the question", () => {
    const question = topicTexts.suicide.ask[0]?.text ?? "";
    expect(hasAskedAboutSuicide([elara(`I hear you. ${question}`), person("yes")])).toBe(true);
    expect(hasAskedAboutSuicide([elara(question), person("no"), elara("All right.")])).toBe(false);
    expect(hasAskedAboutSuicide([elara("Are you safe right now?")])).toBe(false);
    expect(hasAskedAboutSuicide([])).toBe(false);
    const verdict: ScreenVerdict = { level: "concern", categories: ["suicide"], isImminent: false };
    const checkIn = checkInFor({ verdict, turns: [], seed: 3 }) ?? "";
    expect(hasAskedAboutSuicide([elara(`That sounds hard.\n\n${checkIn}`), person("yes")])).toBe(true);
  });
});

describe("whose danger it is", () => {
  test.each([
    ["my friend wants to kill herself", true],
    ["A colleague told me she is suicidal", true],
    ["my husband says he will end his life", true],
    ["I'm worried about my brother, he took an overdose", true],
    ["I want to kill myself because of my boss", false],
    ["my boss makes me suicidal and I want to die", false],
    ["My friend wants to die and I want to kill myself too", false],
    ["I feel suicidal", false],
  ])("%j: somebody else is %s", (text, expected) => expect(isAboutSomebodyElse(text)).toBe(expected));

  test("a verdict without a category is about nothing", () => {
    expect(toCareTopic(harmlessVerdict, "x")).toBeNull();
  });
});

test("after a concern the reply asks gently, not every time, and in changing words", () => {
  const verdict: ScreenVerdict = { level: "concern", categories: ["suicide"], isImminent: false };
  const first = checkInFor({ verdict, turns: [], seed: 0 }) ?? "";
  expect(first).toMatch(/help button.*\?$/s);
  expect(checkInFor({ verdict, turns: [elara(`I see. ${first}`)], seed: 0 })).toBeNull();
  const later = checkInFor({ verdict, turns: [elara(first), elara("a"), elara("b")], seed: 0 }) ?? "";
  expect(later).not.toBe(first);
  expect(checkInFor({ verdict: harmlessVerdict, turns: [], seed: 0 })).toBeNull();
});

describe("every fixed text", () => {
  const places = { emergency: "the emergency number", line: "a help line near you", who: "the HR team" };
  const all = [
    ...Object.values(topicTexts).flatMap(({ acknowledge, help, ask }) => [
      ...acknowledge,
      ...help,
      ...ask.map(({ text }) => text),
    ]),
    ...Object.values(followUpTexts).flatMap(({ say, next }) => [
      ...say,
      ...next.map((text) => (typeof text === "string" ? text : text.text)),
    ]),
    ...[...Object.values(closingTexts), ...new Set(Object.values(harmFollowUps)), workHarmFollowUp].flatMap(
      ({ say, next }) => [...say, ...next.map((text) => (typeof text === "string" ? text : text.text))],
    ),
    ...Object.values(handOffTexts).flat(),
    ...Object.values(askedHandOffTexts).flat(),
    ...Object.values(checkInTexts).flat(),
    ...standingAlertTexts,
    ...crisisOffers,
  ];

  test("is said once, so that what Elara said can be told from it", () => {
    expect(all.length).toBeGreaterThan(200);
    const counted = all.filter((text, index) => all.indexOf(text) !== index);
    expect(new Set(counted)).toEqual(
      new Set([
        "Are you safe right now?",
        "Are you hurt right now?",
        "Can you keep yourself safe for the next hour?",
      ]),
    );
  });

  test("passes the guard, sentence by sentence", () => {
    const blocked = all.flatMap((text) =>
      sentencesOf(fillText(text, places)).flatMap((sentence) => {
        const verdict = guardSentence(sentence, { personText: "", before: "" });
        return verdict.ok ? [] : [`${verdict.reason}: ${sentence}`];
      }),
    );
    expect(blocked).toEqual([]);
  });

  test("is short and plain: at most 30 words a sentence, no word of a clinic", () => {
    for (const text of all) {
      for (const sentence of sentencesOf(text))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(30);
      expect(text).not.toMatch(
        /diagnos|disorder|patient|symptom|therapy|guarantee|promise|everything will be/i,
      );
    }
  });

  test("reads easily (Flesch, at least 70 over all)", () => {
    const joined = all.map((text) => fillText(text, places)).join(" ");
    const words = joined.match(/[\p{L}']+/gu) ?? [];
    const sentences = sentencesOf(joined).length;
    const syllables = words.reduce(
      (sum, word) =>
        sum +
        Math.max(
          1,
          (
            word
              .toLowerCase()
              .replace(/e\b/, "")
              .match(/[aeiouy]+/g) ?? []
          ).length,
        ),
      0,
    );
    const ease = 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
    expect(ease).toBeGreaterThan(70);
  });
});
