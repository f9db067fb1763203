/** Two words that read as one: the helping verb before "not" says nothing, "no longer" says "not". */
const pairs: ReadonlyMap<string, string> = new Map([
  ["do not", "not"],
  ["does not", "not"],
  ["did not", "not"],
  ["no longer", "not"],
  ["my self", "myself"],
  ["my selves", "myself"],
  ["your self", "yourself"],
  ["any more", "anymore"],
  ["no more", "anymore"],
  ["any longer", "anymore"],
  ["every body", "everybody"],
  ["some body", "somebody"],
  ["no body", "nobody"],
]);

/** What two words in a row read as together, or null when they stay two. */
export function joinPair(left: string | undefined, right: string): string | null {
  return left === undefined ? null : (pairs.get(`${left} ${right}`) ?? null);
}
