import type { Labelled } from "../pattern/label-words.ts";
import type { Message } from "../text/read-message.ts";

/** The concepts that change what stands near them; each must be in the lexicon. */
export const surroundingConcepts = [
  "negator",
  "notreallynegator",
  "bridge",
  "but",
  "laugh",
  "petty",
  "fiction",
  "news",
  "topicwork",
  "says",
  "longago",
  "recovered",
  "presentagain",
  "rightnow",
  "recent",
  "now",
] as const;
export type SurroundingConcept = (typeof surroundingConcepts)[number];

/** Where each concept stands in a message: the words it begins at, and the sentences it occurs in. */
type Places = { readonly starts: ReadonlySet<number>; readonly sentences: ReadonlySet<number> };

/** What stands around the words of a message. Everything is looked up by place, so that weighing takes constant time. */
export type Surroundings = {
  readonly message: Message;
  readonly places: Readonly<Record<SurroundingConcept, Places>>;
  /** Words that take back what they are near. */
  readonly negates: ReadonlySet<number>;
  /** First and last words of what carries a negation on ("think", "mean"). */
  readonly bridges: ReadonlySet<number>;
  /** By sentence, the first word of a story, of news, or of work on the subject. */
  readonly frameStart: ReadonlyMap<number, number>;
};

const frames: ReadonlySet<SurroundingConcept> = new Set(["fiction", "news", "topicwork"]);

export function findSurroundings(
  message: Message,
  labelled: Labelled,
  conceptOf: ReadonlyMap<number, SurroundingConcept>,
): Surroundings {
  const places = Object.fromEntries(
    surroundingConcepts.map((concept) => [
      concept,
      { starts: new Set<number>(), sentences: new Set<number>() },
    ]),
  ) as Record<SurroundingConcept, { starts: Set<number>; sentences: Set<number> }>;
  const harmless = new Set<number>();
  const bridges = new Set<number>();
  const frameStart = new Map<number, number>();
  for (const span of labelled.starting.flat()) {
    const concept = conceptOf.get(span.label);
    if (concept === undefined) continue;
    const sentence = message.sentence[span.start] ?? 0;
    places[concept].starts.add(span.start);
    places[concept].sentences.add(sentence);
    if (concept === "bridge") bridges.add(span.start).add(span.end - 1);
    if (concept === "notreallynegator") for (let at = span.start; at < span.end; at += 1) harmless.add(at);
    if (frames.has(concept) && !frameStart.has(sentence)) frameStart.set(sentence, span.start);
  }
  const negates = new Set([...places.negator.starts].filter((at) => !harmless.has(at)));
  return { message, places, negates, bridges, frameStart };
}
