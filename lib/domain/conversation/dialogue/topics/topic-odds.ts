import { builtInBank } from "../../bank/built-in-bank.ts";
import { type FamilyName, familyNames } from "../../bank/family-names.ts";
import { learnOdds, type Odds } from "../message/learn-odds.ts";
import type { ReadMessage } from "../message/read-message.ts";

/** The likeliest theme counts where the next one is so far behind. */
const clearLead = 1.5;
const leastWords = 5;
const themes = familyNames.filter((name) => name !== "no_data");
let odds: Odds<FamilyName> | undefined;

/** The theme that a message is most like by what people and Elara say about each in the bank; null when it is not clear. */
export function guessTopic(message: ReadMessage): FamilyName | null {
  if (message.words.length < leastWords) return null;
  odds ??= learnOdds(themes, listSamples());
  const ranked = [...odds(message)].sort(([, one], [, other]) => other - one);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return null;
  return first[1] - second[1] >= clearLead ? first[0] : null;
}

function listSamples() {
  return builtInBank.families.flatMap(({ name, answers, suggestions, openings, followUps }) => {
    const { confirms, distressed, angry, minimises, denies } = answers;
    const texts = [
      ...[confirms, distressed, angry, minimises, denies, suggestions].flat(),
      ...[...openings, ...followUps].map(({ text }) => text),
    ];
    return name === "no_data" ? [] : texts.map((text) => ({ label: name, text }));
  });
}
