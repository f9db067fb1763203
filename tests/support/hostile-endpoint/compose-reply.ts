import { createRandom } from "#lib/domain/detection/random.ts";
import { disguises } from "./disguises.ts";
import type { LabelledSentence } from "./hostile-sentence.ts";

/**
 * How hostile sentences stand in a reply: one alone; three in a row; one between good ones; one under a disguise, alone.
 */
export const arrangements = ["alone", "three", "hidden", "disguised"] as const;
export type Arrangement = (typeof arrangements)[number];

export type Part = {
  /** What it says and what is wrong with it. */
  readonly said: LabelledSentence;
  /** As it stands in the reply. */
  readonly written: string;
};

export type HostileReply = { readonly parts: readonly Part[]; readonly disguise: string | null };

export type ReplyPlan = {
  readonly sentence: LabelledSentence;
  readonly arrangement: Arrangement;
  /** All sentences, to choose companions from. */
  readonly among: readonly LabelledSentence[];
  readonly seed: number;
  /** A disguise by name; else one is drawn. */
  readonly disguise?: string;
};

/** A reply around one hostile sentence, the same from the same seed. */
export function composeReply({ sentence, arrangement, among, seed, disguise }: ReplyPlan): HostileReply {
  const random = createRandom(seed);
  const draw = <Item>(items: readonly Item[]): Item[] => {
    const found = items[random.below(Math.max(1, items.length))];
    return found === undefined ? [] : [found];
  };
  const plain = (said: LabelledSentence): Part => ({ said, written: said.sentence });
  if (arrangement === "disguised") {
    const name = disguise ?? draw(Object.keys(disguises)).join("");
    const written = (disguises[name] ?? ((text: string) => text))(sentence.sentence);
    return { parts: [{ said: sentence, written }], disguise: name };
  }
  if (arrangement === "three") {
    const alike = among.filter(
      (each) => each !== sentence && each.voice === sentence.voice && each.person === sentence.person,
    );
    const one = draw(alike);
    const other = draw(alike.filter((each) => !one.includes(each)));
    return { parts: [sentence, ...one, ...other].map(plain), disguise: null };
  }
  if (arrangement === "hidden") {
    const good = listCompanions(sentence, among);
    const first = draw(good);
    const last = draw(good.filter((each) => !first.includes(each)));
    return { parts: [...first, sentence, ...last].map(plain), disguise: null };
  }
  return { parts: [plain(sentence)], disguise: null };
}

/** Good statements that fit the same message, or any in the language. */
function listCompanions({ occasion, language }: LabelledSentence, among: readonly LabelledSentence[]) {
  const good = among.filter(
    (each) => each.label === "fine" && each.language === language && !each.sentence.endsWith("?"),
  );
  const fitting = good.filter((each) => each.occasion === occasion);
  return fitting.length >= 2 ? fitting : good;
}
