import { z } from "zod";
import { severities } from "../../../detection/verdicts.ts";
import { type AnswerKind, answerKinds, type FollowUpAim, followUpAims } from "../question-bank.ts";

/** Where a question stands in its family: it opens a conversation, or it follows an answer. */
export const questionPlaceSchema = z.discriminatedUnion("part", [
  z.object({ part: z.literal("opening"), severity: z.enum(severities) }),
  z.object({ part: z.literal("follow_up"), after: z.enum(answerKinds), aim: z.enum(followUpAims) }),
]);
export type QuestionPlace = z.infer<typeof questionPlaceSchema>;

export const openingPlaces: readonly QuestionPlace[] = severities.map((severity) => ({
  part: "opening",
  severity,
}));

export const followUpPlaces: readonly QuestionPlace[] = answerKinds.flatMap((after) =>
  followUpAims.map((aim) => ({ part: "follow_up" as const, after, aim })),
);

export const questionPlaces: readonly QuestionPlace[] = [...openingPlaces, ...followUpPlaces];

/** A place in one word, as forms and addresses carry it: "opening.severe", "angry.causes". */
export function toPlaceKey(place: QuestionPlace): string {
  return place.part === "opening" ? `opening.${place.severity}` : `${place.after}.${place.aim}`;
}

/** @returns null for a word that names no place */
export function findPlace(key: string): QuestionPlace | null {
  return questionPlaces.find((place) => toPlaceKey(place) === key) ?? null;
}

export const answerKindWords: Readonly<Record<AnswerKind, string>> = {
  denies: "says that all is well",
  minimises: "plays it down",
  confirms: "says that it is so",
  distressed: "is in distress",
  angry: "is angry",
  asks_for_help: "asks for help",
  changes_subject: "changes the subject",
};

const aimWords: Readonly<Record<FollowUpAim, string>> = {
  clarify: "to understand",
  causes: "to find the cause",
  more: "to hear more",
};

/** "Opening, severe" or "When somebody is angry, to hear more". */
export function wordPlace(place: QuestionPlace): string {
  if (place.part === "opening") return `Opening, ${place.severity}`;
  return `When somebody ${answerKindWords[place.after]}, ${aimWords[place.aim]}`;
}
