import { severities } from "../../detection/verdicts.ts";
import { type FamilyName, familyNames } from "./family-names.ts";
import { answerKinds, followUpAims, type QuestionBank, type QuestionFamily } from "./question-bank.ts";
import { findTextProblems } from "./question-text.ts";

/** The least that a family holds as it comes. */
export const familyMinimum = {
  openings: 12,
  openingsPerSeverity: 4,
  followUps: 60,
  followUpsPerCell: 2,
  answersPerKind: 8,
  suggestions: 4,
} as const;

export type BankProblem = {
  readonly family: FamilyName;
  readonly kind: "missing_family" | "too_few" | "same_id" | "same_text" | "bad_text";
  /** The place in the bank or the id of the text: "angry × causes", "workload.open.severe.3". */
  readonly place: string;
  readonly message: string;
};

/** Everything that keeps a bank from being whole: families and cells too thin, texts said twice, texts unfit to be said. */
export function findBankProblems(bank: QuestionBank): BankProblem[] {
  const missing = familyNames.filter((name) => !bank.families.some((family) => family.name === name));
  return [
    ...missing.map((family) => toProblem(family, "missing_family", family, "has no questions at all")),
    ...bank.families.flatMap((family) => [...findThinPlaces(family), ...findBadTexts(family)]),
    ...findRepeats(bank),
  ];
}

/** A text without what the ear does not hear: case, punctuation, accents. */
export function toComparable(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function findThinPlaces(family: QuestionFamily): BankProblem[] {
  const { name, openings, followUps, answers, suggestions } = family;
  const least = familyMinimum;
  const counts: readonly (readonly [place: string, count: number, minimum: number])[] = [
    ["openings", openings.length, least.openings],
    ...severities.map((severity) => {
      const count = openings.filter((opening) => opening.severity === severity).length;
      return [`openings × ${severity}`, count, least.openingsPerSeverity] as const;
    }),
    ["follow-ups", followUps.length, least.followUps],
    ...answerKinds.flatMap((kind) =>
      followUpAims.map((aim) => {
        const count = followUps.filter((followUp) => followUp.after === kind && followUp.aim === aim).length;
        return [`${kind} × ${aim}`, count, least.followUpsPerCell] as const;
      }),
    ),
    ...answerKinds.map((kind) => [`answers × ${kind}`, answers[kind].length, least.answersPerKind] as const),
    ["suggestions", suggestions.length, least.suggestions],
  ];
  return counts
    .filter(([, count, minimum]) => count < minimum)
    .map(([place, count, minimum]) => toProblem(name, "too_few", place, `${count} of at least ${minimum}`));
}

function findBadTexts({ name, openings, followUps }: QuestionFamily): BankProblem[] {
  return [...openings, ...followUps].flatMap(({ id, text }) =>
    findTextProblems(text).map((message) => toProblem(name, "bad_text", id, message)),
  );
}

function findRepeats({ families }: QuestionBank): BankProblem[] {
  const seenIds = new Set<string>();
  const seenTexts = new Map<string, string>();
  return families.flatMap(({ name, openings, followUps }) =>
    [...openings, ...followUps].flatMap(({ id, text }) => {
      const problems: BankProblem[] = [];
      const comparable = toComparable(text);
      const twin = seenTexts.get(comparable);
      if (seenIds.has(id)) problems.push(toProblem(name, "same_id", id, "is there twice"));
      if (twin !== undefined) problems.push(toProblem(name, "same_text", id, `says the same as ${twin}`));
      seenIds.add(id);
      seenTexts.set(comparable, id);
      return problems;
    }),
  );
}

function toProblem(
  family: FamilyName,
  kind: BankProblem["kind"],
  place: string,
  message: string,
): BankProblem {
  return { family, kind, place, message };
}
