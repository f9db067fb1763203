import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import type { OwnQuestion } from "#lib/domain/conversation/bank/company/bank-edit.ts";
import { findSameEntry, listBankEntries } from "#lib/domain/conversation/bank/company/bank-entries.ts";
import type { CompanyState } from "#lib/domain/conversation/bank/company/company-state.ts";
import { findOwnTextProblems } from "#lib/domain/conversation/bank/company/own-text.ts";
import { findPlace } from "#lib/domain/conversation/bank/company/question-place.ts";
import { cleanText, textLimits } from "#lib/domain/conversation/bank/question-text.ts";
import { UserFacingError } from "#lib/errors.ts";

/** What a person fills in about a question of the company's own. `place`: "opening.severe", "angry.causes". */
export type OwnQuestionInput = { readonly family: string; readonly place: string; readonly text: string };

/**
 * The question that was filled in, if Elara may say it and does not say it already.
 * @throws UserFacingError invalid_input with all that is wrong, by field
 */
export function requireOwnQuestion(
  state: CompanyState,
  input: OwnQuestionInput,
  { id, copiedFrom }: Pick<OwnQuestion, "id" | "copiedFrom">,
): OwnQuestion {
  const family = builtInBank.families.find(({ name }) => name === input.family);
  const place = findPlace(input.place);
  const text = toText(input.text);
  const problem = findOwnTextProblems(text)[0] ?? findTwin(state, text, id);
  const fieldErrors = {
    ...(family === undefined ? { family: "Please choose a theme." } : {}),
    ...(place === null ? { place: "Please choose when Elara says it." } : {}),
    ...(problem === null ? {} : { text: problem }),
  };
  if (family === undefined || place === null || problem !== null) {
    throw new UserFacingError("invalid_input", "Please check what you entered.", { fieldErrors });
  }
  return { id, family: family.name, place, text, copiedFrom };
}

/** What is far too long is not cleaned: it will be refused for its length. */
function toText(typed: string): string {
  return typed.length > 4 * textLimits.longest ? typed : cleanText(typed);
}

function findTwin(state: CompanyState, text: string, id: string): string | null {
  const twin = findSameEntry(listBankEntries(builtInBank, state), text, id);
  if (twin === null) return null;
  const where = twin.isOn ? "" : ", which is switched off";
  return `The same is in the bank already, under ${twin.familyTitle}${where}: “${twin.text}”`;
}
