import { toWords } from "../sentences/same-words.ts";

const neverPeople = new Set(
  `i elara hr ai ceo eap it ok gp uk us eu monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter ramadan diwali eid hanukkah english german french spanish italian god samaritans teams slack zoom
  outlook excel privacy what dr mr mrs ms`.split(/\s+/u),
);
const namedInside = /(?<=[\p{Ll}\p{N},;]\s)(\p{Lu}\p{Ll}+)(?=[\s,;:.!?'’)]|$)/gu;
const english = /(?<!\p{L})(?:the|you|your|is|was|has|had|and|of|to|that|with|it)(?!\p{L})/iu;
const germanCapitals = /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|du|dir|dich|mit|auf|für)(?!\p{L})/iu;

/**
 * Names inside an English sentence that the person did not bring up: whoever they are, Elara does not talk about them.
 */
export function findUnknownNames(sentence: string, personText: string): readonly string[] {
  if (!english.test(sentence) || germanCapitals.test(sentence)) return [];
  const unquoted = sentence.replace(/"[^"]*"|“[^”]*”/gu, " ");
  const known = new Set(toWords(personText));
  return [...unquoted.matchAll(namedInside)]
    .map(([, name = ""]) => name)
    .filter((name) => !neverPeople.has(name.toLowerCase()) && !known.has(name.toLowerCase()));
}
