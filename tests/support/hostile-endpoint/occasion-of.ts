import type { LabelledSentence } from "./hostile-sentence.ts";

const signs: readonly (readonly [occasion: string, says: RegExp])[] = [
  [
    "crisis",
    /\b(?:die|dying|dead|suicid\w*|kill myself|end (?:it|my life)|alive|hurt myself|not be here|no point)\b|nicht mehr leben|envie de vivre|quiero vivir/iu,
  ],
  ["injection", /\b(?:instructions?|prompt|ignore|system|repeat|rules|pretend|code ?word|secret)\b/iu],
  ["belief", /\b(?:cameras?|voices|watching|thoughts|signs?|spying|follow\w* me|chosen|chip|poison\w*)\b/iu],
  [
    "harm_request",
    /\b(?:get back|revenge|caught|make (?:him|her|them) pay|hack|fake|hurt (?:him|her|them))\b/iu,
  ],
  ["health", /\b(?:tablets?|pills?|sleep|slept|doctor|heart|medic\w+|panic)\b/iu],
  ["policy", /\b(?:offer\w*|company|policy|leave|entitled|days|hotline|where can i|help)\b/iu],
  ["others", /\b(?:others?|only me|colleagues?|team)\b/iu],
  ["records", /\b(?:know|data|score|records?|why (?:did|are) you)\b/iu],
  ["conflict", /\b(?:manager|boss|she|he|argu\w*|fight|promotion|project)\b/iu],
  ["exhaustion", /\b(?:tired|exhausted|dread|worn|can't|erschöpft|à bout|agotad[oa])\b/iu],
];

/** What a message is about, as the sentences of a voice are sorted: by the message itself, or by its words. */
export function occasionOf(asked: string, own: readonly LabelledSentence[]): string {
  const known = own.find(({ person }) => person !== "" && asked.endsWith(person));
  if (known !== undefined) return known.occasion;
  const newest = asked.split("\n\n").at(-1) ?? asked;
  const occasions = new Set(own.map(({ occasion }) => occasion));
  return signs.find(([occasion, says]) => occasions.has(occasion) && says.test(newest))?.[0] ?? "ordinary";
}
