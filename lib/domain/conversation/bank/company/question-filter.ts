import { severities } from "../../../detection/verdicts.ts";
import { firstParam, pageParam, type SearchParams } from "../../../insight/search-params.ts";
import { toComparable } from "../bank-problems.ts";
import { type FamilyName, familyNames } from "../family-names.ts";
import { type AnswerKind, answerKinds } from "../question-bank.ts";
import type { BankEntry } from "./bank-entries.ts";

export const questionStates = ["on", "off", "own"] as const;
export type QuestionState = (typeof questionStates)[number];

/** The part of a family: all openings, those of one severity, or what follows one kind of answer. */
export const questionParts = ["openings", ...severities, ...answerKinds] as const;
export type QuestionPart = (typeof questionParts)[number];

export type QuestionFilter = {
  readonly search: string;
  readonly family: FamilyName | null;
  readonly part: QuestionPart | null;
  readonly state: QuestionState | null;
  readonly page: number;
};

export const questionPageSize = 30;

/** Reads the filter from an address. What is not understood is left out, never an error. */
export function parseQuestionFilter(params: SearchParams): QuestionFilter {
  const [family, part, state] = ["family", "part", "state"].map((name) => firstParam(params, name));
  return {
    search: firstParam(params, "search"),
    family: familyNames.find((known) => known === family) ?? null,
    part: questionParts.find((known) => known === part) ?? null,
    state: questionStates.find((known) => known === state) ?? null,
    page: pageParam(params),
  };
}

/** The address of a filter, with defaults left out: `""` or `"?…"`. Reads back to the same filter. */
export function toQuestionQuery({ search, family, part, state, page }: QuestionFilter): string {
  const params = new URLSearchParams();
  if (search !== "") params.set("search", search);
  if (family !== null) params.set("family", family);
  if (part !== null) params.set("part", part);
  if (state !== null) params.set("state", state);
  if (page > 1) params.set("page", String(page));
  return params.size === 0 ? "" : `?${params}`;
}

/** Whether a question is among those looked for. Words may stand in any order, and case and accents do not count. */
export function matchesFilter(entry: BankEntry, { search, family, part, state }: QuestionFilter): boolean {
  const words = toComparable(search).split(" ");
  const text = toComparable(entry.text);
  return (
    (family === null || entry.family === family) &&
    (part === null || isInPart(entry, part)) &&
    (state === null || isInState(entry, state)) &&
    (entry.id === search || words.every((word) => text.includes(word)))
  );
}

function isInPart({ place }: BankEntry, part: QuestionPart): boolean {
  if (place.part === "follow_up") return place.after === part;
  return part === "openings" || place.severity === part;
}

function isInState({ isOn, isOwn }: BankEntry, state: QuestionState): boolean {
  return state === "own" ? isOwn : isOn === (state === "on");
}

export const answerKindsOf = (part: QuestionPart | null): readonly AnswerKind[] =>
  answerKinds.filter((kind) => part === null || kind === part);
