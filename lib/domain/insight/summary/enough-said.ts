const leastWords = 25;
const leastMessages = 4;

/** Whether a person said enough for a few sentences about it to be fair: a greeting and a yes are not a talk. */
export function isEnoughSaid(messages: readonly string[]): boolean {
  const spoken = messages.filter((text) => /\p{L}/u.test(text));
  const words = spoken.reduce((sum, text) => sum + countWords(text), 0);
  return words >= leastWords || (spoken.length >= leastMessages && words >= 2 * leastMessages);
}

/** Words of any script: where none are written apart, as in Chinese, the segmenter tells them apart. */
function countWords(text: string): number {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) count += 1;
  return count;
}
