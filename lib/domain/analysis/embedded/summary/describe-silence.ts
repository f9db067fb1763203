import { hidden } from "../statements/cut-sentences.ts";
import type { SpokenTurn } from "../statements/read-statements.ts";
import { toQuoted } from "../statements/to-quotes.ts";

const mostShown = 3;
const longestShown = 40;

/**
 * What is to be said of messages in which nothing could be read: none, a few words, pictures, another language.
 * @returns null where there is nothing to add
 */
export function describeSilence(spoken: readonly SpokenTurn[], hasTold: boolean): string | null {
  const written = spoken.filter(({ kind }) => kind !== "empty");
  if (written.length === 0) return "The employee has not written anything in this conversation.";
  const foreign = describeForeign(written, hasTold);
  if (foreign !== null) return foreign;
  if (hasTold) return null;
  const isWordless = written.every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
  const shown = showShort(written);
  return isWordless
    ? `The employee answered with signs or pictures only${shown}.`
    : `The employee wrote little${shown} and said hardly anything about how they are.`;
}

function showShort(written: readonly SpokenTurn[]): string {
  const texts = [...new Set(written.map(({ text }) => toQuoted(text.replace(/\s+/gu, " ").trim())))]
    .filter((text) => text !== "" && text.length <= longestShown && !hidden.test(text))
    .slice(0, mostShown);
  return texts.length === 0 ? "" : ` (${texts.map((text) => `“${text}”`).join(", ")})`;
}

function describeForeign(written: readonly SpokenTurn[], hasTold: boolean): string | null {
  const foreign = written.filter(({ kind }) => kind === "foreign");
  if (foreign.length === 0) return null;
  const names = [...new Set(foreign.map(({ languageCode }) => languageCode))].flatMap((code) =>
    code === null || code === "other" ? [] : [nameLanguage(code)],
  );
  const which = names.length === 0 ? "a language other than English" : names.join(" and ");
  const share =
    !hasTold && foreign.length * 2 >= written.length ? "The employee wrote" : "Some messages are written";
  return `${share} in ${which}, which this analysis does not understand: nothing is said about their content.`;
}

function nameLanguage(code: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}
