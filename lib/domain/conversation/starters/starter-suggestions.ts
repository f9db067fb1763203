import { createRandom, type Random } from "../../detection/random.ts";
import { type FamilyName, familyNames } from "../bank/family-names.ts";
import type { QuestionBank } from "../bank/question-bank.ts";
import type { Situation } from "../situation/situation.ts";
import { neutralStarters } from "./neutral-starters.ts";

export const starterCount = 4;
const topicalCount = 2;
/**
 * How often a place for a theme goes to one of the person's own situation. The rest is drawn from all themes, for
 * everybody alike, so that a theme among the starters never means that something was noticed.
 */
export const ownThemeChance = 0.5;
const longestShown = 60;

/**
 * Four short things that a person may tap to begin. At least half are neutral; a theme is shown to people without any
 * finding as well. The same seed gives the same four; their order tells nothing.
 */
export function starterSuggestions(
  situation: Situation,
  bank: QuestionBank,
  seed: number,
): readonly string[] {
  const random = createRandom(Math.abs(Math.trunc(seed)) || 0);
  const themed = new Set<string>();
  for (let place = 0; place < topicalCount; place++) {
    const text = drawThemed(situation, bank, random, themed);
    if (text !== null) themed.add(text);
  }
  const neutral = shuffle(neutralStarters, random).slice(0, starterCount - themed.size);
  return shuffle([...themed, ...neutral], random);
}

function drawThemed(
  situation: Situation,
  bank: QuestionBank,
  random: Random,
  taken: ReadonlySet<string>,
): string | null {
  // Drawn for everybody, also where there is no own theme: the draws that follow stay the same.
  const wantsOwn = random.uniform() < ownThemeChance;
  const own = situation.problems.map(({ family }) => family);
  const families: readonly FamilyName[] = wantsOwn && own.length > 0 ? own : familyNames;
  const family = families[random.below(families.length)];
  const suggestions = bank.families.find(({ name }) => name === family)?.suggestions ?? [];
  const short = suggestions.filter(
    (text) => text.length <= longestShown && !taken.has(text) && !neutralStarters.includes(text),
  );
  return short[random.below(Math.max(1, short.length))] ?? null;
}

function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, place: random.uniform() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
