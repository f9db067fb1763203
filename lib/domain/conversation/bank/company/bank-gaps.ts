import type { QuestionBank, QuestionFamily } from "../question-bank.ts";
import { type QuestionPlace, questionPlaces, toPlaceKey, wordPlace } from "./question-place.ts";

/** A place of a family where Elara would have nothing to say. */
export type BankGap = { readonly family: QuestionFamily; readonly place: QuestionPlace };

/** Every place where nothing is left to be said: no opening for a severity, no follow-up of an aim after an answer. */
export function findGaps({ families }: Pick<QuestionBank, "families">): BankGap[] {
  return families.flatMap((family) => {
    const filled = listFilledPlaces(family);
    return questionPlaces
      .filter((place) => !filled.has(toPlaceKey(place)))
      .map((place) => ({ family, place }));
  });
}

/** What is missing, and what to do about it, in a sentence. */
export function wordGaps(gaps: readonly BankGap[]): string {
  const named = gaps
    .slice(0, 3)
    .map(({ family, place }) => `${family.title} (${lowerFirst(wordPlace(place))})`);
  const more = gaps.length > named.length ? ` and ${gaps.length - named.length} more places` : "";
  return `Elara would have nothing left to say here: ${named.join("; ")}${more}. Add a question there first, or leave one on.`;
}

function listFilledPlaces({ openings, followUps }: QuestionFamily): Set<string> {
  return new Set([
    ...openings.map(({ severity }) => toPlaceKey({ part: "opening", severity })),
    ...followUps.map(({ after, aim }) => toPlaceKey({ part: "follow_up", after, aim })),
  ]);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
