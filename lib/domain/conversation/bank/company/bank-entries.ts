import { toComparable } from "../bank-problems.ts";
import type { FamilyName } from "../family-names.ts";
import type { QuestionBank } from "../question-bank.ts";
import type { CompanyState } from "./company-state.ts";
import { findOwnTextProblems } from "./own-text.ts";
import { type QuestionPlace, questionPlaces, toPlaceKey } from "./question-place.ts";

/** One question as the editor shows it. `problem`: why an own one is not used although it is on. */
export type BankEntry = {
  readonly id: string;
  readonly family: FamilyName;
  readonly familyTitle: string;
  readonly place: QuestionPlace;
  readonly text: string;
  readonly isOwn: boolean;
  readonly isOn: boolean;
  readonly copiedFrom: string | null;
  readonly problem: string | null;
};

/** Every question of a company, on or off: by family, then by place, the built-in ones first. */
export function listBankEntries(builtIn: QuestionBank, { off, own }: CompanyState): BankEntry[] {
  return builtIn.families.flatMap(({ name: family, title: familyTitle, openings, followUps }) => {
    const shared = { family, familyTitle, copiedFrom: null, problem: null };
    const entries: BankEntry[] = [
      ...openings.map(({ id, severity, text }) => {
        const place = { part: "opening" as const, severity };
        return { ...shared, id, place, text, isOwn: false, isOn: !off.has(id) };
      }),
      ...followUps.map(({ id, after, aim, text }) => {
        const place = { part: "follow_up" as const, after, aim };
        return { ...shared, id, place, text, isOwn: false, isOn: !off.has(id) };
      }),
      ...[...own.values()]
        .filter((question) => question.family === family)
        .map((question) => ({
          ...shared,
          ...question,
          isOwn: true,
          isOn: !off.has(question.id),
          problem: findOwnTextProblems(question.text)[0] ?? null,
        })),
    ];
    return entries.sort((one, other) => rankPlace(one) - rankPlace(other));
  });
}

/** A question that says the same to the ear; null when none does. The one with the id `except` does not count. */
export function findSameEntry(
  entries: readonly BankEntry[],
  text: string,
  except: string | null,
): BankEntry | null {
  const comparable = toComparable(text);
  return entries.find(({ id, text: other }) => id !== except && toComparable(other) === comparable) ?? null;
}

const placeRanks = new Map(questionPlaces.map((place, rank) => [toPlaceKey(place), rank]));

function rankPlace({ place }: BankEntry): number {
  return placeRanks.get(toPlaceKey(place)) ?? 0;
}
