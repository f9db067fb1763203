import { type Example, type TrainedTable, trainTable } from "../evidence/train-table.ts";
import { type Phrase, toDangerLabels } from "./read-phrases.ts";

/** A phrase with the stretches of it that the screen judges one by one. */
export type ReadPhrase = { readonly phrase: Phrase; readonly stretches: readonly ReadonlySet<number>[] };

/**
 * What is learnt of which stretch. A message alarms when one of its stretches does: so of a harmless phrase every stretch
 * is harmless, and of a dangerous one of several stretches that one is learnt from which weights of the others find most
 * alarming (multiple-instance learning; Andrews, Tsochantaridis, Hofmann 2002). Where it speaks of other things no
 * danger is learnt.
 */
export function chooseStretches(read: readonly ReadPhrase[]): Example[] {
  const plain = read.flatMap(({ phrase, stretches }) =>
    phrase.level === "none" || stretches.length === 1 ? toExamples(phrase, stretches) : [],
  );
  const score = openAlarm(
    trainTable(plain.map(({ features, labels }) => ({ features, labels: labels.slice(0, 1) }))),
  );
  const mixed = read.flatMap(({ phrase, stretches }) =>
    phrase.level !== "none" && stretches.length > 1
      ? toExamples(phrase, stretches.toSorted((one, other) => score(other) - score(one)).slice(0, 1))
      : [],
  );
  return [...plain, ...mixed];
}

function toExamples(phrase: Phrase, stretches: readonly ReadonlySet<number>[]): Example[] {
  return stretches.map((features) => ({ features, labels: toDangerLabels(phrase) }));
}

function openAlarm({ keys, questions }: TrainedTable): (features: ReadonlySet<number>) => number {
  const [alarm] = questions;
  const weightOf = new Map(keys.map((key, row) => [key, alarm?.weights[row] ?? 0]));
  return (features) =>
    [...features].reduce((sum, feature) => sum + (weightOf.get(feature) ?? 0), alarm?.start ?? 0);
}
