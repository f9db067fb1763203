import type { Labelled, Span } from "../pattern/label-words.ts";
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

/** What stands around the words of a message. */
export type Surroundings = {
  readonly message: Message;
  /** Spans of each concept, in order. */
  readonly spans: Readonly<Record<SurroundingConcept, readonly Span[]>>;
  /** The sentences each concept occurs in. */
  readonly sentences: Readonly<Record<SurroundingConcept, ReadonlySet<number>>>;
  /** Words that take back what they are near, by position. */
  readonly negates: ReadonlySet<number>;
};

export function findSurroundings(
  message: Message,
  labelled: Labelled,
  labels: Readonly<Record<SurroundingConcept, number>>,
): Surroundings {
  const conceptOf = new Map(surroundingConcepts.map((concept) => [labels[concept], concept] as const));
  const spans = record((): Span[] => []);
  const sentences = record(() => new Set<number>());
  for (const span of labelled.starting.flat()) {
    const concept = conceptOf.get(span.label);
    if (concept === undefined) continue;
    spans[concept].push(span);
    sentences[concept].add(message.sentence[span.start] ?? 0);
  }
  const harmless = new Set(spans.notreallynegator.flatMap(({ start, end }) => range(start, end)));
  const negates = new Set(spans.negator.map(({ start }) => start).filter((at) => !harmless.has(at)));
  return { message, spans, sentences, negates };
}

function record<Value>(make: () => Value): Record<SurroundingConcept, Value> {
  return {
    negator: make(),
    notreallynegator: make(),
    bridge: make(),
    but: make(),
    laugh: make(),
    petty: make(),
    fiction: make(),
    news: make(),
    topicwork: make(),
    says: make(),
    longago: make(),
    recovered: make(),
    presentagain: make(),
    rightnow: make(),
    recent: make(),
    now: make(),
  }; // prettier-ignore
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_none, index) => start + index);
}
