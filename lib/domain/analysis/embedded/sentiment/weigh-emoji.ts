import type { AnswerKind } from "../../../conversation/bank/question-bank.ts";
import { readEmoji } from "../../../conversation/dialogue/answers/emoji-kinds.ts";

const pictures = /\p{Extended_Pictographic}/gu;
const smiles = /(?<![\p{L}\p{N}])[:;=]-?[)D]|<3/gu;
const frowns = /(?<![\p{L}\p{N}])[:;=]'?-?[([]|:'\(/gu;
const laughs = /[😂🤣😆😹😄😁😜😎😉]|(?<![a-z])(?:lol|haha\w*|hehe\w*|lmao|rofl)(?![a-z])/iu;
const worth: Partial<Record<AnswerKind, number>> = {
  denies: 1.5,
  distressed: -2,
  angry: -2,
  minimises: -0.4,
};
const furthest = 3;

/** What pictures and smileys say; 0 where there are none or they say nothing. */
export function weighEmoji(text: string): number {
  const sum = (text.match(pictures) ?? []).reduce((total, picture) => {
    const kind = readEmoji([picture]);
    return total + (kind === null ? 0 : (worth[kind] ?? 0));
  }, 0);
  const drawn = (text.match(smiles)?.length ?? 0) - (text.match(frowns)?.length ?? 0);
  return Math.max(-furthest, Math.min(furthest, sum + 1.2 * drawn));
}

/** Whether somebody laughs or winks as they write. */
export function isLaughing(text: string): boolean {
  return laughs.test(text);
}
