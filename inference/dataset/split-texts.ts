import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { answerKinds, type QuestionFamily } from "#lib/domain/conversation/bank/question-bank.ts";
import { severities } from "#lib/domain/detection/verdicts.ts";
import { type SplitName, splitNames } from "./conversation.ts";
import type { Beat, Scene } from "./scenes/scene.ts";
import { createDraw, type Draw } from "./words/draw.ts";

/** Which part of a list validation and test get each, at least one text of three. */
const heldOutShare = 0.15;

/** Shares a list out among the splits: each item goes to one; the rest after validation's and test's is train's. */
export function shareOut<Item>(
  items: readonly Item[],
  draw: Draw,
): Readonly<Record<SplitName, readonly Item[]>> {
  const shuffled = draw.shuffle(items);
  const heldOut = items.length < splitNames.length ? 0 : Math.max(1, Math.round(items.length * heldOutShare));
  return {
    validation: shuffled.slice(0, heldOut),
    test: shuffled.slice(heldOut, 2 * heldOut),
    train: shuffled.slice(2 * heldOut),
  };
}

/**
 * The part of a scene that a split may use: of how it begins its own share of the wordings, of what follows its own share
 * of the exchanges.
 */
export function shareScene(scene: Scene, split: SplitName, seed: number): Scene {
  const later = [...scene.thens, ...scene.ends].flatMap((beat) => [beat, ...beat.after]);
  const own = new Set(
    shareOut(
      later.flatMap((beat) => beat.exchanges),
      createDraw(seed, `${scene.id}/later`),
    )[split],
  );
  const keep = (beats: readonly Beat[]): Beat[] =>
    beats
      .map((beat) => ({
        ...beat,
        exchanges: beat.exchanges.filter((exchange) => own.has(exchange)),
        after: keep(beat.after),
      }))
      .filter(({ exchanges }) => exchanges.length > 0);
  return {
    ...scene,
    tells: scene.tells.map((beat, at) => shareBeginning(beat, `${scene.id}/${at}`, { split, seed })),
    thens: keep(scene.thens),
    ends: keep(scene.ends),
  };
}

function shareBeginning(
  beat: Beat,
  place: string,
  { split, seed }: { split: SplitName; seed: number },
): Beat {
  const of = <Item>(items: readonly Item[], name: string) =>
    shareOut(items, createDraw(seed, `${place}/${name}`))[split];
  return {
    ...beat,
    exchanges: beat.exchanges.map(({ says, replies }, at) => ({
      says: of(says, `${at}/says`),
      replies: of(replies, `${at}/replies`),
    })),
  };
}

/** Which split a scene lies in as a whole: of each group of scenes, one goes to validation or test in turn, most to train. */
export function assignScenes(scenes: readonly Scene[], seed: number): ReadonlyMap<string, SplitName> {
  const groups = Map.groupBy(scenes, ({ kind, family, language }) => `${kind}/${family}/${language}`);
  const assigned = new Map<string, SplitName>();
  for (const [at, [name, group]] of [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).entries()) {
    const shuffled = createDraw(seed, `scenes of ${name}`).shuffle(group);
    const turns: readonly SplitName[] = at % 2 === 0 ? ["validation", "test"] : ["test", "validation"];
    const heldOut = group.length < 3 ? 0 : group.length < 6 ? 1 : 2;
    for (const [place, { id }] of shuffled.entries()) {
      assigned.set(id, place < heldOut ? (turns[place] ?? "train") : "train");
    }
  }
  return assigned;
}

/** The question bank of one split: its openings, answers and follow-ups stand in no other's. */
export function shareBank(split: SplitName, seed: number) {
  return { ...builtInBank, families: builtInBank.families.map((family) => shareFamily(family, split, seed)) };
}

function shareFamily(family: QuestionFamily, split: SplitName, seed: number): QuestionFamily {
  const of = <Item>(items: readonly Item[], place: string) =>
    shareOut(items, createDraw(seed, `${family.name}/${place}`))[split];
  const answers = answerKinds.map((kind) => [kind, of(family.answers[kind], `answers/${kind}`)] as const);
  return {
    ...family,
    openings: severities.flatMap((severity) =>
      of(
        family.openings.filter((opening) => opening.severity === severity),
        `openings/${severity}`,
      ),
    ),
    answers: toRecord(answers),
    followUps: answerKinds.flatMap((kind) =>
      of(
        family.followUps.filter(({ after }) => after === kind),
        `followUps/${kind}`,
      ),
    ),
  };
}

type Answers = QuestionFamily["answers"];

/** A boundary: entries of every kind make a whole record, which `Object.fromEntries` cannot say. */
function toRecord(entries: readonly (readonly [string, readonly string[]])[]): Answers {
  return Object.fromEntries(entries) as Answers;
}
