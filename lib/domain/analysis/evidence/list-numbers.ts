const words = new Map(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, String(index + 2)]),
);
for (const [index, word] of "thirty forty fifty sixty seventy eighty ninety hundred".split(" ").entries()) {
  words.set(word, String((index + 3) * 10));
}
for (const [word, number] of Object.entries({
  dozen: "12",
  thousand: "1000",
  million: "1000000",
  twice: "2",
  zwei: "2",
  drei: "3",
  vier: "4",
  fünf: "5",
  sechs: "6",
  sieben: "7",
  acht: "8",
  neun: "9",
  zehn: "10",
  elf: "11",
  zwölf: "12",
  zwanzig: "20",
  hundert: "100",
})) {
  words.set(word, number);
}
/** Ways of meeting, not figures. */
const noFigures = /(?<!\d)1[:-](?:on-)?1(?!\d)|(?<!\d)24\/7(?!\d)/gu;

/** The numbers of a text, in digits or in words, each as digits without leading zeros. */
export function listNumbers(text: string): string[] {
  const plain = text.normalize("NFKC").replace(noFigures, " ");
  const digits = [...plain.matchAll(/\d+/gu)].map(([number]) => number.replace(/^0+(?=\d)/u, ""));
  const spelled = [...plain.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) => words.get(word) ?? []);
  return [...digits, ...spelled];
}
