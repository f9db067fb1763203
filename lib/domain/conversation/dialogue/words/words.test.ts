import { expect, test } from "vitest";
import { guardSentence } from "../../guard/guard-sentence.ts";
import { burdens } from "../burdens/find-burden.ts";
import { truthfulAnswers } from "../intents/truthful-answers.ts";
import { policyEnds, ruleOffers, unknownAnyRule, unknownRules, whoKnows } from "../rules/rule-words.ts";
import { splitSentences, toPlain } from "../state/said-before.ts";
import { acknowledgements, feelingLines, nearbyPeople } from "./acknowledgements.ts";
import {
  afterwards,
  closings,
  farewells,
  heavyClosings,
  pauseOffers,
  stopWords,
  summaries,
  themeNames,
} from "./endings.ts";
import {
  greetings,
  recollections,
  reflections,
  returnedGreetings,
  stepQuestions,
  stepWords,
  themeBridges,
  themeStarts,
} from "./frames.ts";
import { feltAbout, heavyAbout } from "./heard-words.ts";
import { insteadOfHarm, intentWords, invitations, openQuestions, truthExhausted } from "./intent-words.ts";
import { frictionLines, oneSided, otherViews } from "./other-views.ts";
import { noQuestions, plainNos, quietOffers } from "./quiet-words.ts";
import { peopleToReach, smallSteps, wordsOffer } from "./small-steps.ts";

const quiet: readonly string[] = [
  ...noQuestions,
  ...quietOffers,
  ...plainNos,
  ...Object.values(acknowledgements).flat(),
  ...Object.values(feelingLines).flat(),
  ...nearbyPeople,
  ...afterwards,
  ...closings,
  ...heavyClosings,
  ...farewells,
  ...stopWords,
  ...pauseOffers.map(({ before }) => before),
  ...Object.values(summaries).flat(),
  ...Object.values(greetings).flat(),
  ...recollections.filter(({ asks }) => !asks).map(({ text }) => text),
  ...reflections,
  ...returnedGreetings,
  ...stepWords,
  ...themeBridges,
  ...themeStarts,
  ...Object.values(intentWords).flat(),
  ...insteadOfHarm,
  ...invitations,
  ...truthExhausted,
  ...peopleToReach,
  ...wordsOffer,
  ...unknownRules,
  ...unknownAnyRule,
  ...Object.values(whoKnows).flat(),
  ...ruleOffers,
  ...policyEnds,
  ...burdens.flatMap(({ lines }) => lines),
  ...feltAbout,
  ...heavyAbout,
  ...oneSided,
  ...frictionLines,
  ...Object.values(smallSteps).flat(),
  ...truthfulAnswers.flatMap(({ answers }) => answers.flat()),
];
const asking: readonly string[] = [
  ...openQuestions,
  ...stepQuestions,
  ...otherViews,
  ...pauseOffers.map(({ question }) => question),
  ...recollections.filter(({ asks }) => asks).map(({ text }) => text),
];
const phrases = [
  "your manager",
  "your colleague",
  "the deadline",
  "your sleep",
  ...Object.values(themeNames),
];

function fillIn(text: string): string[] {
  if (!/\{/.test(text)) return [text];
  return phrases.map((phrase) =>
    text
      .replaceAll("{it}", phrase)
      .replaceAll("{who}", phrase)
      .replaceAll("{feeling}", "tired")
      .replaceAll("{step}", "talk to your manager on Monday"),
  );
}

test("whatever Elara says of her own passes the guard, filled or not", () => {
  const blocked = [...quiet, ...asking]
    .flatMap(fillIn)
    .flatMap(splitSentences)
    // A model may not speak of pages as it likes; reviewed words may name them.
    .filter((sentence) => !/Privacy page|What Elara noticed|delete a conversation/.test(sentence))
    .filter((sentence) => !guardSentence(sentence, { personText: "", before: "" }).ok);
  expect(blocked).toEqual([]);
});

test("only what is meant to ask asks, once and at its end", () => {
  expect(quiet.filter((text) => text.includes("?"))).toEqual([]);
  expect(asking.filter((text) => !/^[^?]+\?$/.test(text))).toEqual([]);
});

test("nothing stands in two places, so that what is used in one is not said again in the other", () => {
  const seen = new Set<string>();
  const twice = [...quiet, ...asking].filter((text) => {
    const isSeen = seen.has(toPlain(text));
    seen.add(toPlain(text));
    return isSeen;
  });
  expect(twice).toEqual([]);
});

test("sentences are short, and none shouts", () => {
  for (const text of [...quiet, ...asking].flatMap(splitSentences)) {
    expect(text.split(" ").length, text).toBeLessThanOrEqual(45);
    expect(text).not.toContain("!");
  }
});
