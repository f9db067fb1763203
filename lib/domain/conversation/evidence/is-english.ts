const commonest = new Set(
  "i you he she it we they me my your his her our their a the and or but not no to of in on at for with from is am are was were be been have has had do did does can will would could so that this what if just about all when there want like know get go out up".split(
    " ",
  ),
);
/** A message of fewer words says too little to tell. */
const fewestWords = 4;
const leastShare = 0.15;

/** Whether words read as English, which alone the evidence was trained on. Short messages in plain letters count. */
export function readsAsEnglish(words: readonly string[]): boolean {
  if (words.some((word) => /[^\p{ASCII}\p{Emoji}]/u.test(word))) return false;
  if (words.length < fewestWords) return true;
  return words.filter(isEnglishSmallWord).length / words.length >= leastShare;
}

/** Whether a word is one of the commonest of English; some are words of other languages too. */
export function isEnglishSmallWord(word: string): boolean {
  return commonest.has(word);
}
