/** One kind of text, at any length: what people write, and what somebody writes to make the screen slow. */
export type Adversary = { readonly name: string; readonly text: (characters: number) => string };

const fill = (piece: string) => (characters: number) =>
  piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);

/** Distinct words without meaning, so that nothing is remembered from one to the next. */
function strangeWords(characters: number): string {
  const words: string[] = [];
  for (let seed = 1; words.length * 10 < characters; seed += 1) {
    words.push(((seed * 2_654_435_761) >>> 0).toString(36).replaceAll(/\d/g, "e"));
  }
  return words.join(" ").slice(0, characters);
}

export const adversaries: readonly Adversary[] = [
  {
    name: "ordinary prose",
    text: fill("We talked about the release and the rota for next week, and then I went home. "),
  },
  { name: "one wish again and again", text: fill("I want to die. ") },
  { name: "one denial without an end", text: fill("I do not want to die and ") },
  { name: "one word of one letter", text: fill("a") },
  { name: "letters pulled apart", text: fill("k i l l ") },
  { name: "half a pattern", text: fill("i want i want ") },
  { name: "masks", text: fill("s*****e k**l ") },
  { name: "hyphens", text: fill("a-") },
  { name: "full stops", text: fill(".!?") },
  { name: "strange words", text: strangeWords },
  { name: "signs for letters", text: fill("k1ll m3 n0w 1t5 ") },
  { name: "combining marks", text: fill("e\u0301\u0301\u0301\u0301") },
  { name: "nothing visible", text: fill("k\u200b\u200bi\u200bl\u200bl ") },
  { name: "Chinese", text: fill("我不想活了，今天很累。") },
  { name: "emoji", text: fill("💀🔪😂") },
  { name: "quotation marks", text: fill('"he said "') },
];
