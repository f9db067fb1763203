import type { QuestionBank } from "../question-bank.ts";
import type { BankEdit, BankEditKind } from "./bank-edit.ts";
import { type BankEntry, listBankEntries } from "./bank-entries.ts";
import type { CompanyState } from "./company-state.ts";
import { wordPlace } from "./question-place.ts";

/** A change in words: what was done, where in the bank, and the text before and after where it has one. */
export type EditWords = {
  readonly title: string;
  readonly where: string | null;
  readonly before: string | null;
  readonly after: string | null;
};

const titles: Readonly<Record<BankEditKind, string>> = {
  switched_off: "Switched off",
  switched_on: "Switched on again",
  added: "Added",
  rewritten: "Rewritten",
  went_back: "Went back",
};

/** What an edit did to the state before it. */
export function describeEdit(builtIn: QuestionBank, before: CompanyState, edit: BankEdit | null): EditWords {
  if (edit === null) {
    const title = "A change that this version of Elara does not know";
    return { title, where: null, before: null, after: null };
  }
  if (edit.kind === "went_back") {
    const to = edit.toVersion === 0 ? "how Elara comes" : `version ${edit.toVersion}`;
    return { title: `${titles.went_back} to ${to}`, where: null, before: null, after: null };
  }
  const entries = listBankEntries(builtIn, before);
  if (!("question" in edit)) {
    const entry = entries.find(({ id }) => id === edit.questionId) ?? null;
    const where = entry === null ? null : wordWhere(entry);
    return { title: titles[edit.kind], where, before: null, after: entry?.text ?? "a question that is gone" };
  }
  const { question } = edit;
  const family = builtIn.families.find(({ name }) => name === question.family);
  const where = `${family?.title ?? question.family} · ${wordPlace(question.place)}`;
  const earlier = before.own.get(question.id)?.text ?? null;
  return { title: titles[edit.kind], where, before: earlier, after: question.text };
}

export type StateDifference = { readonly label: string; readonly texts: readonly string[] };

/** What changes when one state of the bank takes the place of another: only what differs. */
export function describeDifference(
  builtIn: QuestionBank,
  from: CompanyState,
  to: CompanyState,
): StateDifference[] {
  const earlier = new Map(listBankEntries(builtIn, from).map((entry) => [entry.id, entry]));
  const later = new Map(listBankEntries(builtIn, to).map((entry) => [entry.id, entry]));
  const inBoth = [...later.values()].flatMap((entry) => {
    const was = earlier.get(entry.id);
    return was === undefined ? [] : [{ was, entry }];
  });
  const differences = [
    ["On again", inBoth.filter(({ was, entry }) => !was.isOn && entry.isOn).map(({ entry }) => entry)],
    ["Off", inBoth.filter(({ was, entry }) => was.isOn && !entry.isOn).map(({ entry }) => entry)],
    ["Reads or stands otherwise", inBoth.filter(isRewritten).map(({ entry }) => entry)],
    ["Comes back", [...later.values()].filter(({ id }) => !earlier.has(id))],
    ["Leaves the bank", [...earlier.values()].filter(({ id }) => !later.has(id))],
  ] as const;
  return differences
    .filter(([, entries]) => entries.length > 0)
    .map(([label, entries]) => ({ label, texts: entries.map(({ text }) => text) }));
}

function isRewritten({ was, entry }: { readonly was: BankEntry; readonly entry: BankEntry }): boolean {
  return was.text !== entry.text || wordWhere(was) !== wordWhere(entry);
}

/** "Workload · Opening, severe". */
export function wordWhere({ familyTitle, place }: BankEntry): string {
  return `${familyTitle} · ${wordPlace(place)}`;
}
